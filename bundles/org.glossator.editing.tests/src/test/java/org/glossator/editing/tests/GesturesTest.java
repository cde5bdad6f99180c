// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.glossator.editing.tests.Fixture.get;
import static org.glossator.editing.tests.Fixture.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.Gestures;
import org.glossator.editing.coding.RangeEnd;
import org.glossator.editing.coding.TextUnit;
import org.glossator.editing.names.NewEntry;
import org.glossator.model.codebook.RegistryKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every gesture: what it does and is called, that undo gives back the former file to the byte, and redo the later one. */
class GesturesTest {

	@TempDir
	private Path temp;

	/** What a gesture works on: an attribution that a stance refers to, an event with two arguments, mentions of two people. */
	private final class Table implements AutoCloseable {
		private final Fixture study = Fixture.create(temp.resolve("study" + number++));
		private final CodingSession session = study.mine();
		private final Gestures gestures = session.gestures();
		private final EObject trump = study.code(gestures, "Mention", "Donald Trump");
		private final EObject graham = study.code(gestures, "Mention", "Lindsey Graham");
		private final EObject said = study.code(gestures, "Attribution", "\u201cIt is time", "move forward,\u201d");
		private final EObject outer = study.code(gestures, "Attribution", "that he would work with Russia");
		private final EObject stance = study.code(gestures, "Stance", "called the plan dangerous");
		private final EObject event = study.code(gestures, "Event", "called");
		private final EObject frame = study.code(gestures, "Frame", "dangerous");
		private final EObject whole = study.code(gestures, "ArticleCode");

		Table() {
			set(trump, "Mention.entity", "trump");
			set(stance, "Stance.attribution", said);
			set(stance, "Stance.polarity", "favor");
			set(said, "Attribution.nestedIn", outer);
			link(event, Optional.of("actor"), Optional.of(graham), Optional.empty());
			link(event, Optional.empty(), Optional.of(trump), Optional.of("trump"));
			assertTrue(gestures.add(said, study.feature("Attribution.speaker"), "trump"));
			assertTrue(gestures.addSpan(said, study.feature("Attribution.cue"), List.of(range("he wrote"))).isPresent());
		}

		boolean set(EObject coding, String feature, Object value) {
			return gestures.set(coding, study.feature(feature), value);
		}

		boolean link(EObject coding, Optional<String> role, Optional<EObject> target, Optional<String> entry) {
			return gestures.addLink(coding, study.feature("Event.arguments"), role, target, entry);
		}

		EObject cue() {
			return (EObject) get(said, "cue");
		}

		EObject now(EObject coding) {
			return session.resource().byUid(Annotations.uid(coding)).orElseThrow();
		}

		@SuppressWarnings("unchecked")
		List<EObject> arguments() {
			return (List<EObject>) get(event, "arguments");
		}

		@Override
		public void close() {
			study.close();
		}
	}

	private record Row(String step, Predicate<Table> gesture, Predicate<Table> after) {
	}

	private int number;
	private final List<Row> rows = new ArrayList<>();

	private void row(String step, Predicate<Table> gesture, Predicate<Table> after) {
		rows.add(new Row(step, gesture, after));
	}

	private static boolean anchor(EObject coding, String... words) {
		return Annotations.segments(coding).equals(java.util.Arrays.stream(words).map(Fixture::range).toList());
	}

