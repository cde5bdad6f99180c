// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.util.XMLSerializer;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Other names for types of one namespace and for their features, given to UIMA XMI as it stands: whatever else is in it, known or
 * not, stays as it is.
 *
 * @param namespace the namespace of the types, as a codebook has it
 * @param types     new simple names by old ones; a type that is not in it keeps its name
 * @param features  by the old simple name of their type: new names by old ones; a feature that is not in it keeps its name
 */
public record XmiNames(String namespace, Map<String, String> types, Map<String, Map<String, String>> features) {

	private static final char[] LINE_FEED = { '\n' };

	/** Copies the maps. */
	public XmiNames {
		types = Map.copyOf(types);
		features = Map.copyOf(features);
	}

	/** {@return whether no name differs from the one before} */
	public boolean isEmpty() {
		return types.isEmpty() && features.values().stream().allMatch(Map::isEmpty);
	}

	/**
	 * Copies UIMA XMI with the new names, one feature structure a line.
	 *
	 * @param in  XMI; read to its end, not closed
	 * @param out takes UTF-8; flushed, not closed
	 * @throws IOException when the stream is no XML that can be read, or cannot be written
	 */
	public void rename(InputStream in, OutputStream out) throws IOException {
		byte[] xmi = in.readAllBytes();
		try {
			XMLReader reader = SafeXml.reader();
			Renaming filter = new Renaming();
			filter.setContentHandler(new XMLSerializer(out, false).getContentHandler());
			reader.setContentHandler(filter);
			reader.parse(new InputSource(new ByteArrayInputStream(xmi)));
		} catch (SAXException | ParserConfigurationException e) {
			throw SafeXml.failure(e, xmi);
		}
		out.flush();
	}

	private final class Renaming extends XMLFilterImpl {

		private final String uri = XmiNamespace.uri(namespace);
		private Map<String, String> current = Map.of();
		private int depth;

		@Override
		public void startElement(String elementUri, String localName, String qName, Attributes attributes) throws SAXException {
			if (depth == 1) {
				super.characters(LINE_FEED, 0, 1);
				current = uri.equals(elementUri) ? features.getOrDefault(localName, Map.of()) : Map.of();
			}
			AttributesImpl renamed = new AttributesImpl(attributes);
			for (int i = 0; depth == 1 && i < renamed.getLength(); i++) {
				String name = current.get(renamed.getQName(i));
				if (name != null) {
					renamed.setQName(i, name);
					renamed.setLocalName(i, name);
				}
			}
			super.startElement(elementUri, name(elementUri, localName), qualified(elementUri, localName, qName), renamed);
			depth++;
		}

		@Override
		public void endElement(String elementUri, String localName, String qName) throws SAXException {
			depth--;
			super.endElement(elementUri, name(elementUri, localName), qualified(elementUri, localName, qName));
		}

		@Override
		public void characters(char[] chars, int start, int length) throws SAXException {
			if (depth > 2) { // between feature structures is nothing but white space
				super.characters(chars, start, length);
			}
		}

		private String name(String elementUri, String localName) {
			if (depth == 1) {
				return uri.equals(elementUri) ? types.getOrDefault(localName, localName) : localName;
			}
			return depth == 2 ? current.getOrDefault(localName, localName) : localName;
		}

		private String qualified(String elementUri, String localName, String qName) {
			return qName.substring(0, qName.indexOf(':') + 1) + name(elementUri, localName);
		}
	}
}
