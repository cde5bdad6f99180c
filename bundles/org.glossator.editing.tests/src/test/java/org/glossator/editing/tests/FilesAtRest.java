// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a study, looked at while nobody writes: a file that is being written comes and goes while its folder is read. Of a study
 * that is open, the journal's writer is waited for; of any other, it is made sure that nobody has it open.
 */
final class FilesAtRest {

	private static final Path OWN = Path.of(".glossator");
	private static final Path LOCK = OWN.resolve("lock");
	private static final String JOURNAL = ".journal";

	private final Path folder;

	private FilesAtRest(Path folder) {
		this.folder = folder;
	}

	/** Those of an open study, once all is written that was told so far; nothing more is told by this. */
	static FilesAtRest of(Fixture study) throws IOException {
		study.editing.unsaved(); // waits for the writer
		return new FilesAtRest(study.store.folder());
	}

	/** Those of a study that nobody has open; fails when somebody has. */
	static FilesAtRest closed(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.tryLock()) {
			Objects.requireNonNull(lock, "another program has it open");
		}
		return new FilesAtRest(folder);
	}

	private List<Path> all(Path below) throws IOException {
		Path from = folder.resolve(below);
		if (!Files.exists(from)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(from)) {
			return all.toList();
		}
	}

	/** What is kept of unsaved work. */
	List<Path> journals() throws IOException {
		return all(OWN.resolve("journal")).stream().filter(Files::isRegularFile).toList();
	}

	/** The names of all files. */
	List<String> names() throws IOException {
		return all(Path.of("")).stream().filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
	}

	/** What all files hold but the lock and the journal, by their paths. */
	Map<String, String> saved() throws IOException {
		return saved("");
	}

	/** As {@link #saved()}, of the files below a folder of the study, by their paths from there. */
	Map<String, String> saved(String below) throws IOException {
		Map<String, String> files = new TreeMap<>();
		for (Path file : all(Path.of(below))) {
			if (Files.isRegularFile(file) && !file.endsWith(LOCK) && !file.toString().endsWith(JOURNAL)) {
				files.put(folder.resolve(below).relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		}
		return files;
	}

	/** Copies them all, as they would lie there if the program were stopped now. */
	void copy(Path to) throws IOException {
		for (Path file : all(Path.of(""))) {
			Files.copy(file, to.resolve(folder.relativize(file).toString()));
		}
	}
}
