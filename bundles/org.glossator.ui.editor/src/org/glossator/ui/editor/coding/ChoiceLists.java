// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.editing.names.NameSearch;
import org.glossator.editing.names.SameNames;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.Entries;
import org.glossator.model.Excerpt;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.kinds.Kind;
import org.glossator.model.kinds.Kind.Setting;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.reading.Shortcuts;
import org.glossator.reading.ValueWords;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;

/** The lists to choose from: entries and codings to link to, roles, layers, features. */
final class ChoiceLists {

	/** No more names that are like a mistyped one are offered. */
	private static final int ALIKE = 5;

	private final CodingDesk desk;

	ChoiceLists(CodingDesk desk) {
		this.desk = desk;
	}

	/** Asks for one of some layers. */
	void layers(List<Layer> layers, Consumer<Layer> taken) {
		open(Messages.PromptLayer, "", filtered(layers.stream().map(layer -> new FilterPopup.Entry(ModelLabels.text(layer), //$NON-NLS-1$
				Shortcuts.shown(layer.getShortcut()), ModelLabels.icon(layer), () -> taken.accept(layer))).toList()));
	}

	/** Asks for one of some features. */
	void features(String prompt, List<Feature> features, Consumer<Feature> taken) {
		if (features.size() == 1) {
			taken.accept(features.getFirst());
		} else {
			open(prompt, "", filtered(features.stream().map(feature -> new FilterPopup.Entry(ModelLabels.text(feature), "", //$NON-NLS-1$ //$NON-NLS-2$
					ModelLabels.icon(feature), () -> taken.accept(feature))).toList()));
		}
	}

	/** Asks for the role of a link. */
	void roles(Feature feature, List<Tag> roles, Consumer<Tag> taken) {
		open(NLS.bind(Messages.PromptRole, ModelLabels.text(feature)), "", filtered(roles.stream().map(role -> new FilterPopup.Entry( //$NON-NLS-1$
				ModelLabels.text(role), Shortcuts.shown(role.getShortcut()), ModelLabels.icon(role), () -> taken.accept(role))).toList()));
	}

	/** Asks for what a coding is linked to: an entry of the registry, a coding, or a new entry of the name that is typed. */
	void targets(LinkMode.Pick pick, String typed) {
		List<Target> targets = Stream.concat(entries(pick.feature()), codings(pick)).toList();
		open(NLS.bind(Messages.PromptTarget, ModelLabels.text(pick.feature())), typed, text -> {
			NameSearch wanted = new NameSearch(text);
			List<FilterPopup.Entry> found = new ArrayList<>(targets.stream().filter(target -> target.rank(wanted) != NameSearch.NONE)
					.sorted(Comparator.comparingInt(target -> target.rank(wanted))).map(Target::entry).toList());
			if (text.isBlank()) {
				pick.role().ifPresent(any -> found.add(new FilterPopup.Entry(Messages.Nobody, "", Icon.PERSON.descriptor(), desk.links()::linkToNobody))); //$NON-NLS-1$
			} else if (targets.stream().noneMatch(target -> target.rank(wanted) == 0)) {
				List<FilterPopup.Entry> offered = Stream.concat(wanted.like(targets, ALIKE, Target::names).stream().map(Target::entry),
						NewEntry.all(kinds(pick.feature()), text).stream().map(entry -> offer(pick, entry))).toList();
				if (found.isEmpty() && !offered.isEmpty()) {
					found.add(FilterPopup.Entry.note(NLS.bind(Messages.NothingCalled, Excerpt.of(text, FilterPopup.NAME))));
				}
				found.addAll(offered);
			}
			return found;
		});
	}

	private FilterPopup.Entry offer(LinkMode.Pick pick, NewEntry entry) {
		return new FilterPopup.Entry(ModelLabels.text(entry), "", ModelLabels.icon(entry), () -> make(pick, entry)); //$NON-NLS-1$
	}

	private void make(LinkMode.Pick pick, NewEntry entry) {
		boolean made = desk.session().gestures().newEntry(pick.coding(), pick.feature(), pick.role(), entry).isPresent();
		desk.links().end();
		desk.say(made ? desk.session().edits().undoLabel().orElse("") : Messages.NothingChanged); //$NON-NLS-1$
	}

	private Stream<Target> entries(Feature feature) {
		Registry registry = desk.session().registry();
		Entries all = new Entries(registry);
		List<Entry> entries = kinds(feature).isEmpty() ? List.of() : all.offered(kinds(feature));
		SameNames same = new SameNames(entries);
		return entries.stream().map(entry -> entry(entry, all.names(entry), same));
	}

	private Target entry(Entry entry, List<String> names, SameNames same) {
		String aliases = ValueWords.list(names.subList(1, names.size()));
		return new Target(names, new FilterPopup.Entry(same.label(entry), aliases, ModelLabels.icon(entry), () -> desk.links().link(entry.getId())));
	}

	private Stream<Target> codings(LinkMode.Pick pick) {
		return desk.session().resource().codings().stream()
				.filter(coding -> coding != pick.coding() && desk.session().gestures().valueFrom(coding, pick.feature()).filter(coding::equals).isPresent())
				.map(this::coding);
	}

	private Target coding(EObject coding) {
		String covered = Annotations.coveredText(coding);
		String quote = ValueWords.quote(coding);
		Layer layer = desk.layer(coding).orElseThrow();
		return new Target(List.of(covered),
				new FilterPopup.Entry(quote, ModelLabels.text(layer), ModelLabels.icon(layer), () -> desk.links().link(coding)));
	}

	private static List<RegistryKind> kinds(Feature feature) {
		return Kind.of(feature).takes(Setting.ENTRIES) ? feature.getTargetKinds() : List.of();
	}

	private static Function<String, List<FilterPopup.Entry>> filtered(List<FilterPopup.Entry> all) {
		return typed -> {
			NameSearch wanted = new NameSearch(typed);
			return all.stream().filter(entry -> wanted.finds(entry.label())).toList();
		};
	}

	private void open(String prompt, String typed, Function<String, List<FilterPopup.Entry>> entries) {
		desk.offer(prompt, typed, entries, marked -> { });
	}

	/** What can be linked to, by all its names. */
	private record Target(List<String> names, FilterPopup.Entry entry) {
		int rank(NameSearch wanted) {
			return names.stream().mapToInt(wanted::rank).min().orElse(NameSearch.NONE);
		}
	}
}
