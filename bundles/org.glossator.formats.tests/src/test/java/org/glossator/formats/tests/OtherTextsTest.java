// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.StringArrayFS;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.ExportRequest;
import org.glossator.formats.XmiCodingImporter;
import org.glossator.formats.XmiExporter;
import org.glossator.formats.sources.ImportReport;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that other tools wrote: with control characters in XML 1.1, and many with one and the same first line. */
class OtherTextsTest {

	private static final String TYPES = """
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
			  <typeDescription><name>demo.Span</name><description/><supertypeName>uima.tcas.Annotation</supertypeName><features>
			    <featureDescription><name>label</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
			    <featureDescription><name>words</name><description/><rangeTypeName>uima.cas.StringArray</rangeTypeName></featureDescription>
			  </features></typeDescription>
			  <typeDescription><name>demo.MetaData</name><description/><supertypeName>uima.tcas.DocumentAnnotation</supertypeName><features>
			    <featureDescription><name>documentTitle</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
			  </features></typeDescription>
			</types></typeSystemDescription>
			""";

	@TempDir
	private Path temp;
	private Path folder;
	private StudyStore store;

	@BeforeEach
	void openStudy() throws IOException {
		folder = Files.createDirectory(temp.resolve("theirs"));
		Files.writeString(folder.resolve("TypeSystem.xml"), TYPES);
		store = Corpus.create(temp.resolve("study"));
	}

	@AfterEach
	void closeStudy() throws IOException {
		store.close();
	}

	private static String xmi(String version, String text, String elements, String members) {
		return """
				<?xml version="%s" encoding="UTF-8"?>
				<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:demo="http:///demo.ecore" xmi:version="2.0">
				<cas:NULL xmi:id="0"/>
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="%s"/>
				%s
				<cas:View sofa="1" members="%s"/>
				</xmi:XMI>
				""".formatted(version, text, elements, members);
	}

	private ImportReport take() throws IOException {
		return new XmiCodingImporter().importCodings(store, new CodingImporter.Request(List.of(folder), "Anna", Optional.empty()), new NullProgressMonitor());
	}

	@Test
	void controlCharactersOfXmlElevenBecomeSpacesThatAreCounted() throws IOException {
		String source = xmi("1.1", "One&#12;\uD83D\uDE00&#1;two.", "<demo:Span xmi:id=\"3\" sofa=\"1\" begin=\"7\" end=\"11\" label=\"a&#2;b\"><words>c&#x1f;d</words>"
				+ "<words>\uD83D\uDE00e</words></demo:Span>", "3");
		Files.writeString(folder.resolve("a.xmi"), source);
		ImportReport report = take();
		assertEquals(List.of(), report.rejected());
		assertEquals(4, report.added().getFirst().replacedCharacters());
		String id = report.added().getFirst().articleId();
		assertEquals("One \uD83D\uDE00 two.", store.article(id).text());
		assertEquals(source, Files.readString(store.folder().resolve("articles").resolve(id).resolve("source.xmi")), "the source is kept as it was");
		CAS cas = store.codings().open(CodingKey.of("anna", id)).cas();
		var span = cas.getAnnotationIndex(cas.getTypeSystem().getType("demo.Span")).iterator().next();
		assertEquals("two.", span.getCoveredText());
		assertEquals("a b", span.getStringValue(span.getType().getFeatureByBaseName("label")));
		assertEquals("[c d, \uD83D\uDE00e]", Arrays.toString(((StringArrayFS) span.getFeatureValue(span.getType().getFeatureByBaseName("words"))).toArray()));
		assertEquals(List.of(), new XmiExporter().export(store, new ExportRequest(temp.resolve("out"), Optional.empty()), new NullProgressMonitor()).failed());
		assertEquals(1, take().alreadyThere().size());
	}

	private List<String> idsAndTitles(ImportReport report) {
		assertEquals(List.of(), report.rejected());
		return report.added().stream().map(added -> store.find(added.articleId()).orElseThrow()).map((Article article) -> article.getId() + ": " + article.getTitle())
				.toList();
	}

	@Test
	void aDocumentsOwnTitleNamesIt() throws IOException {
		for (int i = 1; i <= 2; i++) {
			String title = "<demo:MetaData xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"5\" language=\"en\" documentTitle=\"Report %d\"/>".formatted(i);
			Files.writeString(folder.resolve("r" + i + ".xmi"), xmi("1.0", "IN BRIEF&#10;Story " + i, title, "2"));
			Files.writeString(folder.resolve("same" + i + ".xmi"), xmi("1.0", "IN BRIEF&#10;Another " + i, title.replaceAll("Report \\d", "The same"), "2"));
		}
		assertEquals(List.of("report-1: Report 1", "report-2: Report 2", "the-same: The same", "the-same-same2: The same"), idsAndTitles(take()));
	}

	@Test
	void withoutOneTheFileNamesIt() throws IOException {
		Files.writeString(folder.resolve("report-001.xmi"), xmi("1.0", "IN BRIEF&#10;Story 1", "", ""));
		Files.writeString(folder.resolve("report-002.xmi"), xmi("1.0", "IN BRIEF&#10;Story 2", "", ""));
		Files.writeString(folder.resolve("report_003.xmi"), xmi("1.0", "19&#10;he said, and went.", "", ""));
		assertEquals(List.of("report-001: report-001", "report-002: report-002", "report-003: report_003"), idsAndTitles(take()));
	}
}