	private void coding() {
		row("Code as Stance", t -> t.gestures.code(t.study.layer("Stance"), List.of(range("plan"))).isPresent(),
				t -> t.session.resource().overlapping(range("plan").begin(), range("plan").end()).size() == 2);
		row("Code as Article code", t -> t.gestures.code(t.study.layer("ArticleCode"), List.of()).isPresent(),
				t -> t.session.resource().codings().size() == 9);
		row("Code as Attribution", t -> t.gestures.code(t.study.layer("Attribution"), List.of(range("plan"), range("Trump"))).isPresent(),
				t -> anchor(t.session.resource().codings().getLast(), "Trump", "plan"));
		row("Code as Frame: Economic",
				t -> t.gestures.code(t.study.layer("Frame"), List.of(range("plan")), t.study.feature("Frame.frame"), "economic").isPresent(),
				t -> "economic".equals(get(t.session.resource().codings().getLast(), "frame")));
		row("Code as Frame: Causal interpretation", t -> t.gestures
				.code(t.study.layer("Frame"), List.of(range("plan")), t.study.feature("Frame.functions"), "causal-interpretation").isPresent(), t -> true);
		row("Delete Stance", t -> t.gestures.delete(List.of(t.stance)), t -> t.session.resource().codings().size() == 7);
		row("Delete Cue", t -> t.gestures.delete(List.of(t.cue())), t -> t.cue() == null);
		row("Delete 3 Codings", t -> t.gestures.delete(List.of(t.said, t.graham, t.whole)),
				t -> get(t.stance, "attribution") == null && t.arguments().size() == 1);
	}

	private void values() {
		row("Set Polarity to Against", t -> t.set(t.stance, "Stance.polarity", "against"), t -> "against".equals(get(t.stance, "polarity")));
		row("Set Holder to Donald Trump", t -> t.set(t.stance, "Stance.holder", t.session.registry().getEntities().get(0)),
				t -> "trump".equals(get(t.stance, "holder")));
		row("Set Negated to Yes", t -> t.set(t.said, "Attribution.negated", Boolean.TRUE), t -> Boolean.TRUE.equals(get(t.said, "negated")));
		row("Set Valid from to 2017-07", t -> t.set(t.stance, "Stance.validFrom", "2017-07"), t -> "2017-07".equals(get(t.stance, "validFrom")));
		row("Link Attribution to \u201cthat he would work with Russia\u201d", t -> t.set(t.stance, "Stance.attribution", t.outer),
				t -> get(t.stance, "attribution") == t.outer);
		row("Clear Polarity", t -> t.gestures.clear(t.stance, t.study.feature("Stance.polarity")), t -> get(t.stance, "polarity") == null);
		row("Clear Cue", t -> t.gestures.clear(t.said, t.study.feature("Attribution.cue")), t -> t.cue() == null);
		row("Clear Arguments", t -> t.gestures.clear(t.event, t.study.feature("Event.arguments")), t -> t.arguments().isEmpty());
		row("Add Speaker Vladimir Putin", t -> t.gestures.add(t.said, t.study.feature("Attribution.speaker"), "putin"),
				t -> List.of("trump", "putin").equals(get(t.said, "speaker")));
		row("Remove Speaker Donald Trump", t -> t.gestures.remove(t.said, t.study.feature("Attribution.speaker"), "trump"),
				t -> List.of().equals(get(t.said, "speaker")));
		row("Clear Entity", t -> t.gestures.remove(t.trump, t.study.feature("Mention.entity"), "trump"), t -> get(t.trump, "entity") == null);
		row("Set Polarity to Against", t -> t.gestures.toggleTag(List.of(t.stance, t.frame), t.study.feature("Stance.polarity"), "against"),
				t -> "against".equals(get(t.stance, "polarity")));
		row("Clear Polarity", t -> t.gestures.toggleTag(List.of(t.stance), t.study.feature("Stance.polarity"), "favor"),
				t -> get(t.stance, "polarity") == null);
		row("Add Functions Causal interpretation", t -> t.gestures.toggleTag(List.of(t.frame), t.study.feature("Frame.functions"), "causal-interpretation"),
				t -> List.of("causal-interpretation").equals(get(t.frame, "functions")));
		row("New Entity Lindsey Graham",
				t -> t.gestures.newEntry(t.said, t.study.feature("Attribution.speaker"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, " Lindsey Graham")).isPresent(),
				t -> List.of("trump", t.session.registry().getEntities().getLast().getId()).equals(get(t.said, "speaker")) && t.session.registry().getEntities().size() == 3);
		row("New Event The summit",
				t -> t.gestures.newEntry(t.event, t.study.feature("Event.instance"), Optional.empty(), NewEntry.of(RegistryKind.EVENT, "The summit")).isPresent(),
				t -> t.session.registry().getEvents().size() == 1 && t.session.registry().getEvents().getFirst().getId().equals(get(t.event, "instance")));
	}

