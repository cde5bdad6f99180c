// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.glossator.cas.Annotations;
import org.glossator.editing.readings.ArticleReading;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.reading.Coding;
import org.glossator.reading.CodingReader;
import org.glossator.ui.Legible;
import org.glossator.ui.editor.marks.Underline;

/** Turns codings into the underlines that the editor shows of them. */
final class CodingUnderlines {

	private CodingUnderlines() {
	}

	/** The underline of a coding, and those of the spans that its features hold; none when it is not anchored in the text. */
	static List<Underline> of(CodingReader reader, EObject object) {
		List<Underline> found = new ArrayList<>();
		reader.read(object).filter(coding -> !coding.isOfArticle()).ifPresent(coding -> add(coding, reader.labels(coding), found));
		return found;
	}

	/**
	 * The underlines of a coding that is only looked at: the same, each with the initials of whose it is instead of a label. What it is linked to
	 * is told by the hover.
	 */
	static List<Underline> beside(ArticleReading whose, CodingReader reader, EObject object) {
		return of(reader, object).stream().filter(underline -> !underline.segments().isEmpty())
				.map(underline -> new Underline(Optional.of(whose.key()), underline.uid(), underline.part(), underline.segments(), underline.colour(), List.of(whose.initials()))).toList();
	}

	private static void add(Coding coding, List<String> labels, List<Underline> found) {
		RGB colour = Legible.parse(coding.layer().getColor());
		String uid = coding.uid();
		found.add(new Underline(uid, "", coding.anchor(), colour, labels)); //$NON-NLS-1$
		for (Feature feature : coding.layer().getFeatures()) {
			if (feature.getKind() == FeatureKind.SPAN) {
				String label = ModelNames.of(feature);
				coding.objects(feature).forEach(span -> found.add(new Underline(uid, label, Annotations.segments(span), colour, List.of(label))));
			}
		}
	}
}
