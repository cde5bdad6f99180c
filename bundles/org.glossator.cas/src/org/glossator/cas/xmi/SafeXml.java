// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.Causes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads XML that comes from anybody, and says in words of our own why some cannot be read. */
public final class SafeXml {

	private SafeXml() {
	}

	/** {@return a reader that knows namespaces and takes neither document type definitions nor anything from elsewhere} */
	public static XMLReader reader() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		XMLReader reader = factory.newSAXParser().getXMLReader();
		// Without document types nothing is left of entities but &amp; and its like, of which a text may have any number.
		reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
		reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
		return reader;
	}

	/**
	 * {@return what is thrown when XMI cannot be read}
	 *
	 * @param failure what a reader, UIMA or this program threw over it
	 */
	public static IOException failure(Exception failure) {
		return new IOException(NLS.bind(Messages.notXmi, reason(failure)), failure);
	}

	private static String reason(Exception failure) {
		String message = failure.getMessage() == null ? "" : failure.getMessage(); // all that the reader tells a torn file by
		boolean torn = message.startsWith("XML document structures must start and end within the same entity");
		return torn ? Messages.torn : Causes.ended(Causes.clause(failure));
	}
}
