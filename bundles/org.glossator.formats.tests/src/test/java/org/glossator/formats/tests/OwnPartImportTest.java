// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.XmiCodingImporter;
import org.glossator.formats.sources.ImportReport;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does not lead a study imports codings into a part of their own, of articles that the study has. */
class OwnPartImportTest {

	private static final String TYPES = """
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription><name>demo.Span</name><description/>
			<supertypeName>uima.tcas.Annotation</supertypeName></typeDescription></types></typeSystemDescription>
			""";

	@TempDir
	private Path temp;
	private Path folder;
	private Path corpus;

	@BeforeEach
	void studyOfATeam() throws IOException {
		folder = temp.resolve("study");
		try (StudyStore store = Corpus.create(folder)) {
			store.coder("Ana");
			store.edit(study -> {
				study.setLead("ana");
				return null;
			});
		}
		corpus = Files.createDirectories(temp.resolve("corpus"));
		Files.writeString(corpus.resolve("TypeSystem.xml"), TYPES);
		Files.writeString(corpus.resolve("known.xmi"), xmi("Nobody coded this."));
		Files.writeString(corpus.resolve("other.xmi"), xmi("An article that the study does not have."));
	}

	private static String xmi(String text) {
		return "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:cas='http:///uima/cas.ecore' xmlns:d='http:///demo.ecore' xmi:version='2.0'>"
				+ "<cas:NULL xmi:id='0'/><cas:Sofa xmi:id='1' sofaNum='1' sofaID='_InitialView' mimeType='text' sofaString='" + text + "'/>"
				+ "<d:Span xmi:id='2' sofa='1' begin='0' end='6'/><cas:View sofa='1' members='2'/></xmi:XMI>";
	}

	private StudyStore joined(String coder) throws IOException {
		StudyStore store = StudyStore.join(folder, coder);
		store.enter(store.people().idOf(coder));
		return store;
	}

	private static ImportReport take(StudyStore store, String coder, Path... paths) throws IOException {
		return new XmiCodingImporter().importCodings(store, new CodingImporter.Request(List.of(paths), coder, Optional.empty()), new NullProgressMonitor());
	}

	private Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith(".glossator/")) {
					files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	@Test
	void whatTheStudyHasIsTakenAndTheRestIsRefusedByNameOfWhoMay() throws IOException {
		Map<String, String> before = files();
		String article;
		try (StudyStore ben = joined("Ben")) {
			ImportReport report = take(ben, "Ben", corpus);
			assertEquals(List.of("known.xmi"), report.added().stream().map(ImportReport.Added::sourceName).toList(), report::toString);
			assertEquals(List.of("other.xmi"), report.rejected().stream().map(ImportReport.Rejected::sourceName).toList(), report::toString);
			String reason = report.rejected().getFirst().reason();
			assertTrue(reason.startsWith("No article of this study has its text.") && reason.contains("written by Ana, who leads"), reason);
			article = report.added().getFirst().articleId();
		}
		Map<String, String> after = files();
		assertEquals(List.of("coders/ben/ForeignTypes.xml", "coders/ben/coder.xmi", "coders/ben/codings/main/" + article + ".xmi"),
				after.keySet().stream().filter(name -> !before.containsKey(name)).toList());
		after.keySet().retainAll(before.keySet());
		assertEquals(before, after, "nothing of others was written");
		try (StudyStore ana = joined("Ana")) {
			CAS cas = ana.codings().open(CodingKey.of("ben", article)).cas();
			assertEquals(1, cas.getAnnotationIndex(cas.getTypeSystem().getType("demo.Span")).size());
		}
	}

	@Test
	void anArticleIsTheOneThatIsThereWhateverTheLineEndsOfTheFile() throws IOException {
		Path file = corpus.resolve("windows.xmi");
		Files.writeString(file, xmi(Corpus.TEXT.replace("\n", "&#13;&#10;")));
		try (StudyStore ben = joined("Ben")) {
			ImportReport report = take(ben, "Ben", file);
			assertEquals(List.of(), report.rejected());
			assertEquals(List.of("windows.xmi"), report.added().stream().map(ImportReport.Added::sourceName).toList());
		}
	}

	@Test
	void whereAllIsRefusedNoPartIsBegun() throws IOException {
		Map<String, String> before = files();
		Files.delete(corpus.resolve("known.xmi"));
		Files.writeString(corpus.resolve("empty.xmi"), xmi(""));
		try (StudyStore ben = joined("Ben")) {
			assertEquals(2, take(ben, "Ben", corpus).rejected().size());
		}
		assertEquals(before, files());
	}

	@Test
	void nobodyImportsForAnotherInATeam() throws IOException {
		Map<String, String> before = files();
		for (String who : List.of("Ben", "Ana")) {
			try (StudyStore store = joined(who)) {
				String why = assertThrows(StudyException.class, () -> take(store, "Cem", corpus)).getMessage();
				assertTrue(why.contains("written by cem alone"), why);
			}
		}
		assertEquals(before, files());
	}

	@Test
	void whoLeadsImportsAsBefore() throws IOException {
		try (StudyStore ana = joined("Ana")) {
			ImportReport report = take(ana, "Ana", corpus);
			assertEquals(List.of(), report.rejected());
			assertEquals(2, report.added().size());
		}
		assertTrue(Files.exists(folder.resolve("ForeignTypes.xml")));
		assertFalse(Files.exists(folder.resolve("coders/ana/ForeignTypes.xml")));
	}
}
