// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.model.study.ProgressState;
import org.glossator.model.study.Round;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Part;
import org.glossator.study.parts.Whose;
import org.glossator.study.rounds.RoundPlan;
import org.glossator.study.rounds.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lead makes rounds; what is coded in one is apart from all else, and a coding never loses the round that it was made in. */
class RoundsTest {

	@TempDir
	Path temp;
	private Path folder;
	private String one;
	private String ana;

	@BeforeEach
	void study() throws IOException {
		folder = temp.resolve("study");
		try (StudyStore store = StudyStore.create(folder, "A study", Samples.codebook())) {
			one = Samples.add(store, "One", "text").article().getId();
			ArticleContent untold = new ArticleContent("another text", ArticleMetadata.builder().title("Ana").build(), List.of());
			ana = store.add(untold, Samples.bytes(untold), "txt").article().getId();
			store.coder("Ana");
			store.coder("Ben");
		}
	}

	private StudyStore joined(String coder) throws IOException {
		StudyStore store = StudyStore.join(folder, coder);
		store.enter(coder);
		return store;
	}

	private static RoundPlan plan(String id, String name, boolean blind, Set<String> coders, String... articles) {
		return new RoundPlan(id, name, blind, coders, Set.of(articles));
	}

	private static void save(StudyStore store, RoundPlan... plans) throws IOException {
		new Rounds(store).save(List.of(plans), List.of());
	}

	private static void code(StudyStore store, CodingKey key, int end) throws IOException {
		CasResource coding = store.codings().open(key);
		Samples.code(store, coding, end, "note");
		store.codings().save(coding);
	}

	private static void refused(String sentence, StudyStore store, RoundPlan... plans) throws IOException {
		String before = Files.readString(store.folder().resolve("study.glossator"));
		List<RoundPlan> rounds = new Rounds(store).all();
		assertEquals(sentence, assertThrows(StudyException.class, () -> save(store, plans)).getMessage());
		assertEquals(rounds, new Rounds(store).all());
		store.flush();
		assertEquals(before, Files.readString(store.folder().resolve("study.glossator")));
	}

	@Test
	void whatIsMadeIsThereWhenTheStudyIsOpenedAgainAndGetsAnIdOfItsOwn() throws IOException {
		try (StudyStore store = joined("ana")) {
			assertEquals("ana", ana, "an article, and a coder of the same id");
			store.people().say("ben", "Ben", "third", List.of(one), ProgressState.DONE);
			save(store, plan(RoundPlan.NEW, "Second", true, Set.of("ana", "ben"), ana, one), plan(RoundPlan.NEW, "Main", false, Set.of("ben"), one),
					plan(RoundPlan.NEW, "Third", true, Set.of(), one));
		}
		try (StudyStore store = joined("ben")) {
			Rounds rounds = new Rounds(store);
			assertEquals(List.of(plan("second", "Second", true, Set.of("ana", "ben"), ana, one), plan("main-2", "Main", false, Set.of("ben"), one),
					plan("third-2", "Third", true, Set.of(), one)), rounds.all(), "of a round that is gone Ben says that he is done");
			assertEquals(List.of("second", "main-2"), rounds.mine().stream().map(Round::getId).toList());
			assertEquals(List.of("", "Second", "unknown"), List.of(rounds.name("main"), rounds.name("second"), rounds.name("unknown")));
			String xmi = Files.readString(folder.resolve("study.glossator"));
			assertTrue(xmi.contains("<coders>ana</coders>") && xmi.contains("<articles>" + one + "</articles>"), "an id a line: " + xmi);
		}
	}

	@Test
	void codingAnArticleAgainOverwritesNothing() throws IOException {
		try (StudyStore store = joined("ana")) {
			save(store, plan(RoundPlan.NEW, "Second", true, Set.of("ana"), one));
			CodingKey first = CodingKey.of("ana", one);
			CodingKey second = new CodingKey(Whose.coder("ana"), "second", one);
			code(store, first, 3);
			String before = Files.readString(store.codings().file(first));
			code(store, second, 2);
			code(store, second, 4);
			store.people().say("ana", "Ana", "second", List.of(one), ProgressState.DONE);
			assertEquals(before, Files.readString(store.codings().file(first)));
			assertEquals(2, store.codings().open(second).codings().size());
			assertEquals(List.of(first, second), store.codings().ofArticle(one));
			assertEquals(List.of("second"), store.people().progress("ana").stream().map(said -> said.getRound()).toList());
		}
	}

