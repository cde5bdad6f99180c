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
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.glossator.cas.xmi.XmiShapes.FeatureShape;
import org.glossator.cas.xmi.XmiShapes.Form;
import org.glossator.cas.xmi.XmiShapes.TypeShape;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Puts XMI so that UIMA's reader takes all of it: each feature structure has an id of its own, views come after what they name, and
 * values that are not of the kind of their feature are held back for whoever reads on. What plain UIMA is to load strictly also loses
 * what refers to nothing and what no type system can declare.
 */
public final class XmiRepair extends XMLFilterImpl {

	/**
	 * Values of a feature that were held back.
	 *
	 * @param id      the id that their feature structure has after the repair
	 * @param feature the feature
	 * @param values  the values as they stand, one for an attribute
	 * @param child   whether they stand in elements
	 */
	public record Withheld(int id, String feature, List<String> values, boolean child) {
	}

	/** How a value goes out whose feature the type does not have. */
	public enum Place {
		/** As an attribute. */
		ATTRIBUTE,
		/** In elements of its own. */
		ELEMENTS,
		/** Not at all. */
		NOWHERE
	}

	/** Knows the type system that a strict reader will have. */
	public interface Declared {

		/**
		 * {@return how values go out}
		 *
		 * @param type    full name of a type
		 * @param feature a feature that this type does not have in the types of the survey
		 */
		Place place(String type, String feature);
	}

	private record Child(String uri, String localName, String qName, String text, boolean reference) {
	}

	private static final String IN_ARRAY = "elements";
	private static final String XMI = "xmi";
	private static final String XMI_URI = "http://www.omg.org/XMI";

	private final XmiSurvey survey;
	private final XmiShapes shapes;
	private final Optional<Declared> strict;
	private final List<Withheld> withheld = new ArrayList<>();
	private final Map<String, String> given = new LinkedHashMap<>();
	private final Map<String, List<String>> sharing = new HashMap<>();
	private final Set<Integer> seen = new HashSet<>();
	private final Set<String> prefixes = new HashSet<>();
	private final List<AttributesImpl> views = new ArrayList<>();
	private final List<Child> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private Child view;
	private Child element;
	private AttributesImpl attributes;
	private TypeShape current;
	private boolean passing;
	private boolean reference;
	private int highest;
	private int id;
	private int depth;

	/**
	 * For a reader that is lenient.
	 *
	 * @param survey of the same XMI, read to its end
	 */
	public XmiRepair(XmiSurvey survey) {
		this(survey, Optional.empty());
	}

	/**
	 * For a reader that is strict.
	 *
	 * @param survey   of the same XMI, read to its end
	 * @param declared the type system of that reader
	 */
	public XmiRepair(XmiSurvey survey, Declared declared) {
		this(survey, Optional.of(declared));
	}

	private XmiRepair(XmiSurvey survey, Optional<Declared> strict) {
		this.survey = survey;
		this.shapes = survey.shapes();
		this.strict = strict;
		this.highest = survey.highestId();
	}

	/** {@return what was held back} */
	public List<Withheld> withheld() {
		return withheld;
	}

	/** {@return the ids that others had too, by those given in their place} */
	public Map<String, String> given() {
		return given;
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) throws SAXException {
		prefixes.add(prefix);
		super.startPrefixMapping(prefix, uri);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes given) throws SAXException {
		if (depth == 0) {
			if (!prefixes.contains(XMI)) {
				super.startPrefixMapping(XMI, XMI_URI);
			}
			super.startElement(uri, localName, qName, given);
		} else if (depth == 1) {
			current = shapes.of(uri, localName);
			passing = XmiValues.isXmi(uri) || XmiShapes.isNull(current);
			if (passing) {
				super.startElement(uri, localName, qName, given);
			} else if (XmiShapes.isView(current)) {
				view = new Child(uri, localName, qName, "", false);
				views.add(new AttributesImpl(given));
			} else {
				element = new Child(uri, localName, qName, "", false);
				attributes = new AttributesImpl(given);
				children.clear();
			}
		} else if (passing) {
			super.startElement(uri, localName, qName, given);
		} else {
			text.setLength(0);
			reference = given.getValue("href") instanceof String href && href.startsWith("#");
			text.append(reference ? given.getValue("href").substring(1) : "");
		}
		depth++;
	}

