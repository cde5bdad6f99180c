// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.editing.names.NameSearch;
import org.glossator.model.codebook.Feature;
import org.glossator.model.kinds.Kind;
import org.glossator.reading.FeatureValues;
import org.glossator.ui.Icon;

/**
 * What there is to choose for a date: the one that is typed, the article's, those that other codings of the article have, and today's.
 * They are found by their beginning, or by what they are.
 *
 * @param model the feature
 */
record DateChoices(FeatureModel model) implements Choice.Source {

	/** No more of an article's date is offered: a time of the day is seldom meant. */
	private static final int DAY = "2017-07-09".length(); //$NON-NLS-1$

	@Override
	public List<Choice> choices(String typed) {
		String wanted = typed.strip();
		NameSearch words = new NameSearch(wanted);
		List<Choice> found = new ArrayList<>();
		if (!wanted.isEmpty() && complaint(wanted).isEmpty()) {
			found.add(choice(wanted, wanted, Choice.Fit.IS));
		}
		offered().forEach((date, what) -> {
			if (!date.equals(wanted) && (date.startsWith(wanted) || words.finds(what))) {
				found.add(choice(NLS.bind(Messages.DateThatIs, date, what), date, Choice.Fit.FITS));
			}
		});
		return found;
	}

	@Override
	public Optional<String> complaint(String typed) {
		return Kind.of(model.feature()).complaint(typed);
	}

	private Choice choice(String label, String date, Choice.Fit fit) {
		return new Choice(label, "", Icon.TAGS.descriptor(), fit, () -> model.give(date)); //$NON-NLS-1$
	}

	/** What each date is that nobody has to type, by the date. */
	private Map<String, String> offered() {
		Map<String, String> offered = new LinkedHashMap<>();
		String published = model.session().article().metadata().pubDate();
		if (!published.isEmpty()) {
			offered.put(published.substring(0, Math.min(DAY, published.length())), Messages.DateOfArticle);
		}
		model.session().resource().codings().stream().filter(coding -> !model.subject().codings().contains(coding))
				.forEach(coding -> model.session().resource().types().layer(coding.eClass()).ifPresent(layer -> {
					for (Feature feature : layer.getFeatures()) {
						if (feature.getKind() == model.feature().getKind()) {
							FeatureValues.of(coding, feature).forEach(date -> offered.putIfAbsent(date.toString(), Messages.DateUsed));
						}
					}
				}));
		offered.putIfAbsent(LocalDate.now().toString(), Messages.DateOfToday);
		offered.keySet().removeIf(date -> complaint(date).isPresent());
		return offered;
	}
}
