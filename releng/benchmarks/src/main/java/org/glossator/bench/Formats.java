// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** An article in the formats that files of articles come in. */
final class Formats {

	private static final int LINE = 90;
	private static final int LINES = 50;

	private Formats() {
	}

	/** The article with this number, in the format of an extension. */
	static byte[] write(String extension, int number) throws IOException {
		Prose prose = new Prose(number);
		return switch (extension) {
		case "html" -> bytes(Page.of(number));
		case "txt" -> bytes(prose.title() + "\n\nBy " + prose.author() + "\n\n" + String.join("\n\n", prose.paragraphs()) + "\n");
		case "pdf" -> pdf(prose);
		case "docx" -> docx(prose);
		case "odt" -> odt(prose);
		case "rtf" -> bytes(rtf(prose));
		case "eml" -> bytes(eml(prose));
		default -> throw new IllegalArgumentException(extension);
		};
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] pdf(Prose prose) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.getDocumentInformation().setTitle(prose.title());
			document.getDocumentInformation().setAuthor(prose.author());
			List<String> lines = prose.paragraphs().stream().flatMap(paragraph -> (wrap(paragraph) + "\n ").lines()).toList();
			for (int from = 0; from < lines.size(); from += LINES) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
					content.setLeading(14);
					content.newLineAtOffset(60, 730);
					for (String line : lines.subList(from, Math.min(lines.size(), from + LINES))) {
						content.showText(line);
						content.newLine();
					}
					content.endText();
				}
			}
			document.save(out);
			return out.toByteArray();
		}
	}

	private static String wrap(String paragraph) {
		StringBuilder text = new StringBuilder();
		int column = 0;
		for (String word : paragraph.split(" ")) {
			if (column + word.length() > LINE) {
				text.append('\n');
				column = 0;
			} else if (column > 0) {
				text.append(' ');
			}
			text.append(word);
			column += word.length() + 1;
		}
		return text.toString();
	}

	private static byte[] docx(Prose prose) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.getProperties().getCoreProperties().setTitle(prose.title());
			document.getProperties().getCoreProperties().setCreator(prose.author());
			for (String paragraph : prose.paragraphs()) {
				document.createParagraph().createRun().setText(paragraph);
			}
			document.write(out);
			return out.toByteArray();
		}
	}

	private static byte[] odt(Prose prose) throws IOException {
		String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
		String content = "<office:document-content xmlns:office=\"" + office + "\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
				+ "<office:body><office:text><text:h>" + prose.title() + "</text:h>"
				+ prose.paragraphs().stream().map(each -> "<text:p>" + each + "</text:p>").collect(Collectors.joining())
				+ "</office:text></office:body></office:document-content>";
		String meta = "<office:document-meta xmlns:office=\"" + office + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><dc:title>"
				+ prose.title() + "</dc:title></office:meta></office:document-meta>";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
			entry(zip, "content.xml", content);
			entry(zip, "meta.xml", meta);
		}
		return out.toByteArray();
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(1_500_000_000_000L);
		zip.putNextEntry(entry);
		zip.write(bytes(content));
		zip.closeEntry();
	}

	private static String rtf(Prose prose) {
		return "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title " + prose.title() + "}}"
				+ prose.paragraphs().stream().map(each -> each.replace("“", "\\'93").replace("”", "\\'94")).collect(Collectors.joining("\\par\n"))
				+ "\\par}";
	}

	private static String eml(Prose prose) {
		return "From: " + prose.author() + " <desk@daily.example>\r\nTo: list@reader.example\r\nSubject: " + prose.title()
				+ "\r\nDate: Mon, 10 Jul 2017 08:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
				+ "Content-Transfer-Encoding: 8bit\r\n\r\n" + String.join("\r\n\r\n", prose.paragraphs()) + "\r\n";
	}
}
