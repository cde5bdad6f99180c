// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.Excerpt;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;

/**
 * The articles of a study whose text is almost that of a file of codings. An article is told by its text, so that such a file makes
 * another article, where its codings were perhaps meant for the one that is there: other quotation marks, a line that was cut off.
 * Looked for among articles that have the same title, were made from files of the same name, or are about as long.
 */
final class NearArticles {

	/** How many texts of each of the two kinds, alike in name and in length, are read for one file. */
	private static final int MOST = 5;
	/** The part by which lengths of versions differ at most: letters and their accents may be apart in one. */
	private static final double LONGER = 0.05;
	/** The part of a text, at its beginning and end, that is the same in another version of it. */
	private static final double ALIKE = 0.9;
	/** Longest excerpt in a sentence, in characters. */
	private static final int SHOWN = 20;

	private static final Pattern MINOR = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Mn}]+");
	private static final Pattern QUOTES = Pattern.compile("[\"\u00ab\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a`\u00b4]+");
	private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

	private final StudyStore store;
	private final Map<String, Set<String>> named = new HashMap<>();
	private final NavigableMap<Integer, List<String>> byLength = new TreeMap<>();

	NearArticles(StudyStore store) {
		this.store = store;
		store.articles().forEach(this::know);
	}

	private void know(Article article) {
		Stream.of(article.getId(), article.getTitle(), Titles.ofFile(article.getSourceName())).map(NearArticles::folded).filter(name -> !name.isEmpty())
				.forEach(name -> named.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(article.getId()));
		byLength.computeIfAbsent(Integer.valueOf(article.getLength()), any -> new ArrayList<>()).add(article.getId());
	}

	/**
	 * Finds the article that a text is another version of, if there is one.
	 *
	 * @param source where the text is from
	 * @param text   no article has it
	 * @return where they begin to differ, as a sentence that names the article
	 */
	Optional<String> sentence(XmiSource source, String text) {
		String file = Titles.ofFile(source.name());
		Stream<String> alike = Stream.of(text.strip().lines().findFirst().orElse(""), file, file.replaceFirst("\\..*", "")).map(NearArticles::folded)
				.flatMap(name -> named.getOrDefault(name, Set.of()).stream()).distinct().limit(MOST);
		return Stream.concat(alike, asLong(text.length())).distinct().flatMap(id -> differing(id, text).stream()).findFirst();
	}

	/** The articles nearest in length, those first that differ least. */
	private Stream<String> asLong(int length) {
		int more = (int) Math.ceil(length * LONGER);
		return byLength.subMap(Integer.valueOf(length - more), true, Integer.valueOf(length + more), true).entrySet().stream()
				.sorted(Comparator.comparingInt(each -> Math.abs(each.getKey().intValue() - length))).flatMap(each -> each.getValue().stream()).limit(MOST);
	}

	/** Takes an article that is new in the study. */
	void added(Article article) {
		know(article);
	}

	private Optional<String> differing(String id, String text) {
		String other;
		try {
			other = store.article(id).text();
		} catch (@SuppressWarnings("unused") IOException e) {
			return Optional.empty(); // said wherever that article itself is read
		}
		int begin = 0;
		int shorter = Math.min(text.length(), other.length());
		while (begin < shorter && text.charAt(begin) == other.charAt(begin)) {
			begin++;
		}
		if (begin > 0 && Character.isHighSurrogate(text.charAt(begin - 1))) {
			begin--;
		}
		int end = 0;
		while (end < shorter - begin && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		if (begin + end < ALIKE * Math.max(text.length(), other.length()) && !folded(text).equals(folded(other))) {
			return Optional.empty();
		}
		String here = shown(text, begin);
		String there = shown(other, begin);
		boolean unseen = letters(text).equals(letters(other));
		return Optional.of(NLS.bind(unseen ? Messages.nearArticleBySpace : Messages.nearArticle, new Object[] { id, Integer.valueOf(begin), here, there }));
	}

	private static String shown(String text, int from) {
		return Excerpt.of(text.substring(from), SHOWN);
	}

	/** A text without what versions of it differ in. */
	private static String folded(String text) {
		return DASHES.matcher(QUOTES.matcher(letters(text)).replaceAll("'")).replaceAll("-").toLowerCase(Locale.ROOT);
	}

	private static String letters(String text) {
		return MINOR.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
	}
}
