// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.Ingestor;
import org.glossator.ingest.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary files go when an import ends, however it ends, and those of a process that was killed when the next one starts. */
class ScratchTest {

	@TempDir
	private Path temp;

	/** A process of its own that uses a folder until it is killed. */
	public static final class Holder {
		public static void main(String[] arguments) throws IOException {
			@SuppressWarnings("resource") // killed before it could close it
			Scratch scratch = Scratch.in(Path.of(arguments[0]));
			Files.createDirectory(scratch.folder().resolve("sub"));
			Files.writeString(scratch.folder().resolve("sub/spool.tmp"), "half of a document");
			System.out.println(scratch.folder());
			System.in.read(); // nothing ever comes
		}
	}

	private List<Path> left() throws IOException {
		try (Stream<Path> entries = Files.list(temp)) {
			return entries.toList();
		}
	}

	private Process holder() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp", System.getProperty("java.class.path"),
				Holder.class.getName(), temp.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	@Test
	void anotherProcessLeavesAloneWhatTwoPartsOfThisOneUse() throws IOException {
		try (Scratch mine = Scratch.in(temp); Scratch another = Scratch.in(temp)) { // which has looked whether the first is in use
			Process process = holder();
			try {
				assertTrue(Files.exists(Path.of(process.inputReader().readLine())), "it has looked, too");
				assertTrue(Files.exists(mine.folder()), "the first");
				assertTrue(Files.exists(another.folder()), "the second");
			} finally {
				process.destroyForcibly();
			}
		}
	}

	@Test
	void whatIsInUseStaysAndWhatAProcessLeftIsRemoved() throws IOException, InterruptedException {
		Process process = holder();
		try {
			Path theirs = Path.of(process.inputReader().readLine());
			try (Scratch mine = Scratch.in(temp); Scratch another = Scratch.in(temp)) {
				assertTrue(Files.exists(theirs.resolve("sub/spool.tmp")), "another process uses it");
				assertTrue(Files.exists(mine.folder()) && Files.exists(another.folder()), "and so does another part of this one");
			}
			process.destroyForcibly().waitFor();
			assertTrue(Files.exists(theirs.resolve("sub/spool.tmp")), "killed");
			Scratch.in(temp).close();
			assertEquals(List.of(), left());
		} finally {
			process.destroyForcibly();
		}
	}

	@Test
	void anImportLeavesNothing() throws IOException {
		Path source = Files.writeString(temp.resolve("a.rtf"), "{\\rtf1 Title\\par Text.\\par}");
		String usual = System.getProperty("java.io.tmpdir");
		Path scratch = Files.createDirectory(temp.resolve("scratch"));
		System.setProperty("java.io.tmpdir", scratch.toString());
		try (Ingestor ingestor = new Ingestor(IngestOptions.defaults(), ForkRuntime.ofCurrentClassPath())) {
			ingestor.read(temp, source, outcome -> assertTrue(outcome instanceof Outcome.Read, outcome.toString()));
			try (Stream<Path> used = Files.list(scratch)) {
				assertEquals(2, used.count(), "a folder and its lock: what libraries write is in it too");
			}
		} finally {
			System.setProperty("java.io.tmpdir", usual);
		}
		Files.delete(source);
		Files.delete(scratch); // nothing is in it
	}
}
