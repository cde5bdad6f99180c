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

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.CasResource;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types from elsewhere lie in the part whose import brought them, and whoever reads the study reads all of them. */
class ForeignPartsTest {

	private static final String TOKEN = "com.elsewhere.Token";
	private static final String SHARED = "ForeignTypes.xml";
	private static final String BENS = "coders/ben/ForeignTypes.xml";
	private static final String CEMS = "coders/cem/ForeignTypes.xml";

	@TempDir
	Path temp;
	private Path folder;
	private String article;

	@BeforeEach
	void studyOfATeam() throws IOException {
		folder = temp.resolve("study");
		try (StudyStore store = StudyStore.create(folder, "A study", Samples.codebook())) {
			article = Samples.add(store, "One", "text").article().getId();
			store.edit(study -> {
				study.setLead("ana");
				return null;
			});
		}
	}

	private StudyStore joined(String coder) throws IOException {
		StudyStore store = StudyStore.join(folder, coder);
		store.enter(coder);
		return store;
	}

	private static TypeSystemDescription types(String... namesAndSupertypes) {
		TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		for (int i = 0; i < namesAndSupertypes.length; i += 2) {
			types.addType(namesAndSupertypes[i], "", namesAndSupertypes[i + 1]).addFeature("pos", "", CAS.TYPE_NAME_STRING);
		}
		return types;
	}

	private void put(String file, TypeSystemDescription types) throws Exception {
		Files.createDirectories(folder.resolve(file).getParent());
		try (var out = Files.newOutputStream(folder.resolve(file))) {
			types.toXML(out);
		}
	}

	private void mark(StudyStore store, String coder) throws IOException {
		CasResource coding = store.codings().open(CodingKey.of(coder, article));
		coding.cas().addFsToIndexes(coding.cas().createAnnotation(coding.cas().getTypeSystem().getType(TOKEN), 0, 3));
		store.codings().save(coding);
	}

	private int marks(StudyStore store, String coder) throws IOException {
		CAS cas = store.codings().open(CodingKey.of(coder, article)).cas();
		return cas.getAnnotationIndex(cas.getTypeSystem().getType(TOKEN)).size();
	}

	private static boolean knows(StudyStore store, String type) throws IOException {
		return store.types().typeSystem().getType(type) != null;
	}

	@Test
	void aCodersTypesLieInThatCodersPartAndEverybodyReadsThem() throws IOException {
		Map<String, String> before = Samples.files(folder);
		try (StudyStore ben = joined("ben")) {
			ben.addForeignTypes("theirs", types(TOKEN, CAS.TYPE_NAME_ANNOTATION));
			mark(ben, "ben");
		}
		Map<String, String> after = Samples.files(folder);
		assertTrue(after.keySet().removeIf(name -> name.startsWith("coders/ben/")));
		assertEquals(before, after, "nothing of others was written");
		assertTrue(Files.exists(folder.resolve(BENS)));
		try (StudyStore anybody = StudyStore.openReadOnly(folder)) {
			assertEquals(1, marks(anybody, "ben"));
			assertEquals(List.of(), anybody.notes());
		}
		try (StudyStore ana = joined("ana")) {
			assertTrue(knows(ana, TOKEN));
			assertTrue(Files.readString(folder.resolve("TypeSystem.xml")).contains(TOKEN));
			ana.addForeignTypes("hers", types("com.elsewhere.Other", CAS.TYPE_NAME_ANNOTATION));
			assertTrue(Files.readString(folder.resolve(SHARED)).contains("com.elsewhere.Other"));
			assertFalse(Files.readString(folder.resolve(SHARED)).contains(TOKEN), "hers stay where they were, and his too");
		}
	}

	@Test
	void aPartHasAllThatItsCodingsNeedBesidesWhatIsShared() throws IOException {
		try (StudyStore ana = joined("ana")) {
			ana.addForeignTypes("hers", types("com.elsewhere.Other", CAS.TYPE_NAME_ANNOTATION));
		}
		try (StudyStore ben = joined("ben")) {
			ben.addForeignTypes("theirs", types(TOKEN, CAS.TYPE_NAME_ANNOTATION));
		}
		String bens = Files.readString(folder.resolve(BENS));
		try (StudyStore cem = joined("cem")) {
			cem.addForeignTypes("theirs", types(TOKEN, CAS.TYPE_NAME_ANNOTATION, "com.elsewhere.Other", CAS.TYPE_NAME_ANNOTATION));
			mark(cem, "cem");
		}
		assertEquals(bens, Files.readString(folder.resolve(BENS)));
		assertFalse(Files.readString(folder.resolve(CEMS)).contains("com.elsewhere.Other"));
		Files.delete(folder.resolve(BENS)); // cem's part comes to somebody alone
		try (StudyStore anybody = StudyStore.openReadOnly(folder)) {
			assertEquals(1, marks(anybody, "cem"));
		}
	}

