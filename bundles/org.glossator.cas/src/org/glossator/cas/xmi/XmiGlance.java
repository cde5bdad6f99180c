// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Looks up one thing in XMI that UIMA wrote: no CAS is made, and no more is read than is needed. */
public final class XmiGlance {

	private XmiGlance() {
	}

	/**
	 * {@return the value of a feature of the first feature structure of a type; empty when it has none, there is no such structure, or the
	 * file is damaged before it, which whoever reads it as a CAS will say}
	 *
	 * @param xmi      UIMA XMI; not closed
	 * @param typeName full name of a type
	 * @param feature  a feature with a string
	 * @throws IOException when it cannot be read
	 */
	public static Optional<String> first(InputStream xmi, String typeName, String feature) throws IOException {
		int dot = typeName.lastIndexOf('.');
		Search search = new Search(XmiNamespace.uri(typeName.substring(0, dot)), typeName.substring(dot + 1), feature);
		try {
			XMLReader reader = SafeXml.reader();
			reader.setContentHandler(search);
			reader.parse(new InputSource(xmi));
		} catch (@SuppressWarnings("unused") SAXException | ParserConfigurationException e) {
			return search.found; // it stops where it has found what it looks for
		}
		return search.found;
	}

	private static final class Search extends DefaultHandler {

		private final String namespace;
		private final String name;
		private final String feature;
		private Optional<String> found = Optional.empty();

		Search(String namespace, String name, String feature) {
			this.namespace = namespace;
			this.name = name;
			this.feature = feature;
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			if (localName.equals(name) && uri.equals(namespace)) {
				found = Optional.ofNullable(attributes.getValue(feature));
				throw new SAXException(name);
			}
		}
	}
}
