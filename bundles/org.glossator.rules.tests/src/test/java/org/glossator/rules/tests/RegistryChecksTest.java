// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.registry.TimedValue;
import org.glossator.rules.registry.RegistryChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text editor or another program can write into a registry and the workbench would not. */
class RegistryChecksTest {

	private final Registry registry = RegistryFactory.eINSTANCE.createRegistry();
	private final Entity ann = entity("ann", "Ann");

	@BeforeEach
	void empty() {
		registry.getEntities().add(ann);
	}

	private static Entity entity(String id, String name) {
		Entity entity = RegistryFactory.eINSTANCE.createEntity();
		entity.setId(id);
		entity.setCanonicalName(name);
		return entity;
	}

	private static TimedValue timed(String value, String from, String to) {
		TimedValue timed = RegistryFactory.eINSTANCE.createTimedValue();
		timed.setValue(value);
		timed.setValidFrom(from);
		timed.setValidTo(to);
		return timed;
	}

	private List<String> found() {
		return RegistryChecks.of(registry).stream().map(RegistryChecks.Found::sentence).toList();
	}

	static Stream<Arguments> times() {
		return Stream.of(arguments("2017", "2016", 1), arguments("2017-07", "2017", 0), arguments("2017", "2017-01", 0), arguments("2017-07-08", "2017-07-07", 1),
				arguments(null, "2016", 0), arguments("", "", 0), arguments("2017", null, 0), arguments("yesterday", "2016", 1),
				arguments("2017-02-30", "next year", 2), arguments("2017-07-08T10:00Z", "2017-07-08T09:00Z", 0));
	}

	@ParameterizedTest
	@MethodSource("times")
	void timesAreDatesInTheirOrder(String from, String to, int wrong) {
		ann.getParties().add(timed("Greens", from, to));
		assertEquals(wrong, found().size(), found().toString());
		ann.getRoles().add(timed("mayor", from, to));
		assertEquals(2 * wrong, found().size(), found().toString());
	}

	@Test
	void theSentenceNamesTheEntryTheValueAndWhatFollows() {
		EventInstance summit = RegistryFactory.eINSTANCE.createEventInstance();
		summit.setId("g20");
		summit.setLabel("G20 summit");
		summit.setDate("July");
		registry.getEvents().add(summit);
		assertEquals(List.of("G20 summit: the date is \u201cJuly\u201d, which is no date as 2017, 2017-07 or 2017-07-31. "
				+ "Tables have it as it stands, and R and Excel read no date there."), found());
		assertEquals(summit, RegistryChecks.of(registry).getFirst().entry());
		summit.setDate("2017-07");
		assertEquals(List.of(), found());
	}

	@Test
	void codesHaveTheirForm() {
		ann.setCountry("Germany");
		ann.setWikidata("https://www.wikidata.org/wiki/Q1");
		assertEquals(2, found().size(), found().toString());
		ann.setCountry("DE");
		ann.setWikidata("Q1");
		assertEquals(List.of(), found());
	}

	@Test
	void everyIdIsThereOnce() {
		registry.getEntities().add(entity("ann", "Anna"));
		registry.getEntities().add(entity(null, "Nobody"));
		assertEquals(2, found().size(), found().toString());
		assertEquals("Anna", ((Entity) RegistryChecks.of(registry).getFirst().entry()).getCanonicalName(), "the first keeps it");
	}

	@Test
	void mergesLeadToAnEntryThatIsKept() {
		Entity ben = entity("ben", "Ben");
		Entity cem = entity("cem", "Cem");
		registry.getEntities().addAll(List.of(ben, cem));
		cem.setMergedInto("ben");
		ben.setMergedInto("ann");
		assertEquals(List.of(), found());
		ann.setMergedInto("ben");
		assertEquals(List.of(ann, ben), RegistryChecks.of(registry).stream().map(RegistryChecks.Found::entry).toList(), "and Cem only leads there");
		ann.setMergedInto("ann");
		assertEquals(1, found().size(), found().toString());
		ann.setMergedInto("dan");
		assertEquals(List.of("Ann was merged into dan, an entry that the registry does not have. It is read as if it had not been merged."), found());
	}

	@Test
	void aMemberThatIsNobodyIsTold() {
		Entity lost = RegistryFactory.eINSTANCE.createEntity();
		((InternalEObject) lost).eSetProxyURI(URI.createURI("registry.xmi#gone"));
		ann.getMembers().add(lost);
		assertEquals(List.of("A member of Ann is gone, an entity that the registry does not have."), found());
	}
}
