// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.xmi.XmiShapes.FeatureShape;
import org.glossator.cas.xmi.XmiShapes.Form;
import org.glossator.cas.xmi.XmiShapes.TypeShape;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Looks at XMI on its way to UIMA's reader. It passes everything on until it meets what UIMA would refuse, lose or make something
 * else of; from there on it only looks, and {@link #isWhole} says so: the same XMI has to be read again through an
 * {@link XmiRepair}. Mostly nothing of that kind is met, and one reading is enough.
 */
public final class XmiSurvey extends XMLFilterImpl {

	/** UIMA counts on from the highest id. */
	private static final int HIGHEST = 2_000_000_000;

	/**
	 * What is known of an id.
	 *
	 * @param shape the type of what has it
	 * @param sofa  the id of the Sofa it belongs to; 0 for none
	 */
	record Known(TypeShape shape, int sofa) {
	}

	private record Pending(TypeShape shape, String name, FeatureShape feature, int id, String view) {
	}

	private final XmiShapes shapes;
	private final boolean strict;
	private final Map<Integer, Known> ids = new HashMap<>();
	private final Set<Integer> sofas = new HashSet<>();
	private final Set<String> sofaNames = new HashSet<>();
	private final List<Pending> pending = new ArrayList<>();
	private final Tally tally = new Tally();
	private final Map<String, Integer> structures = new LinkedHashMap<>();
	private final Map<String, Map<String, Boolean>> unknownFeatures = new HashMap<>();
	private final Map<String, Integer> children = new HashMap<>();
	private final StringBuilder text = new StringBuilder();
	private boolean whole = true;
	private boolean viewSeen;
	private boolean ignored;
	private int depth;
	private int highest;
	private int number;
	private TypeShape current;
	private String child = "";

	/**
	 * @param types  what the XMI is read by
	 * @param strict whether the reader refuses what its types do not know, so that it is not to see that
	 */
	public XmiSurvey(TypeSystem types, boolean strict) {
		this.shapes = new XmiShapes(types);
		this.strict = strict;
	}

	/** {@return whether all of the XMI was passed on, so that the reader has it} */
	public boolean isWhole() {
		return whole;
	}

	/** {@return what was found; complete when the XMI was read to its end} */
	public List<Remark> remarks() {
		return tally.remarks();
	}

	/** {@return the number of feature structures of each type that the XMI holds, but for empty arrays and lists, which UIMA keeps once} */
	public Map<String, Integer> structures() {
		return structures;
	}

	/** {@return the features that types do not have, by type and name: whether any feature structure has several values of it} */
	public Map<String, Map<String, Boolean>> unknownFeatures() {
		return unknownFeatures;
	}

	XmiShapes shapes() {
		return shapes;
	}

	int highestId() {
		return highest;
	}

	Optional<Known> known(int id) {
		return Optional.ofNullable(ids.get(Integer.valueOf(id)));
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		if (depth == 1) {
			start(uri, localName, qName, attributes);
		} else if (depth == 2 && !ignored) {
			child = qName;
			text.setLength(0);
			if (attributes.getValue("href") instanceof String reference && reference.startsWith("#")) {
				text.append(reference, 1, reference.length());
			}
			children.merge(qName, Integer.valueOf(1), Integer::sum);
		} else if (depth > 2 && !ignored) {
			throw new SAXException(NLS.bind(Messages.nestedTooDeep, localName, current.name()));
		}
		depth++;
		if (whole) {
			super.startElement(uri, localName, qName, attributes);
		}
	}

	private void start(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		boolean looksLikeXmi = qName.startsWith("xmi");
		ignored = looksLikeXmi && XmiValues.isXmi(uri);
		if (ignored) {
			return;
		}
		whole &= !looksLikeXmi; // UIMA passes over such prefixes, whatever they stand for
		children.clear();
		current = shapes.of(uri, localName);
		if (XmiShapes.isNull(current)) {
			ignored = true;
		} else if (XmiShapes.isView(current)) {
			ignored = true;
			view(attributes);
		} else {
			structure(attributes);
		}
	}

	private void structure(Attributes attributes) throws SAXException {
		whole &= !viewSeen;
		int sofa = sofa(attributes);
		number(attributes, sofa);
		boolean empty = current.isArray() || current.name().startsWith("uima.cas.Empty");
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getQName(i);
			if (XmiValues.isId(attributes, i)) {
				continue;
			}
			String value = attributes.getValue(i);
			empty &= !name.equals("elements") || value.isBlank();
			attribute(name, value);
		}
		if (current.isKnown() && !empty) {
			structures.merge(current.name(), Integer.valueOf(1), Integer::sum);
		}
		if (!current.isKnown()) {
			found(RemarkKind.UNKNOWN_TYPE, "", "");
			whole &= !strict;
		}
	}

	private void number(Attributes attributes, int sofa) throws SAXException {
		number = number(XmiValues.id(attributes), XmiValues.ID);
		whole &= number > 0 && attributes.getValue(XmiValues.ID) != null;
		if (number <= 0) {
			found(RemarkKind.NO_ID, "", "");
			return;
		}
		Known known = new Known(current, sofa);
		Known before = ids.put(Integer.valueOf(number), known);
		highest = Math.max(highest, number);
		if (before != null) {
			whole = false;
			boolean first = !current.isSofa(); // what belongs to a text refers to its Sofa, which so keeps the id
			if (first) {
				ids.put(Integer.valueOf(number), before);
			}
			tally.add(RemarkKind.SHARED_ID, (first ? current : before.shape()).name(), "", "");
		}
	}

	/** A number in a place where nothing else makes sense; 0 when there is none. */
	private int number(Optional<String> value, String name) throws SAXException {
		if (value.isEmpty()) {
			return 0;
		}
		try {
			int number = Integer.parseInt(value.get());
			if (number <= HIGHEST) {
				return number;
			}
		} catch (@SuppressWarnings("unused") NumberFormatException e) {
			// said below
		}
		throw new SAXException(NLS.bind(Messages.numberInvalid, new Object[] { name, current.name(), value.get() }));
	}

	private int sofa(Attributes attributes) throws SAXException {
		if (current.isSofa()) {
			String name = attributes.getValue(CAS.FEATURE_BASE_NAME_SOFAID);
			if (name == null || !sofaNames.add(name)) {
				throw new SAXException(name == null ? Messages.sofaWithoutName : NLS.bind(Messages.sofaTwice, name));
			}
			sofas.add(Integer.valueOf(number(XmiValues.id(attributes), XmiValues.ID)));
			return 0;
		}
		if (!current.isAnnotation()) {
			return 0;
		}
		String sofa = attributes.getValue(CAS.FEATURE_BASE_NAME_SOFA);
		number(Optional.ofNullable(attributes.getValue(CAS.FEATURE_BASE_NAME_BEGIN)), CAS.FEATURE_BASE_NAME_BEGIN);
		number(Optional.ofNullable(attributes.getValue(CAS.FEATURE_BASE_NAME_END)), CAS.FEATURE_BASE_NAME_END);
		return number(Optional.ofNullable(sofa).filter(id -> !id.isEmpty()), CAS.FEATURE_BASE_NAME_SOFA);
	}

	private void attribute(String name, String value) {
		if (!current.isKnown() || XmiValues.isOfSofa(current, name)) {
			return;
		}
		Optional<FeatureShape> known = shapes.feature(current, name);
		if (known.isEmpty()) {
			unknown(name, value, false);
			return;
		}
		FeatureShape feature = known.get();
		if (!XmiValues.fits(feature, feature.attribute(), value)) {
			otherKind(name, value);
		} else if (feature.attribute() == Form.REFERENCE) {
			refer(name, feature, value);
		} else if (feature.attribute() == Form.REFERENCES) {
			XmiValues.tokens(value).forEach(id -> refer(name, feature, id));
		}
	}

	private void unknown(String feature, String value, boolean many) {
		found(RemarkKind.UNKNOWN_FEATURE, feature, value);
		unknownFeatures.computeIfAbsent(current.name(), any -> new HashMap<>()).merge(feature, Boolean.valueOf(many), Boolean::logicalOr);
		whole &= !strict;
	}

	private void refer(String name, FeatureShape feature, String value) {
		int id = value.isEmpty() ? 0 : Integer.parseInt(value);
		if (id == 0) {
			return; // which is UIMA's null
		}
		Known target = ids.get(Integer.valueOf(id));
		if (target == null) {
			pending.add(new Pending(current, name, feature, id, ""));
		} else if (!shapes.takes(feature, target.shape())) {
			wrongTarget(current, name, feature, id);
		}
	}

	/** Elements of an array may be of any type in UIMA, and only are not seen here; a feature with one value may not. */
	private void wrongTarget(TypeShape owner, String name, FeatureShape feature, int id) {
		tally.add(RemarkKind.OTHER_KIND, owner.name(), name, Integer.toString(id));
		whole &= feature.attribute() != Form.REFERENCE;
	}

	private void otherKind(String name, String value) {
		found(RemarkKind.OTHER_KIND, name, value);
		whole = false;
	}

	private void found(RemarkKind kind, String feature, String example) {
		tally.add(kind, current.name(), feature, example);
	}

	@Override
	public void characters(char[] chars, int start, int length) throws SAXException {
		if (depth == 3 && !ignored) {
			text.append(chars, start, length);
		}
		if (whole) {
			super.characters(chars, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		depth--;
		if (depth == 2 && !ignored && current.isKnown()) {
			child();
		} else if (depth == 1 && !ignored && current.isArray() && children.containsKey("elements")) {
			structures.merge(current.name(), Integer.valueOf(1), Integer::sum);
		} else if (depth == 0) {
			resolve();
		}
		if (whole) {
			super.endElement(uri, localName, qName);
		}
	}

	private void child() throws SAXException {
		if (XmiValues.isOfSofa(current, child)) {
			if (current.isAnnotation()) {
				ids.replace(Integer.valueOf(number), new Known(current, number(Optional.of(text.toString()), child)));
			}
			return;
		}
		Optional<FeatureShape> known = shapes.feature(current, child);
		if (known.isEmpty()) {
			unknown(child, text.toString(), children.get(child).intValue() > 1);
			return;
		}
		FeatureShape feature = known.get();
		if (!XmiValues.fits(feature, feature.child(), text.toString()) || !feature.many() && children.get(child).intValue() > 1) {
			otherKind(child, text.toString());
		} else if (feature.child() == Form.REFERENCE) {
			refer(child, feature, text.toString());
		}
	}

	private void view(Attributes attributes) throws SAXException {
		viewSeen = true;
		String sofa = attributes.getValue(CAS.FEATURE_BASE_NAME_SOFA);
		if (sofa != null && !sofas.contains(Integer.valueOf(number(Optional.of(sofa), CAS.FEATURE_BASE_NAME_SOFA)))) {
			throw new SAXException(NLS.bind(Messages.viewOfNothing, sofa));
		}
		for (String list : List.of("members", "added_members")) {
			String members = attributes.getValue(list);
			for (String member : members == null ? List.<String>of() : XmiValues.tokens(members)) {
				int id = number(Optional.of(member), list);
				Known known = ids.get(Integer.valueOf(id));
				if (known == null) {
					pending.add(new Pending(current, list, null, id, sofa == null ? "" : sofa));
					whole &= !strict;
				} else {
					member(known, id, sofa == null ? "" : sofa);
				}
			}
		}
	}

	private static void member(Known known, int id, String sofa) throws SAXException {
		if (known.sofa() > 0 && !sofa.isEmpty() && known.sofa() != Integer.parseInt(sofa)) {
			throw new SAXException(NLS.bind(Messages.memberOfOtherText, new Object[] { known.shape().name(), Integer.toString(id), sofa }));
		}
	}

	/** What was referred to before it came. */
	private void resolve() throws SAXException {
		for (Pending each : pending) {
			Known known = ids.get(Integer.valueOf(each.id()));
			boolean member = each.feature() == null;
			if (known == null) {
				tally.add(member ? RemarkKind.DANGLING_MEMBER : RemarkKind.DANGLING, member ? "" : each.shape().name(), member ? "" : each.name(),
						Integer.toString(each.id()));
				whole &= !strict;
			} else if (member) {
				member(known, each.id(), each.view());
			} else if (!shapes.takes(each.feature(), known.shape())) {
				wrongTarget(each.shape(), each.name(), each.feature(), each.id());
			}
		}
		for (Map.Entry<Integer, Known> each : ids.entrySet()) {
			Known known = each.getValue();
			if (known.shape().isAnnotation() && !sofas.contains(Integer.valueOf(known.sofa()))) {
				throw new SAXException(NLS.bind(Messages.annotationOfNothing, known.shape().name(), each.getKey()));
			}
		}
	}

	@Override
	public void endDocument() throws SAXException {
		if (whole) {
			super.endDocument();
		}
	}
}
