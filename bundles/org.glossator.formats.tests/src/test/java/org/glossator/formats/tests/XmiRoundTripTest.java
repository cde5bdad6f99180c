// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.cas.Annotations;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.CsvExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XmiCodingImporter;
import org.glossator.formats.XmiExporter;
import org.glossator.formats.sources.ImportReport;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmiRoundTripTest {

	@TempDir
	private Path temp;

	private ExportReport exportXmi(StudyStore store, String name, Optional<String> coder) throws IOException {
		return new XmiExporter().export(store, new ExportRequest(temp.resolve(name), coder), new NullProgressMonitor());
	}

	private static ImportReport importXmi(StudyStore store, String coder, Path... paths) throws IOException {
		return new XmiCodingImporter().importCodings(store, new CodingImporter.Request(List.of(paths), coder, Optional.empty()),
				new NullProgressMonitor());
	}

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@Test
	void whatGoesOutLoadsInPlainUima() throws Exception {
		Path out = temp.resolve("xmi");
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String one = store.articles().get(0).getId();
			String two = store.articles().get(1).getId();
			Corpus.code(store, "anna", one);
			Corpus.code(store, "berta", one);
			ExportReport report = exportXmi(store, "xmi", Optional.empty());
			assertEquals(List.of(), report.failed());
			assertEquals(6, report.codings());
			assertEquals(Set.of("TypeSystem.xml", "registry", one + ".anna.xmi", one + ".berta.xmi", two + ".xmi"), names(out));
			assertEquals(2, report.articles());
			assertEquals(1, exportXmi(store, "anna", Optional.of("anna")).articles(), "the other one is not written");
			assertEquals(Set.of("TypeSystem.xml", "registry", one + ".anna.xmi"), names(temp.resolve("anna")));
			TypeSystemDescription types = UIMAFramework.getXMLParser()
					.parseTypeSystemDescription(new XMLInputSource(out.resolve("TypeSystem.xml").toFile()));
			CAS cas = CasCreationUtils.createCas(types, null, null);
			for (String name : names(out)) {
				if (name.endsWith(".xmi")) {
					cas.reset();
					try (InputStream in = Files.newInputStream(out.resolve(name))) {
						XmiCasDeserializer.deserialize(in, cas, false);
					}
					assertEquals(name.startsWith(one) ? Corpus.TEXT : "Nobody coded this.", cas.getDocumentText());
					assertEquals(1, cas.getIndexRepository().getIndexedFSs(cas.getTypeSystem().getType("org.glossator.type.ArticleMetadata")).size());
					assertEquals(name.startsWith(one) ? 2 : 0,
							cas.getAnnotationIndex(cas.getTypeSystem().getType("org.example.kinds.Claim")).size());
				}
			}
		}
	}

	/** What the ids in the codings mean goes along, also of entries that nobody refers to, and a second export replaces it. */
	@Test
	void theRegistryGoesAlong() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			store.saveRegistry();
			exportXmi(store, "xmi", Optional.empty());
			assertEquals(Files.readString(store.registryFile()), Files.readString(temp.resolve("xmi/registry/registry.xmi")));
			assertTrue(Files.readString(temp.resolve("xmi/registry/registry.xmi")).contains("Minister of"));
			assertEquals(List.of(), exportXmi(store, "xmi", Optional.empty()).failed());
		}
	}

	@Test
	void whatGoesOutComesBackEqual() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String one = store.articles().get(0).getId();
			Corpus.code(store, store.coder("Anna").getId(), one);
			exportXmi(store, "xmi", Optional.empty());
			export(store, "csv");
		}
		try (StudyStore other = Corpus.create(temp.resolve("other"))) {
			ImportReport report = importXmi(other, "Anna", temp.resolve("xmi"));
			assertEquals(List.of(), report.rejected());
			assertTrue(report.notes().toString().contains("registry/registry.xmi"), report.notes().toString());
			assertEquals(2, report.added().size());
			assertEquals(2, other.articles().size());
			Files.delete(other.codings().file(CodingKey.of("anna", other.articles().get(1).getId()))); // the uncoded one, now coded with nothing
			export(other, "csv-other");
			for (String table : List.of("codings.csv", "layer-Claim.csv", "layer-Code.csv")) {
				assertEquals(Files.readString(temp.resolve("csv").resolve(table)), Files.readString(temp.resolve("csv-other").resolve(table)));
			}
		}
	}

	private void export(StudyStore store, String name) throws IOException {
		new CsvExporter().export(store, new ExportRequest(temp.resolve(name), Optional.empty()), new NullProgressMonitor());
	}

	@Test
	void aCodingThatIsThereIsNeverOverwritten() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String one = store.articles().get(0).getId();
			Corpus.code(store, "anna", one);
			exportXmi(store, "xmi", Optional.of("anna"));
			Path file = temp.resolve("xmi").resolve(one + ".anna.xmi");
			ImportReport first = importXmi(store, "berta", file);
			assertEquals(1, first.added().size());
			byte[] stored = Files.readAllBytes(store.codings().file(CodingKey.of("berta", one)));
			ImportReport again = importXmi(store, "berta", file);
			assertEquals(List.of(), again.rejected());
			assertEquals(1, again.alreadyThere().size());
			Files.writeString(file, Files.readString(file).replace("quoted", "changed"));
			ImportReport changed = importXmi(store, "berta", file);
			assertEquals(1, changed.rejected().size());
			assertTrue(changed.rejected().get(0).reason().contains("another coding"), changed.rejected().get(0).reason());
			assertEquals(0, java.util.Arrays.compare(stored, Files.readAllBytes(store.codings().file(CodingKey.of("berta", one)))));
		}
	}

	private static final String FOREIGN_TYPES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
			  <name>theirs</name>
			  <types>
			    <typeDescription><name>com.elsewhere.Token</name><description/><supertypeName>uima.tcas.Annotation</supertypeName>
			      <features><featureDescription><name>pos</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features>
			    </typeDescription>
			    <typeDescription><name>org.example.kinds.Claim</name><description/><supertypeName>org.glossator.type.Coding</supertypeName>
			      <features><featureDescription><name>theirNote</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features>
			    </typeDescription>
			    <typeDescription><name>org.glossator.type.Coding</name><description/><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
			  </types>
			</typeSystemDescription>
			""";
	private static final String FOREIGN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:kinds="http:///org/example/kinds.ecore"
			  xmlns:elsewhere="http:///com/elsewhere.ecore" xmi:version="2.0">
			<cas:NULL xmi:id="0"/>
			<cas:Sofa xmi:id="6" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="A text from elsewhere."/>
			<elsewhere:Token xmi:id="13" sofa="6" begin="0" end="1" pos="DET"/>
			<kinds:Claim xmi:id="18" sofa="6" begin="2" end="6" theirNote="kept"/>
			<cas:View sofa="6" members="13 18"/>
			</xmi:XMI>
			""";

	@Test
	void whatTheCodebookDoesNotKnowIsKept() throws IOException {
		Path theirs = Files.createDirectories(temp.resolve("theirs/sub"));
		Files.writeString(theirs.resolve("a.xmi"), FOREIGN);
		Files.writeString(theirs.resolve("b.xmi"), "<xmi");
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			ImportReport without = importXmi(store, "carl", theirs.resolve("a.xmi"));
			assertTrue(without.rejected().get(0).reason().contains("--types"), without.rejected().toString());
			assertEquals(2, store.articles().size());
			Files.writeString(temp.resolve("theirs/typesystem.xml"), FOREIGN_TYPES);
			ImportReport report = importXmi(store, "carl", temp.resolve("theirs"));
			assertEquals(List.of("sub/a.xmi"), report.added().stream().map(a -> a.sourceName()).toList());
			assertEquals(List.of("sub/b.xmi"), report.rejected().stream().map(r -> r.sourceName()).toList());
			assertEquals(3, store.articles().size());
		}
		try (StudyStore store = StudyStore.open(temp.resolve("study"))) {
			String id = store.codings().of(Whose.coder("carl")).stream().map(CodingKey::article).toList().get(0);
			assertEquals("a", store.find(id).orElseThrow().getTitle());
			assertEquals(FOREIGN, Files.readString(store.folder().resolve("articles").resolve(id).resolve("source.xmi")));
			CAS cas = store.codings().open(CodingKey.of("carl", id)).cas();
			var token = cas.getAnnotationIndex(cas.getTypeSystem().getType("com.elsewhere.Token")).iterator().next();
			assertEquals("DET", token.getFeatureValueAsString(token.getType().getFeatureByBaseName("pos")));
			var claim = store.codings().open(CodingKey.of("carl", id)).codings().get(0);
			assertTrue(org.glossator.cas.Annotations.uid(claim).length() > 5);
			assertTrue(Files.readString(store.codings().file(CodingKey.of("carl", id))).contains("theirNote=\"kept\""));
			ExportReport tables = new CsvExporter().export(store, new ExportRequest(temp.resolve("csv"), Optional.empty()), new NullProgressMonitor());
			assertEquals(List.of("1 annotation is not in the tables, since the codebook has no layer for the type: com.elsewhere.Token (1). "
					+ "An export as xmi has them.",
					"1 value of theirNote, a feature of Claim that the codebook does not have, is not in the tables. An export as xmi has it."), tables.notes());
			assertEquals(0, exportXmi(store, "xmi", Optional.empty()).failed().size());
			assertTrue(Files.readString(temp.resolve("xmi/TypeSystem.xml")).contains("com.elsewhere.Token"));
		}
	}

	@Test
	void everyCodingGetsAUidOfItsOwnThatStays() throws IOException {
		Path theirs = Files.createDirectories(temp.resolve("theirs"));
		Files.writeString(theirs.resolve("typesystem.xml"), FOREIGN_TYPES);
		String two = FOREIGN.replace("<cas:View sofa=\"6\" members=\"13 18\"/>",
				"<kinds:Claim xmi:id=\"19\" sofa=\"6\" begin=\"7\" end=\"11\" uid=\"u\"/>\n<kinds:Claim xmi:id=\"20\" sofa=\"6\" begin=\"12\" "
						+ "end=\"21\" uid=\"u\"/>\n<cas:View sofa=\"6\" members=\"13 18 19 20\"/>");
		Files.writeString(theirs.resolve("a.xmi"), two);
		Files.writeString(theirs.resolve("b.xmi"), two.replace("A text", "B text"));
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			assertEquals(List.of(), importXmi(store, "carl", theirs).rejected());
			List<String> uids = uids(store);
			assertEquals(6, uids.size());
			assertEquals(5, Set.copyOf(uids).size()); // "u" is in both files, which is their business
			assertEquals(uids, uids(store));
		}
	}

	private static List<String> uids(StudyStore store) throws IOException {
		List<String> uids = new ArrayList<>();
		for (String id : store.codings().of(Whose.coder("carl")).stream().map(CodingKey::article).toList()) {
			store.codings().open(CodingKey.of("carl", id)).codings().forEach(coding -> uids.add(Annotations.uid(coding)));
		}
		return uids;
	}
}