	@Override
	public void characters(char[] chars, int start, int length) throws SAXException {
		if (depth == 3 && !passing) {
			text.append(chars, start, length);
		} else if (depth == 1 || passing) {
			super.characters(chars, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) throws SAXException {
		depth--;
		if (depth == 0) {
			for (AttributesImpl each : views) {
				members(each);
				emit(view, each, List.of());
			}
			super.endElement(uri, localName, qName);
		} else if (passing) {
			super.endElement(uri, localName, qName);
		} else if (depth == 2) {
			children.add(new Child(uri, localName, qName, text.toString(), reference));
		} else if (!XmiShapes.isView(current)) {
			structure();
		}
	}

	private void structure() throws SAXException {
		identify();
		List<Child> written = current.isKnown() ? new ArrayList<>(childrenToWrite()) : children;
		for (int i = attributes.getLength() - 1; current.isKnown() && i >= 0; i--) {
			if (!attributes.getQName(i).equals(XmiValues.ID) && !XmiValues.isOfSofa(current, attributes.getQName(i))) {
				attribute(i, written);
			}
		}
		emit(element, attributes, written);
	}

	/** Sees to it that the feature structure has an id that no other has. */
	private void identify() {
		String written = XmiValues.id(attributes).orElse("0");
		int number = Integer.parseInt(written);
		boolean ofSofa = !current.isSofa() && survey.known(number).filter(known -> known.shape().isSofa()).isPresent();
		id = number;
		if (number <= 0) {
			id = ++highest;
		} else if (ofSofa || !seen.add(Integer.valueOf(number)) && !current.isSofa()) {
			id = ++highest;
			given.put(Integer.toString(id), written);
			sharing.computeIfAbsent(written, any -> new ArrayList<>(ofSofa ? List.of() : List.of(written))).add(Integer.toString(id));
		}
		for (int i = attributes.getLength() - 1; i >= 0; i--) {
			if (XmiValues.isXmi(attributes.getURI(i)) || XmiValues.isId(attributes, i)) {
				attributes.removeAttribute(i);
			}
		}
		attributes.addAttribute(XMI_URI, "id", XmiValues.ID, "CDATA", Integer.toString(id));
		if (current.name().equals(CAS.TYPE_NAME_BYTE_ARRAY) && attributes.getIndex(IN_ARRAY) < 0) {
			attributes.addAttribute("", IN_ARRAY, IN_ARRAY, "CDATA", ""); // or UIMA makes no array
		}
	}

	private void attribute(int i, List<Child> written) {
		String name = attributes.getQName(i);
		String value = attributes.getValue(i);
		Optional<FeatureShape> known = shapes.feature(current, name);
		if (known.isEmpty()) {
			Place place = place(name);
			if (place == Place.ELEMENTS) {
				written.add(new Child("", name, name, value, false));
			}
			if (place != Place.ATTRIBUTE) {
				attributes.removeAttribute(i);
			}
		} else if (!fits(known.get(), known.get().attribute(), value)) {
			withhold(name, List.of(value), false);
			attributes.removeAttribute(i);
		} else if (strict.isPresent() && known.get().attribute() == Form.REFERENCES) {
			attributes.setValue(i, XmiValues.tokens(value).stream().filter(this::isThere).collect(Collectors.joining(" ")));
		} else if (strict.isPresent() && known.get().attribute() == Form.REFERENCE && !isThere(value)) {
			attributes.removeAttribute(i);
		}
	}

	private Place place(String feature) {
		return strict.map(declared -> declared.place(current.name(), feature)).orElse(Place.ATTRIBUTE);
	}

	private boolean fits(FeatureShape feature, Form form, String value) {
		return XmiValues.fits(feature, form, value) && (form != Form.REFERENCE || feature.attribute() != Form.REFERENCE || value.isEmpty()
				|| survey.known(Integer.parseInt(value)).map(target -> Boolean.valueOf(shapes.takes(feature, target.shape()))).orElse(Boolean.TRUE));
	}

	private boolean isThere(String value) {
		return value.isEmpty() || Integer.parseInt(value) == 0 || survey.known(Integer.parseInt(value)).isPresent();
	}

	private List<Child> childrenToWrite() {
		Map<String, List<Child>> byFeature = children.stream().collect(Collectors.groupingBy(Child::qName, LinkedHashMap::new, Collectors.toList()));
		List<Child> written = new ArrayList<>();
		byFeature.forEach((name, values) -> {
			Optional<FeatureShape> known = shapes.feature(current, name);
			if (XmiValues.isOfSofa(current, name) || known.isEmpty() && strict.isEmpty()) {
				written.addAll(values);
			} else if (known.isEmpty()) {
				values.stream().filter(value -> place(name) != Place.NOWHERE).map(value -> new Child("", name, name, value.text(), false))
						.forEach(written::add);
			} else if (!known.get().many() && values.size() > 1 || !values.stream().allMatch(value -> fits(known.get(), known.get().child(), value.text()))) {
				withhold(name, values.stream().map(Child::text).toList(), true);
			} else {
				values.stream().filter(value -> strict.isEmpty() || known.get().child() != Form.REFERENCE || isThere(value.text()))
						.forEach(written::add);
			}
		});
		return written;
	}

	private void withhold(String feature, List<String> values, boolean child) {
		withheld.add(new Withheld(id, feature, values, child));
	}

	private void members(AttributesImpl each) {
		if (each.getIndex(CAS.FEATURE_BASE_NAME_SOFA) < 0 && survey.initialSofa() > 0) {
			each.addAttribute("", CAS.FEATURE_BASE_NAME_SOFA, CAS.FEATURE_BASE_NAME_SOFA, "CDATA", Integer.toString(survey.initialSofa()));
		}
		for (String list : List.of("members", "added_members")) {
			int at = each.getIndex(list);
			if (at >= 0) {
				each.setValue(at, XmiValues.tokens(each.getValue(at)).stream()
						.filter(member -> strict.isEmpty() || Integer.parseInt(member) != 0 && isThere(member))
						.flatMap(member -> sharing.getOrDefault(member, List.of(member)).stream()).distinct().collect(Collectors.joining(" ")));
			}
		}
	}

	/** UIMA passes over elements whose prefix begins with xmi, whatever they are. */
	private void emit(Child named, Attributes values, List<Child> below) throws SAXException {
		String qName = named.qName();
		boolean renamed = qName.startsWith(XMI);
		if (renamed) {
			qName = "_" + qName;
			super.startPrefixMapping(qName.substring(0, qName.indexOf(':')), named.uri());
		}
		super.startElement(named.uri(), named.localName(), qName, values);
		for (Child child : below) {
			AttributesImpl none = new AttributesImpl();
			if (child.reference()) {
				none.addAttribute("", "href", "href", "CDATA", "#" + child.text());
			}
			super.startElement(child.uri(), child.localName(), child.qName(), none);
			super.characters(child.text().toCharArray(), 0, child.reference() ? 0 : child.text().length());
			super.endElement(child.uri(), child.localName(), child.qName());
		}
		super.endElement(named.uri(), named.localName(), qName);
	}
}
