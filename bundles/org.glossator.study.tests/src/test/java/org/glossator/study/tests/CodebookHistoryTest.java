// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.study.StudyStore;
import org.glossator.study.history.MadeUnder;
import org.glossator.study.history.Returning.Returned;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codebook changes and codings follow when they are read; what a deletion took comes back with a version that is brought back. */
class CodebookHistoryTest {

	private static final String ANA = "ana";

	@TempDir
	private Path temp;
	private Path folder;
	private String article;

	@BeforeEach
	void makeStudy() throws IOException {
		folder = temp.resolve("study");
		Codebook codebook = Codebooks.newsFraming();
		codebook.getRules().clear();
		try (StudyStore store = StudyStore.create(folder, "A study", codebook)) {
			article = Samples.add(store, "One", "The president met the president, and what they said fills more than ninety characters of text.").article().getId();
			Coded.some(store, ANA, article);
		}
	}

	private interface Work {
		void in(StudyStore store) throws IOException;
	}

	private void open(Work work) throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			work.in(store);
		}
	}

	private static CasResource read(StudyStore store, String article) throws IOException {
		return store.codings().open(CodingKey.of(ANA, article));
	}

	private static List<RemarkKind> unexplained(StudyStore store, String article) throws IOException {
		List<Remark> found = Remark.unexplained(read(store, article).remarks());
		assertEquals(found, store.codings().glance(CodingKey.of(ANA, article)).unexplained());
		return found.stream().map(Remark::kind).toList();
	}

	@Test
	void aVersionSaysWhatChangedAndHoldsTheWholeCodebook() throws IOException {
		open(store -> {
			CodebookVersion first = store.codebooks().history().version(1).orElseThrow();
			assertEquals(List.of(), first.getSteps());
			ChangingCodebook.change(store, changing -> {
				changing.layer("Stance").setName("Position");
				changing.delete(changing.feature("Position", "validFrom"));
				changing.replace(changing.tag("polarity", "favor"), changing.tag("polarity", "both"));
				changing.feature("Attribution", "speaker").setMany(false);
				changing.set("tone").getTags().move(0, 1);
				changing.layer("Mention").setDefinition("A name");
			});
			CodebookVersion second = store.codebooks().history().version(2).orElseThrow();
			assertEquals(List.of("retyped /layers/Attribution/features/speaker > /layers/Attribution/features/speaker",
					"renamed /layers/Stance > /layers/Position", "deleted /layers/Stance/features/validFrom > ", "reworded /layers/Mention > /layers/Mention",
					"reordered /tagSets/tone > /tagSets/tone", "merged /tagSets/polarity/tags/favor > /tagSets/polarity/tags/both").stream().sorted().toList(),
					second.getSteps().stream().map(step -> step.getKind() + " " + step.getBefore() + " > " + step.getAfter()).sorted().toList());
			assertEquals("Position", second.getCodebook().getLayers().stream().map(layer -> layer.getName()).filter("Position"::equals).findFirst().orElseThrow());
			assertTrue(Files.readAllLines(folder.resolve("codebook/2.xmi")).size() > 100, "a line an element");
		});
	}

	@Test
	void aFileKeepsItsVersionUntilItsWriterSavesIt() throws IOException {
		open(store -> {
			Path file = store.codings().file(CodingKey.of(ANA, article));
			String before = Files.readString(file);
			ChangingCodebook.change(store, changing -> changing.layer("Stance").setName("Position"));
			ChangingCodebook.change(store, changing -> changing.layer("Position").setLabel("Where one stands"));
			assertEquals(before, Files.readString(file));
			CasResource coding = read(store, article);
			assertEquals("favor", Coded.get(coding, "Position", 23, "polarity"));
			assertEquals(Optional.of(1), MadeUnder.version(coding));
			assertEquals(List.of(), unexplained(store, article));
			assertTrue(new String(store.xmi(file), java.nio.charset.StandardCharsets.UTF_8).contains("codebookVersion=\"3\""));
			store.codings().save(coding);
			assertTrue(Files.readString(file).contains("codebookVersion=\"3\"") && Files.readString(file).contains(":Position "));
			assertFalse(Files.exists(folder.resolve(".glossator/former")), "nothing was lost");
		});
	}

	/** As when the codebook and its types are copied from another copy of the study, and its history is not. */
	@Test
	void aCodingOfAVersionWhoseStepsAreNotKnownIsSaid() throws IOException {
		open(store -> {
			ChangingCodebook.change(store, changing -> changing.layer("Stance").setName("Position"));
			assertEquals(List.of(), unexplained(store, article));
		});
		Path second = folder.resolve("codebook/2.xmi");
		String steps = Files.readString(second);
		for (String damage : List.of("", "<torn", steps.replace("name=\"Position\"", "name=\"Placement\""))) {
			if (damage.isEmpty()) {
				Files.delete(second);
			} else {
				Files.writeString(second, damage);
			}
			open(store -> {
				assertEquals(List.of(RemarkKind.UNKNOWN_VERSION, RemarkKind.NO_LAYER), unexplained(store, article));
				String before = Files.readString(store.codings().file(CodingKey.of(ANA, article)));
				store.codings().save(read(store, article));
				assertEquals(before.contains("codebookVersion=\"1\""), Files.readString(store.codings().file(CodingKey.of(ANA, article))).contains("codebookVersion=\"1\""), "kept");
			});
		}
		Files.writeString(second, steps);
		open(store -> assertEquals(List.of(), unexplained(store, article)));
	}

	@Test
	void aStudyThatHadNoHistoryBeginsOneWithItsNextChange() throws IOException {
		Path codebook = folder.resolve("codebook.xmi");
		Files.delete(folder.resolve("codebook/1.xmi"));
		Files.writeString(codebook, Files.readString(codebook).replaceFirst(" namespace=", " version=\"4\" namespace="));
		open(store -> {
			assertEquals(List.of(), unexplained(store, article), "codings were brought along then");
			ChangingCodebook.change(store, changing -> changing.layer("Stance").setName("Position"));
			assertEquals(List.of(4, 5), List.copyOf(store.codebooks().history().numbers()));
			assertEquals("favor", Coded.get(read(store, article), "Position", 23, "polarity"));
			assertEquals(List.of(), unexplained(store, article));
		});
	}

	@Test
	void whatADeletionTookComesBackAlsoWhereTheFileWasSavedSince() throws IOException {
		open(store -> {
			ChangingCodebook.change(store, changing -> {
				changing.delete(changing.tag("polarity", "favor"));
				changing.delete(changing.layer("Event"));
			});
			CasResource coding = read(store, article);
			assertNull(Coded.get(coding, "Stance", 23, "polarity"));
			EObject other = Coded.at(coding, "Stance", 60);
			other.eSet(other.eClass().getEStructuralFeature("polarity"), "both");
			EObject stance = Coded.at(coding, "Stance", 23);
			stance.eUnset(stance.eClass().getEStructuralFeature("intensity"));
			store.codings().save(coding);
			assertTrue(Files.exists(folder.resolve(".glossator/former/coders/ana/codings/main").resolve(article).resolve("1.xmi")));
			ChangingCodebook.bringBack(store, 1);
			assertEquals(1, store.codebooks().history().version(3).orElseThrow().getRestores());
			assertEquals("It was better", store.codebooks().history().version(3).orElseThrow().getNote());
			CasResource back = read(store, article);
			assertEquals("favor", Coded.get(back, "Stance", 23, "polarity"));
			assertNull(Coded.get(back, "Stance", 23, "intensity"), "which its coder took away");
			assertEquals("both", Coded.get(back, "Stance", 60, "polarity"), "which its coder set");
			assertEquals(2, ((List<?>) Coded.get(back, "Event", 16, "arguments")).size());
			assertEquals(back.codings().size(), store.codings().glance(CodingKey.of(ANA, article)).codings());
			store.codings().save(back);
			assertEquals(Coded.told(store, ANA, article).size(), 7);
		});
	}

	/** What is brought back then is the later one of them, and so are the codings that were saved under it. */
	@Test
	void whatComesBackIsToldAlsoWhenALaterVersionSaysTheSame() throws IOException {
		open(store -> {
			Path file = store.codings().file(CodingKey.of(ANA, article));
			ChangingCodebook.change(store, changing -> changing.delete(changing.layer("Event")));
			ChangingCodebook.bringBack(store, 1);
			store.codings().save(read(store, article));
			assertEquals(3, MadeUnder.of(Files.readAllBytes(file)).version());
			ChangingCodebook.change(store, changing -> changing.delete(changing.layer("Event")));
			assertEquals(new Returned(1, 0, false), store.codings().returning(1).orElseThrow().of(file));
			ChangingCodebook.bringBack(store, 1);
			assertEquals(3, store.codebooks().history().version(5).orElseThrow().getRestores());
			assertEquals(2, ((List<?>) Coded.get(read(store, article), "Event", 16, "arguments")).size());
		});
	}

	@Test
	void typesFromElsewhereKeepTheNamesThatTheyWereDescribedBy() throws IOException {
		typesKeepTheNamesThatTheyWereDescribedBy("ForeignTypes.xml");
	}

	@Test
	void soDoThoseOfEachPart() throws IOException {
		typesKeepTheNamesThatTheyWereDescribedBy("coders/" + ANA + "/ForeignTypes.xml");
	}

	private void typesKeepTheNamesThatTheyWereDescribedBy(String file) throws IOException {
		boolean ofCoder = !file.equals("ForeignTypes.xml");
		open(store -> {
			TypeSystemDescription theirs = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
			TypeDescription stance = theirs.addType(store.codebook().getNamespace() + ".Stance", "", "org.glossator.cas.Coding");
			stance.setSupertypeName(store.types().typeSystem().getParent(store.types().typeSystem().getType(store.codebook().getNamespace() + ".Stance")).getName());
			stance.addFeature("theirNote", "", "uima.cas.String");
			store.addForeignTypes("theirs", theirs);
			CasResource coding = read(store, article);
			coding.cas().getIndexRepository().getIndexedFSs(coding.cas().getTypeSystem().getType(stance.getName())).forEach(fs -> fs.setStringValue(
					fs.getType().getFeatureByBaseName("theirNote"), "kept"));
			store.codings().save(coding);
		});
		if (ofCoder) { // as if somebody else had led the study when they came
			Files.move(folder.resolve("ForeignTypes.xml"), folder.resolve(file));
		}
		String described = Files.readString(folder.resolve(file));
		open(store -> {
			ChangingCodebook.change(store, changing -> changing.layer("Stance").setName("Position"));
			ChangingCodebook.change(store, changing -> changing.delete(changing.tag("polarity", "favor")));
			TypeSystemDescription shared = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
			shared.addType("com.elsewhere.Token", "", store.codebook().getNamespace() + ".Position");
			if (ofCoder) {
				store.addForeignTypes("shared", shared); // named by a later version than the coder's
			}
		});
		assertEquals(described, Files.readString(folder.resolve(file)));
		open(store -> {
			CasResource coding = read(store, article);
			assertEquals(List.of(), Remark.unexplained(coding.remarks()));
			assertEquals("against", Coded.get(coding, "Position", 60, "polarity"));
			assertEquals(2, new String(store.xmi(store.codings().file(CodingKey.of(ANA, article))), java.nio.charset.StandardCharsets.UTF_8).split("theirNote=\"kept\"", -1).length - 1);
			assertTrue(Files.readString(folder.resolve("TypeSystem.xml")).contains("theirNote"));
			assertEquals(List.of(), store.notes());
			assertEquals(Boolean.valueOf(ofCoder), Boolean.valueOf(store.types().typeSystem().getType("com.elsewhere.Token") != null));
		});
	}

	@Test
	void whatIsJournalledUnderAFormerVersionIsBroughtAlong() throws IOException {
		open(store -> {
			byte[] kept = Files.readAllBytes(store.codings().file(CodingKey.of(ANA, article)));
			ChangingCodebook.change(store, changing -> changing.layer("Stance").setName("Position"));
			assertEquals("favor", Coded.get(store.codings().read(CodingKey.of(ANA, article), "journal", kept), "Position", 23, "polarity"));
		});
	}
}
