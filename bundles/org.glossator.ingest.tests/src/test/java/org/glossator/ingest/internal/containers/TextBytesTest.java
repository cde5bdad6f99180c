// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encodings of tables. */
class TextBytesTest {

	@ParameterizedTest
	@CsvSource({ "UTF-8,0", "UTF-8,65534", "UTF-8,65535", "UTF-8,200000", "windows-1252,0", "windows-1252,65535", "windows-1252,200000" })
	void theFirstLetterBeyondAsciiDecidesWhereverItStands(String charset, int before) throws IOException {
		String text = "a".repeat(before) + "Grüße “an” alle\n".repeat(10_000);
		assertEquals(text, read(text.getBytes(Charset.forName(charset))));
	}

	private static String read(byte[] bytes) throws IOException {
		StringWriter read = new StringWriter();
		try (Reader reader = TextBytes.reader(new ByteArrayInputStream(bytes))) {
			reader.transferTo(read);
		}
		return read.toString();
	}

	@Test
	void sixteenBitsALetterWithoutAMark() throws IOException {
		String table = "text,title\nÄpfel – “naïve”,of a café\n";
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			assertEquals(table, read(table.getBytes(charset)));
		}
	}
}
