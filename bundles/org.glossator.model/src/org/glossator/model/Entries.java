// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;

/**
 * The entries of a registry by id, as everybody reads them: an id of an entry that was merged into another leads to that other, along
 * however many merges. Where the way leads to an id that nobody has, the last entry on it stands for itself; where it leads in a circle,
 * the one of the circle with the least id does. So it always ends at an entry that stands for itself. Two kinds can have entries
 * of one id; an entry is merged into one of its own kind only. Indexes a kind when it is first asked for one, so make a new one when the
 * registry may have changed.
 */
public final class Entries {

	/** What is known of the entries of one kind. */
	private record Index(Map<String, Entry> byId, Map<Entry, Entry> merged, Map<Entry, List<Entry>> united) {

		static Index of(List<? extends Entry> entries) {
			Index index = new Index(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
			entries.stream().filter(entry -> entry.getId() != null).forEach(entry -> index.byId.putIfAbsent(entry.getId(), entry));
			for (Entry entry : index.byId.values()) {
				Entry kept = last(entry, index.byId::get);
				if (kept != entry) {
					index.merged.put(entry, kept);
					index.united.computeIfAbsent(kept, any -> new ArrayList<>()).add(entry);
				}
			}
			return index;
		}
	}

	private final Registry registry;
	private final Map<RegistryKind, Index> indexes = new EnumMap<>(RegistryKind.class);

	/** The entries of a registry. */
	public Entries(Registry registry) {
		this.registry = registry;
	}

	/**
	 * Finds the entry of one id in a registry as it is now. Who asks for many makes an index.
	 *
	 * @return the entry that is read for it; empty when the registry has none of this id
	 */
	public static Optional<Entry> find(Registry registry, String id) {
		for (RegistryKind kind : RegistryKind.VALUES) {
			Function<String, Entry> byId = wanted -> first(ModelNames.entries(registry, kind), wanted);
			Entry entry = byId.apply(id);
			if (entry != null) {
				return Optional.of(last(entry, byId));
			}
		}
		return Optional.empty();
	}

	private static Entry first(List<? extends Entry> entries, String id) {
		for (Entry entry : entries) {
			if (entry.getId() != null && entry.getId().equals(id)) {
				return entry;
			}
		}
		return null;
	}

	private Index index(RegistryKind kind) {
		return indexes.computeIfAbsent(kind, any -> Index.of(ModelNames.entries(registry, kind)));
	}

	private Index index(Entry entry) {
		return index(ModelNames.kind(entry));
	}

	/**
	 * Finds what an id stands for among entries of some kinds; of all when none is named.
	 *
	 * @return the entry that is read for it; empty when the registry has none of this id
	 */
	public Optional<Entry> find(String id, Collection<RegistryKind> kinds) {
		return own(id, kinds).map(this::kept);
	}

	private Optional<Entry> own(String id, Collection<RegistryKind> kinds) {
		for (RegistryKind kind : RegistryKind.VALUES) {
			Entry entry = kinds.isEmpty() || kinds.contains(kind) ? index(kind).byId.get(id) : null;
			if (entry != null) {
				return Optional.of(entry);
			}
		}
		return Optional.empty();
	}

	/** {@return the id that is read for an id among entries of some kinds: of the entry that is kept, or the same when nobody has it} */
	public String id(String id, Collection<RegistryKind> kinds) {
		return find(id, kinds).map(Entry::getId).orElse(id);
	}

	/** {@return the entry that is read for one of the registry: the same when it was not merged} */
	public Entry kept(Entry entry) {
		return index(entry).merged.getOrDefault(entry, entry);
	}

	/** {@return whether an entry of the registry was merged into another, so that nobody is offered it} */
	public boolean isMerged(Entry entry) {
		return kept(entry) != entry;
	}

	/** {@return the entries that stand for themselves, of some kinds in their order; of all when none is named} */
	public List<Entry> offered(Collection<RegistryKind> kinds) {
		Collection<RegistryKind> wanted = kinds.isEmpty() ? RegistryKind.VALUES : kinds;
		return wanted.stream().<Entry>flatMap(kind -> ModelNames.entries(registry, kind).stream()).filter(entry -> !isMerged(entry)).toList();
	}

	/** {@return the entries that are read as this one, also by way of others, in the order of the registry; without itself} */
	public List<Entry> mergedInto(Entry kept) {
		return List.copyOf(index(kept).united.getOrDefault(kept, List.of()));
	}

	/** {@return the entries on the way from an id to what is read for it, both included; none when nobody has the id} */
	public List<Entry> way(String id) {
		return own(id, List.of()).map(entry -> {
			List<Entry> way = Entries.way(entry, index(entry).byId::get);
			return way.subList(0, way.indexOf(kept(entry)) + 1);
		}).orElse(List.of());
	}

	/** {@return all that somebody may call an entry: its name, its other names, and the same of those that were merged into it} */
	public List<String> names(Entry entry) {
		Set<String> names = new LinkedHashSet<>();
		addNames(entry, names);
		mergedInto(entry).forEach(other -> addNames(other, names));
		return List.copyOf(names);
	}

	private static void addNames(Entry entry, Set<String> names) {
		names.add(ModelNames.of(entry));
		if (entry instanceof Entity entity) {
			names.addAll(entity.getAliases());
		}
	}

	/** {@return the members of a group as they are read, each once; a group is no member of itself} */
	public List<Entity> members(Entity group) {
		return group.getMembers().stream().map(member -> (Entity) kept(member)).filter(member -> member != kept(group)).distinct().toList();
	}

	private static Entry last(Entry entry, Function<String, Entry> byId) {
		if (next(entry, byId) == null) {
			return entry;
		}
		List<Entry> way = way(entry, byId);
		Entry next = next(way.getLast(), byId);
		return next == null ? way.getLast() : way.subList(way.indexOf(next), way.size()).stream().min(Comparator.comparing(Entry::getId)).orElseThrow();
	}

	/** From an entry on, each once. */
	private static List<Entry> way(Entry entry, Function<String, Entry> byId) {
		Set<Entry> way = new LinkedHashSet<>();
		for (Entry each = entry; each != null && way.add(each); each = next(each, byId)) {
			// Goes on until there is nothing more, or it comes round.
		}
		return List.copyOf(way);
	}

	private static Entry next(Entry entry, Function<String, Entry> byId) {
		String into = entry.getMergedInto();
		return into == null || into.isBlank() || into.equals(entry.getId()) ? null : byId.apply(into);
	}
}
