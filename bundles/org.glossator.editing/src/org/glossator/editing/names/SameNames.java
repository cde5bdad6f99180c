// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.names;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.glossator.model.ModelNames;
import org.glossator.model.registry.Entry;
import org.glossator.study.names.Naming;

/**
 * Entries of a registry that share a name: nobody can tell by the name alone who is meant, so that one of them is never taken by it,
 * and a list shows what tells them apart.
 */
public final class SameNames {

	private final Map<String, Long> counts;

	/**
	 * @param listed the entries of one list
	 */
	public SameNames(Collection<? extends Entry> listed) {
		counts = listed.stream().collect(Collectors.groupingBy(SameNames::key, Collectors.counting()));
	}

	private static String key(Entry entry) {
		return Naming.of(ModelNames.of(entry));
	}

	/** {@return what an entry of the list is called there: by its name, with its id where another of the list has the same} */
	public String label(Entry entry) {
		String name = ModelNames.of(entry);
		return counts.getOrDefault(key(entry), Long.valueOf(1)).longValue() == 1 ? name : name + " (" + entry.getId() + ")";
	}

	/**
	 * {@return the one that is meant by a name; empty when nobody can tell}
	 *
	 * @param typed  what somebody typed
	 * @param called all that are called so, if case and accents do not count
	 * @param name   the name of one
	 */
	public static <T> Optional<T> meant(String typed, Collection<? extends T> called, Function<? super T, String> name) {
		Collection<? extends T> nearest = called.size() < 2 ? called : called.stream().filter(one -> Naming.same(typed, name.apply(one))).toList();
		return nearest.size() == 1 ? Optional.of(nearest.iterator().next()) : Optional.empty();
	}
}
