// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.util.XMLSerializer;
import org.glossator.cas.xmi.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Brings the text of UIMA XMI to the form that articles have, with line feeds as its only line ends and without a byte order mark,
 * and all annotations on it along. Done to the XMI and not to a CAS, whose text cannot be changed; whatever else is in it stays.
 */
public final class XmiText {

	private static final String INITIAL_VIEW = "_InitialView";
	private static final String ID = "xmi:id";

	private XmiText() {
	}

	/**
	 * Changes the text of the initial view, and begin and end of each annotation in it, indexed or not.
	 *
	 * @param xmi   UIMA XMI
	 * @param types tells which of its elements are annotations
	 * @return the changed XMI; the same bytes when the text has that form already
	 * @throws IOException when it is no XML that can be read
	 */
	public static byte[] withLineFeeds(byte[] xmi, TypeSystem types) throws IOException {
		try {
			Sofas sofas = new Sofas();
			parse(SafeXml.reader(), sofas, xmi);
			Optional<LineEnds> changed = sofas.changed();
			if (changed.isEmpty()) {
				return xmi;
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream(xmi.length);
			XMLReader shifting = new Shifting(SafeXml.reader(), types, sofas.id, changed.get());
			parse(shifting, new XMLSerializer(out, false).getContentHandler(), xmi);
			return out.toByteArray();
		} catch (SAXException | ParserConfigurationException e) {
			throw SafeXml.failure(e);
		}
	}

	private static void parse(XMLReader reader, ContentHandler handler, byte[] xmi) throws IOException, SAXException {
		reader.setContentHandler(handler);
		reader.parse(new InputSource(new ByteArrayInputStream(xmi)));
	}

	private static boolean isSofa(String uri, String localName) {
		return typeName(uri, localName).equals(CAS.TYPE_NAME_SOFA);
	}

	private static String typeName(String uri, String localName) {
		String path = uri.replaceAll("^http:///|\\.ecore$", "");
		return path.equals("uima/noNamespace") ? localName : path.replace('/', '.') + "." + localName;
	}

	/** Finds the text of the initial view. */
	private static final class Sofas extends DefaultHandler {

		private String id = "";
		private String text = "";

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) {
			if (isSofa(uri, localName) && INITIAL_VIEW.equals(attributes.getValue(CAS.FEATURE_BASE_NAME_SOFAID))
					&& attributes.getValue(CAS.FEATURE_BASE_NAME_SOFASTRING) != null) {
				id = attributes.getValue(ID);
				text = attributes.getValue(CAS.FEATURE_BASE_NAME_SOFASTRING);
			}
		}

		Optional<LineEnds> changed() {
			return Optional.of(new LineEnds(text)).filter(plain -> !plain.text().equals(text));
		}
	}

	/** Copies all but what has to be changed. */
	private static final class Shifting extends XMLFilterImpl {

		private final TypeSystem types;
		private final String sofa;
		private final LineEnds text;

		Shifting(XMLReader reader, TypeSystem types, String sofa, LineEnds text) {
			super(reader);
			this.types = types;
			this.sofa = sofa;
			this.text = text;
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			AttributesImpl changed = new AttributesImpl(attributes);
			if (isSofa(uri, localName) && sofa.equals(changed.getValue(ID))) {
				changed.setValue(changed.getIndex(CAS.FEATURE_BASE_NAME_SOFASTRING), text.text());
			} else if (sofa.equals(changed.getValue(CAS.FEATURE_BASE_NAME_SOFA)) && isAnnotation(typeName(uri, localName))) {
				for (String offset : List.of(CAS.FEATURE_BASE_NAME_BEGIN, CAS.FEATURE_BASE_NAME_END)) {
					int at = changed.getIndex(offset);
					if (at >= 0 && changed.getValue(at).strip().matches("[0-9]{1,9}")) {
						changed.setValue(at, Integer.toString(text.shifted(Integer.parseInt(changed.getValue(at).strip()))));
					}
				}
			}
			super.startElement(uri, localName, qName, changed);
		}

		private boolean isAnnotation(String typeName) {
			Type type = types.getType(typeName);
			return type != null && types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type);
		}
	}
}
