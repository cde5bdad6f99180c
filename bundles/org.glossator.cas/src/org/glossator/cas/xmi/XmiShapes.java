// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.LowLevelTypeSystem;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXException;

/** What a type system expects of the elements and attributes of XMI. For one reading at a time, and any number of them. */
final class XmiShapes {

	/** How the values of a feature are written. */
	enum Form {
		/** Any characters. */
		TEXT,
		/** One value that has to be of a kind. */
		VALUE,
		/** Values of a kind, with white space between them. */
		VALUES,
		/** An attribute that holds one string of a list of strings: with white space in it UIMA makes several of it. */
		WORD,
		/** An {@code xmi:id}. */
		REFERENCE,
		/** Several of them, with white space between them. */
		REFERENCES
	}

	/**
	 * A feature of a type.
	 *
	 * @param attribute how it is written as an attribute
	 * @param child     how each of the elements is written that stand for it
	 * @param many      whether there may be several such elements
	 * @param fits      tells a value of its kind
	 * @param target    the type that references have to be of
	 */
	record FeatureShape(Form attribute, Form child, boolean many, Predicate<String> fits, Type target) {
	}

	/** A type, or what is no type of the type system. */
	static final class TypeShape {

		private final String name;
		private final Optional<Type> type;
		private final boolean annotation;
		private final Map<String, Optional<FeatureShape>> features = new HashMap<>();

		private TypeShape(String name, Optional<Type> type, boolean annotation) {
			this.name = name;
			this.type = type;
			this.annotation = annotation;
		}

		String name() {
			return name;
		}

		boolean isKnown() {
			return type.isPresent();
		}

		boolean isSofa() {
			return name.equals(CAS.TYPE_NAME_SOFA);
		}

		/** Whether its feature structures belong to a text or other subject of analysis. */
		boolean isAnnotation() {
			return annotation;
		}

		boolean isArray() {
			return type.isPresent() && type.get().isArray();
		}
	}

	private static final String VIEW = "uima.cas.View";
	private static final String NULL = "uima.cas.NULL";
	private static final String LISTS = "uima.cas.ListBase";
	private static final String NO_NAMESPACE = "http:///uima/noNamespace.ecore";
	private static final String SUFFIX = ".ecore";
	private static final Predicate<String> ANY = value -> true;

	private final TypeSystem types;
	private final UnaryOperator<String> names;
	private final Map<String, Map<String, TypeShape>> shapes = new HashMap<>();

	/** @param names tells what people call a type */
	XmiShapes(TypeSystem types, UnaryOperator<String> names) {
		this.types = types;
		this.names = names;
	}

	/** What people call a type. */
	String shown(TypeShape shape) {
		return names.apply(shape.name);
	}

	static boolean isView(TypeShape shape) {
		return VIEW.equals(shape.name);
	}

	static boolean isNull(TypeShape shape) {
		return NULL.equals(shape.name);
	}

	/** What an element stands for. */
	TypeShape of(String uri, String localName) throws SAXException {
		Map<String, TypeShape> ofNamespace = shapes.get(uri);
		if (ofNamespace == null) {
			ofNamespace = new HashMap<>();
			shapes.put(uri, ofNamespace);
		}
		TypeShape shape = ofNamespace.get(localName);
		if (shape == null) {
			shape = make(namespace(uri) + localName);
			ofNamespace.put(localName, shape);
		}
		return shape;
	}

