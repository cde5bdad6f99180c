// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.BaseTypes;
import org.glossator.cas.xmi.SafeXml;
import org.glossator.model.codebook.Codebook;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

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
		Counting counting = new Counting("http:///" + codebook.getNamespace().replace('.', '/') + ".ecore"); // as UIMA writes it
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			XMLReader reader = SafeXml.reader();
			reader.setContentHandler(counting);
			reader.parse(new InputSource(in));
			return counting.count;
		} catch (SAXException | ParserConfigurationException | CharConversionException | UnsupportedEncodingException e) {
			throw new StudyException(NLS.bind(Messages.fileUnreadable, file, Reasons.clause(e)), e);
		}
	}

	private static final class Counting extends DefaultHandler {

		private final String namespace;
		private int count;

		Counting(String namespace) {
			this.namespace = namespace;
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) {
			// Every coding has an id that stays, and nothing else of the codebook's types has.
			if (namespace.equals(uri) && attributes.getValue(BaseTypes.UID) != null) {
				count++;
			}
		}
	}
}
