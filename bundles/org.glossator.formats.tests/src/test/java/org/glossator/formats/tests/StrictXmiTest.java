// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XmiCodingImporter;
import org.glossator.formats.XmiExporter;
import org.glossator.formats.sources.ImportReport;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a study has taken in, what goes out is loaded by any UIMA program, and what is not in it is told. */
class StrictXmiTest {

	private static final String TEXT = "Nobody coded this.";
	private static final String TYPES = """
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
			  <typeDescription><name>demo.Span</name><description/><supertypeName>uima.tcas.Annotation</supertypeName><features>
			    <featureDescription><name>label</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
			    <featureDescription><name>args</name><description/><rangeTypeName>uima.cas.FSArray</rangeTypeName>
			      <multipleReferencesAllowed>true</multipleReferencesAllowed></featureDescription></features></typeDescription>
			  <typeDescription><name>demo.Sub</name><description/><supertypeName>demo.Span</supertypeName><features>
			    <featureDescription><name>weight</name><description/><rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription></features></typeDescription>
			</types></typeSystemDescription>
			""";

	@TempDir
	private Path temp;

	private static String xmi(String body) {
		return "<?xml version='1.0' encoding='UTF-8'?><xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:cas='http:///uima/cas.ecore' "
				+ "xmlns:tcas='http:///uima/tcas.ecore' xmlns:k='http:///org/example/kinds.ecore' xmlns:d='http:///demo.ecore' xmi:version='2.0'>"
				+ "<cas:NULL xmi:id='0'/><cas:Sofa xmi:id='1' sofaNum='1' sofaID='_InitialView' mimeType='text' sofaString='" + TEXT + "'/>"
				+ body + "</xmi:XMI>";
	}

	private Path corpus(String name, String types, String body) throws IOException {
		Path folder = Files.createDirectories(temp.resolve(name));
		if (!types.isEmpty()) {
			Files.writeString(folder.resolve("TypeSystem.xml"), types);
		}
		Files.writeString(folder.resolve("a.xmi"), body.isEmpty() ? "<broken" : xmi(body));
		return folder;
	}

	private static ImportReport take(StudyStore store, String coder, Path... paths) throws IOException {
		return new XmiCodingImporter().importCodings(store, new CodingImporter.Request(List.of(paths), coder, Optional.empty()), new NullProgressMonitor());
	}

	private ExportReport export(StudyStore store) throws IOException {
		return new XmiExporter().export(store, new ExportRequest(temp.resolve("out"), Optional.empty()), new NullProgressMonitor());
	}