	private void places() {
		row("Move Stance", t -> t.gestures.setAnchor(t.stance, List.of(range("plan"), range("Twitter"))), t -> anchor(t.stance, "Twitter", "plan"));
		row("Move Cue", t -> t.gestures.setAnchor(t.cue(), List.of(range("wrote"))), t -> anchor(t.cue(), "wrote"));
		row("Extend Frame", t -> t.gestures.extend(t.frame, RangeEnd.BEGIN, TextUnit.WORD, true), t -> anchor(t.frame, "plan dangerous"));
		row("Shrink Stance", t -> t.gestures.extend(t.stance, RangeEnd.BEGIN, TextUnit.WORD, false), t -> anchor(t.stance, "the plan dangerous"));
		row("Shrink Stance", t -> t.gestures.extend(t.stance, RangeEnd.END, TextUnit.WORD, false), t -> anchor(t.stance, "called the plan"));
		row("Extend Frame", t -> t.gestures.extend(t.frame, RangeEnd.END, TextUnit.CHARACTER, true), t -> anchor(t.frame, "dangerous."));
		row("Extend Attribution", t -> t.gestures.extend(t.said, RangeEnd.END, TextUnit.WORD, true),
				t -> anchor(t.said, "\u201cIt is time", "move forward,\u201d he"));
		row("Shrink Cue", t -> t.gestures.extend(t.cue(), RangeEnd.BEGIN, TextUnit.CHARACTER, false), t -> anchor(t.cue(), "e wrote"));
		row("Add Segment", t -> t.gestures.addSegment(t.stance, range("Senator")), t -> anchor(t.stance, "Senator", "called the plan dangerous"));
		row("Add Segment", t -> t.gestures.addSegment(t.said, range(" to ")), t -> anchor(t.said, "\u201cIt is time to move forward,\u201d"));
		row("Remove Segment", t -> t.gestures.removeSegment(t.said, range("It is").begin()), t -> anchor(t.said, "move forward,\u201d"));
		row("Mark Cue", t -> t.gestures.addSpan(t.said, t.study.feature("Attribution.cue"), List.of(range("wrote"), range("Twitter"))).isPresent(),
				t -> anchor(t.cue(), "wrote", "Twitter"));
		row("Mark Source", t -> t.gestures.addSpan(t.said, t.study.feature("Attribution.source"), List.of(range("he wrote"))).isPresent(),
				t -> anchor((EObject) get(t.said, "source"), "he wrote"));
	}

	private void links() {
		row("Link Arguments to \u201cLindsey Graham\u201d", t -> t.link(t.event, Optional.of("target"), Optional.of(t.graham), Optional.empty()),
				t -> t.arguments().size() == 3);
		row("Link Arguments to \u201cDonald Trump\u201d", t -> t.gestures.link(t.event, t.study.feature("Event.arguments"), t.trump),
				t -> t.arguments().getLast().eGet(BasePackage.LINK_TARGET) == t.trump);
		row("Set Target to Donald Trump", t -> t.gestures.link(t.stance, t.study.feature("Stance.target"), t.trump),
				t -> "trump".equals(get(t.stance, "target")));
		row("Link Nested in to \u201cIt is time \u2026 move forward,\u201d",
				t -> t.gestures.link(t.outer, t.study.feature("Attribution.nestedIn"), t.said), t -> get(t.outer, "nestedIn") == t.said);
	}

