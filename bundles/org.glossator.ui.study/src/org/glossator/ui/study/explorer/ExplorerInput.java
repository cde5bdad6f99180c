// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import org.glossator.editing.StudyEditing;
import org.glossator.model.study.Article;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.CoderNames;

/** What the explorer shows: the open study, as far as the filter lets it through, in groups. Used in the UI thread. */
public final class ExplorerInput {

	private final OpenStudy study;
	private final Progress progress;
	private final CoderCounts counts;
	private CoderNames names;
	private String filter = ""; //$NON-NLS-1$
	private Grouping grouping = Grouping.NONE;
	private Optional<List<Article>> shown = Optional.empty();

	/**
	 * @param study     what is shown
	 * @param onCounted told, in any thread, the ids of articles whose codings were counted
	 */
	ExplorerInput(OpenStudy study, Consumer<Set<String>> onCounted) {
		this.study = study;
		this.progress = new Progress(study);
		this.counts = new CoderCounts(study, onCounted);
		this.names = new CoderNames(study);
	}

	OpenStudy study() {
		return study;
	}

	Progress progress() {
		return progress;
	}

	CoderCounts counts() {
		return counts;
	}

	String filter() {
		return filter;
	}

	void setFilter(String words) {
		filter = words.strip();
		shown = Optional.empty();
	}

	Grouping grouping() {
		return grouping;
	}

	void setGrouping(Grouping wanted) {
		grouping = wanted;
	}

	/** Takes the study as it is now. */
	void refresh() {
		progress.refresh();
		counts.refresh();
		names = new CoderNames(study);
		shown = Optional.empty();
	}

	/** Who coded an article or is done with it, and how far each is: first who works here, then the others in the order of the study. */
	List<CoderProgress> coded(Article article) {
		Map<String, CoderCounts.Count> counted = new LinkedHashMap<>(counts.of(article.getId()));
		progress.done(article.getId()).forEach(coder -> counted.putIfAbsent(coder, new CoderCounts.Count(OptionalInt.of(0), List.of())));
		String me = study.editing().map(StudyEditing::me).orElse(""); //$NON-NLS-1$
		return counted.entrySet().stream().map(coder -> new CoderProgress(names.of(coder.getKey()), names.shortOf(coder.getKey()), coder.getKey().equals(me),
				coder.getValue(), progress.of(coder.getKey(), article.getId()))).sorted(Comparator.comparing(coder -> Boolean.valueOf(!coder.mine()))).toList();
	}

	/** The articles that the filter lets through, by title. */
	public List<Article> articles() {
		List<Article> articles = shown.orElseGet(() -> ArticleGroups.filter(study.articles(), filter, progress));
		shown = Optional.of(articles);
		return articles;
	}

	/** The articles that the filter lets through, in groups. */
	List<Object> groups() {
		return ArticleGroups.of(articles(), grouping, progress);
	}
}
