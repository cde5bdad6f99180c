// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.files.AtomicFiles;

/**
 * The files of a study's journal. Each run of the program has names of its own, so that what an earlier run left behind stays as
 * it is until somebody has decided about it.
 */
public final class JournalFolder {

	private static final String EXTENSION = ".journal";
	private static final String DAMAGED = ".damaged";

	/** Tells whether a codebook that was kept was saved after all. */
	@FunctionalInterface
	public interface SavedCodebook {
		/**
		 * {@return whether it is what the study has now}
		 *
		 * @param name    of the file, for errors
		 * @param content what was kept
		 * @throws IOException when it cannot be read
		 */
		boolean test(String name, byte[] content) throws IOException;
	}

	private final StudyStore store;
	private final SavedCodebook savedCodebook;
	private final Path root;
	private final String end = "." + UUID.randomUUID() + EXTENSION;
	private final Set<Path> decided = new HashSet<>();
	private final List<String> notes = new ArrayList<>();

	/**
	 * Begins a run of the program.
	 *
	 * @param store         the study
	 * @param savedCodebook tells whether a codebook that was kept is what the study has now
	 */
	public JournalFolder(StudyStore store, SavedCodebook savedCodebook) {
		this.store = store;
		this.savedCodebook = savedCodebook;
		this.root = store.ownFolder().resolve("journal");
	}

	/** Where this run keeps something; slashes in the name make folders. */
	public Path file(String name) {
		return root.resolve(name + end);
	}

	/**
	 * What earlier runs left behind of a coder's work, the oldest first. What was saved after all is deleted, what is damaged is set
	 * aside and noted.
	 *
	 * @throws IOException when the folder cannot be read
	 */
	public List<UnsavedWork> unsaved(String coder) throws IOException {
		Map<UnsavedWork, JournalRecord> found = new TreeMap<>(Comparator.comparing(UnsavedWork::when).thenComparing(UnsavedWork::file));
		for (Path file : files()) {
			Optional<JournalRecord> kept = read(file);
			if (kept.isEmpty() || !kept.get().coder().equals(coder)) {
				continue;
			}
			FileVersion now = FileVersion.of(saved(kept.get()));
			if (isSaved(kept.get(), file, now)) {
				Files.deleteIfExists(file); // the program was stopped just after it was saved
				continue;
			}
			found.put(new UnsavedWork(kept.get().what(), coder, kept.get().key(), kept.get().when(), kept.get().steps(), kept.get().lastStep(),
					!now.sha256().equals(kept.get().base()), file), kept.get());
		}
		return List.copyOf(found.keySet());
	}

	/**
	 * The coders whose work earlier runs left behind and whom the study does not name yet: ids, and what they are called.
	 *
	 * @throws IOException when the folder cannot be read
	 */
	public Map<String, String> newcomers() throws IOException {
		Map<String, String> found = new HashMap<>();
		for (Path file : files()) {
			try {
				JournalRecord kept = JournalRecord.read(file);
				if (!kept.coderName().isEmpty() && store.people().withId(kept.coder()).isEmpty()) {
					found.put(kept.coder(), kept.coderName());
				}
			} catch (@SuppressWarnings("unused") IOException e) {
				continue; // it is nobody's; whoever asks for unsaved work is told
			}
		}
		return found;
	}

	private Path saved(JournalRecord kept) {
		return switch (kept.what()) {
			case CODING -> store.codings().file(kept.key().orElseThrow());
			case REGISTRY -> store.registryFile();
			case CODEBOOK -> store.codebookFile();
		};
	}

	private boolean isSaved(JournalRecord kept, Path file, FileVersion now) throws IOException {
		if (kept.what() != WorkKind.CODEBOOK) {
			return now.isOf(kept.content());
		}
		try {
			return !now.sha256().equals(kept.base()) && savedCodebook.test(file.toString(), kept.content());
		} catch (IOException e) {
			return false; // whoever wants it back is told why that cannot be
		}
	}

	private List<Path> files() throws IOException {
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(root)) {
			return all.filter(file -> file.toString().endsWith(EXTENSION) && !file.toString().endsWith(end) && !decided.contains(file))
					.filter(Files::isRegularFile).toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private Optional<JournalRecord> read(Path file) throws IOException {
		try {
			return Optional.of(JournalRecord.read(file));
		} catch (IOException e) {
			Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
			notes.add(NLS.bind(Messages.journalDamaged, aside, Reasons.sentence(e)));
			AtomicFiles.rename(file, aside);
			return Optional.empty();
		}
	}

	/** Somebody has decided about what a file holds: it is no longer asked for. */
	public void decided(Path file) {
		decided.add(file);
	}

	/** What was found damaged, a sentence each. */
	public List<String> notes() {
		return List.copyOf(notes);
	}
}
