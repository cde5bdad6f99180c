// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.glossator.ingest.Readings.zones;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.cas.ArticleMetadata;
import org.glossator.cas.ZoneKind;
import org.glossator.ingest.Outcome.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same article in every format gives the same text. */
@ExtendWith(Shared.class)
class FormatsTest {

	@TempDir
	private Path folder;

	private static Stream<String> names() {
		return Samples.all().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("names")
	void paragraphsTitleAndAuthor(String name, Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, name, Samples.all().get(name));
		assertEquals(Samples.TITLE, read.content().metadata().title());
		assertTrue(String.join("\n\n", zones(read, ZoneKind.BODY)).startsWith(Samples.BODY), read.content().text());
		boolean mail = name.endsWith(".eml");
		assertEquals(mail ? List.of() : List.of(Samples.TITLE), zones(read, ZoneKind.HEADLINE));
		if (!name.endsWith(".txt")) {
			assertEquals(Samples.AUTHOR, read.content().metadata().byline().get(0));
		}
		assertTrue(read.content().metadata().language().startsWith("en"), read.content().metadata().language());
	}

	@Test
	void webPageGivesItsArticleAndWhatItDeclares(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "a.html", Samples.html());
		String caption = "Crews at the harbour on Tuesday (Ida Holm/AP)";
		assertEquals(Samples.TITLE + "\n\n" + caption + "\n\n" + Samples.BODY + "\n\nCod: 12\nHerring: 7", read.content().text());
		ArticleMetadata metadata = read.content().metadata();
		assertEquals("The Daily Tide", metadata.outlet());
		assertEquals(List.of("Jane Doe", "John Roe"), metadata.byline());
		assertEquals("2017-07-11T09:30:00+02:00", metadata.pubDate());
		assertEquals("World", metadata.section());
		assertEquals("en-GB", metadata.language());
		assertEquals("https://tide.example/limits", metadata.url());
		assertEquals(List.of("AP"), metadata.agencyCredit());
		assertEquals(List.of(caption), zones(read, ZoneKind.CAPTION));
		assertEquals(List.of("(Ida Holm/AP)"), zones(read, ZoneKind.CREDIT));
		read.content().zones().stream().filter(zone -> zone.kind() == ZoneKind.CAPTION || zone.kind() == ZoneKind.HEADLINE)
				.forEach(zone -> assertEquals("", zone.rule(), "the page's own markup told"));
	}

	@Test
	void webPageWithNothingToStripIsReadWhole(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "s.html",
				"<html><body><h1>Short</h1><p>One line.</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
						+ "<p>Soft&shy;ly<br>broken</p></body></html>");
		assertEquals("Short\n\nOne line.\n\na\tb\nc\td\n\nSoftly\nbroken", read.content().text());
	}

	@Test
	void webPageInItsDeclaredEncoding(Ingestor ingestor) {
		byte[] page = "<html><head><meta charset=\"windows-1251\"></head><body><h1>Москва</h1><p>Первый абзац.</p></body></html>"
				.getBytes(java.nio.charset.Charset.forName("windows-1251"));
		assertEquals("Москва\n\nПервый абзац.", Readings.read(ingestor, folder, "m.html", page).content().text());
	}

	@Test
	void mailGivesTheBetterBodyAndNoAttachment(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "m.eml", """
				From: Jane Doe <jane@tide.example>
				Subject: Limits
				Date: Tue, 11 Jul 2017 09:30:00 +0200
				MIME-Version: 1.0
				Content-Type: multipart/mixed; boundary=X

				--X
				Content-Type: multipart/alternative; boundary=Y

				--Y
				Content-Type: text/plain; charset=UTF-8

				Plain only.
				--Y
				Content-Type: text/html; charset=UTF-8

				<html><head><style>p{}</style></head><body><p>First.</p><p>Second.</p></body></html>
				--Y--
				--X
				Content-Type: text/plain; name=a.txt
				Content-Disposition: attachment; filename=a.txt

				secret attachment
				--X--
				""");
		assertEquals("First.\n\nSecond.", read.content().text());
		assertEquals("Limits", read.content().metadata().title());
		assertEquals("2017-07-11T07:30:00Z", read.content().metadata().pubDate());
		assertEquals(List.of("Attachments were left out: 1."), read.notes());
	}

	@Test
	void aPdfThatAnybodyMayOpenIsReadThoughItIsEncrypted(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "o.pdf", Samples.pdf("owner", ""));
		assertEquals(Samples.TITLE + "\n\n" + Samples.BODY, read.content().text());
	}

	@Test
	void typeIsFoundByContentWhereTheNameTellsNothing(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "article", Samples.pdf(""));
		assertEquals("application/pdf", read.content().metadata().mediaType());
		assertFalse(read.content().text().isBlank());
	}
}