	@Test
	void whatContradictsAnotherPartIsNotImported() throws IOException {
		try (StudyStore ben = joined("ben")) {
			ben.addForeignTypes("theirs", types(TOKEN, CAS.TYPE_NAME_ANNOTATION));
		}
		Map<String, String> before = Samples.files(folder);
		try (StudyStore ana = joined("ana"); StudyStore cem = joined("cem")) {
			for (StudyStore each : List.of(ana, cem)) {
				String why = assertThrows(StudyException.class, () -> each.addForeignTypes("theirs", types(TOKEN, CAS.TYPE_NAME_TOP))).getMessage();
				assertTrue(why.contains(TOKEN) && why.contains("theirs"), why);
			}
		}
		assertEquals(before.keySet().stream().filter(name -> name.contains("Foreign")).toList(),
				Samples.files(folder).keySet().stream().filter(name -> name.contains("Foreign")).toList());
	}

	@Test
	void partsThatContradictAreToldByTypeAndFile() throws Exception {
		try (StudyStore ben = joined("ben")) {
			ben.addForeignTypes("theirs", types(TOKEN, CAS.TYPE_NAME_ANNOTATION));
			mark(ben, "ben");
		}
		put(CEMS, types(TOKEN, CAS.TYPE_NAME_TOP, "com.elsewhere.Cem", CAS.TYPE_NAME_ANNOTATION));
		try (StudyStore anybody = StudyStore.openReadOnly(folder)) {
			assertEquals(1, anybody.notes().size(), anybody.notes().toString());
			String note = anybody.notes().getFirst();
			assertTrue(List.of(TOKEN, CAS.TYPE_NAME_ANNOTATION, CAS.TYPE_NAME_TOP, folder.resolve(BENS).toString(), folder.resolve(CEMS).toString()).stream()
					.allMatch(note::contains), note);
			assertEquals(1, marks(anybody, "ben"), "what came first goes on");
			assertFalse(knows(anybody, "com.elsewhere.Cem"));
		}
		TypeSystemDescription others = types(TOKEN, CAS.TYPE_NAME_ANNOTATION);
		others.getType(TOKEN).getFeatures()[0].setRangeTypeName(CAS.TYPE_NAME_INTEGER);
		put(CEMS, others);
		try (StudyStore anybody = StudyStore.openReadOnly(folder)) {
			assertTrue(anybody.notes().getFirst().contains(TOKEN + ":pos"), anybody.notes().toString());
		}
		TypeSystemDescription unusable = types("org.example.sample.Claim", CAS.TYPE_NAME_TOP);
		put(CEMS, unusable);
		try (StudyStore anybody = StudyStore.openReadOnly(folder)) {
			assertTrue(anybody.notes().getFirst().contains("Claim"), anybody.notes().toString());
			assertEquals(1, marks(anybody, "ben"));
		}
	}

	@Test
	void aDamagedFileOfACoderIsToldAndTheRestIsRead() throws IOException {
		try (StudyStore ben = joined("ben")) {
			ben.addForeignTypes("theirs", types(TOKEN, CAS.TYPE_NAME_ANNOTATION));
			mark(ben, "ben");
		}
		Files.writeString(Files.createDirectories(folder.resolve("coders/abe")).resolve("ForeignTypes.xml"), "damaged");
		try (StudyStore anybody = StudyStore.openReadOnly(folder)) {
			assertTrue(anybody.notes().getFirst().contains("abe"), anybody.notes().toString());
			assertEquals(1, marks(anybody, "ben"));
		}
	}

	@Test
	void whoOnlyReadsAddsNothing() throws IOException {
		try (StudyStore anybody = StudyStore.openReadOnly(folder)) {
			assertThrows(StudyException.class, () -> anybody.addForeignTypes("theirs", types(TOKEN, CAS.TYPE_NAME_ANNOTATION)));
		}
	}
}
