// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One invented article, in every format that a test can write. */
final class Samples {

	static final String TITLE = "Nine countries agree on limits";
	static final String AUTHOR = "Jane Doe";
	static final List<String> PARAGRAPHS = List.of(
			"Ministers from nine countries agreed on Tuesday to limit fishing in the northern sea, after two nights of talks that "
					+ "several delegates described as bitter.",
			"\"We did what the science asked of us,\" said Anna Berg, the Norwegian minister, who had threatened to leave the talks "
					+ "on Monday evening.",
			"Fishing crews in three ports announced a strike for the coming week. Their union said that the limits would cost two "
					+ "thousand jobs by the end of the year.",
			"The commission is expected to publish the full text of the agreement on Friday, officials said, and national "
					+ "parliaments have until spring to approve it.");
	static final String BODY = String.join("\n\n", PARAGRAPHS);

	private Samples() {
	}

	/** What stands in the file, by the file's name. */
	static Map<String, byte[]> all() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("a.txt", utf8(TITLE + "\n\n" + BODY + "\n"));
		files.put("a.html", utf8(html()));
		files.put("a.pdf", pdf(""));
		files.put("a.docx", docx());
		files.put("a.odt", odt());
		files.put("a.rtf", rtf());
		files.put("a.epub", epub());
		files.put("a.eml", utf8(eml()));
		return files;
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String paragraphs(String open, String close) {
		return open + String.join(close + "\n" + open, PARAGRAPHS) + close;
	}

	static String html() {
		return """
				<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>%1$s | The Daily Tide</title>
				<meta property="og:site_name" content="The Daily Tide"><meta property="og:title" content="%1$s">
				<link rel="canonical" href="https://tide.example/limits">
				<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList"},
				{"@type":["NewsArticle"],"headline":"%1$s","datePublished":"2017-07-11T09:30:00+02:00","articleSection":"World",
				"author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"John Roe"}],
				"publisher":{"@type":"Organization","name":"The Daily Tide"}}]}</script>
				<script>var tracking = 'nobody reads this';</script><style>p { color: red }</style></head><body>
				<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
				<main><article><h1>%1$s</h1>
				<figure><img src="a.jpg"><figcaption>Crews at the harbour on Tuesday (Ida Holm/AP)</figcaption></figure>
				%2$s
				<ul><li>Cod: 12</li><li>Herring: 7</li></ul></article></main>
				<aside><h2>Related</h2><a href="x">Another story entirely</a></aside>
				<footer>Copyright The Daily Tide. All rights reserved.</footer></body></html>
				""".formatted(TITLE, paragraphs("<p>", "</p>"));
	}

	static String eml() {
		return "From: \"Jane Doe\" <jane@tide.example>\r\nTo: desk@tide.example\r\nSubject: =?UTF-8?Q?Nine_countries_agree_on_limits?=\r\n"
				+ "Date: Tue, 11 Jul 2017 09:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
				+ "Content-Transfer-Encoding: 8bit\r\n\r\n" + String.join("\r\n\r\n", PARAGRAPHS) + "\r\n";
	}

	static byte[] rtf() {
		return ("{\\rtf1\\ansi\\ansicpg1252{\\info{\\title " + TITLE + "}{\\author " + AUTHOR + "}}{\\b " + TITLE + "\\par}\n"
				+ paragraphs("", "\\par") + "}").getBytes(StandardCharsets.US_ASCII);
	}

	/** A PDF, with a password when one is given. */
	static byte[] pdf(String password) {
		return pdf(password, password);
	}

	/** A PDF that needs passwords for its owner and its reader; those that are empty are not needed. */
	static byte[] pdf(String owner, String reader) {
		return bytes(out -> {
			try (PDDocument document = new PDDocument()) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
					content.newLineAtOffset(60, 720);
					content.showText(TITLE);
					for (String paragraph : PARAGRAPHS) {
						content.newLineAtOffset(0, -30);
						for (String line : wrapped(paragraph)) {
							content.newLineAtOffset(0, -13);
							content.showText(line);
						}
					}
					content.endText();
				}
				document.getDocumentInformation().setTitle(TITLE);
				document.getDocumentInformation().setAuthor(AUTHOR);
				if (!owner.isEmpty()) {
					document.protect(new StandardProtectionPolicy(owner, reader, new AccessPermission()));
				}
				document.save(out);
			}
		});
	}

	/** A PDF as a scanner without text recognition makes it: a page, and no text. */
	static byte[] scan() {
		return bytes(out -> {
			try (PDDocument document = new PDDocument()) {
				document.addPage(new PDPage());
				document.save(out);
			}
		});
	}

	private static List<String> wrapped(String paragraph) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : paragraph.split(" ")) {
			if (line.length() + word.length() > 80) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	static byte[] docx() {
		return bytes(out -> {
			try (XWPFDocument document = new XWPFDocument()) {
				document.getProperties().getCoreProperties().setTitle(TITLE);
				document.getProperties().getCoreProperties().setCreator(AUTHOR);
				document.createParagraph().createRun().setText(TITLE);
				PARAGRAPHS.forEach(each -> document.createParagraph().createRun().setText(each));
				document.write(out);
			}
		});
	}

	static byte[] protectedDocx() {
		return bytes(out -> {
			try (POIFSFileSystem files = new POIFSFileSystem()) {
				Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
				encryptor.confirmPassword("secret");
				try (OutputStream data = encryptor.getDataStream(files)) {
					data.write(docx());
				} catch (GeneralSecurityException e) {
					throw new IOException(e);
				}
				files.writeFilesystem(out);
			}
		});
	}

	static byte[] odt() {
		return zip("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8("""
				<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
				 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
				<text:h text:outline-level="1">%s</text:h>%s</office:text></office:body></office:document-content>"""
				.formatted(TITLE, paragraphs("<text:p>", "</text:p>"))), "meta.xml", utf8("""
						<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
						 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>%s</dc:title><dc:creator>%s</dc:creator>
						</office:meta></office:document-meta>""".formatted(TITLE, AUTHOR)));
	}

	static byte[] epub() {
		return zip("mimetype", utf8("application/epub+zip"), "META-INF/container.xml", utf8("""
				<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
				<rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""), "c.opf", utf8("""
				<package xmlns="http://www.idpf.org/2007/opf" version="2.0">
				<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator></metadata>
				<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
				<spine><itemref idref="a"/></spine></package>""".formatted(TITLE, AUTHOR)), "a.xhtml", utf8("""
				<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><h1>%s</h1>%s</body></html>"""
				.formatted(TITLE, paragraphs("<p>", "</p>"))));
	}

	/** A zip archive of alternating names and bytes. */
	static byte[] zip(Object... namesAndBytes) {
		return bytes(out -> {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (int i = 0; i < namesAndBytes.length; i += 2) {
					zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
					zip.write((byte[]) namesAndBytes[i + 1]);
				}
			}
		});
	}

	private interface Writer {
		void write(OutputStream out) throws IOException;
	}

	private static byte[] bytes(Writer writer) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writer.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}
}
