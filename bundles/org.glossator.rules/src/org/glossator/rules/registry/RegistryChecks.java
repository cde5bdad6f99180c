// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelNames;
import org.glossator.model.RegistryValues;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.TimedValue;

/**
 * What is wrong in a registry. The workbench lets nobody enter such values; other programs and text editors do, and then
 * tables hold what R and Excel cannot read, or a reference leads nowhere.
 */
public final class RegistryChecks {

	/**
	 * Something that is wrong.
	 *
	 * @param entry    the entry
	 * @param sentence what is wrong with it and what follows from that
	 */
	public record Found(Entry entry, String sentence) {
	}

	private final List<Found> found = new ArrayList<>();

	private RegistryChecks() {
	}

	/** {@return what is wrong in a registry, in its order} */
	public static List<Found> of(Registry registry) {
		RegistryChecks checks = new RegistryChecks();
		for (RegistryKind kind : RegistryKind.VALUES) {
			checks.ids(ModelNames.entries(registry, kind));
		}
		registry.getEntities().forEach(checks::entity);
		registry.getEvents().forEach(checks::event);
		return List.copyOf(checks.found);
	}

	private void ids(List<? extends Entry> entries) {
		Map<String, Entry> byId = new HashMap<>();
		for (Entry entry : entries) {
			if (entry.getId() == null || entry.getId().isEmpty()) {
				say(entry, Messages.entryWithoutId);
			} else if (byId.putIfAbsent(entry.getId(), entry) != null) {
				say(entry, Messages.entryOfTakenId, entry.getId());
			}
		}
		for (Entry entry : entries) {
			merged(entry, byId);
		}
	}

	/** Follows merges to the entry that is kept. */
	private void merged(Entry entry, Map<String, Entry> byId) {
		Set<Entry> passed = new HashSet<>();
		for (Entry next = entry; next.getMergedInto() != null && !next.getMergedInto().isEmpty();) {
			if (!passed.add(next)) {
				if (next == entry) { // each in the circle says so, and none that only leads to it
					say(entry, Messages.entryMergedInCircle);
				}
				return;
			}
			Entry into = byId.get(next.getMergedInto());
			if (into == null) {
				if (next == entry) {
					say(entry, Messages.entryMergedIntoNobody, entry.getMergedInto());
				}
				return;
			}
			next = into;
		}
	}

	private void entity(Entity entity) {
		value(entity, Messages.valueCountry, entity.getCountry(), RegistryValues::isCountry, Messages.noCountry);
		value(entity, Messages.valueWikidata, entity.getWikidata(), RegistryValues::isWikidata, Messages.noWikidata);
		entity.getParties().forEach(party -> timed(entity, party));
		entity.getRoles().forEach(role -> timed(entity, role));
		for (Entity member : entity.getMembers()) {
			if (member.eIsProxy()) {
				say(entity, Messages.memberNobody, EcoreUtil.getURI(member).fragment());
			}
		}
	}

	private void timed(Entity entity, TimedValue value) {
		boolean from = value(entity, NLS.bind(Messages.valueFrom, words(value.getValue())), value.getValidFrom(), RegistryValues::isDate, Messages.noDate);
		boolean to = value(entity, NLS.bind(Messages.valueTo, words(value.getValue())), value.getValidTo(), RegistryValues::isDate, Messages.noDate);
		if (from && to && ends(value)) {
			say(entity, Messages.endsBeforeItBegins, words(value.getValue()), value.getValidFrom(), value.getValidTo());
		}
	}

	/** Whether a value ends before it begins, as exactly as both are known. */
	private static boolean ends(TimedValue value) {
		String from = words(value.getValidFrom());
		String to = words(value.getValidTo());
		int known = Math.min(Math.min(from.length(), to.length()), "2017-07-07".length());
		return known > 0 && to.substring(0, known).compareTo(from.substring(0, known)) < 0;
	}

	private void event(EventInstance event) {
		value(event, Messages.valueDate, event.getDate(), RegistryValues::isDate, Messages.noDate);
	}

	private boolean value(Entry entry, String name, String value, Predicate<String> isOne, String sentence) {
		boolean good = isOne.test(words(value));
		if (!good) {
			say(entry, sentence, name, value);
		}
		return good;
	}

	private static String words(String value) {
		return value == null ? "" : value;
	}

	private void say(Entry entry, String sentence, Object... bindings) {
		Object[] all = new Object[bindings.length + 1];
		all[0] = ModelNames.of(entry);
		System.arraycopy(bindings, 0, all, 1, bindings.length);
		found.add(new Found(entry, NLS.bind(sentence, all)));
	}
}
