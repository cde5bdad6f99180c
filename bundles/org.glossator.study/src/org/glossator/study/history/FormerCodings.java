// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Copies of files of codings as they were before their writer saved them under a later codebook that took something from them. When a
 * later version brings the codebook back, what it took is brought back from them, where nothing else was set since. Only on the
 * machine of the writer: what others get is the file.
 */
public final class FormerCodings {

	private final Path root;
	private final Path former;

	/**
	 * @param root   the folder of the study
	 * @param former the folder of the copies, which need not exist
	 */
	public FormerCodings(Path root, Path former) {
		this.root = root;
		this.former = former;
	}

	/** {@return the copy of a file that was made under a version, whether or not it exists} */
	private Path copy(Path file, int version) {
		return copies(file).resolve(version + CodebookHistory.XMI);
	}

	private Path copies(Path file) {
		String name = root.relativize(file).toString();
		return former.resolve(name.endsWith(CodebookHistory.XMI) ? name.substring(0, name.length() - CodebookHistory.XMI.length()) : name);
	}

	/**
	 * {@return the copy that has to be made of a file before it is saved under the codebook of today; empty when none has to}
	 *
	 * @param history the codebook's
	 * @param file    a file of codings in the study, which need not exist
	 * @throws IOException when it cannot be read
	 */
	public Optional<Path> toKeep(CodebookHistory history, Path file) throws IOException {
		byte[] xmi;
		try {
			xmi = Files.readAllBytes(file);
		} catch (@SuppressWarnings("unused") NoSuchFileException e) {
			return Optional.empty();
		}
		MadeUnder made = MadeUnder.of(xmi);
		return history.isFormer(made) && history.takesFrom(xmi, history.route(made.version()).orElseThrow()) ? Optional.of(copy(file, made.version()))
				: Optional.empty();
	}

	/**
	 * {@return a file of codings by the codebook of today, with what is back of it}
	 *
	 * @param history the codebook's
	 * @param file    the file in the study
	 * @param name    where the content is from, for errors
	 * @param xmi     its content, or what it is to become
	 * @param made    what that says it was made with
	 * @throws IOException when it cannot be read
	 */
	public byte[] today(CodebookHistory history, Path file, String name, byte[] xmi, MadeUnder made) throws IOException {
		int now = history.now().getVersion();
		return history.isFormer(made) && history.isBack(made.version(), now)
				? new Bringing(history, file, versions(file)).bring(name, xmi, made.version(), now) : history.today(name, xmi, made);
	}

	/** Brings one file and its copies along. */
	private final class Bringing {

		private record Leg(int from, int to) {
		}

		private final CodebookHistory history;
		private final Path file;
		private final NavigableSet<Integer> copies;
		private final Map<Leg, byte[]> known = new HashMap<>();

		Bringing(CodebookHistory history, Path file, NavigableSet<Integer> copies) {
			this.history = history;
			this.file = file;
			this.copies = copies;
		}

		/** What a file of a version is under a later one, with what is back of the last copy before it, which may have more back in turn. */
		byte[] bring(String name, byte[] xmi, int from, int to) throws IOException {
			byte[] brought = history.along(name, xmi, history.route(from, to).orElseThrow());
			Integer copy = copies.lower(Integer.valueOf(from));
			if (copy == null || !history.isBack(from, to) || history.route(copy.intValue(), from).isEmpty() || history.route(copy.intValue(), to).isEmpty()) {
				return brought;
			}
			byte[] left = history.along(name, copy(copy.intValue(), from), history.route(from, to).orElseThrow());
			return new BroughtBack(history.types(to)).into(brought, left, copy(copy.intValue(), to));
		}

		private byte[] copy(int version, int to) throws IOException {
			Leg leg = new Leg(version, to);
			byte[] brought = known.get(leg);
			if (brought == null) {
				Path kept = FormerCodings.this.copy(file, version);
				brought = bring(kept.toString(), Files.readAllBytes(kept), version, to);
				known.put(leg, brought);
			}
			return brought;
		}
	}

	/** {@return the versions that there are copies of a file of} */
	NavigableSet<Integer> versions(Path file) throws IOException {
		return CodebookHistory.numbers(copies(file));
	}
}
