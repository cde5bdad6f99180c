// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.editing.codebook.LostCodings;
import org.glossator.editing.codebook.PendingChange;
import org.glossator.editing.codebook.UseCount;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;

/** What a person reads about the elements of a codebook. */
public final class ElementWords {

	private ElementWords() {
	}

	/** What elements are and what they are called, each, but rules by their number: "Feature “Holder”", "2 rules". */
	static List<String> list(List<EObject> elements) {
		List<String> words = new ArrayList<>();
		elements.stream().filter(element -> !(element instanceof Rule))
				.forEach(element -> words.add(NLS.bind(Messages.TypeAndName, CodebookTerms.type(element), CodebookTerms.name(element))));
		int rules = elements.size() - words.size();
		if (rules > 0) {
			words.add(rules == 1 ? Messages.OneRule : NLS.bind(Messages.ManyRules, Integer.valueOf(rules)));
		}
		return words;
	}

	/** Where an element is: "Feature of Stance". */
	static String place(EObject element) {
		return element.eContainer() instanceof Codebook || element.eContainer() == null ? CodebookTerms.type(element)
				: NLS.bind(Messages.TypeOf, CodebookTerms.type(element), CodebookTerms.name(element.eContainer()));
	}

	/** "14 codings". */
	public static String codings(int count) {
		return count == 1 ? Messages.OneCoding : NLS.bind(Messages.ManyCodings, Integer.valueOf(count));
	}

	/** "3 articles". */
	public static String articles(int count) {
		return count == 1 ? Messages.OneArticle : NLS.bind(Messages.ManyArticles, Integer.valueOf(count));
	}

	/** "14 Codings", for a button. */
	static String codingsTitle(int count) {
		return count == 1 ? Messages.OneCodingTitle : NLS.bind(Messages.ManyCodingsTitle, Integer.valueOf(count));
	}

	/** "3 Articles", for a button. */
	static String articlesTitle(int count) {
		return count == 1 ? Messages.OneArticleTitle : NLS.bind(Messages.ManyArticlesTitle, Integer.valueOf(count));
	}

	/** "14 codings of 3 articles". */
	public static String usage(UseCount usage) {
		return NLS.bind(Messages.CodingsOfArticles, codings(usage.codings()), articles(usage.articles()));
	}

	/** What becomes of codings: "Favor becomes Pro in 14 codings of 3 articles". */
	public static String pending(PendingChange pending) {
		String codings = usage(pending.usage());
		String was = CodebookTerms.name(pending.was());
		return switch (pending.fate()) {
		case RENAMED -> NLS.bind(Messages.WillBeRenamed,
				new Object[] { was, pending.was().getName(), pending.is().map(Described::getName).orElse(""), codings }); //$NON-NLS-1$
		case CONVERTED -> NLS.bind(Messages.WillBeConverted, was, codings);
		case REPLACED -> NLS.bind(Messages.WillBeReplaced, new Object[] { was, pending.is().map(CodebookTerms::name).orElse(""), codings }); //$NON-NLS-1$
		case DELETED -> NLS.bind(pending.was() instanceof Layer ? Messages.WillBeDeleted : Messages.WillBeCleared, was, codings);
		};
	}

	/** What is not back with an element: "Mention is back, without 8 codings of 3 articles". */
	static String lost(LostCodings lost) {
		String sentence = switch (lost.fate()) {
		case CONVERTED -> Messages.BackConverted;
		case DELETED -> lost.element() instanceof Layer ? Messages.BackDeleted : Messages.BackCleared;
		case RENAMED, REPLACED -> Messages.BackCleared;
		};
		return NLS.bind(sentence, new Object[] { CodebookTerms.name(lost.element()), usage(lost.usage()) });
	}
}
