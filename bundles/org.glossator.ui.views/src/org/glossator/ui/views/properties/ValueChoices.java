// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.editing.names.NameSearch;
import org.glossator.editing.names.SameNames;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.Entries;
import org.glossator.model.Excerpt;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Tag;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.reading.ValueWords;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;

/** What there is to choose for a feature: tags, entries of the registry, codings. */
final class ValueChoices {

	/** More would be no list to choose from; typing narrows it. */
	private static final int MOST = 200;
	/** No more names that are like a mistyped one are offered. */
	private static final int ALIKE = 5;
	/** As much of the text around a coding as is shown with it, on either side, in UTF-16 code units. */
	private static final int CONTEXT = 90;

	private record Ranked(int rank, Choice choice) {
	}

	private ValueChoices() {
	}

	/** The tags of the feature. */
	static Choice.Source tags(FeatureModel model, Predicate<Tag> take) {
		return typed -> {
			NameSearch matching = new NameSearch(typed);
			return best(model.tags().stream().map(tag -> {
				boolean letter = tag.getShortcut() != null && matching.is(tag.getShortcut());
				int rank = letter ? 0 : Math.min(matching.rank(ModelNames.of(tag)), matching.rank(tag.getName()));
				return new Ranked(rank, new Choice(Wording.withLetter(tag, tag.getShortcut()), Wording.guidance(tag), ModelLabels.icon(tag),
						fit(matching.is(ModelNames.of(tag))), () -> take.test(tag)));
			}));
		};
	}

	/** Yes and no. */
	static Choice.Source yesAndNo(Predicate<Boolean> take) {
		return typed -> {
			NameSearch matching = new NameSearch(typed);
			return best(Stream.of(Boolean.TRUE, Boolean.FALSE).map(value -> {
				String label = ValueWords.of(value.booleanValue());
				return new Ranked(matching.rank(label), new Choice(label, "", Icon.TAGS.descriptor(), fit(matching.is(label)), () -> take.test(value))); //$NON-NLS-1$
			}));
		};
	}

	/**
	 * The entries of the registry that the feature takes, by name and alias, then those that are called like what was typed, and at the
	 * end new ones.
	 *
	 * @param take   is given the id of an entry
	 * @param create is given what entry to make
	 */
	static Choice.Source entries(FeatureModel model, Predicate<String> take, Predicate<NewEntry> create) {
		return typed -> {
			NameSearch matching = new NameSearch(typed);
			Registry registry = model.session().registry();
			Entries all = new Entries(registry);
			List<Entry> entries = all.offered(model.feature().getTargetKinds());
			SameNames same = new SameNames(entries);
			List<Entry> called = matching.isEmpty() ? List.of() : entries.stream().filter(entry -> all.names(entry).stream().anyMatch(matching::is)).toList();
			Optional<Entry> meant = SameNames.meant(typed, called, ModelNames::of);
			List<Choice> found = new ArrayList<>(best(entries.stream().map(entry -> ranked(entry, all.names(entry), same, matching,
					!called.contains(entry) || meant.isPresent() && meant.get() != entry ? Choice.Fit.FITS : meant.isPresent() ? Choice.Fit.IS : Choice.Fit.ONE_OF, take))));
			if (!matching.isEmpty() && called.isEmpty()) {
				matching.like(entries, ALIKE, all::names).forEach(entry -> found.add(like(entry, all.names(entry), take)));
				NewEntry.all(model.feature().getTargetKinds(), typed).forEach(entry -> found.add(new Choice(ModelLabels.text(entry), "", //$NON-NLS-1$
						ModelLabels.icon(entry), Choice.Fit.NEW, () -> create.test(entry))));
			}
			return found;
		};
	}

	private static Ranked ranked(Entry entry, List<String> names, SameNames same, NameSearch matching, Choice.Fit fit, Predicate<String> take) {
		String name = same.label(entry);
		int rank = matching.rank(ModelNames.of(entry));
		String label = name;
		for (String alias : names) {
			if (matching.rank(alias) < rank) {
				rank = matching.rank(alias);
				label = NLS.bind(Messages.AliasOf, name, alias);
			}
		}
		return new Ranked(rank, new Choice(label, detail(entry, names), ModelLabels.icon(entry), fit, () -> take.test(entry.getId())));
	}

	private static Choice like(Entry entry, List<String> names, Predicate<String> take) {
		return new Choice(ModelNames.of(entry), detail(entry, names), ModelLabels.icon(entry), Choice.Fit.LIKE, () -> take.test(entry.getId()));
	}

	private static Choice.Fit fit(boolean is) {
		return is ? Choice.Fit.IS : Choice.Fit.FITS;
	}

	private static String detail(Entry entry, List<String> names) {
		return Stream.of(entry.getNote(), names.size() == 1 ? null : NLS.bind(Messages.Aliases, String.join(Messages.ListSeparator, names.subList(1, names.size()))))
				.filter(Objects::nonNull).filter(text -> !text.isBlank()).reduce((one, other) -> one + '\n' + other).orElse(""); //$NON-NLS-1$
	}

	/** The codings that the feature may point to, in the order of the text. */
	static Choice.Source codings(FeatureModel model, Predicate<EObject> take) {
		return typed -> {
			NameSearch matching = new NameSearch(typed);
			boolean several = model.feature().getTargetLayers().size() > 1;
			return best(model.targets().stream().map(coding -> {
				int rank = matching.finds(Annotations.coveredText(coding)) ? 0 : NameSearch.NONE;
				return new Ranked(rank, choice(coding, model, several, take));
			}));
		};
	}

	private static Choice choice(EObject coding, FeatureModel model, boolean withLayer, Predicate<EObject> take) {
		var layer = model.session().resource().types().layer(coding.eClass()).orElseThrow();
		String quote = ValueWords.quote(coding);
		return new Choice(withLayer ? NLS.bind(Messages.LayerAndText, ModelNames.of(layer), quote) : quote, context(coding, model),
				ModelLabels.icon(layer), Choice.Fit.FITS, () -> take.test(coding));
	}

	/** The text that a coding stands in. */
	private static String context(EObject coding, FeatureModel model) {
		return Excerpt.around(model.session().resource().text(), Annotations.begin(coding), Annotations.end(coding), CONTEXT);
	}

	/** The choices of several sources, one after the other. */
	static Choice.Source all(List<Choice.Source> sources) {
		return typed -> sources.stream().flatMap(source -> source.choices(typed).stream()).sorted(Comparator.comparing(choice -> Boolean.valueOf(!choice.fit().isMeant())))
				.toList();
	}

	private static List<Choice> best(Stream<Ranked> ranked) {
		return ranked.filter(each -> each.rank() != NameSearch.NONE).sorted(Comparator.comparingInt(Ranked::rank)).limit(MOST).map(Ranked::choice).toList();
	}
}