	@Test
	void aRoundIsRenamedAndRemovedAndKeepsWhatIsCoded() throws IOException {
		try (StudyStore store = joined("ana")) {
			save(store, plan(RoundPlan.NEW, "Second", true, Set.of("ana", "ben"), one, ana), plan(RoundPlan.NEW, "Third", true, Set.of("ben"), one));
			code(store, new CodingKey(Whose.coder("ana"), "second", one), 3);
			RoundPlan third = plan("third", "Third", true, Set.of("ben"), one);
			refused("The round \u201cSecond\u201d cannot be removed: a coding of it is there or open, made by Ana. It would belong to no round.", store, third);
			code(store, new CodingKey(Whose.coder("ben"), "second", one), 3);
			refused("The round \u201cSecond\u201d cannot be removed: 2 codings of it are there or open, made by Ana, Ben. They would belong to no round.", store, third);
			refused("Ben cannot be taken out of the round \u201cSecond\u201d: codings of Ben are there.", store,
					plan("second", "Second", true, Set.of("ana"), one, ana), third);
			refused("The article One cannot be taken out of the round \u201cSecond\u201d: it is coded there.", store,
					plan("second", "Second", true, Set.of("ana", "ben"), ana), third);
			refused("Two rounds cannot both be called \u201csecond\u201d.", store, plan("second", "Second", true, Set.of("ana", "ben"), one),
					plan("third", "second", true, Set.of("ben"), one));
			refused("A round needs a name, of one line of text with no control characters in it.", store, plan("second", " ", true, Set.of("ana", "ben"), one));
			save(store, plan("second", "Overlap", false, Set.of("ana", "ben"), one));
			assertEquals(List.of(plan("second", "Overlap", false, Set.of("ana", "ben"), one)), new Rounds(store).all(), "renamed, one article less, and the other gone");
			CodingKey open = new CodingKey(Whose.coder("ben"), "second", ana);
			assertEquals(Optional.empty(), new Rounds(store).refusalToRemove(new Rounds(store).all().getFirst(), List.of()));
			Files.delete(store.codings().file(new CodingKey(Whose.coder("ana"), "second", one)));
			Files.delete(store.codings().file(new CodingKey(Whose.coder("ben"), "second", one)));
			assertThrows(StudyException.class, () -> new Rounds(store).save(List.of(), List.of(open)));
			save(store);
			assertEquals(List.of(), new Rounds(store).all());
		}
	}

	@Test
	void aStudyThatCannotBeWrittenKeepsItsRounds() throws IOException {
		Path file = folder.resolve("study.glossator");
		Path aside = temp.resolve("aside");
		List<RoundPlan> before;
		try (StudyStore store = joined("ana")) {
			save(store, plan(RoundPlan.NEW, "Second", true, Set.of("ana"), one));
			before = new Rounds(store).all();
			Files.move(file, aside);
			Files.createDirectories(file.resolve("in the way"));
			assertThrows(IOException.class, () -> save(store, plan("second", "Overlap", false, Set.of("ben"), ana)));
			assertEquals(before, new Rounds(store).all());
			Files.delete(file.resolve("in the way"));
			Files.delete(file);
			Files.move(aside, file);
		}
		try (StudyStore store = joined("ana")) {
			assertEquals(before, new Rounds(store).all(), "nor are they changed when the study is closed");
		}
	}

	@Test
	void whoDoesNotLeadMakesNone() throws IOException {
		try (StudyStore store = joined("ana")) {
			store.appointLead("Ana");
		}
		try (StudyStore store = joined("ben")) {
			refused(store.access().refusal(new Part.Shared()).orElseThrow(), store, plan(RoundPlan.NEW, "Second", true, Set.of("ben"), one));
		}
	}

	@Test
	void aRoundThatIsMadeBlindHidesWhatOthersCodeInIt() throws IOException {
		try (StudyStore store = joined("ana")) {
			save(store, plan(RoundPlan.NEW, "Second", true, Set.of("ben"), one), plan(RoundPlan.NEW, "Third", false, Set.of("ben"), one));
			store.appointLead("Ana");
		}
		try (StudyStore store = joined("ben")) {
			assertTrue(store.access().refusalToLookAt(new CodingKey(Whose.coder("ana"), "second", one)).orElseThrow().startsWith("The round \u201cSecond\u201d is blind"));
			assertEquals(Optional.empty(), store.access().refusalToLookAt(new CodingKey(Whose.coder("ana"), "third", one)));
			assertEquals(Optional.empty(), store.access().refusalToLookAt(new CodingKey(Whose.coder("ben"), "second", one)));
		}
	}
}
