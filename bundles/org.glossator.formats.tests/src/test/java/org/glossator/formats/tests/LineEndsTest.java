// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.LineEnds;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.CsvStyle;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XmiCodingImporter;
import org.glossator.formats.XmiExporter;
import org.glossator.formats.sources.ImportReport;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus whose texts have other line ends, or a byte order mark, is of the same articles and has the same codings. */
class LineEndsTest {

	private static final String TYPES = """
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
			  <typeDescription><name>com.elsewhere.Token</name><description/><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
			  <typeDescription><name>com.elsewhere.Place</name><description/><supertypeName>uima.cas.AnnotationBase</supertypeName><features>
			    <featureDescription><name>begin</name><description/><rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription>
			  </features></typeDescription>
			</types></typeSystemDescription>
			""";
	/** Offsets are those of the text with line feeds. */
	private static final String XMI = """
			<?xml version="1.0" encoding="UTF-8"?>
			<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:kinds="http:///org/example/kinds.ecore"
			  xmlns:e="http:///com/elsewhere.ecore" xmlns:type="http:///org/glossator/type.ecore" xmi:version="2.0">
			<cas:NULL xmi:id="0"/>
			<type:Segment xmi:id="20" sofa="6" begin="0" end="3"/>
			<type:Segment xmi:id="21" sofa="6" begin="12" end="16"/>
			<kinds:Claim xmi:id="18" sofa="6" begin="0" end="16" uid="parts" segments="20 21"/>
			<kinds:Claim xmi:id="19" sofa="6" begin="5" end="11" stringOne="no uid"/>
			<e:Token xmi:id="22" sofa="6" begin="12" end="16"/>
			<e:Token xmi:id="23" sofa="7" begin="5" end="9"/>
			<e:Place xmi:id="24" sofa="6" begin="12"/>
			<cas:Sofa xmi:id="6" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="One.&#10;Second&#10;line&#10;&#10;end."/>
			<cas:Sofa xmi:id="7" sofaNum="2" sofaID="other" mimeType="text" sofaString="A&#13;&#10;B and C"/>
			<cas:View sofa="6" members="18 19 22 24"/>
			<cas:View sofa="7" members="23"/>
			</xmi:XMI>
			""";
	private static final String TEXT = "One.\nSecond\nline\n\nend.";

