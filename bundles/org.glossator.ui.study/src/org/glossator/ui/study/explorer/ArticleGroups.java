// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.Excerpt;
import org.glossator.model.study.Article;
import org.glossator.ui.ModelLabels;

/**
 * Keeps lists of articles short enough for a tree: articles are grouped as the person wishes, and what is still long by the
 * alphabet. A tree fills a group when it is opened, so a study of any size shows at once.
 */
final class ArticleGroups {

	/** The longest list. */
	static final int MOST = 250;

	private ArticleGroups() {
	}

	/** The articles whose title, outlet, date, state or id has all words of a filter, by title. */
	static List<Article> filter(List<Article> articles, String filter, Progress progress) {
		String[] words = filter.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
		return articles.stream().filter(article -> filter.isBlank() || matches(article, words, progress))
				.sorted(Comparator.comparing(ModelLabels::text, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	/** The articles in groups, or themselves when they are not to be grouped and few. */
	static List<Object> of(List<Article> articles, Grouping grouping, Progress progress) {
		if (grouping == Grouping.NONE) {
			return parts("", articles); //$NON-NLS-1$
		}
		Map<String, List<Article>> groups = new TreeMap<>(grouping.order());
		articles.forEach(article -> groups.computeIfAbsent(grouping.key(progress).apply(article), key -> new ArrayList<>()).add(article));
		return groups.entrySet().stream().<Object>map(group -> new Node.Group(group.getKey(), group.getValue())).toList();
	}

	/** The articles of a group when they are few, else groups of those, from one title to another. */
	static List<Object> in(Node.Group group) {
		return parts(group.label(), group.articles());
	}

	private static List<Object> parts(String label, List<Article> articles) {
		if (articles.size() <= MOST) {
			return List.copyOf(articles);
		}
		List<Object> parts = new ArrayList<>();
		int size = MOST * Math.ceilDiv(articles.size(), MOST * MOST);
		for (int from = 0; from < articles.size(); from += size) {
			List<Article> part = articles.subList(from, Math.min(articles.size(), from + size));
			parts.add(new Node.Group(NLS.bind(label.isEmpty() ? Messages.FromTo : Messages.FromToIn,
					new Object[] { initial(part.getFirst()), initial(part.getLast()), label }), part));
		}
		return parts;
	}

	private static String initial(Article article) {
		return Excerpt.of(ModelLabels.text(article), 24);
	}

	private static boolean matches(Article article, String[] words, Progress progress) {
		String all = (ModelLabels.text(article) + ' ' + text(article.getOutlet()) + ' ' + text(article.getPublished()) + ' '
				+ progress.of(article).label() + ' ' + article.getId()).toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!all.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
