// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.study.StudyException;
import org.glossator.study.files.AtomicFiles;

/**
 * A folder that appears when it is complete: filled under another name, then renamed. A list of its files tells an earlier
 * export, which may be replaced, from files of somebody, which may not.
 */
final class ExportFolder implements AutoCloseable {

	/** Names the files of an export, one a line. */
	static final String LIST = ".glossator-export";

	private final Path out;
	private final Path staged;

	/**
	 * @param out the folder to be
	 * @throws StudyException when it holds what is not from an earlier export
	 */
	ExportFolder(Path out) throws IOException {
		this.out = out.toAbsolutePath().normalize();
		requireReplaceable();
		Path parent = this.out.getParent();
		if (parent == null || !Files.isDirectory(parent)) {
			throw new StudyException(NLS.bind(Messages.parentFolderMissing, parent == null ? this.out : parent));
		}
		this.staged = parent.resolve("." + this.out.getFileName() + AtomicFiles.TEMPORARY);
		AtomicFiles.deleteTree(staged); // left by an export that was killed
		Files.createDirectory(staged);
	}

	private void requireReplaceable() throws IOException {
		if (!Files.exists(out)) {
			return;
		}
		if (!Files.isDirectory(out)) {
			throw new StudyException(NLS.bind(Messages.outIsFile, out));
		}
		Set<String> present = names(out);
		if (present.remove(LIST)) {
			present.removeAll(new HashSet<>(Files.readAllLines(out.resolve(LIST))));
		}
		if (!present.isEmpty()) {
			throw new StudyException(NLS.bind(Messages.outHoldsOthers, out, present.iterator().next()));
		}
	}

	/** Where the files are written. */
	Path path() {
		return staged;
	}

	/** Gives the folder its name. */
	void finish() throws IOException {
		requireReplaceable(); // it may have been filled meanwhile
		Files.write(staged.resolve(LIST), List.copyOf(names(staged)));
		Path old = staged.resolveSibling(staged.getFileName() + ".old");
		AtomicFiles.deleteTree(old);
		if (Files.exists(out)) {
			AtomicFiles.rename(out, old);
		}
		AtomicFiles.rename(staged, out);
		AtomicFiles.forceDirectory(out.getParent());
		AtomicFiles.deleteTree(old);
	}

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return new TreeSet<>(entries.map(p -> p.getFileName().toString()).toList());
		}
	}

	/** Removes what was not finished. */
	@Override
	public void close() throws IOException {
		AtomicFiles.deleteTree(staged);
	}
}
