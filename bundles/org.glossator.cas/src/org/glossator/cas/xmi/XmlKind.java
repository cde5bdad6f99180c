// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.xmi.XMIResource;
import org.glossator.model.codebook.CodebookPackage;
import org.glossator.model.registry.RegistryPackage;
import org.glossator.model.study.StudyPackage;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What an XML file is, told by its root element and not by its name. */
public enum XmlKind {

	/** A UIMA CAS as XMI. */
	CAS,
	/** A UIMA type system. */
	TYPE_SYSTEM,
	/** A codebook of ours. */
	CODEBOOK,
	/** The registry of a study. */
	REGISTRY,
	/** The file that a study begins with. */
	STUDY,
	/** Any other XML. */
	OTHER;

	private static final String UIMA = "http:///uima/";
	private static final String SPECIFIER = "http://uima.apache.org/resourceSpecifier";

	/**
	 * Reads the beginning of a file.
	 *
	 * @param in read as far as needed; not closed
	 * @return what it is; empty when it does not begin as XML does, or is damaged before its first element
	 * @throws IOException when it cannot be read
	 */
	public static Optional<XmlKind> of(InputStream in) throws IOException {
		Beginning beginning = new Beginning();
		try {
			XMLReader reader = SafeXml.reader();
			reader.setContentHandler(beginning);
			reader.parse(new InputSource(in));
		} catch (@SuppressWarnings("unused") SAXException | ParserConfigurationException | CharConversionException | UnsupportedEncodingException e) {
			return beginning.kind(); // it stops at the second element at the latest, or where bytes are no text
		}
		return beginning.kind();
	}

	/** The root element, and the first one in it: a CAS may declare what tells it there. */
	private static final class Beginning extends DefaultHandler implements ErrorHandler {

		private final Set<String> namespaces = new HashSet<>();
		private String uri = "";
		private String name = "";
		private int depth;

		@Override
		public void startPrefixMapping(String prefix, String namespace) {
			namespaces.add(namespace);
		}

		@Override
		public void startElement(String elementUri, String localName, String qName, Attributes attributes) throws SAXException {
			if (depth++ > 0) {
				throw new SAXException(localName);
			}
			uri = elementUri;
			name = localName;
		}

		Optional<XmlKind> kind() {
			return name.isEmpty() ? Optional.empty() : Optional.of(switch (uri) {
			case XMIResource.XMI_URI -> namespaces.stream().anyMatch(each -> each.startsWith(UIMA)) ? CAS : OTHER;
			case SPECIFIER -> name.equals("typeSystemDescription") ? TYPE_SYSTEM : OTHER;
			case CodebookPackage.eNS_URI -> CODEBOOK;
			case RegistryPackage.eNS_URI -> REGISTRY;
			case StudyPackage.eNS_URI -> STUDY;
			default -> OTHER;
			});
		}
	}
}
