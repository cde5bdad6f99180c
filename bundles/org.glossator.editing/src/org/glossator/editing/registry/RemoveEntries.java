// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;

/**
 * Takes entries out of the registry, with those that were merged into them, which groups hold as members no more. Undo puts them back where they were, or at the end when
 * the registry has become shorter: it is also edited elsewhere, with steps of its own.
 */
final class RemoveEntries extends AbstractCommand {

	private record Removed(Entry entry, int index) {
	}

	private record Membership(List<? extends Entry> members, Entry member, int index) {
	}

	private final Registry registry;
	private final List<Entry> entries;
	private final List<Removed> removed = new ArrayList<>();
	private final List<Membership> memberships = new ArrayList<>();

	RemoveEntries(Registry registry, List<? extends Entry> entries) {
		this.registry = registry;
		Entries all = new Entries(registry);
		this.entries = entries.stream().<Entry>flatMap(entry -> Stream.concat(Stream.of(entry), all.mergedInto(entry).stream())).distinct().toList();
	}

	@Override
	protected boolean prepare() {
		return !entries.isEmpty();
	}

	@Override
	public void execute() {
		removed.clear();
		memberships.clear();
		for (var group : registry.getEntities()) {
			for (Entry entry : entries) {
				int index = group.getMembers().indexOf(entry);
				if (index >= 0 && !entries.contains(group)) {
					memberships.add(new Membership(group.getMembers(), entry, index));
					group.getMembers().remove(index);
				}
			}
		}
		for (Entry entry : entries) {
			int index = siblings(entry).indexOf(entry);
			if (index >= 0) {
				removed.add(new Removed(entry, index));
			}
		}
		removed.sort(Comparator.comparingInt(Removed::index));
		removed.forEach(gone -> siblings(gone.entry()).remove(gone.entry()));
	}

	@Override
	public void undo() {
		for (Removed gone : removed) {
			List<Entry> siblings = siblings(gone.entry());
			siblings.add(Math.min(gone.index(), siblings.size()), gone.entry());
		}
		for (Membership left : memberships.reversed()) {
			add(left.members(), left.index(), left.member());
		}
	}

	@Override
	public void redo() {
		execute();
	}

	@SuppressWarnings("unchecked") // it was a member of that list
	private static <T extends Entry> void add(List<T> members, int index, Entry member) {
		members.add(Math.min(index, members.size()), (T) member);
	}

	@SuppressWarnings("unchecked") // an entry is in the list of its own kind
	private List<Entry> siblings(Entry entry) {
		return (List<Entry>) ModelNames.entries(registry, ModelNames.kind(entry));
	}
}
