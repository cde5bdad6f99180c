// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.util.XMLSerializer;
import org.glossator.cas.text.LineEnds;
import org.glossator.cas.types.BaseTypes;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Changes the line ends of the text in UIMA XMI, and all annotations on it along: to the form that articles have, with line feeds only
 * and without a byte order mark, and back. Done to the XMI and not to a CAS, whose text cannot be changed; whatever else is in it stays.
 */
public final class XmiText {

	private static final String INITIAL_VIEW = "_InitialView";
	private static final String ID = "xmi:id";
	/** What is said of a coding goes before what is said of its article. */
	private static final char CODING = '1';
	private static final char ARTICLE = '2';
	private static final List<String> OFFSETS = List.of(CAS.FEATURE_BASE_NAME_BEGIN, CAS.FEATURE_BASE_NAME_END);

	/**
	 * XMI with a text as articles have it.
	 *
	 * @param xmi   the changed XMI; the same bytes when the text had that form already
	 * @param ends  the text before and now
	 * @param moved how many begins and ends of annotations were where none can be now, as {@link LineEnds#loses} says
	 */
	public record Plain(byte[] xmi, LineEnds ends, int moved) {
	}

	private XmiText() {
	}

	/**
	 * Brings the text of the initial view to the form that articles have, with begin and end of each annotation in it, indexed or not.
	 *
	 * @param xmi   UIMA XMI
	 * @param types tells which of its elements are annotations
	 * @throws IOException when it is no XML that can be read
	 */
	public static Plain withLineFeeds(byte[] xmi, TypeSystem types) throws IOException {
		Survey survey = new Survey(types);
		parse(survey, new DefaultHandler(), xmi);
		LineEnds ends = new LineEnds(survey.text);
		if (ends.isPlain()) {
			return new Plain(xmi, ends, 0);
		}
		AtomicInteger moved = new AtomicInteger();
		byte[] changed = rewrite(new Shifting(survey, ends.text(), (type, offset) -> {
			if (ends.loses(offset) && !isDocument(type, types)) {
				moved.incrementAndGet();
			}
			return ends.inText(offset);
		}), xmi);
		return new Plain(changed, ends, moved.get());
	}

	/**
	 * Takes the text of the initial view back to how it was written, by the record of the article or the coding in it.
	 *
	 * @param xmi   UIMA XMI of a study
	 * @param types tells which of its elements are annotations
	 * @return the changed XMI, or the same bytes when it was written so; empty when there is no record, or one of another text
	 * @throws IOException when it is no XML that can be read
	 */
	public static Optional<byte[]> asWritten(byte[] xmi, TypeSystem types) throws IOException {
		Survey survey = new Survey(types);
		parse(survey, new DefaultHandler(), xmi);
		Optional<LineEnds> found = survey.record().flatMap(record -> LineEnds.restored(survey.text, record));
		if (found.isEmpty() || found.get().isPlain()) {
			return found.map(plain -> xmi);
		}
		LineEnds ends = found.get();
		return Optional.of(rewrite(new Shifting(survey, ends.original(), (type, offset) -> offset == 0 && isDocument(type, types) ? 0 : ends.inOriginal(offset)), xmi));
	}

