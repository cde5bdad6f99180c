// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import net.dankito.readability4j.util.RegExUtil;

/**
 * Readability's patterns for one page. Most elements of a page have no class at all or one that others have too, so each is
 * compared with the patterns once.
 */
final class SignalWords extends RegExUtil {

	/** No class or id with fewer characters holds any of the words. */
	private static final int SHORTEST = 3;

	private final Map<String, Boolean> positive = new HashMap<>();
	private final Map<String, Boolean> negative = new HashMap<>();
	private final Map<String, Boolean> unlikely = new HashMap<>();
	private final Map<String, Boolean> maybe = new HashMap<>();
	private final Map<String, Boolean> bylines = new HashMap<>();

	SignalWords() {
		super(UnlikelyCandidatesDefaultPattern, OkMaybeItsACandidateDefaultPattern, PositiveDefaultPattern, NegativeDefaultPattern,
				ExtraneousDefaultPattern, BylineDefaultPattern, ReplaceFontsDefaultPattern, NormalizeDefaultPattern, VideosDefaultPattern,
				NextLinkDefaultPattern, PrevLinkDefaultPattern, WhitespaceDefaultPattern, HasContentDefaultPattern);
	}

	@Override
	public boolean isPositive(String classOrId) {
		return known(positive, classOrId, super::isPositive);
	}

	@Override
	public boolean isNegative(String classOrId) {
		return known(negative, classOrId, super::isNegative);
	}

	@Override
	public boolean isUnlikelyCandidate(String classAndId) {
		return known(unlikely, classAndId, super::isUnlikelyCandidate);
	}

	@Override
	public boolean okMaybeItsACandidate(String classAndId) {
		return known(maybe, classAndId, super::okMaybeItsACandidate);
	}

	@Override
	public boolean isByline(String classAndId) {
		return known(bylines, classAndId, super::isByline);
	}

	/* Runs of white space to one blank, which is how nearly all texts come. */
	@Override
	public String normalize(String text) {
		for (int i = 1; i < text.length(); i++) {
			if (isSpace(text.charAt(i)) && isSpace(text.charAt(i - 1))) {
				return super.normalize(text);
			}
		}
		return text;
	}

	/* As the pattern has it. */
	private static boolean isSpace(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}

	private static boolean known(Map<String, Boolean> answers, String words, Predicate<String> pattern) {
		return words.length() >= SHORTEST && answers.computeIfAbsent(words, pattern::test);
	}
}
