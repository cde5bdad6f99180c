// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.glossator.ingest.Outcome.Read;
import org.glossator.ingest.Outcome.Rejected;
import org.glossator.ingest.internal.containers.Previews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives, mailboxes and tables: one article a part, in order, each named. */
@ExtendWith(Shared.class)
class ContainersTest {

	@TempDir
	private Path folder;

	private List<Outcome> outcomes(Ingestor ingestor, String name, byte[] bytes) {
		return Readings.all(ingestor, folder, Readings.write(folder, name, bytes));
	}

	private static List<String> names(List<Outcome> outcomes) {
		return outcomes.stream().map(Outcome::sourceName).toList();
	}

	@Test
	void zipWithFoldersAndAZipInside(Ingestor ingestor) {
		byte[] deepest = Samples.zip("d.txt", Samples.utf8("Deep\n\nToo deep.\n"));
		byte[] inner = Samples.zip("c.txt", Samples.utf8("Inner\n\nText inside.\n"), "deep.zip", deepest);
		List<Outcome> outcomes = outcomes(ingestor, "news.zip", Samples.zip("dir/", new byte[0], "dir/b.html",
				Samples.utf8(Samples.ARTICLE.html()), "__MACOSX/b.html", new byte[] { 1 }, ".DS_Store", new byte[] { 1 }, "empty.txt",
				new byte[0], "inner.zip", inner));
		assertEquals(List.of("news.zip!/dir/b.html", "news.zip!/empty.txt", "news.zip!/inner.zip!/c.txt",
				"news.zip!/inner.zip!/deep.zip"), names(outcomes));
		assertEquals(Samples.ARTICLE.title(), assertInstanceOf(Read.class, outcomes.get(0)).content().metadata().title());
		assertEquals("html", assertInstanceOf(Read.class, outcomes.get(0)).extension());
		assertEquals("news.zip!/empty.txt is empty.", assertInstanceOf(Rejected.class, outcomes.get(1)).reason());
		assertEquals("Inner", assertInstanceOf(Read.class, outcomes.get(2)).content().metadata().title());
		assertInstanceOf(Rejected.class, outcomes.get(3));
	}

	@Test
	void packedTar(Ingestor ingestor) {
		byte[] packed = Samples.gzip(Samples.tar("one.txt", Samples.utf8("Title of one.txt\n\nText.\n"), "two.txt",
				Samples.utf8("Title of two.txt\n\nText.\n")));
		List<Outcome> outcomes = outcomes(ingestor, "news.tar.gz", packed);
		assertEquals(List.of("news.tar.gz!/one.txt", "news.tar.gz!/two.txt"), names(outcomes));
		assertEquals("Title of two.txt", assertInstanceOf(Read.class, outcomes.get(1)).content().metadata().title());
	}

	@Test
	void namesInAnArchiveAreOnlyNames(Ingestor ingestor) {
		byte[] packed = Samples.tar("./one.txt", Samples.utf8("One\n\nText.\n"), "../../two.txt", Samples.utf8("Two\n\nText.\n"), ".hidden/three.txt",
				Samples.utf8("Three\n\nText.\n"));
		assertEquals(List.of("news.tar!/./one.txt", "news.tar!/../../two.txt"), names(outcomes(ingestor, "news.tar", packed)));
		assertEquals(List.of("news.zip!/bell .txt"), names(outcomes(ingestor, "news.zip", Samples.zip("bell\u0007.txt", Samples.utf8("Bell\n\nText.\n")))));
		assertTrue(Files.notExists(folder.resolveSibling("two.txt")));
	}

	@Test
	void anArchiveCutOffBetweenTwoEntriesIsNamed(Ingestor ingestor) {
		byte[] both = Samples.zip("a.txt", Samples.utf8("A\n\nText of a.\n"), "b.txt", Samples.utf8("B\n\nText of b.\n"));
		int cut = new String(both, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 4);
		List<Outcome> outcomes = outcomes(ingestor, "cut.zip", java.util.Arrays.copyOf(both, cut));
		assertEquals(List.of("cut.zip!/a.txt", "cut.zip"), names(outcomes));
		assertTrue(assertInstanceOf(Rejected.class, outcomes.get(1)).reason().contains("its end is missing"), outcomes.toString());
	}

	@Test
	void aBombIsNotUnpacked(Ingestor ingestor) {
		byte[] bomb = Samples.zip("good.txt", Samples.utf8("Good\n\nText.\n"), "zeros.txt", new byte[32 << 20]);
		List<Outcome> outcomes = outcomes(ingestor, "bomb.zip", bomb);
		assertEquals(List.of("bomb.zip!/good.txt", "bomb.zip"), names(outcomes));
		assertTrue(assertInstanceOf(Rejected.class, outcomes.get(1)).reason().contains("200 times"), outcomes.toString());
	}

