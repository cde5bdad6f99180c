// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.util.XMLSerializer;
import org.glossator.cas.text.XmlText;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Control characters in XMI, which XML 1.1 can hold and XML 1.0 cannot: a space for each, as in any text that is imported, so that
 * offsets stay. They come from page breaks in PDF, and are why tools write XML 1.1 at all.
 */
public final class XmiControls {

	/** How much of a file may come before its version. */
	private static final int DECLARATION = 100;
	private static final Pattern LATER_VERSION = Pattern.compile("<\\?xml\\s+version\\s*=\\s*[\"']1\\.1[\"']");

	/**
	 * XMI that XML 1.0 can hold.
	 *
	 * @param xmi      the XMI
	 * @param replaced how many characters became a space, in the text and in values
	 */
	public record Replaced(byte[] xmi, int replaced) {
	}

	private XmiControls() {
	}

	/**
	 * Replaces what XML 1.0 cannot hold.
	 *
	 * @param xmi UIMA XMI
	 * @return the same bytes when there is nothing to replace
	 * @throws IOException when it is no XML that can be read
	 */
	public static Replaced replace(byte[] xmi) throws IOException {
		String start = new String(xmi, 0, Math.min(xmi.length, 2 * DECLARATION), StandardCharsets.ISO_8859_1).replace("\0", ""); // as in UTF-16
		if (!LATER_VERSION.matcher(start).find()) {
			return new Replaced(xmi, 0);
		}
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream(xmi.length);
			Replacing replacing = new Replacing(SafeXml.reader());
			replacing.setContentHandler(new XMLSerializer(out, false).getContentHandler());
			replacing.parse(new InputSource(new ByteArrayInputStream(xmi)));
			return replacing.count == 0 ? new Replaced(xmi, 0) : new Replaced(out.toByteArray(), replacing.count);
		} catch (SAXException | ParserConfigurationException e) {
			throw SafeXml.failure(e, xmi);
		}
	}

	private static final class Replacing extends XMLFilterImpl {

		private int count;

		Replacing(XMLReader reader) {
			super(reader);
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			AttributesImpl replaced = new AttributesImpl(attributes);
			for (int i = 0; i < replaced.getLength(); i++) {
				XmlText.Cleaned value = XmlText.clean(replaced.getValue(i));
				replaced.setValue(i, value.text());
				count += value.replaced();
			}
			super.startElement(uri, localName, qName, replaced);
		}

		@Override
		public void characters(char[] chars, int start, int length) throws SAXException {
			char[] replaced = chars.clone();
			for (int i = start; i < start + length; i++) { // not by XmlText: a pair of surrogates may come in two parts
				if (chars[i] < ' ' && chars[i] != '\n' && chars[i] != '\t' && chars[i] != '\r') {
					replaced[i] = ' ';
					count++;
				}
			}
			super.characters(replaced, start, length);
		}
	}
}