	private void layers() {
		row("Change to Stance", t -> t.gestures.retag(List.of(t.outer), t.study.layer("Stance")),
				t -> get(t.said, "nestedIn") == null && anchor(t.now(t.outer), "that he would work with Russia"));
		row("Change to Attribution", t -> t.gestures.retag(List.of(t.stance, t.frame), t.study.layer("Attribution")),
				t -> t.now(t.stance).eClass().getName().equals("Attribution") && t.session.resource().codings().size() == 8);
		row("Change to Frame", t -> t.gestures.retag(List.of(t.graham, t.trump), t.study.layer("Frame")), t -> t.arguments().size() == 1
				&& t.arguments().get(0).eGet(BasePackage.LINK_TARGET) == null && get(t.now(t.trump), "frame") == null);
		row("Change to Event", t -> t.gestures.retag(List.of(t.said), t.study.layer("Event")),
				t -> get(t.stance, "attribution") == null && Annotations.segments(t.now(t.said)).size() == 1);
	}

	@TestFactory
	List<DynamicTest> everyGestureIsAStepThatCanBeUndoneAndDoneAgain() {
		coding();
		values();
		places();
		links();
		layers();
		return rows.stream().map(row -> DynamicTest.dynamicTest(row.step(), () -> run(row))).toList();
	}

	private void run(Row row) {
		try (Table table = new Table()) {
			table.session.edits().forget();
			String before = table.study.saved(table.session);
			assertTrue(row.gesture().test(table));
			assertEquals(Optional.of(row.step()), table.session.edits().undoLabel());
			assertTrue(row.after().test(table), () -> table.study.saved(table.session));
			String after = table.study.saved(table.session);
			assertNotEquals(before, after);
			for (int round = 0; round < 2; round++) {
				table.session.edits().undo();
				assertFalse(table.session.edits().canUndo());
				assertFalse(table.session.edits().isDirty());
				assertEquals(before, table.study.saved(table.session));
				table.session.edits().redo();
				assertEquals(after, table.study.saved(table.session));
				assertTrue(row.after().test(table));
			}
		}
	}

	@Test
	void whatChangesNothingIsNoStep() {
		try (Table t = new Table()) {
			t.session.edits().forget();
			String before = t.study.saved(t.session);
			assertFalse(t.gestures.code(t.study.layer("Stance"), List.of()).isPresent());
			assertFalse(t.gestures.code(t.study.layer("Stance"), List.of(new TextRange(5, 5))).isPresent());
			assertFalse(t.set(t.stance, "Stance.polarity", "favor"));
			assertFalse(t.set(t.said, "Attribution.negated", Boolean.FALSE));
			assertFalse(t.set(t.stance, "Stance.attribution", t.graham));
			assertFalse(t.set(t.said, "Attribution.nestedIn", t.said));
			assertFalse(t.set(t.stance, "Frame.frame", "economic"));
			assertFalse(t.gestures.clear(t.stance, t.study.feature("Stance.holder")));
			assertFalse(t.gestures.add(t.said, t.study.feature("Attribution.speaker"), "trump"));
			assertFalse(t.gestures.remove(t.said, t.study.feature("Attribution.speaker"), "putin"));
			assertFalse(t.gestures.toggleTag(List.of(t.whole), t.study.feature("Stance.polarity"), "favor"));
			assertFalse(t.gestures.delete(List.of()));
			assertFalse(t.gestures.retag(List.of(t.stance), t.study.layer("Stance")));
			assertFalse(t.gestures.retag(List.of(t.whole), t.study.layer("Stance")));
			assertFalse(t.gestures.setAnchor(t.stance, List.of(range("called the plan dangerous"))));
			assertFalse(t.gestures.setAnchor(t.whole, List.of(range("plan"))));
			assertFalse(t.gestures.extend(t.whole, RangeEnd.END, TextUnit.WORD, true));
			assertFalse(t.gestures.extend(t.frame, RangeEnd.END, TextUnit.WORD, false));
			assertFalse(t.gestures.addSegment(t.stance, range("plan")));
			assertFalse(t.gestures.addSegment(t.frame, range("Senator")));
			assertFalse(t.gestures.removeSegment(t.stance, range("plan").begin()));
			assertFalse(t.gestures.addSpan(t.stance, t.study.feature("Stance.holder"), List.of(range("plan"))).isPresent());
			assertFalse(t.link(t.event, Optional.of("actor"), Optional.of(t.graham), Optional.empty()));
			assertFalse(t.link(t.event, Optional.empty(), Optional.of(t.frame), Optional.empty()));
			assertFalse(t.link(t.event, Optional.empty(), Optional.empty(), Optional.empty()));
			assertFalse(t.gestures.link(t.stance, t.study.feature("Stance.target"), t.frame));
			assertFalse(t.gestures.newEntry(t.stance, t.study.feature("Stance.holder"), Optional.empty(), NewEntry.of(RegistryKind.EVENT, "The summit")).isPresent());
			assertFalse(t.gestures.newEntry(t.stance, t.study.feature("Stance.holder"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, " ")).isPresent());
			assertFalse(t.session.edits().canUndo());
			assertEquals(before, t.study.saved(t.session));
		}
	}

