// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.glossator.model.study.Article;
import org.glossator.model.study.Coder;
import org.glossator.model.study.ProgressState;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.ui.OpenStudy;

/**
 * How far each coder is with each article in a round: what the coder said, which the coder's part keeps, else whether there is a
 * coding, saved or not. Used in the UI thread.
 */
public final class Progress {

	private final OpenStudy study;
	private final Supplier<String> in;
	private String round = CodingKey.MAIN;
	private Map<String, Map<String, ProgressState>> said = Map.of();

	/** Of the open study in the round that is worked in, as it was at the last {@link #refresh()}. */
	public Progress(OpenStudy study) {
		this(study, study::round);
	}

	/** As {@link #Progress(OpenStudy)}, in another round. */
	Progress(OpenStudy study, Supplier<String> in) {
		this.study = study;
		this.in = in;
		refresh();
	}

	/** Reads what is said in the study as it is now. */
	public void refresh() {
		Map<String, Map<String, ProgressState>> found = new HashMap<>();
		round = in.get();
		study.store().ifPresent(store -> {
			for (Coder coder : store.people().all()) {
				Map<String, ProgressState> states = new HashMap<>();
				store.people().progress(coder.getId()).stream().filter(each -> each.getRound().equals(round))
						.forEach(each -> states.put(each.getArticle(), each.getState()));
				found.put(coder.getId(), states);
			}
		});
		said = found;
	}

	/** How far the coder who works here is with an article. */
	public ArticleState of(Article article) {
		return me().map(me -> of(me, article.getId())).orElse(ArticleState.NOT_BEGUN);
	}

	/** How far a coder is with an article, both by id. */
	ArticleState of(String coder, String article) {
		ProgressState state = said.getOrDefault(coder, Map.of()).getOrDefault(article, ProgressState.OPEN);
		if (state == ProgressState.DONE) {
			return ArticleState.DONE;
		}
		boolean coded = study.coders(article, round).contains(coder) || study.editing().flatMap(editing -> editing.session(key(coder, article)))
				.filter(session -> !session.resource().codings().isEmpty()).isPresent(); // saved or not
		return coded || state == ProgressState.IN_PROGRESS ? ArticleState.IN_PROGRESS : ArticleState.NOT_BEGUN;
	}

	/** The coders, by id, who said that they are done with an article. */
	List<String> done(String article) {
		return said.entrySet().stream().filter(coder -> coder.getValue().get(article) == ProgressState.DONE).map(Map.Entry::getKey).toList();
	}

	private CodingKey key(String coder, String article) {
		return new CodingKey(Whose.named(coder), round, article);
	}

	private Optional<String> me() {
		return study.editing().map(editing -> editing.me());
	}

	/**
	 * Says that articles are done, or are to be coded further, in the round that is worked in.
	 *
	 * @throws IOException when the study cannot be written; it is then as it was
	 */
	public static void mark(OpenStudy study, Collection<Article> articles, boolean done) throws IOException {
		mark(study, study.round(), articles, done);
	}

	/**
	 * As {@link #mark(OpenStudy, Collection, boolean)}, in a round by its id.
	 *
	 * @throws IOException when the study cannot be written; it is then as it was
	 */
	static void mark(OpenStudy study, String round, Collection<Article> articles, boolean done) throws IOException {
		study.editing().orElseThrow().times().say(round, articles.stream().map(Article::getId).toList(),
				done ? ProgressState.DONE : ProgressState.IN_PROGRESS);
		study.refresh();
	}
}
