// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.glossator.study.parts.CodingKey;

/**
 * Where a problem is. Places sort as the Study Explorer lists articles, then by coder, so that one goes through the codings of one
 * coder before those of the next, then by where they are in the article.
 *
 * @param title     what people call the article
 * @param articleId the id of the article
 * @param coder     the id of the coder, with that of the round
 * @param begin     offset of the first character, in UTF-16 code units
 * @param end       offset after the last character
 * @param rule      the id of the rule
 * @param sentence  what is wrong
 * @param uid       the uid of the coding
 */
record ProblemPlace(String title, String articleId, String coder, int begin, int end, String rule, String sentence, String uid)
		implements Comparable<ProblemPlace> {

	private static final Comparator<ProblemPlace> IN_TEXT = Comparator.comparing(ProblemPlace::title, String.CASE_INSENSITIVE_ORDER)
			.thenComparing(ProblemPlace::articleId).thenComparing(ProblemPlace::coder).thenComparingInt(ProblemPlace::begin);
	private static final Comparator<ProblemPlace> ORDER = IN_TEXT.thenComparingInt(ProblemPlace::end).thenComparing(ProblemPlace::rule)
			.thenComparing(ProblemPlace::sentence).thenComparing(ProblemPlace::uid);

	static ProblemPlace of(IMarker marker) {
		return new ProblemPlace(marker.getAttribute(ProblemMarkers.ARTICLE, ""), marker.getAttribute(ProblemMarkers.ARTICLE_ID, ""), //$NON-NLS-1$ //$NON-NLS-2$
				coder(ProblemMarkers.key(marker)), marker.getAttribute(ProblemMarkers.BEGIN, 0), marker.getAttribute(ProblemMarkers.END, 0),
				marker.getAttribute(ProblemMarkers.RULE, ""), marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(ProblemMarkers.UID, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A place in an article at which there need not be a problem. */
	static ProblemPlace at(String title, CodingKey key, int begin, String uid) {
		return new ProblemPlace(title, key.article(), coder(key), begin, begin, "", "", uid); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String coder(CodingKey key) {
		return key.whose().id() + ' ' + key.round();
	}

	@Override
	public int compareTo(ProblemPlace other) {
		return ORDER.compare(this, other);
	}

	/**
	 * The index of the problem to go to.
	 *
	 * @param sorted  all problems, by place
	 * @param here    where a person is; empty when no article is open
	 * @param last    the problem that they went to last
	 * @param forward whether they go to the next one, rather than to the one before
	 * @return empty at the end
	 */
	static Optional<Integer> next(List<ProblemPlace> sorted, Optional<ProblemPlace> here, Optional<ProblemPlace> last, boolean forward) {
		boolean there = here.isPresent() && last.filter(place -> place.isOfSame(here.get())).isPresent();
		int before = 0;
		while (before < sorted.size() && here.isPresent()
				&& (there ? ORDER.compare(sorted.get(before), last.get()) : IN_TEXT.compare(sorted.get(before), here.get())) < 0) {
			before++;
		}
		if (here.isEmpty()) {
			before = forward ? 0 : sorted.size();
		} else if (there && forward && before < sorted.size() && sorted.get(before).equals(last.get())) {
			before++;
		}
		int found = forward ? before : before - 1;
		return found >= 0 && found < sorted.size() ? Optional.of(Integer.valueOf(found)) : Optional.empty();
	}

	/** Whether another place is that of the same coding. */
	private boolean isOfSame(ProblemPlace other) {
		return uid.equals(other.uid) && articleId.equals(other.articleId) && coder.equals(other.coder);
	}
}
