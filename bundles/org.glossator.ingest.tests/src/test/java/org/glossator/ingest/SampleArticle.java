// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.glossator.ingest.Samples.bytes;
import static org.glossator.ingest.Samples.utf8;
import static org.glossator.ingest.Samples.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * An invented article that can be written in every format that a test can write. Where the format has a place for it, the
 * file also holds {@link #CHROME}, which no reader takes for a part of the article.
 *
 * @param title one line of characters that windows-1252 has, without any that mean something in XML or HTML
 * @param author likewise
 * @param paragraphs likewise, one line each
 */
public record SampleArticle(String title, String author, List<String> paragraphs) {

	/** What stands in headers, footers, menus and contents. */
	public static final String CHROME = "Printed for subscribers of the Daily Tide archive";

	/** Copies the paragraphs. */
	public SampleArticle {
		paragraphs = List.copyOf(paragraphs);
	}

	/** {@return the paragraphs with a blank line between them} */
	public String body() {
		return String.join("\n\n", paragraphs);
	}

	/** {@return the text that a format without more on it gives: title and paragraphs} */
	public String text() {
		return title + "\n\n" + body();
	}

	/** {@return what stands in the file, by the file's extension; each a file with one article} */
	public Map<String, byte[]> files() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("txt", txt());
		files.put("html", utf8(html()));
		files.put("pdf", pdf(""));
		files.put("docx", docx());
		files.put("odt", odt());
		files.put("rtf", rtf());
		files.put("epub", epub());
		files.put("eml", utf8(eml()));
		return files;
	}

	private String paragraphs(String open, String close) {
		return open + String.join(close + "\n" + open, paragraphs) + close;
	}

	byte[] txt() {
		return utf8(text() + "\n");
	}

	String html() {
		return """
				<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>%1$s | The Daily Tide</title>
				<meta property="og:site_name" content="The Daily Tide"><meta property="og:title" content="%1$s">
				<link rel="canonical" href="https://tide.example/limits">
				<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList"},
				{"@type":["NewsArticle"],"headline":"%1$s","datePublished":"2017-07-11T09:30:00+02:00","articleSection":"World",
				"author":[{"@type":"Person","name":"%3$s"},{"@type":"Person","name":"John Roe"}],
				"publisher":{"@type":"Organization","name":"The Daily Tide"}}]}</script>
				<script>var tracking = 'nobody reads this';</script><style>p { color: red }</style></head><body>
				<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
				<main><article><h1>%1$s</h1>
				<figure><img src="a.jpg"><figcaption>Crews at the harbour on Tuesday (Ida Holm/AP)</figcaption></figure>
				%2$s
				<ul><li>Cod: 12</li><li>Herring: 7</li></ul></article></main>
				<aside><h2>Related</h2><a href="x">Another story entirely</a></aside>
				<footer>%4$s. All rights reserved.</footer></body></html>
				""".formatted(title, paragraphs("<p>", "</p>"), author, CHROME);
	}

	String eml() {
		String subject = Base64.getEncoder().encodeToString(utf8(title));
		return "From: \"" + author + "\" <jane@tide.example>\r\nTo: desk@tide.example\r\nSubject: =?UTF-8?B?" + subject + "?=\r\n"
				+ "Date: Tue, 11 Jul 2017 09:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
				+ "Content-Transfer-Encoding: 8bit\r\n\r\n" + String.join("\r\n\r\n", paragraphs) + "\r\n";
	}

	byte[] rtf() {
		String text = "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title " + title + "}{\\author " + author + "}}{\\header\\pard " + CHROME
				+ "\\par}{\\footer\\pard " + CHROME + "\\par}{\\b " + title + "\\par}\n" + paragraphs("", "\\par") + "}";
		StringBuilder ascii = new StringBuilder();
		text.chars().forEach(c -> ascii.append(c < 128 ? Character.toString(c) : "\\u" + c + "?"));
		return ascii.toString().getBytes(StandardCharsets.US_ASCII);
	}

	/** A PDF, with a password when one is given. */
	public byte[] pdf(String password) {
		return pdf(password, password);
	}

	/** A PDF that needs passwords for its owner and its reader; those that are empty are not needed. */
	byte[] pdf(String owner, String reader) {
		return bytes(out -> {
			try (PDDocument document = new PDDocument()) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
					content.newLineAtOffset(60, 720);
					content.showText(title);
					for (String paragraph : paragraphs) {
						content.newLineAtOffset(0, -30);
						for (String line : wrapped(paragraph)) {
							content.newLineAtOffset(0, -13);
							content.showText(line);
						}
					}
					content.endText();
				}
				document.getDocumentInformation().setTitle(title);
				document.getDocumentInformation().setAuthor(author);
				if (!owner.isEmpty()) {
					document.protect(new StandardProtectionPolicy(owner, reader, new AccessPermission()));
				}
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

	byte[] docx() {
		return bytes(out -> {
			try (XWPFDocument document = new XWPFDocument()) {
				document.getProperties().getCoreProperties().setTitle(title);
				document.getProperties().getCoreProperties().setCreator(author);
				document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(CHROME);
				document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(CHROME);
				document.createParagraph().createRun().setText(title);
				paragraphs.forEach(each -> document.createParagraph().createRun().setText(each));
				document.write(out);
			}
		});
	}

	/** A Word document that needs a password. */
	public byte[] protectedDocx() {
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

	byte[] odt() {
		return zip("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8("""
				<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
				 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
				<text:h text:outline-level="1">%s</text:h>%s</office:text></office:body></office:document-content>"""
				.formatted(title, paragraphs("<text:p>", "</text:p>"))), "styles.xml", utf8("""
						<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
						 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
						 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:master-styles>
						<style:master-page style:name="Standard"><style:header><text:p>%1$s</text:p></style:header>
						<style:footer><text:p>%1$s</text:p></style:footer></style:master-page></office:master-styles>
						</office:document-styles>""".formatted(CHROME)), "meta.xml", utf8("""
						<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
						 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>%s</dc:title><dc:creator>%s</dc:creator>
						</office:meta></office:document-meta>""".formatted(title, author)));
	}

	byte[] epub() {
		return zip("mimetype", utf8("application/epub+zip"), "META-INF/container.xml", utf8("""
				<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
				<rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""), "c.opf", utf8("""
				<package xmlns="http://www.idpf.org/2007/opf" version="2.0">
				<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator></metadata>
				<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
				<item id="n" href="n.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>
				<spine><itemref idref="n"/><itemref idref="a"/></spine></package>""".formatted(title, author)), "n.xhtml", utf8("""
				<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><nav><p>%s</p></nav></body></html>"""
				.formatted(CHROME)), "a.xhtml", utf8("""
				<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><h1>%s</h1>%s</body></html>"""
				.formatted(title, paragraphs("<p>", "</p>"))));
	}
}
