// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.readings.ArticleReading;
import org.glossator.editing.readings.ArticleReading.Role;
import org.glossator.editing.readings.ArticleReadings;
import org.glossator.editing.registry.RegistryUsage;
import org.glossator.model.codebook.Layer;
import org.glossator.model.study.Round;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The readings of an article: one is edited, and what others made of it is read when it is asked for, as far as one may look at it. */
@ExtendWith(EveryStudyIsClosed.class)
class ReadingsTest {

	@TempDir
	Path temp;
	private Fixture fixture;
	private String article;
	private CodingKey mine;
	private final List<CodingKey> saved = new ArrayList<>();
	private ArticleReadings readings;

	@BeforeEach
	void open() throws IOException {
		fixture = Fixture.create(temp.resolve("study"));
		article = fixture.mine().articleId();
		mine = fixture.editing.mine(article);
		readings = new ArticleReadings(fixture.editing, article, saved::add);
	}

	@AfterEach
	void close() {
		readings.close();
		fixture.close();
	}

	/** Saves another's mention of some words. */
	private void code(StudyStore store, CodingKey key, String words) throws IOException {
		CasResource resource = store.codings().open(key);
		EObject coding = resource.types().create(mention(store));
		coding.eSet(BasePackage.BEGIN, Integer.valueOf(Fixture.range(words).begin()));
		coding.eSet(BasePackage.END, Integer.valueOf(Fixture.range(words).end()));
		coding.eSet(coding.eClass().getEStructuralFeature("entity"), "putin");
		resource.getContents().add(coding);
		store.codings().save(resource);
	}

	private static Layer mention(StudyStore store) {
		return store.codebook().getLayers().stream().filter(layer -> layer.getName().equals("Mention")).findFirst().orElseThrow();
	}

	private CodingKey by(String name) throws IOException {
		return CodingKey.of(fixture.store.coder(name).getId(), article);
	}

	private ArticleReading reading(CodingKey key) throws IOException {
		return readings.all(mine).stream().filter(reading -> reading.key().equals(key)).findFirst().orElseThrow();
	}

	private List<String> words(CodingKey key) throws IOException {
		return reading(key).reading().read().resource().codings().stream().map(Annotations::coveredText).toList();
	}

	@Test
	void mineIsEditedAndTheOthersAreLookedAt() throws IOException {
		assertEquals(List.of(mine), readings.all(mine).stream().map(ArticleReading::key).toList(), "also before it was ever saved");
		CodingKey ben = by("Ben Kahn");
		CodingKey again = new CodingKey(ben.whose(), "second", article);
		CodingKey agreed = new CodingKey(new Whose.Adjudicated(), CodingKey.MAIN, article);
		code(fixture.store, ben, "Donald Trump");
		code(fixture.store, again, "Russia");
		code(fixture.store, agreed, "Putin");
		code(fixture.store, CodingKey.of(ben.whose().id(), fixture.article(fixture.article(0).equals(article) ? 1 : 0)), "Russia");
		List<ArticleReading> all = readings.all(mine);
		assertEquals(List.of(mine, ben, again, agreed), all.stream().map(ArticleReading::key).toList());
		assertEquals(List.of(Role.EDITED, Role.LOOKED_AT, Role.LOOKED_AT, Role.LOOKED_AT), all.stream().map(ArticleReading::role).toList());
		assertEquals(List.of("me", "Ben Kahn", "Ben Kahn (second)", "Adjudicated"), all.stream().map(ArticleReading::name).toList());
		assertEquals(List.of("me", "BK", "BK second", "Ad"), all.stream().map(ArticleReading::initials).toList());
		assertEquals(List.of("Donald Trump"), words(ben));
		assertEquals(List.of("Russia"), words(again));
		assertEquals(List.of("Putin"), words(agreed));
		assertEquals("Mention", all.get(1).reading().read().reader().describe(all.get(1).reading().read().resource().codings().getFirst()).orElseThrow().layer());
	}

	@Test
	void noTwoHaveTheSameInitials() throws IOException {
		for (String name : List.of("Ben Kahn", "Bea K\u00f6nig", "Ana", "Anna", "\u674e\u660e", "Ana Maria Lo")) {
			code(fixture.store, by(name), "Russia");
		}
		assertEquals(List.of("me", "An", "AML", "Ann", "BK", "Be", "\u674e\u660e"), readings.all(mine).stream().map(ArticleReading::initials).toList());
	}

