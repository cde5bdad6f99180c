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
import java.util.function.Predicate;

import org.glossator.editing.StudyEditing;
import org.glossator.model.study.Article;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.ArticleOpener;
import org.glossator.ui.study.CoderNames;

/** What the explorer shows: the open study, as far as the filter lets it through, in groups. Used in the UI thread. */
public final class ExplorerInput {

	private final OpenStudy study;
	private final Progress progress;
	private final CoderCounts counts;
	private CoderNames names;
	private String filter = ""; //$NON-NLS-1$
	private Grouping grouping = Grouping.NONE;
	private boolean allArticles;
	private Predicate<Article> ofRound;
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
		this.ofRound = ArticleOpener.of(study, study.round());
	}

	/** Whether all articles are shown while a round is worked in, not its own alone. */
	boolean showsAll() {
		return allArticles;
	}

	void showAll(boolean all) {
		allArticles = all;
		shown = Optional.empty();
	}

	/** Whether an article is coded in the round that is worked in; outside rounds all are. */
	boolean isOfRound(Article article) {
		return ofRound.test(article);
	}

	/** The articles to work on: those of the round that is worked in, unless all are to be shown. */
	List<Article> offered() {
		return allArticles ? study.articles() : study.articles().stream().filter(ofRound).toList();
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
		ofRound = ArticleOpener.of(study, study.round());
		shown = Optional.empty();
	}

	/**
	 * Who coded an article or is done with it in the round that is worked in, as far as one may know, and how far each is: first who works here, then
	 * the others in the order of the study.
	 */
	List<CoderProgress> coded(Article article) {
		Map<String, CoderCounts.Count> counted = new LinkedHashMap<>(counts.of(article.getId()));
		progress.done(article.getId()).forEach(coder -> counted.putIfAbsent(coder, new CoderCounts.Count(OptionalInt.of(0), List.of())));
		String me = study.editing().map(StudyEditing::me).orElse(""); //$NON-NLS-1$
		counted.keySet().removeIf(coder -> isHidden(coder, article));
		return counted.entrySet().stream().map(coder -> new CoderProgress(names.of(coder.getKey()), names.shortOf(coder.getKey()), coder.getKey().equals(me),
				coder.getValue(), progress.of(coder.getKey(), article.getId()))).sorted(Comparator.comparing(coder -> Boolean.valueOf(!coder.mine()))).toList();
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private boolean isHidden(String coder, Article article) {
		return study.store().flatMap(store -> store.access().refusalToLookAt(new CodingKey(Whose.named(coder), study.round(), article.getId()))).isPresent();
	}

	/** The articles that the filter lets through, by title. */
	public List<Article> articles() {
		List<Article> articles = shown.orElseGet(() -> ArticleGroups.filter(offered(), filter, progress));
		shown = Optional.of(articles);
		return articles;
	}

	/** The articles that the filter lets through, in groups. */
	List<Object> groups() {
		return ArticleGroups.of(articles(), grouping, progress);
	}
}
