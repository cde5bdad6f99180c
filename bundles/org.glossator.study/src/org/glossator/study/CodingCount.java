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

import org.glossator.cas.BaseTypes;

/** How many codings a file holds, found by a glance at its elements: no CAS is made. */
public final class CodingCount {

	private CodingCount() {
	}

	/**
	 * Counts the codings in a coder's file.
	 *
	 * @param file UIMA XMI of a study
	 * @return how many
	 * @throws IOException when there is no such file, or it is no XML
	 */
	public static int of(Path file) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			int count = 0;
			while (reader.hasNext()) {
				// Every coding has an id that stays, and nothing else in a CAS has.
				if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getAttributeValue(null, BaseTypes.UID) != null) {
					count++;
				}
			}
			return count;
		} catch (XMLStreamException e) {
			throw new StudyException(file + " cannot be read: " + Reasons.clause(e) + ".", e);
		}
	}
}