	@Test
	void itIsReadWhenItIsAskedForAndAgainEachTime() throws IOException {
		CodingKey ben = by("Ben Kahn");
		code(fixture.store, ben, "Donald Trump");
		ArticleReading reading = reading(ben);
		code(fixture.store, ben, "Russia");
		assertEquals(2, reading.reading().read().resource().codings().size(), "by this program");
		assertEquals(List.of(ben, ben), saved, "and that is told");
		try (StudyStore elsewhere = StudyStore.join(fixture.store.folder(), "cem")) {
			elsewhere.enter("cem");
			CodingKey cem = CodingKey.of("cem", article);
			code(elsewhere, cem, "Putin");
			ArticleReading other = reading(cem);
			assertEquals(1, other.reading().read().resource().codings().size(), "by another program");
			code(elsewhere, cem, "Russia");
			assertEquals(2, other.reading().read().resource().codings().size());
		}
		assertEquals(List.of(ben, ben), saved, "nobody can tell what others save elsewhere");
	}

	@Test
	void onlyWhatIsSavedOfThisArticleIsToldAndOnlyUntilItIsClosed() throws IOException {
		CodingKey ben = by("Ben Kahn");
		code(fixture.store, CodingKey.of(ben.whose().id(), fixture.article(fixture.article(0).equals(article) ? 1 : 0)), "Russia");
		assertEquals(List.of(), saved);
		code(fixture.store, ben, "Russia");
		assertEquals(List.of(ben), saved);
		readings.close();
		code(fixture.store, ben, "Putin");
		assertEquals(List.of(ben), saved);
	}

	@Test
	void whatIsOpenAndNotSavedIsReadAsItIsThere() throws IOException {
		CodingSession session = fixture.editing.session(mine).orElseThrow();
		CodingKey ben = by("Ben Kahn");
		code(fixture.store, ben, "Russia");
		fixture.code(session.gestures(), "Mention", "Putin");
		assertEquals(List.of(ben, mine), readings.all(ben).stream().map(ArticleReading::key).toList(), "no file yet");
		ArticleReading beside = readings.all(ben).get(1);
		assertEquals(List.of("Putin"), beside.reading().read().resource().codings().stream().map(Annotations::coveredText).toList());
		session.save();
		assertEquals(List.of("Putin"), beside.reading().read().resource().codings().stream().map(Annotations::coveredText).toList());
	}

	@Test
	void aDamagedFileIsToldByItsName() throws IOException {
		CodingKey ben = by("Ben Kahn");
		code(fixture.store, ben, "Russia");
		Path file = fixture.store.codings().file(ben);
		Files.writeString(file, "<torn");
		String why = assertThrows(StudyException.class, () -> reading(ben).reading().read()).getMessage();
		assertTrue(why.contains(file.toString()), why);
	}

	@Test
	void aFileThatWentSinceIsNotTakenForNoCodings() throws IOException {
		CodingKey ben = by("Ben Kahn");
		code(fixture.store, ben, "Russia");
		ArticleReading reading = reading(ben);
		Path file = fixture.store.codings().file(ben);
		Files.delete(file);
		String why = assertThrows(StudyException.class, () -> reading.reading().read()).getMessage();
		assertTrue(why.contains(file.toString()), why);
	}

	@Test
	void codingsOfAnUnknownVersionOfTheCodebookAreToldWithTheirFile() throws IOException {
		CodingKey ben = by("Ben Kahn");
		code(fixture.store, ben, "Russia");
		Path file = fixture.store.codings().file(ben);
		Files.writeString(file, Files.readString(file).replaceFirst("codebookVersion=\"\\d+\"", "codebookVersion=\"99\""), StandardCharsets.UTF_8);
		List<String> told = reading(ben).reading().read().unexplained();
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.getFirst().startsWith("coders/ben-kahn/codings/main/" + article + ".xmi: ") && told.getFirst().contains("99"), told.toString());
	}

	@Test
	void whatMayNotBeLookedAtIsListedAndNotRead() throws IOException {
		CodingKey bens = new CodingKey(by("Ben Kahn").whose(), "first", article);
		code(fixture.store, bens, "Russia");
		by("me");
		RegistryUsage usage = fixture.editing.registryUsage();
		assertEquals(1, usage.snapshot().uses(List.of("putin"), new NullProgressMonitor()).size());
		fixture.store.edit(study -> {
			Round round = StudyFactory.eINSTANCE.createRound();
			round.setId("first");
			study.getRounds().add(round);
			study.getCoders().add(StudyFactory.eINSTANCE.createCoder());
			study.getCoders().getLast().setId(Fixture.ME);
			round.getCoders().add(Fixture.ME);
			study.setLead("ben-kahn");
			return null;
		});
		Optional<String> refusal = reading(bens).refusal();
		assertEquals("The round \u201cfirst\u201d is blind: who codes in it does not see what others make of it. Who leads the study and who adjudicates do.",
				refusal.orElseThrow());
		assertEquals(List.of(), usage.snapshot().uses(List.of("putin"), new NullProgressMonitor()), "nor where an entry is used there");
		assertEquals(refusal.get(), assertThrows(StudyException.class, () -> reading(bens).reading().read()).getMessage());
		assertEquals(refusal.get(), assertThrows(StudyException.class, () -> fixture.editing.open(bens)).getMessage(), "nor in the place of mine");
	}
}
