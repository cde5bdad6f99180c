// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.uima.cas.CAS;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.xmi.XmiShapes.FeatureShape;
import org.glossator.cas.xmi.XmiShapes.Form;
import org.glossator.cas.xmi.XmiShapes.TypeShape;
import org.glossator.model.Excerpt;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Ids and values as they stand in XMI. */
final class XmiValues {

	static final String ID = "xmi:id";

	private static final Pattern WHITE = Pattern.compile("\\s+");

	private static final Set<String> OF_SOFA = Set.of(CAS.FEATURE_BASE_NAME_SOFANUM, CAS.FEATURE_BASE_NAME_SOFAID, CAS.FEATURE_BASE_NAME_SOFAMIME,
			CAS.FEATURE_BASE_NAME_SOFASTRING, CAS.FEATURE_BASE_NAME_SOFAURI);

	/** UIMA counts on from the highest id. */
	private static final int HIGHEST = 2_000_000_000;

	private XmiValues() {
	}

	static boolean isXmi(String uri) {
		return uri.startsWith("http://www.omg.org/XMI") || uri.startsWith("http://www.omg.org/spec/XMI") || uri.startsWith("http://schema.omg.org/spec/XMI");
	}

	static boolean isId(Attributes attributes, int i) {
		return attributes.getQName(i).equals(ID) || attributes.getLocalName(i).equals("id") && isXmi(attributes.getURI(i));
	}

	/** The attribute with the id, whatever its prefix; empty when there is none. */
	static Optional<String> id(Attributes attributes) {
		String id = attributes.getValue(ID);
		for (int i = 0; id == null && i < attributes.getLength(); i++) {
			id = isId(attributes, i) ? attributes.getValue(i) : null;
		}
		return Optional.ofNullable(id);
	}

	/** Features that UIMA sets by other means than by value. */
	static boolean isOfSofa(TypeShape shape, String name) {
		return shape.isAnnotation() && name.equals(CAS.FEATURE_BASE_NAME_SOFA) || shape.isSofa() && OF_SOFA.contains(name);
	}

	/** Whether a value is of its kind as far as it can be told without the rest of the file. */
	static boolean fits(FeatureShape feature, Form form, String value) {
		return switch (form) {
			case TEXT -> true;
			case WORD -> tokens(value).size() < 2;
			case VALUE -> feature.fits().test(value);
			case VALUES -> tokens(value).stream().allMatch(feature.fits());
			case REFERENCE -> value.isEmpty() || isNumber(value);
			case REFERENCES -> tokens(value).stream().allMatch(XmiValues::isNumber);
		};
	}

	static List<String> tokens(String value) {
		String stripped = value.strip();
		return stripped.isEmpty() ? List.of() : List.of(WHITE.split(stripped));
	}

	private static boolean isNumber(String value) {
		if (value.isEmpty() || value.length() > 10) {
			return false;
		}
		for (int i = value.charAt(0) == '-' && value.length() > 1 ? 1 : 0; i < value.length(); i++) {
			if (value.charAt(i) < '0' || value.charAt(i) > '9') {
				return false;
			}
		}
		return value.length() < 10 || Long.parseLong(value) <= Integer.MAX_VALUE;
	}

	/** A number in a place where nothing else makes sense; 0 when there is none. */
	static int number(Optional<String> value, String name, String owner) throws SAXException {
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
		throw new SAXException(NLS.bind(Messages.numberInvalid, new Object[] { name, owner, Excerpt.of(value.get(), Tally.EXAMPLE) }));
	}
}
