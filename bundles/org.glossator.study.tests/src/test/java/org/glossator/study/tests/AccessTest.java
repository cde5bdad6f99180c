// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.glossator.cas.CasResource;
import org.glossator.model.study.Assignment;
import org.glossator.model.study.Coder;
import org.glossator.model.study.ProgressState;
import org.glossator.model.study.Round;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Part;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each part of a study is written by its one writer, and others read it meanwhile. */
class AccessTest {

	private static final Part SHARED = new Part.Shared();

	@TempDir
	Path temp;
	private Path folder;
	private String article;

	@BeforeEach
	void study() throws IOException {
		folder = temp.resolve("study");
		try (StudyStore store = StudyStore.create(folder, "A study", Samples.codebook())) {
			article = Samples.add(store, "One", "text").article().getId();
		}
	}

	private StudyStore joined(String coder) throws IOException {
		StudyStore store = StudyStore.join(folder, coder);
		store.enter(coder);
		return store;
	}

	private void save(StudyStore store, CodingKey key, String note) throws IOException {
		CasResource coding = store.codings().open(key);
		Samples.code(store, coding, 3, note);
		store.codings().save(coding);
	}

	private void lead(String lead, String adjudicator) throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			store.edit(study -> {
				study.setAdjudicator(adjudicator);
				study.setLead(lead);
				return null;
			});
		}
	}

	@Test
	void whoWorksAloneIsLeadAndCoderAtOnce() throws IOException {
		try (StudyStore store = joined("ana")) {
			assertFalse(store.access().isToRead());
			assertTrue(store.access().mayWrite(SHARED));
			assertTrue(store.access().isMine(Whose.coder("ana")));
			assertFalse(store.access().isMine(Whose.coder("ben")), "another's is shown, never changed by hand");
			assertTrue(store.access().isMine(new Whose.Adjudicated()));
			save(store, CodingKey.of("ana", article), "mine");
			save(store, CodingKey.of("ben", article), "brought in for somebody who works elsewhere");
			store.saveRegistry();
		}
	}

	@Test
	void twoWorkInOneFolderAtOnceEachInTheirOwnPart() throws IOException {
		try (StudyStore ana = joined("ana"); StudyStore ben = joined("ben")) {
			assertTrue(ana.access().mayWrite(SHARED));
			Optional<String> why = ben.access().refusal(SHARED);
			assertTrue(why.orElseThrow().contains("open for writing elsewhere"), why.toString());
			assertFalse(ben.access().isToRead());
			save(ana, CodingKey.of("ana", article), "ana's");
			save(ben, CodingKey.of("ben", article), "ben's");
			ben.people().say("ben", "Ben", CodingKey.MAIN, List.of(article), ProgressState.DONE);
			Map<String, String> before = Samples.files(folder);
			assertThrows(StudyException.class, () -> Samples.add(ben, "Two", "text"));
			ben.saveRegistry(); // nothing in it is his
			assertThrows(StudyException.class, () -> save(ben, CodingKey.of("ana", article), "by the wrong hand"));
			assertThrows(StudyException.class, () -> save(ben, CodingKey.of("adjudicated", article), "by the wrong hand"));
			assertThrows(StudyException.class, () -> ben.people().say("ana", "Ana", CodingKey.MAIN, List.of(article), ProgressState.DONE));
			assertThrows(StudyException.class, () -> save(ana, CodingKey.of("ben", article), "he is at it himself"));
			assertEquals(before, Samples.files(folder));
		}
		try (StudyStore again = StudyStore.openReadOnly(folder)) {
			assertEquals(List.of("ana", "ben"), again.coders());
			assertEquals(1, again.codings().open(CodingKey.of("ben", article)).codings().size());
			assertEquals(ProgressState.DONE, again.people().progress("ben").getFirst().getState());
		}
	}

	@Test
	void whoseCodingIsOpenElsewhereReadsAndIsToldWhoHoldsWhat() throws IOException {
		try (StudyStore first = joined("ana"); StudyStore second = joined("ana")) {
			assertTrue(first.access().isMine(Whose.coder("ana")));
			assertTrue(second.access().isToRead());
			assertFalse(second.access().isMine(Whose.coder("ana")));
			String why = second.access().refusal(new Part.OfCoder("ana")).orElseThrow();
			assertTrue(why.contains("ana") && why.contains("this program"), why);
			assertEquals(List.of(), second.codings().open(CodingKey.of("ana", article)).codings());
			assertThrows(StudyException.class, () -> save(second, CodingKey.of("ana", article), "twice"));
		}
		joined("ana").close();
	}

	@Test
	void whomTheStudyNamesLeadsIt() throws IOException {
		lead("ana", "cem");
		try (StudyStore ben = joined("ben")) {
			String why = ben.access().refusal(SHARED).orElseThrow();
			assertTrue(why.contains("ana"), why);
			try (StudyStore ana = joined("ana"); StudyStore cem = joined("cem")) {
				assertTrue(ana.access().mayWrite(SHARED), "ben does not hold what is not his");
				assertFalse(ana.access().mayWrite(new Part.Adjudicated()));
				assertTrue(cem.access().isMine(new Whose.Adjudicated()));
				assertThrows(StudyException.class, () -> save(ana, CodingKey.of("ben", article), "in a team nobody codes for another"));
				save(cem, CodingKey.of("adjudicated", article), "agreed");
				save(ben, CodingKey.of("ben", article), "mine");
				ana.saveRegistry();
			}
		}
		try (StudyStore nobody = StudyStore.open(folder)) {
			String why = assertThrows(StudyException.class, nobody::saveRegistry).getMessage();
			assertTrue(why.contains("ana"), why);
			assertEquals(List.of("ben", "adjudicated"), nobody.codings().all().stream().map(key -> key.whose().id()).toList());
		}
	}

	@Test
	void whoWritesWhatIsSaidInALine() throws IOException {
		try (StudyStore ana = joined("ana"); StudyStore ben = joined("ben"); StudyStore twice = joined("ben")) {
			assertEquals("", ana.access().notice());
			assertFalse(ana.access().isHeldElsewhere());
			assertEquals("Articles, codebook and registry are being written elsewhere (this program). You can code.", ben.access().notice());
			assertTrue(ben.access().isHeldElsewhere());
			assertEquals("Open elsewhere (this program): you can read.", twice.access().notice());
			assertTrue(twice.access().isHeldElsewhere());
		}
		try (StudyStore reading = StudyStore.openReadOnly(folder)) {
			assertEquals("The study was opened to be read.", reading.access().notice());
		}
	}

	@Test
	void whoLeadsIsCalledByName() throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			store.appointLead("Ana Lovelace");
		}
		try (StudyStore ana = joined("ana-lovelace"); StudyStore ben = joined("ben")) {
			assertEquals("", ana.access().notice());
			assertEquals("Ana Lovelace leads this study and writes its articles, codebook and registry. You can code.", ben.access().notice());
			assertFalse(ben.access().isHeldElsewhere(), "it is not his to write when she has gone");
			String why = ben.access().refusal(SHARED).orElseThrow();
			assertTrue(why.contains("Ana Lovelace, who leads"), why);
		}
	}

	@Test
	void whoDoesNotLeadNeverMeetsTheLeadAtTheDoor() throws IOException {
		lead("ana", null);
		try (StudyStore coming = StudyStore.join(folder, "ana")) {
			coming.enter("ana");
			coming.people().say("ana", "Ana", CodingKey.MAIN, List.of(article), ProgressState.DONE);
		}
		try (StudyStore ben = StudyStore.join(folder, "Ben"); StudyStore ana = joined("ana")) { // he has not entered yet
			assertTrue(ana.access().mayWrite(SHARED));
			ana.saveRegistry();
			ben.enter("ben");
			save(ben, CodingKey.of("ben", article), "mine");
		}
	}

	@Test
	void codingAnArticleOnceMoreOverwritesNothing() throws IOException {
		CodingKey again = new CodingKey(Whose.coder("ana"), "second", article);
		try (StudyStore store = joined("ana")) {
			save(store, CodingKey.of("ana", article), "first");
			String first = Files.readString(store.codings().file(CodingKey.of("ana", article)));
			save(store, again, "second");
			save(store, again, "third");
			assertEquals(first, Files.readString(store.codings().file(CodingKey.of("ana", article))));
			assertEquals(List.of(CodingKey.of("ana", article), again), store.codings().all());
			assertEquals(2, store.codings().open(again).codings().size());
		}
	}

	@Test
	void aCodersDamagedFileIsToldAndNeverWrittenOver() throws IOException {
		Path file = folder.resolve("coders/ana/coder.xmi");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "<torn");
		try (StudyStore store = joined("ana")) {
			assertTrue(store.notes().getFirst().contains(file.toString()), store.notes().toString());
			assertEquals("ana", store.people().name("ana"));
			assertThrows(StudyException.class, () -> store.people().say("ana", "Ana", CodingKey.MAIN, List.of(article), ProgressState.DONE));
			save(store, CodingKey.of("ana", article), "the rest goes on");
		}
		assertEquals("<torn", Files.readString(file));
	}

	/** Begins a round that ana, ben and cem code; ben by an assignment. */
	private void round(String id, boolean blind) throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			for (String coder : List.of("ana", "ben", "cem")) {
				store.edit(study -> {
					Coder known = StudyFactory.eINSTANCE.createCoder();
					known.setId(coder);
					study.getCoders().add(known);
					return null;
				});
			}
			store.edit(study -> {
				Round round = StudyFactory.eINSTANCE.createRound();
				round.setId(id);
				round.setName("The first one");
				round.setBlind(blind);
				round.getCoders().addAll(List.of("ana", "cem"));
				study.getRounds().add(round);
				Assignment assignment = StudyFactory.eINSTANCE.createAssignment();
				assignment.setRound(round);
				assignment.setCoder(study.getCoders().get(1));
				assignment.setArticle(study.getArticles().getFirst());
				study.getAssignments().add(assignment);
				return null;
			});
		}
	}

	@Test
	void whoCodesInABlindRoundSeesNothingOfOthersInIt() throws IOException {
		round("first", true);
		lead("ana", "cem");
		CodingKey bens = new CodingKey(Whose.coder("ben"), "first", article);
		CodingKey anas = new CodingKey(Whose.coder("ana"), "first", article);
		CodingKey agreed = new CodingKey(new Whose.Adjudicated(), "first", article);
		String why = "The round \u201cThe first one\u201d is blind: who codes in it does not see what others make of it. Who leads the study and who adjudicates do.";
		try (StudyStore ben = joined("ben")) {
			assertEquals(Optional.of(why), ben.access().refusalToLookAt(anas), "an assignment is enough");
			assertEquals(Optional.of(why), ben.access().refusalToLookAt(agreed), "it is made of what others coded");
			assertEquals(Optional.empty(), ben.access().refusalToLookAt(bens));
			assertEquals(Optional.empty(), ben.access().refusalToLookAt(CodingKey.of("ana", article)), "the round is blind, not the study");
			assertEquals(Optional.empty(), ben.access().refusalToLookAt(new CodingKey(Whose.coder("ana"), "unknown", article)));
		}
		for (String sees : List.of("ana", "cem", "dora")) { // who leads, who adjudicates, who does not code in it
			try (StudyStore store = joined(sees)) {
				assertEquals(Optional.empty(), store.access().refusalToLookAt(bens), sees);
			}
		}
		try (StudyStore nobody = StudyStore.openReadOnly(folder)) {
			assertEquals(Optional.empty(), nobody.access().refusalToLookAt(bens), "nobody said who works here");
		}
	}

	@Test
	void whereNobodyIsNamedToLeadOnlyWhoDoesSeesTheCodingsOfABlindRound() throws IOException {
		round("first", true);
		try (StudyStore ana = joined("ana"); StudyStore ben = joined("ben")) {
			assertEquals(Optional.empty(), ana.access().refusalToLookAt(new CodingKey(Whose.coder("ben"), "first", article)), "she came first");
			assertTrue(ben.access().refusalToLookAt(new CodingKey(Whose.coder("ana"), "first", article)).isPresent());
		}
	}

	@Test
	void whatIsCodedInARoundThatIsNotBlindIsSeenByAll() throws IOException {
		round("first", false);
		lead("ana", null);
		try (StudyStore ben = joined("ben")) {
			assertEquals(Optional.empty(), ben.access().refusalToLookAt(new CodingKey(Whose.coder("ana"), "first", article)));
		}
	}

	@Test
	void theCodingsOfAnArticleAreThoseOfAllItsRoundsAndOfNoOtherArticle() throws IOException {
		CodingKey again = new CodingKey(Whose.coder("ana"), "second", article);
		try (StudyStore store = joined("ana")) {
			String other = Samples.add(store, "Two", "another text").article().getId();
			for (CodingKey key : List.of(CodingKey.of("ben", article), again, CodingKey.of("ana", article), CodingKey.of("adjudicated", article), CodingKey.of("ana", other))) {
				save(store, key, "any");
			}
			assertEquals(List.of(CodingKey.of("ana", article), again, CodingKey.of("ben", article), CodingKey.of("adjudicated", article)),
					store.codings().ofArticle(article));
			assertEquals(List.of(), store.codings().ofArticle("no-such-article"));
		}
	}

	@Test
	void nobodyIsCalledLikeWhatIsAdjudicated() throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			assertFalse(store.coder("Adjudicated").getId().equals(Whose.ADJUDICATED));
		}
	}
}
