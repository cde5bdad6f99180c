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
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.xmi.XmiShapes.FeatureShape;
import org.glossator.cas.xmi.XmiShapes.Form;
import org.glossator.cas.xmi.XmiShapes.TypeShape;
import org.glossator.model.Excerpt;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Looks at XMI on its way to UIMA's reader. It passes everything on until it meets what UIMA would refuse, lose or make something
 * else of; from there on it only looks, and {@link #isWhole} says so: the same XMI has to be read again through an
 * {@link XmiRepair}. Mostly nothing of that kind is met, and one reading is enough.
 */
public final class XmiSurvey extends XMLFilterImpl {

	/**
	 * What is known of an id.
	 *
	 * @param shape the type of what has it
	 * @param sofa  the id of the Sofa it belongs to; 0 for none
	 */
	record Known(TypeShape shape, int sofa) {
	}

	private record Pending(TypeShape shape, String name, FeatureShape feature, int id, int view) {
	}

	private final XmiShapes shapes;
	private final boolean strict;
	private final Map<Integer, Known> ids = new HashMap<>();
	/** The ids of Sofas by the names of their views. */
	private final Map<String, Integer> sofas = new HashMap<>();
	private final Set<Integer> views = new HashSet<>();
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
	 * @param shapes the types that the XMI is read by
	 * @param strict whether the reader refuses what its types do not know, so that it is not to see that
	 */
	XmiSurvey(XmiShapes shapes, boolean strict) {
		this.shapes = shapes;
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

	/** The id of the Sofa of the article's text; 0 when there is none. */
	int initialSofa() {
		return sofas.getOrDefault(CAS.NAME_DEFAULT_SOFA, Integer.valueOf(0)).intValue();
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
			throw new SAXException(NLS.bind(Messages.nestedTooDeep, localName, shapes.shown(current)));
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
		whole &= !current.name().equals(CAS.TYPE_NAME_BYTE_ARRAY) || attributes.getValue("elements") != null;
		boolean empty = current.isArray() || current.name().startsWith("uima.cas.Empty");
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getQName(i);
			if (XmiValues.isId(attributes, i) || XmiValues.isXmi(attributes.getURI(i))) {
				whole &= XmiValues.isId(attributes, i); // what is of XMI itself is no feature, though UIMA takes it for one
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
			ids.put(Integer.valueOf(number), current.isSofa() ? known : before); // what belongs to a text refers to its Sofa
			tally.add(RemarkKind.SHARED_ID, (current.isSofa() ? before.shape() : current).name(), "", "");
		}
	}

	private int number(Optional<String> value, String name) throws SAXException {
		return XmiValues.number(value, name, shapes.shown(current));
	}

	private int sofa(Attributes attributes) throws SAXException {
		if (current.isSofa()) {
			String name = attributes.getValue(CAS.FEATURE_BASE_NAME_SOFAID);
			if (name == null || sofas.put(name, Integer.valueOf(number(XmiValues.id(attributes), XmiValues.ID))) != null) {
				throw new SAXException(name == null ? Messages.sofaWithoutName : NLS.bind(Messages.sofaTwice, name));
			}
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

	private void attribute(String name, String value) throws SAXException {
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
			requireNoArray(name, value);
			otherKind(name, value);
		} else if (feature.attribute() == Form.REFERENCE) {
			refer(name, feature, value);
		} else if (feature.attribute() == Form.REFERENCES) {
			XmiValues.tokens(value).forEach(id -> refer(name, feature, id));
		}
	}

	/** UIMA has no place beside an array where anything could be kept. */
	private void requireNoArray(String feature, String value) throws SAXException {
		if (current.isArray()) {
			throw new SAXException(NLS.bind(Messages.arrayInvalid, new Object[] { shapes.shown(current), feature, Excerpt.of(value, Tally.EXAMPLE) }));
		}
	}

	private void unknown(String feature, String value, boolean many) throws SAXException {
		requireNoArray(feature, value);
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
			pending.add(new Pending(current, name, feature, id, 0));
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
		if (current.name().equals(CAS.TYPE_NAME_BYTE_ARRAY) || !XmiValues.fits(feature, feature.child(), text.toString())) {
			requireNoArray(child, text.toString());
		}
		if (!XmiValues.fits(feature, feature.child(), text.toString()) || !feature.many() && children.get(child).intValue() > 1) {
			otherKind(child, text.toString());
		} else if (feature.child() == Form.REFERENCE) {
			refer(child, feature, text.toString());
		}
	}

	private void view(Attributes attributes) throws SAXException {
		if (!viewSeen) {
			viewSeen = true;
			beforeViews();
		}
		String sofa = attributes.getValue(CAS.FEATURE_BASE_NAME_SOFA);
		int id = number(Optional.ofNullable(sofa), CAS.FEATURE_BASE_NAME_SOFA);
		views.add(Integer.valueOf(id));
		whole &= sofas.containsValue(Integer.valueOf(id)); // it may come yet, and a view that names none is of the article's text
		view(attributes, id);
	}

	private void view(Attributes attributes, int sofa) throws SAXException {
		for (String list : List.of("members", "added_members")) {
			String members = attributes.getValue(list);
			for (String member : members == null ? List.<String>of() : XmiValues.tokens(members)) {
				int id = number(Optional.of(member), list);
				Known known = ids.get(Integer.valueOf(id));
				if (known == null || sofa == 0 && initialSofa() == 0) {
					pending.add(new Pending(current, list, null, id, sofa));
					whole &= !strict;
				} else {
					member(known, id, sofa);
				}
			}
		}
	}

	/** At the first view, UIMA makes sense of annotations that came before their Sofa. */
	private void beforeViews() {
		whole &= pending.stream().allMatch(each -> known(each.id()).filter(target -> !shapes.takes(each.feature(), target.shape())).isEmpty());
		Set<Integer> there = new HashSet<>(sofas.values());
		whole &= ids.values().stream().allMatch(known -> !known.shape().isAnnotation() || there.contains(Integer.valueOf(known.sofa())));
	}

	private void member(Known known, int id, int sofa) throws SAXException {
		if (known.sofa() > 0 && known.sofa() != (sofa == 0 ? initialSofa() : sofa)) {
			throw new SAXException(NLS.bind(Messages.memberOfOtherText,
					new Object[] { shapes.shown(known.shape()), Integer.toString(id), Integer.toString(sofa) }));
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
		for (Integer view : views) {
			if (view.intValue() != 0 && !sofas.containsValue(view)) {
				throw new SAXException(NLS.bind(Messages.viewOfNothing, view));
			}
		}
		Set<Integer> there = new HashSet<>(sofas.values());
		for (Map.Entry<Integer, Known> each : ids.entrySet()) {
			Known known = each.getValue();
			if (known.shape().isAnnotation() && !there.contains(Integer.valueOf(known.sofa()))) {
				throw new SAXException(NLS.bind(Messages.annotationOfNothing, shapes.shown(known.shape()), each.getKey()));
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