	private static byte[] rewrite(Shifting shifting, byte[] xmi) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(xmi.length);
		parse(shifting, new XMLSerializer(out, false).getContentHandler(), xmi);
		return out.toByteArray();
	}

	private static void parse(XMLFilterImpl filter, ContentHandler handler, byte[] xmi) throws IOException {
		try {
			filter.setParent(SafeXml.reader());
			filter.setContentHandler(handler);
			filter.parse(new InputSource(new ByteArrayInputStream(xmi)));
		} catch (SAXException | ParserConfigurationException e) {
			throw SafeXml.failure(e, xmi);
		}
	}

	private static String typeName(String uri, String localName) {
		String path = uri.replaceAll("^http:///|\\.ecore$", "");
		return path.equals("uima/noNamespace") ? localName : path.replace('/', '.') + "." + localName;
	}

	/** What stands for the whole text covers its byte order mark too. */
	private static boolean isDocument(String typeName, TypeSystem types) {
		Type type = types.getType(typeName);
		return type != null && types.subsumes(types.getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION), type);
	}

	/** Finds the text of the initial view, what is said of its line ends, and which elements are annotations on it. */
	private static final class Survey extends XMLFilterImpl {

		private final TypeSystem types;
		/** By number of the element: the Sofa of what looks like an annotation; empty for all else. */
		private final List<String> sofas = new ArrayList<>();
		private final Map<String, String> records = new HashMap<>();
		private final Set<String> members = new HashSet<>();
		private final StringBuilder child = new StringBuilder();
		private String id = "";
		private String text = "";
		private int depth;

		Survey(TypeSystem types) {
			this.types = types;
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) {
			child.setLength(0);
			if (depth++ == 1) {
				String type = typeName(uri, localName);
				String sofa = attributes.getValue(CAS.FEATURE_BASE_NAME_SOFA);
				sofas.add(isAnnotation(type, attributes) ? sofa == null ? "?" : sofa : "");
				if (type.equals(CAS.TYPE_NAME_SOFA) && INITIAL_VIEW.equals(attributes.getValue(CAS.FEATURE_BASE_NAME_SOFAID))
						&& attributes.getValue(CAS.FEATURE_BASE_NAME_SOFASTRING) != null) {
					id = attributes.getValue(ID);
					text = attributes.getValue(CAS.FEATURE_BASE_NAME_SOFASTRING);
				}
				note(type, attributes);
			}
		}

		/** A coding may have come with other line ends than the article did. */
		private void note(String type, Attributes attributes) {
			String record = attributes.getValue(BaseTypes.LINE_ENDS);
			if (record != null && (type.equals(BaseTypes.CODING_METADATA) || type.equals(BaseTypes.ARTICLE_METADATA))) {
				records.put(attributes.getValue(ID), (type.equals(BaseTypes.CODING_METADATA) ? CODING : ARTICLE) + record);
			} else if (attributes.getValue(ID) == null && attributes.getValue("members") != null) {
				members.addAll(List.of(attributes.getValue("members").strip().split("\\s+")));
			}
		}

		Optional<String> record() {
			return records.entrySet().stream().filter(each -> members.contains(each.getKey())).map(Map.Entry::getValue).sorted().findFirst()
					.map(found -> found.substring(1));
		}

		/** What is of an unknown type and has begin and end on a text is an annotation too. */
		private boolean isAnnotation(String typeName, Attributes attributes) {
			Type type = types.getType(typeName);
			return type != null ? types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type)
					: OFFSETS.stream().allMatch(offset -> attributes.getValue(offset) != null);
		}

		@Override
		public void characters(char[] chars, int start, int length) {
			if (depth == 3) {
				child.append(chars, start, length);
			}
		}

		@Override
		public void endElement(String uri, String localName, String qName) {
			if (--depth == 2 && qName.equals(CAS.FEATURE_BASE_NAME_SOFA) && sofas.getLast().equals("?")) {
				sofas.set(sofas.size() - 1, child.toString().strip()); // UIMA takes any feature as an element, too
			}
		}

		boolean isOnText(int element) {
			return !id.isEmpty() && sofas.get(element).equals(id);
		}
	}

	/** Where an offset of an annotation goes. */
	private interface Move {
		int moved(String type, int offset);
	}

	/** Copies all but what has to be changed. */
	private static final class Shifting extends XMLFilterImpl {

		private final Survey survey;
		private final String text;
		private final Move move;
		private final StringBuilder child = new StringBuilder();
		private String type = "";
		private boolean collecting;
		private int element = -1;
		private int depth;

		Shifting(Survey survey, String text, Move move) {
			this.survey = survey;
			this.text = text;
			this.move = move;
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			AttributesImpl changed = new AttributesImpl(attributes);
			if (depth == 1) {
				element++;
				type = typeName(uri, localName);
				if (type.equals(CAS.TYPE_NAME_SOFA) && survey.id.equals(changed.getValue(ID))) {
					changed.setValue(changed.getIndex(CAS.FEATURE_BASE_NAME_SOFASTRING), text);
				} else if (survey.isOnText(element)) {
					OFFSETS.stream().mapToInt(changed::getIndex).filter(at -> at >= 0).forEach(at -> changed.setValue(at, moved(changed.getValue(at))));
				}
			}
			collecting = depth == 2 && OFFSETS.contains(qName) && survey.isOnText(element);
			child.setLength(0);
			depth++;
			super.startElement(uri, localName, qName, changed);
		}

		private String moved(String offset) {
			if (!offset.strip().matches("[0-9]{1,9}")) {
				return offset;
			}
			return Integer.toString(move.moved(type, Integer.parseInt(offset.strip())));
		}

		@Override
		public void characters(char[] chars, int start, int length) throws SAXException {
			if (collecting) {
				child.append(chars, start, length);
			} else {
				super.characters(chars, start, length);
			}
		}

		@Override
		public void endElement(String uri, String localName, String qName) throws SAXException {
			depth--;
			if (collecting) {
				char[] value = moved(child.toString()).toCharArray();
				super.characters(value, 0, value.length);
				collecting = false;
			}
			super.endElement(uri, localName, qName);
		}
	}
}
