// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.model.codebook.Layer;

/**
 * A coding that is written into tables, and what its rows there share.
 *
 * @param file the file that it is in
 * @param layer its layer
 * @param coding the coding
 */
record WrittenCoding(CodedFile file, Layer layer, EObject coding) {

	private static final String GAP = " \u2026 ";

	/** The range between two offsets of the article; when one lies inside a character, the file knows from now on. */
	Characters.Range range(int begin, int end) {
		Characters.Range range = file.characters().range(begin, end);
		if (range.isSplit()) {
			file.split(layer.getName(), begin, end);
		}
		return range;
	}

	/** From the begin to the end of the coding. */
	Characters.Range hull() {
		return range(Annotations.begin(coding), Annotations.end(coding));
	}

	/** The parts of the coding. */
	List<Characters.Range> segments() {
		return segments(coding);
	}

	private List<Characters.Range> segments(EObject anchored) {
		return Annotations.segments(anchored).stream().map(part -> range(part.begin(), part.end())).toList();
	}

	/** The text that the coding, or a span in it, covers, its parts joined by an ellipsis. */
	String text(EObject anchored) {
		return segments(anchored).stream().map(Characters.Range::text).collect(Collectors.joining(GAP));
	}

	/** Where it is and what it covers, in the order of {@link LayerTable#ANCHOR}; nothing for what is coded of a whole article. */
	List<Object> anchor() {
		if (!Annotations.isAnchored(coding)) {
			return List.of("", "", "", "", "");
		}
		Characters.Range hull = hull();
		return List.of(hull.begin(), hull.end(), hull.beginCodePoint(), hull.endCodePoint(), text(coding));
	}
}