	@Test
	void mailboxWithAQuotedFromLine(Ingestor ingestor) {
		String message = Samples.ARTICLE.eml().replace("\r\n", "\n");
		String box = "From jane@tide.example Tue Jul 11 09:30:00 2017\n" + message
				+ "\nFrom jane@tide.example Tue Jul 11 09:31:00 2017\n" + message.replace("Fishing crews", "\n>From here, crews") + "\n";
		List<Outcome> outcomes = outcomes(ingestor, "box.mbox", Samples.utf8(box));
		assertEquals(List.of("box.mbox!/1", "box.mbox!/2"), names(outcomes));
		Read second = assertInstanceOf(Read.class, outcomes.get(1));
		assertTrue(second.content().text().contains("\nFrom here, crews"), second.content().text());
		assertEquals("eml", second.extension());
		assertEquals(Samples.ARTICLE.title(), second.content().metadata().title());
	}

	@Test
	void tableWithSemicolonsMarkQuotesAndARowWithoutText(Ingestor ingestor) {
		String table = "\ufeffHeadline;Body;Date;Author;Outlet\r\n\"Limits; agreed\";\"First.\r\n\r\nHe said \"\"no\"\".\";11 July 2017;"
				+ "Jane Doe; The Tide \r\nNo text;;2017-01-01;X;Y\r\n";
		List<Outcome> outcomes = outcomes(ingestor, "table.csv", Samples.utf8(table));
		assertEquals(List.of("table.csv!/row 1", "table.csv!/row 2"), names(outcomes));
		Read first = assertInstanceOf(Read.class, outcomes.get(0));
		assertEquals("First.\n\nHe said \"no\".", first.content().text());
		assertEquals("Limits; agreed", first.content().metadata().title());
		assertEquals("2017-07-11", first.content().metadata().pubDate());
		assertEquals(List.of("Jane Doe"), first.content().metadata().byline());
		assertEquals("The Tide", first.content().metadata().outlet());
		assertTrue(assertInstanceOf(Rejected.class, outcomes.get(1)).reason().startsWith("table.csv!/row 2 has no text"));
	}

	/** As Excel and databases of newspapers write it; the delimiter is what the line says, whatever the names of columns hold. */
	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t", "|" })
	void aTableThatSaysItsDelimiterInALineBefore(String delimiter, Ingestor ingestor) throws IOException {
		String table = "\ufeffsep=;\r\nid;newspaper;headline;content;\"a,b\tc|d\"\r\n1;The Tide;Limits;\"He said: no, never.\";x\r\n".replace(";", delimiter);
		Read read = assertInstanceOf(Read.class, outcomes(ingestor, "news.csv", Samples.utf8(table)).get(0));
		assertEquals("news.csv!/row 1", read.sourceName());
		assertEquals("He said: no, never.", read.content().text());
		assertEquals("The Tide", read.content().metadata().outlet());
		assertEquals("id", Previews.delimited(new ByteArrayInputStream(Samples.utf8(table)), 1).columns().getFirst());
	}

	@Test
	void aBarIsADelimiterToo(Ingestor ingestor) {
		Read read = assertInstanceOf(Read.class, outcomes(ingestor, "news.csv", Samples.utf8("title|text\nLimits|The text, all of it; yes.\n")).get(0));
		assertEquals("The text, all of it; yes.", read.content().text());
	}

	@Test
	void nothingButADelimiterIsNoTable(Ingestor ingestor) {
		assertInstanceOf(Rejected.class, outcomes(ingestor, "news.csv", Samples.utf8("sep=;\r\n")).get(0));
	}

	/** What the table says goes before what the text says, and what cannot be read is told once. */
	@Test
	void aDateThatMayBeSeveralIsKeptAsItIsGivenAndTold(Ingestor ingestor) {
		List<Outcome> outcomes = outcomes(ingestor, "t.csv", Samples.utf8("date,text\n07/08/2017,One.\nJuli 2017,Two.\n,Three.\n"));
		Read unread = assertInstanceOf(Read.class, outcomes.get(0));
		assertEquals("", unread.content().metadata().pubDate());
		assertEquals("07/08/2017", unread.content().metadata().pubDateGiven());
		assertEquals(List.of("Its date of publication \u201c07/08/2017\u201d cannot be read, or may be one of several days. It is kept as it is given, "
				+ "beside the dates."), unread.notes());
		Read read = assertInstanceOf(Read.class, outcomes.get(1));
		assertEquals("2017-07", read.content().metadata().pubDate());
		assertEquals(List.of(), read.notes());
		assertEquals(List.of(), assertInstanceOf(Read.class, outcomes.get(2)).notes());
	}

