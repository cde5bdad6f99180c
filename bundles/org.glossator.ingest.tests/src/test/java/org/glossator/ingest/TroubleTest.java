// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is named with its reason, and what comes after it is read. */
@ExtendWith(Shared.class)
class TroubleTest {

	private static final byte[] GOOD = Samples.utf8("Good\n\nThis one is read.\n");

	@TempDir
	private Path folder;

	private String reason(Ingestor ingestor, String name, byte[] bytes) {
		return Readings.rejected(ingestor, Readings.write(folder, name, bytes)).reason();
	}

	@Test
	void sourcesThatHoldNoArticle(Ingestor ingestor) {
		assertEquals("empty.txt is empty.", reason(ingestor, "empty.txt", new byte[0]));
		assertEquals("blank.txt holds no text.", reason(ingestor, "blank.txt", Samples.utf8(" \n\n ")));
		assertEquals("locked.pdf is encrypted; remove its password and import it again.",
				reason(ingestor, "locked.pdf", Samples.ARTICLE.pdf("secret")));
		assertEquals("locked.docx is encrypted; remove its password and import it again.",
				reason(ingestor, "locked.docx", Samples.ARTICLE.protectedDocx()));
		assertTrue(reason(ingestor, "scan.pdf", Samples.scan()).startsWith("scan.pdf holds no text, only pictures"));
		assertTrue(reason(ingestor, "cut.pdf", java.util.Arrays.copyOf(Samples.ARTICLE.pdf(""), 300)).startsWith("cut.pdf is damaged"));
		assertTrue(reason(ingestor, "cut.docx", java.util.Arrays.copyOf(Samples.ARTICLE.docx(), 900)).startsWith("cut.docx is damaged"));
		assertTrue(reason(ingestor, "noise.doc", new byte[] { 7, 1, 9, 0, 3, (byte) 200 }).startsWith("noise.doc is damaged"));
		assertTrue(reason(ingestor, "a.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }).contains("image/png"));
		assertEquals(List.of(), List.of(reason(ingestor, "cut.zip", java.util.Arrays.copyOf(Samples.zip("a.txt", GOOD), 20))).stream()
				.filter(reason -> reason.contains("\tat ") || reason.contains("Exception")).toList());
	}

	/** The detectors take it for text, and its markup became an article. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "cut.xmi | <?xml version=-1?><a><b>Some words.</b></a>", "a.xmi | <a b=1>Some words.</a>", "b.xmi | Some words.",
			"noname | <?xml encoding=UTF-8?> <a>Some words.</a>" })
	void brokenXmlIsNoText(String name, String content, Ingestor ingestor) {
		assertEquals(name + " is damaged and cannot be read (it is no well-formed XML); get another copy and import that.",
				reason(ingestor, name, Samples.utf8(content)));
	}

	@Test
	void aMissingFileIsNamed(Ingestor ingestor) {
		assertTrue(Readings.rejected(ingestor, folder.resolve("gone.txt")).reason().startsWith("gone.txt cannot be opened"));
	}

	@Test
	void aFileAboveTheLimit() {
		IngestOptions options = IngestOptions.defaults().withLimits(Duration.ofMinutes(10), 256, 10);
		try (Ingestor ingestor = new Ingestor(options, ForkRuntime.ofCurrentClassPath())) {
			assertTrue(reason(ingestor, "huge.txt", GOOD).startsWith("huge.txt is larger than 10 bytes"));
		}
	}

	@Test
	void aParserThatEatsMemoryOrEndsItsProcessCostsOneFile() {
		IngestOptions options = IngestOptions.defaults().withLimits(Duration.ofMinutes(10), 96, 1 << 20);
		try (Ingestor ingestor = new Ingestor(options, ForkRuntime.ofCurrentClassPath(), TroubleParser.class.getName())) {
			assertEquals("Good", Readings.read(ingestor, folder, "first.txt", GOOD).content().metadata().title());
			assertTrue(reason(ingestor, "memory.txt", GOOD).startsWith("memory.txt needs more than the 96 MiB"));
			assertEquals("Good", Readings.read(ingestor, folder, "second.txt", GOOD).content().metadata().title());
			assertTrue(reason(ingestor, "exit.txt", GOOD).startsWith("exit.txt made the reading process end"));
			assertEquals("Good", Readings.read(ingestor, folder, "third.txt", GOOD).content().metadata().title());
		}
	}

	@Test
	void aParserThatHangsCostsOneFile() {
		IngestOptions options = IngestOptions.defaults().withLimits(Duration.ofSeconds(3), 96, 1 << 20);
		try (Ingestor ingestor = new Ingestor(options, ForkRuntime.ofCurrentClassPath(), TroubleParser.class.getName())) {
			assertTrue(reason(ingestor, "hang.txt", GOOD).startsWith("hang.txt could not be read within 3.0 seconds"));
			Path good = Readings.write(folder, "good.txt", GOOD);
			Outcome outcome = Readings.one(ingestor, good);
			while (outcome instanceof Outcome.Rejected slow) { // a machine that is busy with other things takes longer over a good one, too
				assertTrue(slow.reason().startsWith("good.txt could not be read within 3.0 seconds"), slow.reason());
				outcome = Readings.one(ingestor, good);
			}
			assertEquals("Good", assertInstanceOf(Outcome.Read.class, outcome).content().metadata().title());
		}
	}

	@Test
	void processesAreUsedAgain() {
		Set<String> processes = new HashSet<>();
		try (Ingestor ingestor = new Ingestor(IngestOptions.defaults(), ForkRuntime.ofCurrentClassPath(),
				TroubleParser.class.getName())) {
			for (int i = 0; i < 40; i++) {
				processes.add(Readings.read(ingestor, folder, "process" + i + ".txt", GOOD).content().metadata().section());
			}
		}
		assertTrue(processes.size() <= Runtime.getRuntime().availableProcessors(), processes.toString());
	}

	@Test
	void aForkThatReadsNothingFailsLoudly() {
		ForkRuntime nothing = new ForkRuntime(ForkRuntime.ofCurrentClassPath().java(), List.of(folder));
		try (Ingestor ingestor = new Ingestor(IngestOptions.defaults(), nothing)) {
			Path good = Readings.write(folder, "good.txt", GOOD);
			assertThrows(IngestException.class, () -> Readings.one(ingestor, good));
		}
	}

	@Test
	void anUnknownFormatIsRefusedAtOnce() {
		IngestOptions options = IngestOptions.defaults().withFormat("papyrus");
		assertThrows(IllegalArgumentException.class, () -> new Ingestor(options, ForkRuntime.ofCurrentClassPath()));
	}
}
