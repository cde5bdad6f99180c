// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.model.Excerpt;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;

/** What there is to choose for a feature: tags, entries of the registry, codings. */
final class Choices {

	/** More would be no list to choose from; typing narrows it. */
	private static final int MOST = 200;
	/** As much of the text around a coding as is shown with it, on either side, in UTF-16 code units. */
	private static final int CONTEXT = 90;

	private record Ranked(int rank, Choice choice) {
	}

	private Choices() {
	}

	/** The tags of the feature. */
	static Choice.Source tags(FeatureModel model, Consumer<Tag> take) {
		return typed -> {
			Matching matching = new Matching(typed);
			return best(model.tags().stream().map(tag -> {
				boolean letter = tag.getShortcut() != null && matching.is(tag.getShortcut());
				int rank = letter ? 0 : Math.min(matching.rank(ModelNames.of(tag)), matching.rank(tag.getName()));
				return new Ranked(rank, new Choice(Wording.withLetter(tag, tag.getShortcut()), Wording.guidance(tag), ModelLabels.icon(tag),
						matching.is(ModelNames.of(tag)), () -> take.accept(tag)));
			}));
		};
	}

	/** Yes and no. */
	static Choice.Source yesAndNo(Consumer<Boolean> take) {
		return typed -> {
			Matching matching = new Matching(typed);
			return best(Stream.of(Boolean.TRUE, Boolean.FALSE).map(value -> {
				String label = value.booleanValue() ? Messages.Yes : Messages.No;
				return new Ranked(matching.rank(label), new Choice(label, "", Icon.TAGS.descriptor(), matching.is(label), () -> take.accept(value))); //$NON-NLS-1$
			}));
		};
	}

	/**
	 * The entries of the registry that the feature takes, by name and alias, and at the end new ones.
	 *
	 * @param take   is given the id of an entry
	 * @param create is given what kind of entry to make, and its name
	 */
	static Choice.Source entries(FeatureModel model, Consumer<String> take, BiConsumer<RegistryKind, String> create) {
		return typed -> {
			Matching matching = new Matching(typed);
			Registry registry = model.session().registry();
			List<RegistryKind> kinds = kinds(model.feature());
			List<Choice> found = new ArrayList<>(best(kinds.stream().flatMap(kind -> ModelNames.entries(registry, kind).stream())
					.map(entry -> ranked(entry, matching, take))));
			boolean known = found.stream().anyMatch(Choice::exact);
			if (!matching.isEmpty() && !known) {
				for (RegistryKind kind : model.feature().getTargetKinds()) {
					found.add(new Choice(NLS.bind(newEntry(kind), typed.strip()), "", Icon.NEW.descriptor(), false,
							() -> create.accept(kind, typed.strip()))); //$NON-NLS-1$
				}
			}
			return found;
		};
	}

	private static List<RegistryKind> kinds(Feature feature) {
		return feature.getTargetKinds().isEmpty() ? List.of(RegistryKind.values()) : feature.getTargetKinds();
	}

	private static String newEntry(RegistryKind kind) {
		return switch (kind) {
		case ENTITY -> Messages.NewEntity;
		case PROPOSITION -> Messages.NewProposition;
		case EVENT -> Messages.NewEvent;
		};
	}

	private static Ranked ranked(Entry entry, Matching matching, Consumer<String> take) {
		String name = ModelNames.of(entry);
		List<String> aliases = entry instanceof Entity entity ? entity.getAliases() : List.of();
		int rank = matching.rank(name);
		String label = name;
		for (String alias : aliases) {
			if (matching.rank(alias) < rank) {
				rank = matching.rank(alias);
				label = NLS.bind(Messages.AliasOf, name, alias);
			}
		}
		String detail = Stream.of(entry.getNote(), aliases.isEmpty() ? null : NLS.bind(Messages.Aliases, String.join(Messages.ListSeparator, aliases)))
				.filter(Objects::nonNull).filter(text -> !text.isBlank()).reduce((one, other) -> one + '\n' + other).orElse(""); //$NON-NLS-1$
		boolean exact = matching.is(name) || aliases.stream().anyMatch(matching::is);
		return new Ranked(rank, new Choice(label, detail, ModelLabels.icon(entry), exact, () -> take.accept(entry.getId())));
	}

	/** The codings that the feature may point to, in the order of the text. */
	static Choice.Source codings(FeatureModel model, Consumer<EObject> take) {
		return typed -> {
			Matching matching = new Matching(typed);
			boolean several = model.feature().getTargetLayers().size() > 1;
			return best(model.targets().stream().map(coding -> {
				int rank = matching.rank(Annotations.coveredText(coding)) == Matching.NONE ? Matching.NONE : 0;
				return new Ranked(rank, choice(coding, model, several, take));
			}));
		};
	}

	private static Choice choice(EObject coding, FeatureModel model, boolean withLayer, Consumer<EObject> take) {
		var layer = model.session().resource().types().layer(coding.eClass()).orElseThrow();
		String quote = Wording.quote(coding);
		return new Choice(withLayer ? NLS.bind(Messages.LayerAndText, ModelNames.of(layer), quote) : quote, context(coding, model),
				ModelLabels.icon(layer), false, () -> take.accept(coding));
	}

	/** The text that a coding stands in. */
	private static String context(EObject coding, FeatureModel model) {
		return Excerpt.around(model.session().resource().text(), Annotations.begin(coding), Annotations.end(coding), CONTEXT);
	}

	/** The choices of several sources, one after the other. */
	static Choice.Source all(List<Choice.Source> sources) {
		return typed -> sources.stream().flatMap(source -> source.choices(typed).stream()).toList();
	}

	private static List<Choice> best(Stream<Ranked> ranked) {
		return ranked.filter(each -> each.rank() != Matching.NONE).sorted(Comparator.comparingInt(Ranked::rank)).limit(MOST).map(Ranked::choice).toList();
	}
}
