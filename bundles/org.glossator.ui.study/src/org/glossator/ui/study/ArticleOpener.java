// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.ArticlePart;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Opens articles of the open study in the article editor. */
public final class ArticleOpener {

	private ArticleOpener() {
	}

	/** Opens an article in the round that is worked in, or brings its editor to the front; see {@link #open(IWorkbenchPage, OpenStudy, List)}. */
	public static void open(IWorkbenchPage page, OpenStudy study, Article article) {
		open(page, study, List.of(article));
	}

	/**
	 * Opens articles in the round that is worked in, or brings their editors to the front. Whether those that are not of the round are opened outside
	 * rounds is asked, since what is coded in them then belongs to no round.
	 */
	public static void open(IWorkbenchPage page, OpenStudy study, List<Article> articles) {
		String round = study.round();
		Map<Boolean, List<Article>> parted = articles.stream().collect(Collectors.partitioningBy(of(study, round)));
		List<Article> others = parted.get(Boolean.FALSE);
		parted.get(Boolean.TRUE).forEach(article -> open(page, study, article, round));
		if (!others.isEmpty() && isWantedOutside(page, study, others)) {
			others.forEach(article -> open(page, study, article, CodingKey.MAIN));
		}
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private static boolean isWantedOutside(IWorkbenchPage page, OpenStudy study, List<Article> others) {
		StudyStore store = study.store().orElseThrow();
		String round = new Rounds(store).name(study.round());
		String question = others.size() == 1 ? NLS.bind(Messages.OutsideOne, ModelLabels.text(others.getFirst()), round)
				: NLS.bind(Messages.OutsideAll, round, Integer.valueOf(others.size()));
		return MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(), Messages.OutsideTitle, question, SWT.SHEET,
				Messages.OpenOutside, Messages.OpenNot) == 0;
	}

	/** Opens an article in a round, by its id, or brings its editor to the front. */
	public static void open(IWorkbenchPage page, OpenStudy study, Article article, String round) {
		if (study.folder().isPresent()) {
			try {
				page.openEditor(ArticleInput.of(study, article, round), ArticlePart.ID);
			} catch (PartInitException e) {
				Reports.failed(page.getWorkbenchWindow().getShell(), ModelLabels.text(article), e);
			}
		}
	}

	/** Tells the articles that are coded in a round, by its id; outside rounds all are. */
	@SuppressWarnings("resource") // the store is closed by its owner
	public static Predicate<Article> of(OpenStudy study, String round) {
		Optional<Set<String>> ids = study.store().filter(store -> !CodingKey.MAIN.equals(round)).map(Rounds::new)
				.flatMap(rounds -> rounds.find(round).map(rounds::articles));
		return article -> ids.isEmpty() || ids.get().contains(article.getId());
	}
}
