// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of printed pages reads, and in which paragraphs. */
@ExtendWith(Shared.class)
class PdfTest {

	private static final float WIDTH = 300;
	private static final float SIZE = 11;

	@TempDir
	private Path folder;

	/** A document that grows by lines at places. */
	private static final class Pages implements AutoCloseable {

		private final PDDocument document = new PDDocument();
		private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
		private PDPage page = new PDPage();
		private float y;

		void page() {
			page = new PDPage();
			document.addPage(page);
			y = 700;
		}

		void at(float x, float height, String text) throws IOException {
			try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
				content.beginText();
				content.setFont(font, SIZE);
				content.newLineAtOffset(x, height);
				content.showText(text);
				content.endText();
			}
		}

		/** Lines as wide as fits, without a gap before; the first set in. */
		void paragraph(String text, float indent) throws IOException {
			StringBuilder line = new StringBuilder();
			float left = indent;
			for (String word : text.split(" ")) {
				if (left + font.getStringWidth(line + " " + word) * SIZE / 1000 > WIDTH) {
					line(line.toString(), left);
					line.setLength(0);
					left = 0;
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			line(line.toString(), left);
		}

		void line(String text, float indent) throws IOException {
			at(60 + indent, y, text);
			y -= 13;
		}

		byte[] bytes() {
			return Samples.bytes(document::save);
		}

		@Override
		public void close() throws IOException {
			document.close();
		}
	}

	private static final List<String> PARAGRAPHS = Samples.ARTICLE.paragraphs();

	private String text(Ingestor ingestor, Pages pages) {
		return Readings.read(ingestor, folder, "a.pdf", pages.bytes()).content().text();
	}

	@Test
	void paragraphsWithoutAGap(Ingestor ingestor) throws IOException {
		for (float indent : new float[] { 0, 15 }) {
			try (Pages pages = new Pages()) {
				pages.page();
				for (String paragraph : PARAGRAPHS) {
					pages.paragraph(paragraph, indent);
				}
				assertEquals(Samples.ARTICLE.body(), text(ingestor, pages), "set in by " + indent);
			}
		}
	}

	@Test
	void headersFootersAndNumbersOfPages(Ingestor ingestor) throws IOException {
		try (Pages pages = new Pages()) {
			List<String> expected = new ArrayList<>();
			for (int i = 1; i <= 4; i++) {
				pages.page();
				pages.at(60, 750, i == 1 ? Samples.ARTICLE.title() : i % 2 == 0 ? "The Daily Tide, 11 July 2017" : Samples.ARTICLE.title());
				String paragraph = PARAGRAPHS.get(i - 1);
				pages.paragraph(paragraph, 0);
				expected.add(paragraph);
				pages.at(60, 60, "https://tide.example/limits " + i + "/4");
				pages.at(300, 40, Integer.toString(i + 16));
			}
			pages.document.getDocumentInformation().setTitle(Samples.ARTICLE.title());
			assertEquals(Samples.ARTICLE.title() + "\n\n" + String.join("\n\n", expected), text(ingestor, pages));
		}
	}

	@Test
	void aParagraphGoesOnOnTheNextPage(Ingestor ingestor) throws IOException {
		List<String> words = Arrays.asList((PARAGRAPHS.get(0) + " " + PARAGRAPHS.get(1)).split(" "));
		try (Pages pages = new Pages()) {
			pages.page();
			pages.at(60, 750, "The Daily Tide");
			pages.paragraph(String.join(" ", words.subList(0, 15)), 0);
			pages.at(60, 40, "1");
			pages.page();
			pages.at(60, 750, "The Daily Tide");
			pages.paragraph(String.join(" ", words.subList(15, words.size())), 0);
			pages.at(60, 40, "2");
			assertEquals(PARAGRAPHS.get(0) + "\n\n" + PARAGRAPHS.get(1), text(ingestor, pages).replace("bitter. ", "bitter.\n\n"));
		}
	}

	@Test
	void linesThatOnlyLookAlikeStay(Ingestor ingestor) throws IOException {
		try (Pages pages = new Pages()) {
			int[] table = { 12, 7, 93 };
			for (int i = 0; i < table.length; i++) {
				pages.page();
				pages.line("Catch of port number " + "abc".charAt(i), 0);
				pages.line(PARAGRAPHS.get(i).substring(0, 40), 0);
				pages.line(Integer.toString(table[i]), 0);
			}
			String text = text(ingestor, pages);
			assertEquals(List.of(true, true, true), IntStream.range(0, 3)
					.mapToObj(i -> text.contains("Catch of port number " + "abc".charAt(i)) && text.contains(" " + table[i])).toList(), text);
		}
	}

	@Test
	void whenTheFileWasMadeIsNoDateOfPublication(Ingestor ingestor) throws IOException {
		try (Pages pages = new Pages()) {
			pages.page();
			pages.paragraph(PARAGRAPHS.get(0), 0);
			Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
			made.setTimeInMillis(1_500_000_000_000L);
			pages.document.getDocumentInformation().setCreationDate(made);
			assertEquals("", Readings.read(ingestor, folder, "a.pdf", pages.bytes()).content().metadata().pubDate());
		}
	}
}
