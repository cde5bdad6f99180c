// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Stands between UIMA's serializer and the stream: puts each feature structure on a line of its own and the lines into the order
 * of their {@code xmi:id}s. UIMA writes indexed structures first when a CAS is new and last when it was read, so that without
 * this a file would change when it is saved unchanged.
 */
final class XmiLines extends DefaultHandler {

	private static final char[] LINE_FEED = { '\n' };
	private static final String ID = "xmi:id";
	/** Attributes that never refer to a feature structure as to the value of a feature. */
	private static final Set<String> NUMBERS = Set.of(ID, "begin", "end", "sofa", "members");

	/**
	 * What is to be done to the elements with some {@code xmi:id}s.
	 *
	 * @param dropped those that are not written
	 * @param first   those that come before the others
	 * @param given   those that stand for an id which others have too, by which they are written unless something refers to them
	 * @param patched those that UIMA may write one attribute of twice, of which the second is meant
	 */
	record Ids(Set<String> dropped, Set<String> first, Map<String, String> given, Set<String> patched) {
	}

	private record Leaf(String name, String text) {
	}

	/** A line: an element with its features, and below it the values of its features that are no attributes. */
	private final class Line {
		private final String uri;
		private final String localName;
		private final String qName;
		private final AttributesImpl attributes;
		private final List<Leaf> leaves = new ArrayList<>(0);
		private long order;
		private final long age;

		Line(String uri, String localName, String qName, Attributes attributes) {
			this.uri = uri;
			this.localName = localName;
			this.qName = qName;
			this.attributes = new AttributesImpl(attributes);
			int members = attributes.getValue(ID) == null ? attributes.getIndex("members") : -1;
			if (members >= 0) {
				this.attributes.setValue(members, sorted(attributes.getValue(members)));
			}
			String id = attributes.getValue(ID);
			this.order = order(localName, id, attributes.getValue("sofaNum"));
			this.age = order;
			if (id != null && ids.patched().contains(id)) {
				keepLast();
			}
		}

		private void keepLast() {
			for (int i = attributes.getLength() - 1; i >= 0; i--) {
				int before = attributes.getIndex(attributes.getQName(i));
				if (before < i) {
					attributes.removeAttribute(before);
					i--;
				}
			}
		}

		// Gives ids back that others have too.
		void restore(Map<String, String> old) {
			String id = attributes.getValue(ID);
			int members = id == null ? attributes.getIndex("members") : -1;
			if (members >= 0) {
				attributes.setValue(members, Arrays.stream(attributes.getValue(members).split(" ")).map(each -> old.getOrDefault(each, each))
						.distinct().collect(Collectors.joining(" ")));
			} else if (id != null && old.containsKey(id)) {
				attributes.setValue(attributes.getIndex(ID), old.get(id));
				order = Long.parseLong(old.get(id));
			}
		}

		Stream<String> mentioned() {
			IntStream features = IntStream.range(0, attributes.getLength()).filter(i -> !NUMBERS.contains(attributes.getQName(i)));
			return Stream.concat(features.mapToObj(attributes::getValue), leaves.stream().map(Leaf::text)).flatMap(value -> Arrays.stream(value.split(" ")));
		}

		// The order of an index is not that in which it was filled, and so not the same when it is read again.
		private String sorted(String members) {
			return Arrays.stream(members.trim().split("\\s+")).filter(id -> !ids.dropped().contains(id)).mapToInt(Integer::parseInt).sorted()
					.mapToObj(Integer::toString).collect(Collectors.joining(" "));
		}

		private long order(String localName, String id, String sofaNum) {
			if (id == null) {
				return Long.MAX_VALUE; // views come last
			}
			long number = Long.parseLong(id);
			if (number == 0) {
				return Long.MIN_VALUE; // null comes first
			}
			boolean sofa = "Sofa".equals(localName) && sofaNum != null; // what refers to a view needs it before, and views their order
			if (sofa) {
				return Long.parseLong(sofaNum) - Integer.MAX_VALUE;
			}
			return ids.first().contains(id) ? number - Integer.MAX_VALUE / 2 : number;
		}
	}

	private final ContentHandler out;
	private final Ids ids;
	private final BooleanSupplier stop;
	private final Map<String, String> prefixes = new TreeMap<>();
	private final List<Line> lines = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private int depth;
	private Line current;

	XmiLines(ContentHandler out, Ids ids, BooleanSupplier stop) {
		this.out = out;
		this.ids = ids;
		this.stop = stop;
	}

	@Override
	public void startDocument() throws SAXException {
		out.startDocument();
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		prefixes.put(prefix, uri);
	}

	@Override
	public void endPrefixMapping(String prefix) throws SAXException {
		out.endPrefixMapping(prefix);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		if (depth == 0) {
			for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
				out.startPrefixMapping(prefix.getKey(), prefix.getValue());
			}
			out.startElement(uri, localName, qName, byName(attributes));
		} else if (depth == 1) {
			goOn();
			current = new Line(uri, localName, qName, attributes);
			lines.add(current);
		}
		text.setLength(0);
		depth++;
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		text.append(chars, start, length);
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		depth--;
		if (depth == 2) {
			current.leaves.add(new Leaf(qName, text.toString()));
		} else if (depth == 0) {
			restoreIds();
			lines.sort(Comparator.<Line>comparingLong(line -> line.order).thenComparingLong(line -> line.age));
			for (Line line : lines) {
				write(line);
			}
			out.characters(LINE_FEED, 0, 1);
			out.endElement(uri, localName, qName);
		}
	}

	@Override
	public void endDocument() throws SAXException {
		out.endDocument();
	}

	private static Attributes byName(Attributes attributes) {
		AttributesImpl sorted = new AttributesImpl();
		IntStream.range(0, attributes.getLength()).boxed().sorted(Comparator.comparing(attributes::getQName))
				.forEach(i -> sorted.addAttribute(attributes.getURI(i), attributes.getLocalName(i), attributes.getQName(i),
						attributes.getType(i), attributes.getValue(i)));
		return sorted;
	}

	private void restoreIds() {
		if (!ids.given().isEmpty()) {
			Map<String, String> old = new HashMap<>(ids.given());
			lines.forEach(line -> line.mentioned().forEach(old::remove));
			lines.forEach(line -> line.restore(old));
		}
	}

	private void goOn() throws SAXException {
		if (stop.getAsBoolean()) {
			throw new SAXException(Messages.writingStopped);
		}
	}

	private void write(Line line) throws SAXException {
		goOn();
		String id = line.attributes.getValue(ID);
		if (id != null && ids.dropped().contains(id)) {
			return;
		}
		out.characters(LINE_FEED, 0, 1);
		out.startElement(line.uri, line.localName, line.qName, line.attributes);
		for (Leaf leaf : line.leaves) {
			out.startElement("", leaf.name, leaf.name, new AttributesImpl());
			out.characters(leaf.text.toCharArray(), 0, leaf.text.length());
			out.endElement("", leaf.name, leaf.name);
		}
		out.endElement(line.uri, line.localName, line.qName);
	}
}
