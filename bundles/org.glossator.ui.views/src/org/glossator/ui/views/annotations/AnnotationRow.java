// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.annotations;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.glossator.cas.ForeignAnnotations;
import org.glossator.model.codebook.Severity;
import org.glossator.rules.Problem;

/**
 * A coding, or an annotation from elsewhere, as a row of the table.
 *
 * @param coding   the coding
 * @param begin    where it begins, in UTF-16 code units; -1 for a coding of the article as a whole, so that it comes first
 * @param place    the number of the paragraph that it begins in; empty for the article as a whole
 * @param layer    the label of its layer; the short name of its type when it is from elsewhere
 * @param colour   the colour of its layer
 * @param text     what it covers, on one line
 * @param features what its features say, on one line
 * @param problems what rules it breaks
 * @param whose    what people call whose coding it is; empty when only one's own are shown, and for what is from elsewhere
 * @param looked   whether it is of a reading that is only looked at
 */
record AnnotationRow(EObject coding, int begin, String place, String layer, RGB colour, String text, String features,
		Problems problems, String whose, boolean looked) {

	/** Whether it is an annotation from elsewhere rather than a coding. */
	boolean isForeign() {
		return ForeignAnnotations.isForeign(coding);
	}

	/** What rules a coding breaks. */
	record Problems(List<Problem> all) {
		static final Problems NONE = new Problems(List.of());

		/** 2 for errors, 1 for warnings alone, 0 for none. */
		int gravity() {
			return all.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? 2 : all.isEmpty() ? 0 : 1;
		}

		/** What is wrong and what to do, a line each. */
		String sentences() {
			return all.stream().map(Problem::sentence).collect(Collectors.joining("\n")); //$NON-NLS-1$
		}
	}
}