	/** Loads all that went out, as any UIMA program does. */
	private CAS load(String coder) throws Exception {
		Path out = temp.resolve("out");
		CAS cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(out.resolve("TypeSystem.xml").toFile())), null, null);
		CAS wanted = null;
		try (Stream<Path> files = Files.list(out)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".xmi")).sorted().toList()) {
				CAS each = CasCreationUtils.createCas(cas.getTypeSystem(), null, null, null);
				try (InputStream in = Files.newInputStream(file)) {
					XmiCasDeserializer.deserialize(in, each, false);
				}
				wanted = file.toString().contains("." + coder + ".") ? each : wanted;
			}
		}
		return wanted;
	}

	private static List<String> shown(CAS cas, String type, String feature) {
		return cas.getAnnotationIndex(cas.getTypeSystem().getType(type)).stream()
				.map(fs -> fs.getType().getFeatureByBaseName(feature).getRange().isPrimitive()
						? String.valueOf(fs.getFeatureValueAsString(fs.getType().getFeatureByBaseName(feature)))
						: String.valueOf(fs.getFeatureValue(fs.getType().getFeatureByBaseName(feature))))
				.toList();
	}

	@Test
	void aFeatureThatNobodyDeclaredGoesOutDeclared() throws Exception {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String coding = "<k:Claim xmi:id='3' sofa='1' begin='0' end='6' uid='u' certainty='low'/>";
			ImportReport report = take(store, "ann", corpus("in", TYPES, coding + "<d:Span xmi:id='4' sofa='1' begin='0' end='2' note='the &#10; note'/>"
					+ "<d:Sub xmi:id='5' sofa='1' begin='0' end='2' weight='3'><note>one</note><note>two words</note></d:Sub>"
					+ "<tcas:DocumentAnnotation xmi:id='6' sofa='1' begin='0' end='18' language='en' source='x'/><cas:View sofa='1' members='3 4 5 6'/>"));
			assertEquals(List.of(), report.rejected());
			assertEquals(4, report.added().getFirst().notes().size(), report.added().toString());
			assertTrue(report.added().getFirst().notes().getFirst().startsWith("1 value of certainty, a feature that Claim does not have"), report.toString());
			ExportReport exported = export(store);
			assertEquals(List.of(), exported.failed());
			assertEquals(1, exported.codings());
			assertEquals(report.added().getFirst().notes().size(), exported.notes().size(), exported.notes().toString());
			CAS cas = load("ann");
			assertEquals(List.of("low"), shown(cas, "org.example.kinds.Claim", "certainty"));
			assertEquals(List.of("[the \n note]", "[one, two words]"), shown(cas, "demo.Span", "note").stream()
					.map(array -> array.substring(array.indexOf('['))).toList(), "declared once, for Span and what derives from it");
			assertEquals(List.of("x"), shown(cas, "uima.tcas.DocumentAnnotation", "source"));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"referenceOne='999'            | 3     | 1 value of referenceOne of Claim refers to something that is not in the file (999).",
			"referenceMany='3 999'         | 3     | 1 value of referenceMany of Claim refers to something that is not in the file (999).",
			"uid='u'                       | 3 777 | 1 member of its views is not in the file (777).",
			"booleanOne='maybe'            | 3     | 1 value of booleanOne of Claim is not of the kind of that feature (“maybe”).",
			"part-of-speech='NN'           | 3     | 1 value of part-of-speech, a feature that Claim does not have (“NN”)." })
	void whatUimaWouldRefuseIsKeptAndLeftOut(String attribute, String members, String told) throws Exception {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			ImportReport report = take(store, "ann",
					corpus("in", "", "<k:Claim xmi:id='3' sofa='1' begin='0' end='6' " + attribute + "/><cas:View sofa='1' members='" + members + "'/>"));
			assertEquals(List.of(), report.rejected());
			assertTrue(report.added().getFirst().notes().getFirst().startsWith(told), report.toString());
			String stored = Files.readString(store.codings().file(CodingKey.of("ann", report.added().getFirst().articleId())));
			assertTrue(stored.contains(attribute.replace('\'', '"')) && stored.contains(members.substring(1)), stored);
			ExportReport exported = export(store);
			assertEquals(List.of(), exported.failed());
			assertTrue(exported.notes().getFirst().startsWith(told), exported.notes().toString());
			assertEquals(1, load("ann").getAnnotationIndex(load("ann").getTypeSystem().getType("org.example.kinds.Claim")).size());
		}
	}

	@Test
	void emptyArraysGoOut() throws Exception {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			assertEquals(List.of(), take(store, "ann", corpus("in", TYPES, "<d:Span xmi:id='3' sofa='1' begin='0' end='2' args='5'/>"
					+ "<d:Span xmi:id='4' sofa='1' begin='3' end='4' args='6'/><cas:FSArray xmi:id='5' elements=''/><cas:FSArray xmi:id='6' elements=''/>"
					+ "<cas:View sofa='1' members='3 4'/>")).rejected());
			ExportReport exported = export(store);
			assertEquals(List.of(), exported.failed());
			assertEquals(List.of(), exported.notes());
			assertEquals(2, load("ann").getAnnotationIndex(load("ann").getTypeSystem().getType("demo.Span")).size());
		}
	}

	/** UIMA makes arrays of a type of those that a feature with such an element type refers to. */
	@Test
	void arraysOfATypeGoOut() throws Exception {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String types = TYPES.replace("<multipleReferencesAllowed>", "<elementType>demo.Span</elementType><multipleReferencesAllowed>");
			assertEquals(List.of(), take(store, "ann", corpus("in", types, "<d:Span xmi:id='3' sofa='1' begin='0' end='2' args='5'/>"
					+ "<cas:FSArray xmi:id='5' elements='3'/><cas:View sofa='1' members='3'/>")).rejected());
			assertEquals(List.of(), export(store).failed());
			assertEquals(1, load("ann").getAnnotationIndex(load("ann").getTypeSystem().getType("demo.Span")).size());
		}
	}

	@Test
	void whatSharesAnIdGoesOutWithOneOfItsOwn() throws Exception {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			ImportReport report = take(store, "ann", corpus("in", "", "<k:Claim xmi:id='3' sofa='1' begin='0' end='6'/>"
					+ "<k:Claim xmi:id='3' sofa='1' begin='7' end='9'/><k:Claim xmi:id='1' sofa='1' begin='7' end='9'/><cas:View sofa='1' members='1 3'/>"));
			assertEquals(List.of(), report.rejected());
			assertTrue(report.added().getFirst().notes().getFirst().startsWith("2 Claim with an xmi:id that another has too."), report.toString());
			assertEquals(List.of(), export(store).failed());
			assertEquals(3, load("ann").getAnnotationIndex(load("ann").getTypeSystem().getType("org.example.kinds.Claim")).size());
		}
	}

	@Test
	void codingsInNoIndexAreIndexedAndTold() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			ImportReport report = take(store, "ann", corpus("in", "", "<k:Claim xmi:id='3' sofa='1' begin='0' end='6' referenceOne='4'/>"
					+ "<k:Claim xmi:id='4' sofa='1' begin='7' end='12'/><k:Claim xmi:id='5' sofa='1' begin='7' end='99'/><cas:View sofa='1' members='3'/>"));
			List<String> notes = report.added().getFirst().notes();
			assertTrue(notes.contains("1 Claim was in no index, so that UIMA shows it nowhere; it was put into the index."), notes.toString());
			assertTrue(notes.contains("1 Claim in no index, so that it is seen nowhere. It is kept in the study."), notes.toString());
			assertEquals(2, store.codings().open(CodingKey.of("ann", report.added().getFirst().articleId())).codings().size());
		}
	}

	@Test
	void anotherVersionOfTheCodebookIsTold() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			Path in = corpus("in", "", "<type:CodingMetadata xmlns:type='http:///org/glossator/type.ecore' xmi:id='3' sofa='1' codebook='kinds' codebookVersion='1'/>"
					+ "<cas:View sofa='1' members='3'/>");
			List<String> notes = take(store, "ann", in).added().getFirst().notes();
			assertTrue(notes.getFirst().startsWith("It was coded by version 1 of the codebook kinds; the study has version 3 of kinds."), notes.toString());
		}
	}

	/** A file that is read by a type system which contradicts the study's would silently mean something else. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<supertypeName>demo.Span</supertypeName> | <supertypeName>uima.tcas.Annotation</supertypeName> | has the type demo.Sub as a uima.tcas.Annotation",
			"<multipleReferencesAllowed>true</multipleReferencesAllowed> | '' | demo.Span:args as uima.cas.FSArray, and this study has it as uima.cas.FSArray with multiple references",
			"uima.cas.Integer | uima.cas.String | demo.Sub:weight as uima.cas.String, and this study has it as uima.cas.Integer" })
	void typesThatContradictAreRefused(String old, String fresh, String reason) throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String body = "<d:Sub xmi:id='3' sofa='1' begin='0' end='6' label='x'/><cas:View sofa='1' members='3'/>";
			assertEquals(List.of(), take(store, "ann", corpus("one", TYPES, body)).rejected());
			ImportReport report = take(store, "bob", corpus("two", TYPES.replace(old, fresh), body));
			assertEquals(1, report.rejected().size());
			assertTrue(report.rejected().getFirst().reason().contains(reason), report.rejected().toString());
			assertEquals(List.of(), take(store, "bob", corpus("one", TYPES, body)).rejected());
		}
	}

	@Test
	void oneBadFileNeverEndsAnImport() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			corpus("in/a", TYPES.replace("<name>label</name>", "<name>part-of-speech</name>"), "<d:Span xmi:id='3' sofa='1' begin='0' end='6'/>");
			corpus("in/b", "", "");
			corpus("in/c", "<typeSystemDescription xmlns='http://uima.apache.org/resourceSpecifier'><types><typeDescription/></types></typeSystemDescription>", "<d:X xmi:id='3'/>");
			corpus("in/d\u0001d", TYPES, "<d:Span xmi:id='3' sofa='1' begin='0' end='6' label='x'/><cas:View sofa='1' members='3'/>");
			Files.writeString(temp.resolve("in/d\u0001d/b.xmi"), xmi("<cas:View sofa='1' members='1'/>").replace(TEXT, "Another text."));
			ImportReport report = take(store, "ann", temp.resolve("in"));
			assertEquals(2, report.added().size(), report.toString());
			assertEquals(3, report.rejected().size(), report.toString());
			assertTrue(report.rejected().getFirst().reason().contains("part-of-speech"), report.toString());
			report.rejected().forEach(each -> assertTrue(!each.reason().contains("Exception"), each.toString()));
			assertEquals(List.of(), export(store).failed());
		}
		try (StudyStore store = StudyStore.open(temp.resolve("study"))) {
			assertEquals(3, store.articles().size());
			assertEquals(List.of(), store.notes());
		}
	}

	/** A codebook may take types of others for its own layers, which then derive from ours. */
	@Test
	void typesThatACodebookHasAdoptedAreNotRefused() throws Exception {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String types = TYPES.replace("demo.Span", "org.example.kinds.Claim").replace("<name>label</name>", "<name>stringOne</name>");
			assertEquals(List.of(), take(store, "ann", corpus("in", types, "<k:Claim xmi:id='3' sofa='1' begin='0' end='6' stringOne='x'/>"
					+ "<cas:View sofa='1' members='3'/>")).rejected());
			assertEquals(List.of(), export(store).failed());
			assertEquals(List.of("x"), shown(load("ann"), "org.example.kinds.Claim", "stringOne"));
		}
	}
}
