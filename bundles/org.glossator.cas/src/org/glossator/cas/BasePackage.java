// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.glossator.cas.types.BaseTypes;

/**
 * The EClasses that the layers of every codebook derive from: the same as {@link BaseTypes} describes to UIMA. One instance for
 * all codebooks, and frozen.
 */
public final class BasePackage {

	/** Namespace of the package, as UIMA's XMI has it. */
	public static final String NS_URI = "http:///org/glossator/type.ecore";

	/** All that belongs to a view of a CAS. Abstract. */
	public static final EClass ANNOTATION_BASE;
	/** All that has a begin and an end. Abstract. */
	public static final EClass ANNOTATION;
	/** A part of a discontinuous anchor. */
	public static final EClass SEGMENT;
	/** Value of a span feature. */
	public static final EClass SPAN;
	/** Value of a link feature. */
	public static final EClass LINK;
	/** Supertype of layers on spans. Abstract. */
	public static final EClass CODING;
	/** Supertype of layers on articles. Abstract. */
	public static final EClass ARTICLE_CODE;

	/** Offset of the first character, in UTF-16 code units. */
	public static final EAttribute BEGIN;
	/** Offset after the last character, in UTF-16 code units. */
	public static final EAttribute END;
	/** Parts of a span; empty when it is continuous. */
	public static final EReference SPAN_SEGMENTS;
	/** Parts of a coding's anchor; empty when it is continuous. */
	public static final EReference CODING_SEGMENTS;
	/** Stable name of a coding on a span. */
	public static final EAttribute CODING_UID;
	/** Stable name of a coding of an article. */
	public static final EAttribute ARTICLE_CODE_UID;
	/** Tag of what the target does here. */
	public static final EAttribute LINK_ROLE;
	/** Coding that is linked to. */
	public static final EReference LINK_TARGET;
	/** Entity, proposition or event of the registry that is linked to. */
	public static final EAttribute LINK_REGISTRY_ID;

	private static final EPackage PACKAGE;

	static {
		ANNOTATION_BASE = EClasses.create("AnnotationBase", List.of(), true);
		ANNOTATION = EClasses.create("Annotation", List.of(ANNOTATION_BASE), true);
		BEGIN = EClasses.attribute(ANNOTATION, "begin", EcorePackage.Literals.EINT, false);
		END = EClasses.attribute(ANNOTATION, "end", EcorePackage.Literals.EINT, false);
		SEGMENT = EClasses.create("Segment", List.of(ANNOTATION), false);
		SPAN = EClasses.create("Span", List.of(ANNOTATION), false);
		SPAN_SEGMENTS = EClasses.reference(SPAN, BaseTypes.SEGMENTS, SEGMENT, true, true);
		LINK = EClasses.create("Link", List.of(), false);
		LINK_ROLE = EClasses.attribute(LINK, BaseTypes.ROLE, EcorePackage.Literals.ESTRING, false);
		LINK_TARGET = EClasses.reference(LINK, BaseTypes.TARGET, ANNOTATION_BASE, false, false);
		LINK_REGISTRY_ID = EClasses.attribute(LINK, BaseTypes.REGISTRY_ID, EcorePackage.Literals.ESTRING, false);
		CODING = EClasses.create("Coding", List.of(ANNOTATION), true);
		CODING_UID = EClasses.attribute(CODING, BaseTypes.UID, EcorePackage.Literals.ESTRING, false);
		CODING_UID.setID(true);
		CODING_SEGMENTS = EClasses.reference(CODING, BaseTypes.SEGMENTS, SEGMENT, true, true);
		ARTICLE_CODE = EClasses.create("ArticleCode", List.of(ANNOTATION_BASE), true);
		ARTICLE_CODE_UID = EClasses.attribute(ARTICLE_CODE, BaseTypes.UID, EcorePackage.Literals.ESTRING, false);
		ARTICLE_CODE_UID.setID(true);
		PACKAGE = EClasses.ePackage("type", NS_URI, List.<EClassifier>of(ANNOTATION_BASE, ANNOTATION, SEGMENT, SPAN, LINK, CODING,
				ARTICLE_CODE));
		((EPackageImpl) PACKAGE).freeze();
	}

	private BasePackage() {
	}

	/** {@return the package of these classes} */
	public static EPackage ePackage() {
		return PACKAGE;
	}
}