	/** What a page declares, the better first; a time in its markup counts when nothing is declared. */
	@ParameterizedTest
	@CsvSource(delimiter = '>', value = { "07/08/2017 > ''", "2017-02-30 > ''", "1499729400 > 2017-07-10T23:30:00Z", "'' > 2017-07-12" })
	void theDateOfAPage(String declared, String date, Ingestor ingestor) {
		String meta = declared.isEmpty() ? "" : "<meta property='article:published_time' content='" + declared + "'>";
		Read read = assertInstanceOf(Read.class, outcomes(ingestor, "page.html", Samples.utf8("<!DOCTYPE html><html><head><title>Limits</title>" + meta
				+ "</head><body><article><h1>Limits</h1><p>The ministers agreed on limits for the fleet on Monday, a spokesman said.</p></article>"
				+ "<aside><time datetime='2017-07-12'>Wednesday</time></aside></body></html>")).get(0));
		assertEquals(date, read.content().metadata().pubDate());
		assertEquals(date.isEmpty() ? declared : "", read.content().metadata().pubDateGiven());
		assertEquals(date.isEmpty() ? 1 : 0, read.notes().size());
	}

	@Test
	void columnsAsThePersonSays() {
		IngestOptions options = IngestOptions.defaults().withColumns(Map.of("Volltext", "text", "Blatt", "outlet"));
		try (Ingestor ingestor = new Ingestor(options, ForkRuntime.ofCurrentClassPath())) {
			List<Outcome> outcomes = outcomes(ingestor, "t.tsv", Samples.utf8("id\tVolltext\tBlatt\ttext\n1\tDer Text.\tDie Flut\tno\n"));
			Read read = assertInstanceOf(Read.class, outcomes.get(0));
			assertEquals("Der Text.", read.content().text());
			assertEquals("Die Flut", read.content().metadata().outlet());
		}
	}

	@Test
	void aTableWithoutATextColumnSaysSo(Ingestor ingestor) {
		Rejected rejected = assertInstanceOf(Rejected.class, outcomes(ingestor, "t.csv", Samples.utf8("id,year\n1,2017\n")).get(0));
		assertTrue(rejected.reason().contains("its columns are id, year"), rejected.reason());
	}

	@Test
	void jsonLines(Ingestor ingestor) {
		String lines = "{\"headline\":\"A\",\"body\":\"Text of A.\",\"authors\":[\"Jane Doe\",\"John Roe\"],\"lang\":\"en\"}\nnot json\n\n"
				+ "{\"headline\":\"B\"}\n";
		List<Outcome> outcomes = outcomes(ingestor, "t.jsonl", lines.getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("t.jsonl!/row 1", "t.jsonl!/row 2", "t.jsonl!/row 4"), names(outcomes));
		Read first = assertInstanceOf(Read.class, outcomes.get(0));
		assertEquals("Text of A.", first.content().text());
		assertEquals(List.of("Jane Doe", "John Roe"), first.content().metadata().byline());
		assertEquals("json", first.extension());
		assertInstanceOf(Rejected.class, outcomes.get(1));
		assertInstanceOf(Rejected.class, outcomes.get(2));
	}

	@Test
	void aLineOfABodyThatLooksLikeTheStartOfAMessage(Ingestor ingestor) {
		String message = Samples.ARTICLE.eml().replace("\r\n", "\n");
		String box = "From jane@tide.example Tue Jul 11 09:30:00 2017\n"
				+ message.replace("Fishing crews", "\nFrom jane@tide.example we heard more at 10:15 on 11 July 2017.\nFishing crews")
				+ "\nFrom jane@tide.example Tue Jul 11 09:31:00 2017\n" + message;
		List<Outcome> outcomes = outcomes(ingestor, "box.mbox", Samples.utf8(box));
		assertEquals(List.of("box.mbox!/1", "box.mbox!/2"), names(outcomes));
		String text = assertInstanceOf(Read.class, outcomes.get(0)).content().text();
		assertTrue(text.contains("\n\nFrom jane@tide.example we heard more at 10:15 on 11 July 2017.\nFishing crews"), text);
	}

	private static Ingestor upTo(long bytes) {
		return new Ingestor(IngestOptions.defaults().withLimits(Duration.ofMinutes(10), 256, bytes), ForkRuntime.ofCurrentClassPath());
	}