	@Test
	void codingsOfOthersAreNeverChanged() {
		try (Table t = new Table()) {
			CodingSession theirs = t.study.session("somebody");
			EObject stance = t.study.code(t.gestures, "Stance", "plan");
			theirs.resource().getContents().add(theirs.resource().types().create(t.study.layer("ArticleCode")));
			EObject code = theirs.resource().codings().get(0);
			String before = t.study.saved(theirs);
			Gestures gestures = theirs.gestures();
			assertFalse(gestures.code(t.study.layer("Stance"), List.of(range("plan"))).isPresent());
			assertFalse(gestures.set(code, t.study.feature("ArticleCode.tone"), "pro"));
			assertFalse(gestures.clear(code, t.study.feature("ArticleCode.tone")));
			assertFalse(gestures.toggleTag(List.of(code), t.study.feature("ArticleCode.tone"), "pro"));
			assertFalse(gestures.delete(List.of(code)));
			assertFalse(gestures.delete(List.of(stance)));
			assertFalse(t.gestures.delete(List.of(code)));
			assertFalse(gestures.retag(List.of(code), t.study.layer("ArticleCode")));
			assertFalse(gestures.setAnchor(stance, List.of(range("Twitter"))));
			assertFalse(gestures.extend(stance, RangeEnd.END, TextUnit.WORD, true));
			assertEquals(before, t.study.saved(theirs));
			assertFalse(theirs.edits().canUndo());
		}
	}

	@Test
	void aRetaggedCodingKeepsWhatTheOtherLayerHasAPlaceFor() {
		try (Table t = new Table()) {
			assertTrue(t.set(t.outer, "Attribution.type", "direct"));
			assertTrue(t.gestures.retag(List.of(t.outer), t.study.layer("Event")));
			EObject event = t.now(t.outer);
			assertEquals(null, get(event, "type"), "a tag of another set");
			assertEquals("false", String.valueOf(event.eClass().getEStructuralFeature("negated") != null));
			assertTrue(t.gestures.retag(List.of(event), t.study.layer("Attribution")));
			t.session.edits().undo();
			t.session.edits().undo();
			assertEquals("direct", get(t.now(t.outer), "type"));
			assertEquals(t.outer, get(t.said, "nestedIn"));
		}
	}

	@Test
	void undoTakesBackTheVeryEntryWhateverHappenedToTheRegistry() {
		try (Table t = new Table()) {
			var entry = t.gestures.newEntry(t.stance, t.study.feature("Stance.holder"), Optional.empty(), NewEntry.of(RegistryKind.ENTITY, "Graham")).orElseThrow();
			t.session.registry().getEntities().move(0, t.session.registry().getEntities().size() - 1);
			var other = t.session.registrySession().draft(NewEntry.of(RegistryKind.ENTITY, "Graham"));
			assertNotEquals(entry.getId(), other.getId());
			t.session.registry().getEntities().add((org.glossator.model.registry.Entity) other);
			t.session.edits().undo();
			assertFalse(t.session.registry().getEntities().contains(entry));
			assertTrue(t.session.registry().getEntities().contains(other));
			t.session.edits().redo();
			assertTrue(t.session.registry().getEntities().contains(entry));
		}
	}
}
