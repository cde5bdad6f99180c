// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingQuery;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Remembered;
import org.glossator.study.walk.Taking;

/**
 * Which codings refer to which entries of the registry: those in files, and those that are open as they are now. A coding that refers to
 * an entry that was merged into another is a use of both. Which ids stand in a file is remembered until the file changes, so asking
 * again is quick.
 */
public final class RegistryUsage {

	/**
	 * A coding that refers to an entry.
	 *
	 * @param id       the id of the entry that was asked for; what the coding holds may be that of one merged into it
	 * @param where    in which coding of which article
	 * @param uid      its stable name
	 * @param layer    what a coder calls its layer
	 * @param features what a coder calls the features that refer to the entry
	 * @param text     the text it covers; empty when it is about the whole article
	 */
	public record Use(String id, CodingKey where, String uid, String layer, List<String> features, String text) {
	}

	private final RegistrySession registry;
	private final Supplier<Map<CodingKey, CasResource>> codings;
	/** How many codings of a file hold which ids, those that stand together in one coding. */
	private final Remembered<Map<Set<String>, Integer>> files;

	/**
	 * Knows nothing yet.
	 *
	 * @param registry the registry
	 * @param codings  those that are open, as they are now
	 */
	public RegistryUsage(RegistrySession registry, Supplier<Map<CodingKey, CasResource>> codings) {
		this.registry = registry;
		this.codings = codings;
		this.files = new Remembered<>(registry.store(), CodingQuery.of(registry.store(), RegistryUsage::held));
	}

	/** Takes down what is open now, so that another thread can go on from there. */
	public Snapshot snapshot() {
		Ways ways = Ways.of(registry.registry());
		Map<CodingKey, Map<String, List<Use>>> open = new LinkedHashMap<>();
		codings.get().forEach((where, resource) -> open.put(where, uses(where, resource, ways)));
		return new Snapshot(open, ways);
	}

	/** Which entries an id is a use of, by the ids of those that were merged; of any other, of the one that has it. */
	private record Ways(Map<String, List<String>> ofMerged) {

		static Ways of(Registry registry) {
			Entries entries = new Entries(registry);
			Map<String, List<String>> ways = new HashMap<>();
			RegistryKind.VALUES.stream().flatMap(kind -> ModelNames.entries(registry, kind).stream()).filter(entries::isMerged)
					.forEach(entry -> ways.put(entry.getId(), entries.way(entry.getId()).stream().map(Entry::getId).toList()));
			return new Ways(ways);
		}

		List<String> of(String id) {
			return ofMerged.getOrDefault(id, List.of(id));
		}

		Set<String> of(Set<String> ids) {
			return ids.stream().flatMap(id -> of(id).stream()).collect(Collectors.toSet());
		}
	}

	/** The uses in one coding of an article by the id of the entry. */
	private static Map<String, List<Use>> uses(CodingKey where, CasResource resource, Ways ways) {
		Map<String, List<Use>> uses = new HashMap<>();
		CodebookTypes types = resource.types();
		for (EObject coding : resource.codings()) {
			Map<String, List<String>> features = new LinkedHashMap<>();
			for (Feature feature : EntryReferences.features(types, coding)) {
				for (String held : EntryReferences.ids(coding, feature)) {
					for (String id : held.isEmpty() ? List.<String>of() : ways.of(held)) {
						List<String> names = features.computeIfAbsent(id, any -> new ArrayList<>());
						if (!names.contains(ModelNames.of(feature))) {
							names.add(ModelNames.of(feature));
						}
					}
				}
			}
			features.forEach((id, names) -> uses.computeIfAbsent(id, any -> new ArrayList<>()).add(new Use(id, where, Annotations.uid(coding),
					types.layer(coding.eClass()).map(ModelNames::of).orElse(""), names, Annotations.coveredText(coding))));
		}
		return uses;
	}

	/** How many codings hold which ids. */
	private static Map<Set<String>, Integer> held(CasResource resource) {
		Map<Set<String>, Integer> counts = new HashMap<>();
		for (EObject coding : resource.codings()) {
			Set<String> ids = EntryReferences.features(resource.types(), coding).stream().flatMap(feature -> EntryReferences.ids(coding, feature).stream())
					.filter(id -> !id.isEmpty()).collect(Collectors.toUnmodifiableSet());
			if (!ids.isEmpty()) {
				counts.merge(ids, Integer.valueOf(1), Integer::sum);
			}
		}
		return Map.copyOf(counts);
	}

	/** What is in the files, and what was open when this was made. Used by one thread. */
	@SuppressWarnings("resource") // the store is closed by its owner
	public final class Snapshot {

		private final Map<CodingKey, Map<String, List<Use>>> open;
		private final Ways ways;
		private final Set<Path> unreadable = new TreeSet<>();

		private Snapshot(Map<CodingKey, Map<String, List<Use>>> open, Ways ways) {
			this.open = open;
			this.ways = ways;
		}

		/**
		 * Counts the codings that refer to each entry.
		 *
		 * @param monitor told of files; asked whether to go on
		 * @return by id of the entry; entries that are not used are left out
		 * @throws IOException                when the codings cannot be listed
		 * @throws OperationCanceledException when it is cancelled
		 */
		public Map<String, Integer> counts(IProgressMonitor monitor) throws IOException {
			Map<String, Integer> counts = new HashMap<>();
			walk().where(key -> !open.containsKey(key)).read(files::of, monitor, taking(
					held -> held.forEach((ids, count) -> ways.of(ids).forEach(id -> counts.merge(id, count, Integer::sum)))));
			open.values().forEach(uses -> uses.forEach((id, list) -> counts.merge(id, list.size(), Integer::sum)));
			return counts;
		}

		/**
		 * Finds the codings that refer to some entries, of those that who works here may look at.
		 *
		 * @param ids     ids of entries
		 * @param monitor told of files; asked whether to go on
		 * @return in the order of coders, articles and the text; a coding that refers to several of them once for each
		 * @throws IOException                when the codings cannot be listed
		 * @throws OperationCanceledException when it is cancelled
		 */
		public List<Use> uses(Collection<String> ids, IProgressMonitor monitor) throws IOException {
			List<Use> found = new ArrayList<>();
			CodingQuery<Map<String, List<Use>>> saved = key -> files.of(key).keySet().stream().allMatch(held -> Collections.disjoint(ways.of(held), ids))
					? Map.of() : store().codings().look(key, coding -> RegistryUsage.uses(key, coding, ways));
			walk().with(open.keySet()).where(key -> store().access().refusalToLookAt(key).isEmpty()).read(saved.under(open), monitor,
					taking(uses -> ids.forEach(id -> found.addAll(uses.getOrDefault(id, List.of())))));
			return found;
		}

		/** The files that could not be read so far; nobody knows what is in them. */
		public Set<Path> unreadable() {
			return Set.copyOf(unreadable);
		}

		private CodingWalk walk() {
			return CodingWalk.over(store());
		}

		private <T> Taking<T> taking(Consumer<T> take) {
			return new Taking<>() {
				@Override
				public void take(CodingKey key, T value) {
					take.accept(value);
				}

				@Override
				public void damaged(CodingKey key, IOException reason) {
					unreadable.add(store().codings().file(key)); // its reader says why when it is opened
				}
			};
		}

		private StudyStore store() {
			return registry.store();
		}
	}
}
