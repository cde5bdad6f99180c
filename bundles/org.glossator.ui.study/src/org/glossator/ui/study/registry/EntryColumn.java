// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;

/**
 * A column of a table of entries.
 *
 * @param title  over it
 * @param weight its share of the width
 * @param least  its least width, in characters
 * @param rank   how soon it goes when there is no room: the highest goes first, 0 never does
 * @param text   what it shows of an entry; empty for how often the entry is used
 */
record EntryColumn(String title, int weight, int least, int rank, Optional<Function<Entry, String>> text) {

	private static EntryColumn of(String title, int weight, int least, int rank, Function<Entry, String> text) {
		return new EntryColumn(title, weight, least, rank, Optional.of(entry -> Optional.ofNullable(text.apply(entry)).orElse(""))); //$NON-NLS-1$
	}

	/** The columns for a kind of entries; the first is how they are called, the last how often they are used. */
	static List<EntryColumn> of(RegistryKind kind) {
		EntryColumn used = new EntryColumn(Messages.Used, 6, 6, 0, Optional.empty());
		EntryColumn note = of(Messages.Note, 20, 14, 3, Entry::getNote);
		return switch (kind) {
		case ENTITY -> List.of(of(Messages.Name, 30, 24, 0, ModelNames::of),
				of(Messages.Aliases, 26, 12, 2, entry -> String.join(", ", ((Entity) entry).getAliases())), //$NON-NLS-1$
				of(Messages.Type, 10, 9, 1, entry -> EntityTypes.label(((Entity) entry).getType())),
				of(Messages.Country, 8, 6, 3, entry -> ((Entity) entry).getCountry()),
				of(Messages.Wikidata, 10, 10, 4, entry -> ((Entity) entry).getWikidata()), used);
		case PROPOSITION -> List.of(of(Messages.Statement, 60, 24, 0, ModelNames::of), note, used);
		case EVENT -> List.of(of(Messages.Label, 40, 24, 0, ModelNames::of), of(Messages.Type, 14, 10, 2, entry -> ((EventInstance) entry).getType()),
				of(Messages.Date, 12, 11, 1, entry -> ((EventInstance) entry).getDate()), note, used);
		};
	}

	/**
	 * The columns for a kind of entries with one more before the last, which says who made each that somebody else writes.
	 *
	 * @param maker who made an entry; empty for those that stand in the part that is written here
	 */
	static List<EntryColumn> of(RegistryKind kind, Function<Entry, String> maker) {
		List<EntryColumn> columns = new ArrayList<>(of(kind));
		columns.add(columns.size() - 1, of(Messages.MadeBy, 12, 10, 1, maker));
		return columns;
	}

	/** Whether an entry has all words somewhere; they are in lower case. */
	static boolean matches(Entry entry, String[] words) {
		StringBuilder all = new StringBuilder().append(entry.getId()).append('\n').append(entry.getNote());
		for (EntryColumn column : of(ModelNames.kind(entry))) {
			column.text.ifPresent(text -> all.append('\n').append(text.apply(entry)));
		}
		String text = all.toString().toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
