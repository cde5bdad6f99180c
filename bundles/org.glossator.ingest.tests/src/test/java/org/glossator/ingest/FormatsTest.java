// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.glossator.ingest.Readings.zones;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.ZoneKind;
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

	private static Stream<String> extensions() {
		return Samples.ARTICLE.files().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("extensions")
	void paragraphsTitleAndAuthor(String extension, Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "a." + extension, Samples.ARTICLE.files().get(extension));
		assertEquals(Samples.ARTICLE.title(), read.content().metadata().title());
		assertFalse(read.content().text().contains(SampleArticle.CHROME), read.content().text());
		assertTrue(String.join("\n\n", zones(read, ZoneKind.BODY)).startsWith(Samples.ARTICLE.body()), read.content().text());
		boolean mail = extension.equals("eml");
		assertEquals(mail ? List.of() : List.of(Samples.ARTICLE.title()), zones(read, ZoneKind.HEADLINE));
		if (!extension.equals("txt")) {
			assertEquals(Samples.ARTICLE.author(), read.content().metadata().byline().get(0));
		}
		assertTrue(read.content().metadata().language().startsWith("en"), read.content().metadata().language());
	}

	@Test
	void webPageGivesItsArticleAndWhatItDeclares(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "a.html", Samples.ARTICLE.html());
		String caption = "Crews at the harbour on Tuesday (Ida Holm/AP)";
		assertEquals(Samples.ARTICLE.title() + "\n\n" + caption + "\n\n" + Samples.ARTICLE.body() + "\n\nCod: 12\nHerring: 7", read.content().text());
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
		Read read = Readings.read(ingestor, folder, "o.pdf", Samples.ARTICLE.pdf("owner", ""));
		assertEquals(Samples.ARTICLE.title() + "\n\n" + Samples.ARTICLE.body(), read.content().text());
	}

	@Test
	void typeIsFoundByContentWhereTheNameTellsNothing(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "article", Samples.ARTICLE.pdf(""));
		assertEquals("application/pdf", read.content().metadata().mediaType());
		assertFalse(read.content().text().isBlank());
	}

	@Test
	void richTextWithoutHeadersCommentsAndWhatWasDeleted(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "t.rtf", "{\\rtf1\\ansi\\ansicpg1252{\\headerr\\pard Page {\\b 3}\\par}Z\\u252?rich: a {\\i title}\\par\n"
				+ "One {\\*\\atnid Ed}{\\*\\annotation\\pard why \\{this\\}?\\par}two{\\rtlch\\deleted\\revauthdel1 three}{\\deleted0  four} \\{five\\}\\par}");
		assertEquals("Zürich: a title\n\nOne two four {five}", read.content().text());
	}

	@Test
	void openDocumentWithoutCommentsAndWhatWasDeletedAndNotesAtItsEnd(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "t.odt", Samples.zip("mimetype",
				Samples.utf8("application/vnd.oasis.opendocument.text"), "content.xml", Samples.utf8("""
						<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
						 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
						 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><o:body><o:text>
						<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>
						<text:h text:outline-level="1">A <text:span>title</text:span></text:h>
						<text:p>One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>
						</text:note-body></text:note> two<o:annotation><text:p>why?</text:p></o:annotation><text:s/>three<text:line-break/>four</text:p>
						<text:list><text:list-item><text:p>Cod</text:p></text:list-item><text:list-item><text:p>Eel</text:p></text:list-item></text:list>
						<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p>
						</table:table-cell></table:table-row></table:table></o:text></o:body></o:document-content>""")));
		assertEquals("A title\n\nOne two three\nfour\n\nCod\nEel\n\na\tb\n\nA note.", read.content().text());
		assertEquals(List.of("A title"), zones(read, ZoneKind.HEADLINE));
	}

	@Test
	void wordOf1997(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "a.doc", Samples.doc());
		SampleArticle article = Samples.article(0);
		assertEquals(article.text(), read.content().text());
		assertEquals(article.title(), read.content().metadata().title());
		assertEquals(List.of(article.author()), read.content().metadata().byline());
		assertEquals("application/msword", read.content().metadata().mediaType());
	}

	@Test
	void wordWithoutCommentsAndWithNotes(Ingestor ingestor) {
		byte[] word = Samples.bytes(out -> {
			try (XWPFDocument document = new XWPFDocument()) {
				XWPFComment comment = document.createComments().createComment(BigInteger.ZERO);
				comment.createParagraph().createRun().setText("A remark of the desk");
				XWPFParagraph first = document.createParagraph();
				first.getCTP().addNewCommentRangeStart().setId(BigInteger.ZERO);
				first.createRun().setText("The first paragraph.");
				first.getCTP().addNewCommentRangeEnd().setId(BigInteger.ZERO);
				first.getCTP().addNewR().addNewCommentReference().setId(BigInteger.ZERO);
				XWPFFootnote note = document.createFootnote();
				note.createParagraph().createRun().setText("A note of the author");
				XWPFParagraph second = document.createParagraph();
				second.createRun().setText("The second.");
				second.addFootnoteReference(note);
				document.write(out);
			}
		});
		assertEquals("The first paragraph.\n\nThe second.[1]\n\nA note of the author",
				Readings.read(ingestor, folder, "c.docx", word).content().text());
	}
}