	private TypeShape make(String name) {
		Optional<Type> type = Optional.ofNullable(types.getType(name));
		return new TypeShape(name, type, type.filter(any -> types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION_BASE), any)).isPresent());
	}

	/** The UIMA namespace of an XML namespace, as UIMA takes it, with the dot before what follows. */
	private static String namespace(String uri) throws SAXException {
		if (uri.isEmpty() || uri.equals(NO_NAMESPACE)) {
			return "";
		}
		try {
			String path = new URI(uri).getPath();
			if (path != null) {
				String inner = path.replaceFirst("^/+", "");
				return (inner.endsWith(SUFFIX) ? inner.substring(0, inner.length() - SUFFIX.length()) : inner).replace('/', '.') + ".";
			}
		} catch (@SuppressWarnings("unused") URISyntaxException e) {
			// said below
		}
		throw new SAXException(NLS.bind(Messages.namespaceInvalid, uri));
	}

	/** A feature of a type; empty when it has none of that name. */
	Optional<FeatureShape> feature(TypeShape shape, String name) {
		Optional<FeatureShape> feature = shape.features.get(name);
		if (feature == null) {
			feature = shape.isArray() ? elements(shape.type.orElseThrow(), name)
					: shape.type.map(type -> type.getFeatureByBaseName(name)).map(this::make);
			shape.features.put(name, feature);
		}
		return feature;
	}

	private Optional<FeatureShape> elements(Type array, String name) {
		return name.equals("elements") ? Optional.of(collection(array, false)) : Optional.empty();
	}

	private FeatureShape make(Feature feature) {
		Type range = feature.getRange();
		if (range.isArray() || types.subsumes(types.getType(LISTS), range)) {
			return collection(range, feature.isMultipleReferencesAllowed());
		}
		if (!range.isPrimitive()) {
			return new FeatureShape(Form.REFERENCE, Form.REFERENCE, false, ANY, range);
		}
		Optional<Predicate<String>> fits = primitive(range);
		Form form = fits.isPresent() ? Form.VALUE : Form.TEXT;
		return new FeatureShape(form, form, false, fits.orElse(ANY), range);
	}

	private FeatureShape collection(Type range, boolean shared) {
		Type element = range.isArray() ? range.getComponentType() : types.getType(switch (range.getShortName().replaceFirst("^(Non)?Empty", "")) {
			case "IntegerList" -> CAS.TYPE_NAME_INTEGER;
			case "FloatList" -> CAS.TYPE_NAME_FLOAT;
			case "StringList" -> CAS.TYPE_NAME_STRING;
			default -> CAS.TYPE_NAME_TOP;
		});
		if (element.getName().equals(CAS.TYPE_NAME_BYTE)) {
			return new FeatureShape(shared ? Form.REFERENCE : Form.VALUE, Form.TEXT, true, XmiShapes::isBytes, range);
		}
		if (!element.isPrimitive()) {
			return new FeatureShape(shared ? Form.REFERENCE : Form.REFERENCES, Form.REFERENCE, true, ANY, shared ? range : element);
		}
		Optional<Predicate<String>> fits = primitive(element);
		Form written = fits.isPresent() ? Form.VALUES : Form.WORD;
		return new FeatureShape(shared ? Form.REFERENCE : written, fits.isPresent() ? Form.VALUE : Form.TEXT, true, fits.orElse(ANY), range);
	}

	/** Tells a value of a primitive type as UIMA would read it, but for what it would silently make another value of; empty for any string. */
	private Optional<Predicate<String>> primitive(Type type) {
		return switch (type.getName()) {
			case CAS.TYPE_NAME_STRING -> Optional.empty();
			case CAS.TYPE_NAME_BOOLEAN -> Optional.of(value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"));
			case CAS.TYPE_NAME_BYTE -> Optional.of(parsed(Byte::parseByte));
			case CAS.TYPE_NAME_SHORT -> Optional.of(parsed(Short::parseShort));
			case CAS.TYPE_NAME_INTEGER -> Optional.of(parsed(Integer::parseInt));
			case CAS.TYPE_NAME_LONG -> Optional.of(parsed(Long::parseLong));
			case CAS.TYPE_NAME_FLOAT -> Optional.of(parsed(Float::parseFloat));
			case CAS.TYPE_NAME_DOUBLE -> Optional.of(parsed(Double::parseDouble));
			default -> {
				LowLevelTypeSystem low = types.getLowLevelTypeSystem();
				Set<String> allowed = Set.copyOf(Arrays.asList(low.ll_getStringSet(low.ll_getCodeForType(type))));
				yield Optional.of(allowed::contains);
			}
		};
	}

	private interface Parser {
		Object parse(String value);
	}

	private static Predicate<String> parsed(Parser parser) {
		return value -> {
			try {
				parser.parse(value);
				return true;
			} catch (@SuppressWarnings("unused") NumberFormatException e) {
				return false;
			}
		};
	}

	private static boolean isBytes(String value) {
		return value.length() % 2 == 0 && value.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
	}

	/** Whether a feature may refer to a feature structure of some type; what is of no type of the type system is left to UIMA. */
	boolean takes(FeatureShape feature, TypeShape found) {
		if (found.type.isEmpty()) {
			return true;
		}
		Type type = found.type.get();
		if (feature.target.isArray()) { // an array of any structures stands for one of structures of a type
			return type.isArray() && type.getComponentType().isPrimitive() == feature.target.getComponentType().isPrimitive()
					&& (!type.getComponentType().isPrimitive() || type.equals(feature.target));
		}
		return types.subsumes(feature.target, type);
	}
}