	@Test
	void aLineThatIsTooLargeCostsOneRow() {
		String lines = "{\"text\":\"First.\"}\n{\"text\":\"" + "x".repeat(5000) + "\"}\r\n\n{\"text\":\"Fourth.\"}";
		try (Ingestor ingestor = upTo(1000)) {
			List<Outcome> outcomes = outcomes(ingestor, "t.jsonl", Samples.utf8(lines));
			assertEquals(List.of("t.jsonl!/row 1", "t.jsonl!/row 2", "t.jsonl!/row 4"), names(outcomes));
			assertEquals("t.jsonl!/row 2 is larger than what is read; split it, or allow more.",
					assertInstanceOf(Rejected.class, outcomes.get(1)).reason());
			assertEquals("Fourth.", assertInstanceOf(Read.class, outcomes.get(2)).content().text());
		}
	}

	@Test
	void aQuotationMarkThatIsNeverClosedEndsTheTable() {
		String table = "title,text\nA,First.\nB,\"Second\n" + "C,Third.\n".repeat(20_000);
		try (Ingestor ingestor = upTo(100_000)) {
			List<Outcome> outcomes = outcomes(ingestor, "t.csv", Samples.utf8(table));
			assertEquals(List.of("t.csv!/row 1", "t.csv!/row 2"), names(outcomes));
			String reason = assertInstanceOf(Rejected.class, outcomes.get(1)).reason();
			assertTrue(reason.contains("never closed; the rows after it were not read"), reason);
		}
	}

	@Test
	void aTableWithoutAnEndOfItsFirstRowSaysSo() {
		try (Ingestor ingestor = upTo(100_000)) {
			List<Outcome> outcomes = outcomes(ingestor, "t.csv", Samples.utf8("text,".repeat(50_000)));
			assertEquals(List.of("t.csv"), names(outcomes));
			assertTrue(assertInstanceOf(Rejected.class, outcomes.get(0)).reason().contains("larger than what is read"), outcomes.toString());
		}
	}

	@Test
	void manyArchivesAtOnceShareTheMemoryAndAllAreRead() throws InterruptedException, ExecutionException {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			byte[] inner = Samples.zip("a.txt", Samples.utf8("A\n\nText " + i + ".\n"), "b.txt", Samples.utf8("B\n\nText " + i + ".\n"));
			files.add(Readings.write(folder, i + ".zip", Samples.zip("one.zip", inner, "c.txt", Samples.utf8("C\n\nText.\n"), "two.zip", inner)));
		}
		// One part of this size is all that the budget has room for.
		try (Ingestor ingestor = upTo(Runtime.getRuntime().maxMemory()); ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<List<String>>> read = new ArrayList<>();
			for (Path file : files) {
				read.add(threads.submit(() -> names(Readings.all(ingestor, folder, file))));
			}
			for (int i = 0; i < files.size(); i++) {
				String zip = i + ".zip!/";
				assertEquals(List.of(zip + "one.zip!/a.txt", zip + "one.zip!/b.txt", zip + "c.txt", zip + "two.zip!/a.txt", zip + "two.zip!/b.txt"),
						read.get(i).get());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "en_US,en-US", "English,en", "français,fr", "eng,en", "DE,de", "zh-Hant-TW,zh-Hant-TW", "the usual,''", "Klingonese,''" })
	void languagesOfATable(String declared, String tag, Ingestor ingestor) {
		List<Outcome> outcomes = outcomes(ingestor, "t.csv", Samples.utf8("text,language\nToo short.," + declared + "\n"));
		assertEquals(tag, assertInstanceOf(Read.class, outcomes.get(0)).content().metadata().language());
	}

	@Test
	void theDateOfTheFileIsWhenItsArticlesWereRetrieved(Ingestor ingestor) throws IOException {
		byte[] inner = Samples.zip("b.txt", Samples.utf8("B\n\nText.\n"));
		Path zip = Readings.write(folder, "a.zip", Samples.zip("a.txt", Samples.utf8("A\n\nText.\n"), "inner.zip", inner));
		Path text = Readings.write(folder, "c.txt", Samples.utf8("C\n\nText.\n"));
		for (Path file : List.of(zip, text)) {
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2017-07-11T07:30:00.5Z")));
			for (Outcome outcome : Readings.all(ingestor, folder, file)) {
				assertEquals("2017-07-11T07:30:00Z", assertInstanceOf(Read.class, outcome).content().metadata().retrieved(), outcome.sourceName());
			}
		}
	}
}
