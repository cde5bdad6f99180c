// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.BaseTypes;
import org.glossator.model.codebook.Codebook;

/** How many codings a file holds, found by a glance at its elements: no CAS is made. */
public final class CodingCount {

	private CodingCount() {
	}

	/**
	 * Counts the codings in a coder's file.
	 *
	 * @param file     UIMA XMI of a study
	 * @param codebook what it is coded by; what is of other types came from elsewhere, and is none
	 * @return how many
	 * @throws IOException when there is no such file, or it is no XML
	 */
	public static int of(Path file, Codebook codebook) throws IOException {
		String namespace = "http:///" + codebook.getNamespace().replace('.', '/') + ".ecore"; // as UIMA writes it
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			int count = 0;
			while (reader.hasNext()) {
				// Every coding has an id that stays, and nothing else of the codebook's types has.
				if (reader.next() == XMLStreamConstants.START_ELEMENT && namespace.equals(reader.getNamespaceURI())
						&& reader.getAttributeValue(null, BaseTypes.UID) != null) {
					count++;
				}
			}
			return count;
		} catch (XMLStreamException e) {
			throw new StudyException(NLS.bind(Messages.fileUnreadable, file, Reasons.clause(e)), e);
		}
	}
}
