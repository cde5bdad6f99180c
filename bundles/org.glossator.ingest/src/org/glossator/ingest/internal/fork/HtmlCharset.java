// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;

/** The charset that a page declares in itself, as Tika finds it. */
final class HtmlCharset {

	private HtmlCharset() {
	}

	/* The name of the declared charset, empty when there is none or it cannot be, since one byte a letter was enough to declare it. */
	static String declared(byte[] page) throws IOException {
		Charset found = new HtmlEncodingDetector().detect(new ByteArrayInputStream(page), new Metadata());
		return found == null || found.name().startsWith("UTF-16") || found.name().startsWith("UTF-32") ? "" : found.name();
	}
}
