// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.glance;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.cas.Type;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.types.BaseTypes;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.SafeXml;
import org.glossator.cas.xmi.XmiNamespace;
import org.glossator.cas.xmi.XmiReader;
import org.glossator.cas.xmi.XmiSurvey;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * What a file of codings says at a glance.
 *
 * @param codings number of codings of the codebook's layers
 * @param remarks what the study cannot place in it or does not know, as {@link org.glossator.cas.CasResource#remarks} would say it, but
 *                for what needs the text
 */
public record Glance(int codings, List<Remark> remarks) {

	/** Copies the list. */
	public Glance {
		remarks = List.copyOf(remarks);
	}

	/** {@return what a reader would miss or misread: codings of layers and values of features that nobody knows, another version} */
	public List<Remark> unexplained() {
		return Remark.unexplained(remarks);
	}

	/**
	 * Looks at a file.
	 *
	 * @param xmi   UIMA XMI
	 * @param types the types of the study
	 * @throws IOException when it is no UIMA XMI; the message says why
	 */
	public static Glance of(byte[] xmi, CodebookTypes types) throws IOException {
		XmiSurvey survey;
		MetadataWatcher metadata = new MetadataWatcher();
		try {
			XmiReader reader = new XmiReader(types.typeSystem(), types::nameOf);
			survey = reader.survey();
			survey.setContentHandler(new DefaultHandler());
			metadata.setContentHandler(survey);
			reader.read(xmi, metadata);
		} catch (SAXException | ParserConfigurationException | CharConversionException e) {
			throw SafeXml.failure(e, xmi);
		}
		List<Remark> remarks = new ArrayList<>(survey.remarks().stream().map(types::inWords).toList());
		types.unknownVersion(metadata.codebook, metadata.version).ifPresent(remarks::add);
		return new Glance(codings(survey.structures(), types), Remark.sum(remarks));
	}

	private static int codings(Map<String, Integer> structures, CodebookTypes types) {
		return structures.entrySet().stream().filter(each -> isCoding(types.typeSystem().getType(each.getKey()), types))
				.mapToInt(each -> each.getValue().intValue()).sum();
	}

	private static boolean isCoding(Type type, CodebookTypes types) {
		return Optional.ofNullable(type).flatMap(types::eClass).flatMap(types::layer).isPresent();
	}

	/** Takes what the file says of the codebook that it was made with. */
	private static final class MetadataWatcher extends XMLFilterImpl {

		private static final String NAMESPACE = XmiNamespace.uri(BaseTypes.NAMESPACE);
		private static final String NAME = BaseTypes.CODING_METADATA.substring(BaseTypes.NAMESPACE.length() + 1);

		private String codebook = "";
		private int version;

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			if (localName.equals(NAME) && uri.equals(NAMESPACE)) {
				codebook = Optional.ofNullable(attributes.getValue("codebook")).orElse("");
				version = number(attributes.getValue("codebookVersion"));
			}
			super.startElement(uri, localName, qName, attributes);
		}

		private static int number(String value) {
			try {
				return value == null ? 0 : Integer.parseInt(value.strip());
			} catch (@SuppressWarnings("unused") NumberFormatException e) {
				return 0; // the survey remarks on it
			}
		}
	}
}
