// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.glossator.ingest.Outcome.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same characters from bytes in many encodings; offsets are those of the text without mark and with LF. */
@ExtendWith(Shared.class)
class EncodingsTest {

	private static final String TEXT = "Äpfel naïve\n\nThe café’s owner said: “Déjà vu – again.” Nobody else in the town agreed with him.\n";

	@TempDir
	private Path folder;

	private void assertText(Ingestor ingestor, String name, byte[] bytes) {
		assertEquals(TEXT, Readings.read(ingestor, folder, name, bytes).content().text(), name);
	}

	@Test
	void encodingsAndLineEnds(Ingestor ingestor) {
		assertText(ingestor, "utf8.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		assertText(ingestor, "utf8bom.txt", ('\ufeff' + TEXT).getBytes(StandardCharsets.UTF_8));
		assertText(ingestor, "windows1252.txt", TEXT.getBytes(Charset.forName("windows-1252")));
		assertText(ingestor, "utf16le.txt", ('\ufeff' + TEXT).getBytes(StandardCharsets.UTF_16LE));
		assertText(ingestor, "utf16be.txt", ('\ufeff' + TEXT).getBytes(StandardCharsets.UTF_16BE));
		assertText(ingestor, "crlf.txt", TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
		assertText(ingestor, "cr.txt", TEXT.replace('\n', '\r').getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void charactersThatXmlCannotHoldBecomeSpacesOfTheSameLength(Ingestor ingestor) {
		Read read = Readings.read(ingestor, folder, "control.txt", "Title\n\nA\u0000B\u0007C \uD83D\uDE00 D\n");
		assertEquals("Title\n\nA B C \uD83D\uDE00 D\n", read.content().text());
		assertEquals(2, read.replacedCharacters());
	}

	@Test
	void whiteSpaceOfAPlainTextIsItsOwn(Ingestor ingestor) {
		String text = "  Title  \n\n\n\n\tIndented   text. \n";
		assertEquals(text, Readings.read(ingestor, folder, "space.txt", text).content().text());
	}

	@Test
	void aTextThatLooksLikeAMailStaysText(Ingestor ingestor) {
		String text = "From: the desk\nSubject: nothing\nDate: today\n\nThis is an article about mail headers.\n";
		assertEquals(text, Readings.read(ingestor, folder, "headers.txt", text).content().text());
	}
}
