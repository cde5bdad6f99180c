// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.types.BaseTypes;

/** What one asks of a coding, whatever its layer. All offsets are UTF-16 code units. */
public final class Annotations {

	/** Between the parts of a discontinuous anchor's text. */
	private static final String GAP = " … ";

	private Annotations() {
	}

	/**
	 * {@return whether an object has a begin and an end: a coding on a span, a span or a segment}
	 *
	 * @param object an object of a resource, or a draft of one
	 */
	public static boolean isAnchored(EObject object) {
		return BasePackage.ANNOTATION.isSuperTypeOf(object.eClass());
	}

	/**
	 * {@return offset of the first character; 0 for what is anchored to the whole article}
	 *
	 * @param object an object of a resource, or a draft of one
	 */
	public static int begin(EObject object) {
		return isAnchored(object) ? ((Integer) object.eGet(BasePackage.BEGIN)).intValue() : 0;
	}

	/**
	 * {@return offset after the last character; 0 for what is anchored to the whole article}
	 *
	 * @param object an object of a resource, or a draft of one
	 */
	public static int end(EObject object) {
		return isAnchored(object) ? ((Integer) object.eGet(BasePackage.END)).intValue() : 0;
	}

	/**
	 * {@return whether the file has a value for a feature that is not of its kind, so that the object shows what it shows when there is none}
	 *
	 * @param object an object of a resource
	 * @param feature a feature of it with one value
	 */
	public static boolean isUnread(EObject object, EStructuralFeature feature) {
		return object instanceof CasObject coding && object.eResource() instanceof CasResource resource
				&& coding.fs().filter(fs -> resource.aside().holds(fs, feature.getName())).isPresent();
	}

	// From begin to end, gaps included.
	static TextRange hull(EObject object) {
		return new TextRange(begin(object), end(object));
	}

	/**
	 * {@return the parts of an anchor in their order: one when it is continuous, none for what is anchored to the whole
	 * article}
	 *
	 * @param object an object of a resource, or a draft of one
	 */
	public static List<TextRange> segments(EObject object) {
		if (!isAnchored(object)) {
			return List.of();
		}
		List<EObject> parts = segmentObjects(object);
		return parts.isEmpty() ? List.of(hull(object)) : parts.stream().map(Annotations::hull).toList();
	}

	/**
	 * {@return the segment objects of a discontinuous anchor; empty when it is continuous}
	 *
	 * @param object an object of a resource, or a draft of one
	 */
	@SuppressWarnings("unchecked")
	public static List<EObject> segmentObjects(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(BaseTypes.SEGMENTS);
		return feature == null ? List.of() : (List<EObject>) object.eGet(feature);
	}

	/**
	 * {@return the text that a coding or an annotation from elsewhere covers, its parts joined by an ellipsis; empty for what is
	 * not in a resource or has no anchor}
	 *
	 * @param object an object of a resource, or a draft of one
	 */
	public static String coveredText(EObject object) {
		String text = object instanceof ForeignObject foreign ? foreign.text() : object.eResource() instanceof CasResource resource ? resource.text() : "";
		return segments(object).stream().map(part -> covered(text, part.begin(), part.end())).collect(Collectors.joining(GAP));
	}

	// The characters of a range, as far as the text has them.
	static String covered(String text, int begin, int end) {
		return text.substring(clamp(begin, text), Math.max(clamp(begin, text), clamp(end, text)));
	}

	/**
	 * {@return the stable name of a coding; empty for what is none}
	 *
	 * @param object an object of a resource, or a draft of one
	 */
	public static String uid(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(BaseTypes.UID);
		return feature != null && object.eGet(feature) instanceof String uid ? uid : "";
	}

	private static int clamp(int offset, String text) {
		return Math.max(0, Math.min(offset, text.length()));
	}
}