	@TempDir
	private Path temp;
	private Path corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = Files.createDirectory(temp.resolve("corpus"));
		Files.writeString(corpus.resolve("TypeSystem.xml"), TYPES);
	}

	/** The corpus as somebody made it whose texts have other line ends, and so other offsets. */
	private static String with(String mark, String lineEnd) {
		StringBuilder xmi = new StringBuilder();
		for (String line : XMI.split("(?<=\\n)")) {
			boolean shifts = line.contains("sofa=\"6\"") && !line.contains("Place");
			xmi.append(shifts ? moved(line, mark, lineEnd) : line);
		}
		return xmi.toString().replace("sofaString=\"One.&#10;Second&#10;line&#10;&#10;end.\"",
				"sofaString=\"" + mark + "One.#Second#line##end.\"".replace("#", lineEnd.replace("\r", "&#13;").replace("\n", "&#10;")));
	}

	private static String moved(String line, String mark, String lineEnd) {
		String moved = line;
		for (String name : List.of(" begin=", " end=")) {
			String old = line.replaceAll("(?s).*" + name + "\"(\\d+)\".*", "$1");
			if (!old.equals(line)) {
				String before = TEXT.substring(0, Integer.parseInt(old));
				int offset = before.replace("\n", lineEnd).length() + mark.length();
				moved = moved.replace(name + "\"" + old + "\"", name + "\"" + offset + "\"");
			}
		}
		return moved;
	}

	private ImportReport importAs(StudyStore store, String coder, String xmi) throws IOException {
		Files.writeString(corpus.resolve("a.xmi"), xmi);
		return new XmiCodingImporter().importCodings(store, new CodingImporter.Request(List.of(corpus), coder, Optional.empty()), new NullProgressMonitor());
	}

	private static List<String> told(StudyStore store, String coder, String id) throws IOException {
		CasResource resource = store.codings().open(CodingKey.of(coder, id));
		List<String> told = new ArrayList<>();
		for (AnnotationFS fs : resource.cas().<AnnotationFS>getAnnotationIndex()) {
			if (!fs.getType().getName().startsWith("org.glossator.type.")) {
				told.add(fs.getType().getShortName() + " " + fs.getBegin() + "-" + fs.getEnd() + " " + fs.getCoveredText());
			}
		}
		resource.codings().forEach(coding -> told.add(Annotations.coveredText(coding) + " " + Annotations.segments(coding)));
		var place = resource.cas().getIndexRepository().getIndexedFSs(resource.cas().getTypeSystem().getType("com.elsewhere.Place")).iterator().next();
		told.add("begin of what is no annotation: " + place.getIntValue(place.getType().getFeatureByBaseName("begin")));
		AnnotationFS other = resource.cas().getView("other").<AnnotationFS>getAnnotationIndex(resource.cas().getTypeSystem().getType("com.elsewhere.Token"))
				.iterator().next();
		told.add("in another view: " + other.getBegin() + " " + other.getCoveredText());
		return told;
	}

	@Test
	void aCorpusWithOtherLineEndsHasTheSameCodings() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String id = Corpus.add(store, "One", TEXT);
			assertEquals(List.of(), importAs(store, "lf", XMI).rejected());
			List<String> expected = told(store, "lf", id);
			assertEquals("One … line [TextRange[begin=0, end=3], TextRange[begin=12, end=16]]",
					expected.stream().filter(line -> line.startsWith("One …")).findFirst().orElse(expected.toString()));
			int number = 0;
			for (String xmi : List.of(with("", "\r\n"), with("\uFEFF", "\n"), with("\uFEFF", "\r\n"), with("", "\r"))) {
				assertNotEquals(XMI, xmi);
				String coder = "c" + ++number;
				ImportReport report = importAs(store, coder, xmi);
				assertEquals(List.of(), report.rejected());
				assertEquals(List.of(id), report.added().stream().map(ImportReport.Added::articleId).toList(), coder);
				assertEquals(1, report.added().getFirst().notes().stream().filter(note -> note.startsWith("Its text has line ends")).count());
				assertEquals(expected, told(store, coder, id), coder);
				assertEquals(1, importAs(store, coder, xmi).alreadyThere().size(), "the same again is known");
			}
			assertEquals(3, store.articles().size());
		}
	}

	@Test
	void anArticleThatIsNewHasLineFeedsOnly() throws IOException {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			String id = importAs(store, "ann", with("\uFEFF", "\r\n")).added().getFirst().articleId();
			assertEquals(TEXT, store.article(id).text());
			assertEquals(List.of(id), importAs(store, "ben", XMI).added().stream().map(ImportReport.Added::articleId).toList());
			assertEquals(told(store, "ben", id), told(store, "ann", id));
		}
	}

	private static final String[] PARTS = { "\r\n", "\n", "\r", "a", "bc", "\uD83D\uDE00", " " };

	private static String random(Random random, int parts) {
		StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "\uFEFF" : "").append("x"); // a text of nothing but white space is none
		for (int i = random.nextInt(parts); i > 0; i--) {
			text.append(PARTS[random.nextInt(PARTS.length)]);
		}
		return text.toString();
	}

	private static String escaped(String text) {
		return text.replace("\r", "&#13;").replace("\n", "&#10;");
	}

	/** A corpus of one text with Tokens at random, some with begin and end as elements, and what was written. */
	private static String random(String text, Random random) {
		StringBuilder xmi = new StringBuilder("<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:cas='http:///uima/cas.ecore' xmlns:e='http:///com/elsewhere.ecore'"
				+ " xmlns:tcas='http:///uima/tcas.ecore' xmi:version='2.0'><cas:NULL xmi:id='0'/><tcas:DocumentAnnotation xmi:id='2' sofa='1' begin='0' end='"
				+ text.length() + "' language='en'/>\n");
		String members = "2";
		int first = text.startsWith("\uFEFF") ? 1 : 0; // what covers the mark alone covers nothing without it
		for (int id = 3; id < 12; id++) {
			int begin = first + random.nextInt(text.length() - first + 1);
			int end = begin + random.nextInt(text.length() - begin + 1);
			LineEnds ends = new LineEnds(text);
			begin -= ends.loses(begin) ? 1 : 0;
			end -= ends.loses(end) ? 1 : 0;
			xmi.append(id % 3 > 0 ? "<e:Token xmi:id='" + id + "' sofa='1' begin='" + begin + "' end='" + end + "'/>\n"
					: "<e:Token xmi:id='" + id + "'><sofa>1</sofa><begin>" + begin + "</begin><end>" + end + "</end></e:Token>\n");
			members += " " + id;
		}
		return xmi + "<cas:Sofa xmi:id='1' sofaNum='1' sofaID='_InitialView' mimeType='text' sofaString='" + escaped(text) + "'/><cas:View sofa='1' members='"
				+ members + "'/></xmi:XMI>";
	}

	private CAS load(Path xmi, Path types) throws Exception {
		CAS cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types.toFile())), null, null);
		try (InputStream in = Files.newInputStream(xmi)) {
			XmiCasDeserializer.deserialize(in, cas, false);
		}
		return cas;
	}

	private static List<String> covered(CAS cas) {
		List<String> covered = new ArrayList<>();
		for (AnnotationFS fs : cas.<AnnotationFS>getAnnotationIndex()) {
			if (!fs.getType().getName().startsWith("org.glossator")) {
				covered.add(fs.getType().getShortName() + " " + fs.getBegin() + "-" + fs.getEnd() + " " + fs.getCoveredText());
			}
		}
		return covered;
	}

	private ExportReport exportAsWritten(StudyStore store) throws IOException {
		return new XmiExporter().export(store, new ExportRequest(temp.resolve("out"), Set.of(), Set.of(), CsvStyle.PLAIN, true), new NullProgressMonitor());
	}

	/** What goes out as it was written is, in any UIMA program, what came in: the text, and each annotation where it was. */
	@Test
	void anyTextGoesOutAsItWasWritten() throws Exception {
		List<String> texts = new ArrayList<>();
		List<CAS> before = new ArrayList<>();
		try (StudyStore store = StudyStore.create(temp.resolve("study"), "s", Corpus.codebook())) {
			for (int seed = 0; seed < 60; seed++) {
				Random random = new Random(seed);
				texts.add(random(random, 25));
				ImportReport report = importAs(store, "c" + seed, random(texts.getLast(), random));
				assertEquals(List.of(), report.rejected(), "seed " + seed);
				before.add(load(corpus.resolve("a.xmi"), corpus.resolve("TypeSystem.xml")));
			}
			ExportReport exported = exportAsWritten(store);
			assertEquals(List.of(), exported.failed());
			assertEquals(List.of(), exported.notes());
		}
		for (int seed = 0; seed < texts.size(); seed++) {
			String end = ".c" + seed + ".xmi";
			try (Stream<Path> files = Files.list(temp.resolve("out"))) {
				CAS after = load(files.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow(), temp.resolve("out/TypeSystem.xml"));
				assertEquals(texts.get(seed), after.getDocumentText(), "seed " + seed);
				assertEquals(covered(before.get(seed)), covered(after), "seed " + seed);
			}
		}
	}

	/** A coder's file may have come with other line ends than the article: each goes out as it came. */
	@Test
	void eachFileGoesOutAsItCame() throws Exception {
		try (StudyStore store = StudyStore.create(temp.resolve("study"), "s", Corpus.codebook())) {
			String id = importAs(store, "crlf", with("", "\r\n")).added().getFirst().articleId();
			importAs(store, "lf", XMI);
			importAs(store, "cr", with("\uFEFF", "\r"));
			assertEquals("CRLF*4", store.article(id).metadata().lineEnds());
			assertEquals(List.of(), exportAsWritten(store).notes());
			Path types = temp.resolve("out/TypeSystem.xml");
			assertEquals(TEXT.replace("\n", "\r\n"), load(temp.resolve("out").resolve(id + ".crlf.xmi"), types).getDocumentText());
			assertEquals(TEXT, load(temp.resolve("out").resolve(id + ".lf.xmi"), types).getDocumentText());
			assertEquals("\uFEFF" + TEXT.replace('\n', '\r'), load(temp.resolve("out").resolve(id + ".cr.xmi"), types).getDocumentText());
			for (String coder : List.of("crlf", "lf", "cr")) {
				String xmi = coder.equals("lf") ? XMI : coder.equals("cr") ? with("\uFEFF", "\r") : with("", "\r\n");
				assertEquals(1, importAs(store, coder, xmi).alreadyThere().size(), coder);
			}
		}
	}

	/** What left one study as stored still knows what it was, and another study writes it so. */
	@Test
	void theRecordGoesFromStudyToStudy() throws Exception {
		try (StudyStore store = StudyStore.create(temp.resolve("study"), "s", Corpus.codebook())) {
			importAs(store, "ann", with("\uFEFF", "\r\n"));
			new XmiExporter().export(store, new ExportRequest(temp.resolve("stored"), Optional.empty()), new NullProgressMonitor());
		}
		try (StudyStore other = StudyStore.create(temp.resolve("other"), "o", Corpus.codebook())) {
			ImportReport report = new XmiCodingImporter().importCodings(other,
					new CodingImporter.Request(List.of(temp.resolve("stored")), "ben", Optional.empty()), new NullProgressMonitor());
			assertEquals(List.of(), report.rejected());
			assertEquals(List.of(), exportAsWritten(other).notes());
			String id = report.added().getFirst().articleId();
			assertEquals("\uFEFF" + TEXT.replace("\n", "\r\n"),
					load(temp.resolve("out").resolve(id + ".ben.xmi"), temp.resolve("out/TypeSystem.xml")).getDocumentText());
		}
	}

	/** An article of a former version, or one whose record is of another text, goes out with line feeds, and is named. */
	@Test
	void whatCannotBeRestoredIsSaid() throws Exception {
		try (StudyStore store = Corpus.create(temp.resolve("study"))) {
			importAs(store, "ann", with("", "\r\n"));
			ExportReport report = exportAsWritten(store);
			assertEquals(1, report.notes().size());
			assertTrue(report.notes().getFirst().startsWith("2 files have line feeds only: "), report.notes().toString());
			assertEquals(List.of(), report.failed());
		}
	}

	@Test
	void whatBeginsBetweenTheTwoCharactersOfALineEndIsSaid() throws IOException {
		try (StudyStore store = StudyStore.create(temp.resolve("study"), "s", Corpus.codebook())) {
			ImportReport report = importAs(store, "ann", with("", "\r\n").replace("<e:Token xmi:id=\"22\" sofa=\"6\" begin=\"14\"", "<e:Token xmi:id=\"22\" sofa=\"6\" begin=\"5\""));
			assertEquals("1 begin or end of an annotation was between the two characters of one line end or before the byte order mark, where none can be now."
							+ " It is before that line end, or behind the mark.",
					report.added().getFirst().notes().get(1));
			ImportReport marked = importAs(store, "ben", with("\uFEFF", "\n").replace("e:Token xmi:id=\"22\" sofa=\"6\" begin=\"13\"", "e:Token xmi:id=\"22\" sofa=\"6\" begin=\"0\""));
			assertTrue(marked.added().getFirst().notes().get(1).startsWith("1 begin or end of an annotation was "), marked.toString());
		}
	}
}
