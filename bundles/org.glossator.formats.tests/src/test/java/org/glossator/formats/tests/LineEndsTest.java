// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.XmiCodingImporter;
import org.glossator.study.ImportReport;
import org.glossator.study.StudyStore;
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
		CasResource resource = store.openCoding(coder, id);
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
}
