// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.study.Article;
import org.glossator.ui.ModelLabels;

/**
 * Keeps lists of articles short enough for a tree: many articles are grouped by outlet, and a large outlet by the alphabet. A tree
 * fills a group when it is opened, so a study of any size shows at once.
 */
final class ArticleGroups {

	/** The longest list. */
	static final int MOST = 250;

	private ArticleGroups() {
	}

	/** The articles whose title, outlet, date or id has all words of a filter, by title. */
	static List<Article> filter(List<Article> articles, String filter) {
		String[] words = filter.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
		return articles.stream().filter(article -> matches(article, words)).sorted(Comparator.comparing(ModelLabels::text,
				String.CASE_INSENSITIVE_ORDER)).toList();
	}

	/** The articles themselves when they are few, else groups of them. */
	static List<Object> of(List<Article> articles) {
		if (articles.size() <= MOST) {
			return List.copyOf(articles);
		}
		Map<String, List<Article>> outlets = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Article article : articles) {
			outlets.computeIfAbsent(text(article.getOutlet()).isEmpty() ? Messages.NoOutlet : article.getOutlet(), key -> new ArrayList<>()).add(article);
		}
		List<Object> groups = new ArrayList<>();
		outlets.forEach((outlet, some) -> groups.add(new Node.Group(outlet, some)));
		return groups;
	}

	/** The articles of a group when they are few, else groups of those, from one title to another. */
	static List<Object> in(Node.Group group) {
		List<Article> articles = group.articles();
		if (articles.size() <= MOST) {
			return List.copyOf(articles);
		}
		List<Object> parts = new ArrayList<>();
		int size = MOST * Math.ceilDiv(articles.size(), MOST * MOST);
		for (int from = 0; from < articles.size(); from += size) {
			List<Article> part = articles.subList(from, Math.min(articles.size(), from + size));
			parts.add(new Node.Group(NLS.bind(Messages.FromTo, new Object[] { initial(part.getFirst()), initial(part.getLast()), group.label() }), part));
		}
		return parts;
	}

	private static String initial(Article article) {
		String title = ModelLabels.text(article);
		return title.length() <= 24 ? title : title.substring(0, 24).strip() + '\u2026';
	}

	private static boolean matches(Article article, String[] words) {
		String all = (ModelLabels.text(article) + ' ' + text(article.getOutlet()) + ' ' + text(article.getPublished()) + ' ' + article.getId())
				.toLowerCase(Locale.ROOT);
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
