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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	/** A byte order mark says how a file is encoded, and is no part of its text. */
	@Test
	void theLineEndsOfAPlainTextAreRecorded(Ingestor ingestor) {
		assertEquals("CRLF*2 LF*1 CR*1", Readings.read(ingestor, folder, "mixed.txt", "\uFEFFTitle\r\n\r\nOne.\nTwo.\rThree.").content().metadata().lineEnds());
		assertEquals("LF*3", Readings.read(ingestor, folder, "unix.txt", TEXT).content().metadata().lineEnds());
		assertEquals("", Readings.read(ingestor, folder, "page.html", "<p>One.</p>\r\n<p>Two.</p>").content().metadata().lineEnds());
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

	private static final String RUSSIAN = "Девять стран\n\nМинистры договорились во вторник ограничить лов рыбы в северном море.\n";

	@Test
	void sixteenBitsALetterWithoutAMark(Ingestor ingestor) {
		assertText(ingestor, "le.txt", TEXT.getBytes(StandardCharsets.UTF_16LE));
		assertText(ingestor, "be.txt", TEXT.getBytes(StandardCharsets.UTF_16BE));
		assertEquals(RUSSIAN, Readings.read(ingestor, folder, "rle.txt", RUSSIAN.getBytes(StandardCharsets.UTF_16LE)).content().text());
		assertEquals(RUSSIAN, Readings.read(ingestor, folder, "rbe.txt", RUSSIAN.getBytes(StandardCharsets.UTF_16BE)).content().text());
	}

	@Test
	void eightBitsALetterWithZerosStayThat(Ingestor ingestor) {
		String zeros = "a\u0000b\u0000c and letters that are not zero, as many again as would be in a line of a text\u0000.\n";
		assertEquals(zeros.replace('\u0000', ' '), Readings.read(ingestor, folder, "zeros.txt", zeros).content().text());
		assertEquals(RUSSIAN, Readings.read(ingestor, folder, "russian.txt", RUSSIAN).content().text());
		String few = "e\u0000e\u0000\n";
		assertEquals("e e \n", Readings.read(ingestor, folder, "few.txt", few).content().text());
	}

	@ParameterizedTest
	@CsvSource({ "Shift_JIS, 九か国の閣僚は火曜日、北の海での漁獲を制限することで合意した。漁業者の組合は来週のストライキを発表した。",
			"EUC-JP, 九か国の閣僚は火曜日、北の海での漁獲を制限することで合意した。漁業者の組合は来週のストライキを発表した。",
			"GB18030, 九个国家的部长星期二同意限制北方海域的捕鱼活动。三个港口的渔民宣布下周举行罢工。工会表示，这些限制将使两千人失业。",
			"Big5, 九個國家的部長星期二同意限制北方海域的捕魚活動。三個港口的漁民宣布下週舉行罷工。工會表示，這些限制將使兩千人失業。",
			"EUC-KR, 아홉 나라의 장관들은 화요일에 북쪽 바다에서의 어획을 제한하기로 합의했다. 세 항구의 어민들은 다음 주 파업을 선언했다." })
	void encodingsOfEastAsia(String charset, String text, Ingestor ingestor) {
		String article = text.substring(0, 9) + "\n\n" + text + "\n";
		assertEquals(article, Readings.read(ingestor, folder, charset + ".txt", article.getBytes(Charset.forName(charset))).content().text());
	}
}
