// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;

/** The orders in which codings are shown and gone through; the same for the same codings each time. */
public final class ReadingOrder {

	/** As a reader comes upon them: what is said of the article as a whole, then along the text; of two with one begin the longer first. */
	public static final Comparator<EObject> TEXT = Comparator.<EObject, Boolean>comparing(coding -> Boolean.valueOf(Annotations.isAnchored(coding)))
			.thenComparing(Comparator.<EObject>comparingInt(Annotations::begin))
			.thenComparing(Comparator.<EObject>comparingInt(Annotations::end).reversed()).thenComparing(Annotations::uid);

	/** The shortest first, as what lies over other codings does; then along the text. */
	public static final Comparator<EObject> INNERMOST = Comparator.<EObject>comparingInt(coding -> Annotations.end(coding) - Annotations.begin(coding))
			.thenComparing(TEXT);

	private ReadingOrder() {
	}
}
