// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.glossator.cas.text.LineEnds;
import org.xml.sax.ContentHandler;

/**
 * Takes the parts of a mail that a reader sees as its body, plain text or HTML, and leaves its attachments. For any other
 * kind of document it takes nothing of what is embedded.
 */
final class MailBody implements EmbeddedDocumentExtractor {

	private final boolean mail;
	private final Layout layout;
	private final Decoding decoding;
	private int leftOut;

	/**
	 * For one document.
	 *
	 * @param mail whether the document is a mail
	 * @param layout where its body goes
	 * @param decoding for the body's characters
	 */
	MailBody(boolean mail, Layout layout, Decoding decoding) {
		this.mail = mail;
		this.layout = layout;
		this.decoding = decoding;
	}

	/** {@return how many attachments were left out} */
	int leftOut() {
		return leftOut;
	}

	@Override
	public boolean shouldParseEmbedded(Metadata part) {
		String type = get(part, HttpHeaders.CONTENT_TYPE);
		boolean attached = get(part, HttpHeaders.CONTENT_DISPOSITION).startsWith("attachment");
		boolean taken = mail && !attached && (type.equals("text/plain") || type.equals("text/html"));
		if (mail && !taken) {
			leftOut++;
		}
		return taken;
	}

	@Override
	public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata part, boolean outputHtml)
			throws IOException {
		String text = new LineEnds(decoding.decode(stream.readAllBytes(), get(part, HttpHeaders.CONTENT_ENCODING))).text();
		if (get(part, HttpHeaders.CONTENT_TYPE).equals("text/html")) {
			HtmlArticle.layOut(text, layout);
			return;
		}
		for (String paragraph : text.split("\n[ \t]*(\n[ \t]*)+")) {
			layout.begin(Layout.Kind.PARAGRAPH);
			for (String line : paragraph.split("\n")) {
				layout.text(line);
				layout.lineBreak();
			}
			layout.end();
		}
	}

	private static String get(Metadata part, String name) {
		String value = part.get(name);
		return value == null ? "" : value;
	}
}
