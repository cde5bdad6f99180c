// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say of their encoding. */
class HtmlCharsetTest {

	@ParameterizedTest
	@CsvSource({ "utf-8,UTF-8", "windows-1251,windows-1251", "utf-16,''", "utf-16le,''", "nonsense,''" })
	void aDeclarationThatCannotBeTrueIsNone(String declared, String charset) throws IOException {
		String page = "<html><head><meta charset=\"" + declared + "\"></head><body>Text</body></html>";
		assertEquals(charset, HtmlCharset.declared(page.getBytes(StandardCharsets.UTF_8)));
	}
}
