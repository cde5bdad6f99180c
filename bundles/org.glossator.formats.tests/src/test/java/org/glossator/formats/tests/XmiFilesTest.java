// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.CodingImporter;
import org.glossator.formats.XmiCodingImporter;
import org.glossator.formats.sources.ImportReport;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XMI is found however it is called and packed, with the type system that lies with it; what is not taken is named. */
class XmiFilesTest {

	@TempDir
	private Path temp;
	private Path folder;
	private StudyStore store;

	@BeforeEach
	void openStudy() throws IOException {
		folder = Files.createDirectory(temp.resolve("theirs"));
		store = Corpus.create(temp.resolve("study"));
	}

	@AfterEach
	void closeStudy() throws IOException {
		store.close();
	}

	private static byte[] types(String type, String... imports) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><imports>%s</imports>
				  <types><typeDescription><name>%s</name><description/><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription></types>
				</typeSystemDescription>
				""".formatted(String.join("", List.of(imports).stream().map(each -> "<import name=\"" + each + "\"/>").toList()), type).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] xmi(String type, String text) {
		int dot = type.lastIndexOf('.');
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:t="http:///%s.ecore" xmi:version="2.0">
				<cas:NULL xmi:id="0"/>
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="%s"/>
				<t:%s xmi:id="2" sofa="1" begin="0" end="1"/>
				<cas:View sofa="1" members="2"/>
				</xmi:XMI>
				""".formatted(type.substring(0, dot).replace('.', '/'), text, type.substring(dot + 1)).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		return packed.toByteArray();
	}

	private static byte[] zip(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(packed)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue());
			}
		}
		return packed.toByteArray();
	}

	/** In the order in which they are given, as an archive has them. */
	private static Map<String, byte[]> entries(Object... namesAndBytes) {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (int i = 0; i < namesAndBytes.length; i += 2) {
			entries.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
		}
		return entries;
	}

	private void put(String name, byte[] bytes) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.write(folder.resolve(name), bytes);
	}

	private ImportReport take(Path... paths) throws IOException {
		return new XmiCodingImporter().importCodings(store, new CodingImporter.Request(List.of(paths), "Anna", Optional.empty()), new NullProgressMonitor());
	}

	private static List<String> added(ImportReport report) {
		return report.added().stream().map(ImportReport.Added::sourceName).toList();
	}

	private static String reason(ImportReport report) {
		assertEquals(1, report.rejected().size(), report.toString());
		return report.rejected().getFirst().reason();
	}

	/** The annotation of this type is in the coding, so it was read by a type system that has it. */
	private void assertHas(ImportReport report, String source, String type) throws IOException {
		String article = report.added().stream().filter(each -> each.sourceName().equals(source)).findFirst().orElseThrow().articleId();
		var cas = store.codings().open(CodingKey.of("anna", article)).cas();
		assertEquals(1, cas.getAnnotationIndex(cas.getTypeSystem().getType(type)).size(), source);
	}

	@Test
	void xmiIsFoundUnderAnyNameAndPacked() throws IOException {
		put("TypeSystem.xml", types("demo.Span"));
		put("a.xmi.gz", gzip(xmi("demo.Span", "A")));
		put("b.xml", xmi("demo.Span", "B"));
		put("C.XMI", xmi("demo.Span", "C"));
		put("d.XML.GZ", gzip(xmi("demo.Span", "D")));
		ImportReport report = take(folder);
		assertEquals(List.of(), report.rejected());
		assertEquals(List.of("C.XMI", "a.xmi.gz!/a.xmi", "b.xml", "d.XML.GZ!/d.XML"), added(report));
		assertHas(report, "a.xmi.gz!/a.xmi", "demo.Span");
		assertEquals(List.of(), report.notes(), "a type system is not passed over");
		assertEquals(5, take(folder, temp.resolve("theirs/b.xml")).alreadyThere().size());
	}

	@Test
	void oneCodingThatIsThereTwicePlainAndPackedIsImportedOnce() throws IOException {
		put("TypeSystem.xml", types("demo.Span"));
		put("a.xmi", xmi("demo.Span", "A"));
		put("a.xmi.gz", gzip(xmi("demo.Span", "A")));
		ImportReport report = take(folder);
		assertEquals(List.of("a.xmi"), added(report));
		assertEquals(List.of("a.xmi.gz!/a.xmi"), report.alreadyThere().stream().map(ImportReport.AlreadyThere::sourceName).toList());
	}

	@Test
	void eachFileInAnArchiveIsReadByTheTypeSystemBesideItThere() throws IOException {
		put("TypeSystem.xml", types("demo.Outer"));
		put("one.zip", zip(entries("one.xmi", xmi("demo.One", "One"), "TypeSystem.xml", types("demo.One"))));
		put("many.zip", zip(entries("a/a.xmi", xmi("demo.A", "Aa"), "a/typesystem.xml", types("demo.A"), "b/b.xmi", xmi("demo.B", "Bb"), "b/b.types.xml",
				types("demo.B"), "c.xmi", xmi("demo.Outer", "Cc"))));
		ImportReport report = take(folder);
		assertEquals(List.of(), report.rejected());
		assertEquals(List.of("many.zip!/a/a.xmi", "many.zip!/b/b.xmi", "many.zip!/c.xmi", "one.zip!/one.xmi"), added(report));
		assertHas(report, "one.zip!/one.xmi", "demo.One");
		assertHas(report, "many.zip!/b/b.xmi", "demo.B");
		assertHas(report, "many.zip!/c.xmi", "demo.Outer");
	}

	@Test
	void aProjectWithArchivesInAnArchiveIsReadButForWhatWasThereBefore() throws IOException {
		byte[] types = types("demo.Span");
		put("project.zip", zip(entries("annotation/1.txt/INITIAL_CAS.zip", zip(entries("INITIAL_CAS.xmi", xmi("demo.Span", "First"), "TypeSystem.xml", types)),
				"annotation/1.txt/anna.zip", zip(entries("anna.xmi", xmi("demo.Span", "First"), "TypeSystem.xml", types)), "annotation/2.txt/INITIAL_CAS.zip",
				zip(entries("INITIAL_CAS.xmi", xmi("demo.Span", "Second"), "TypeSystem.xml", types)), "source/1.txt", "First".getBytes(StandardCharsets.UTF_8))));
		ImportReport report = take(folder.resolve("project.zip"));
		assertEquals(List.of(), report.rejected());
		assertEquals(List.of("project.zip!/annotation/1.txt/anna.zip!/anna.xmi", "project.zip!/annotation/2.txt/INITIAL_CAS.zip!/INITIAL_CAS.xmi"), added(report));
		assertEquals(2, report.notes().size(), report.notes().toString());
		assertTrue(report.notes().getFirst().contains("project.zip!/annotation/1.txt/INITIAL_CAS.zip"), report.notes().toString());
		assertTrue(report.notes().getLast().contains("1 file") && report.notes().getLast().contains("project.zip!/source/1.txt"), report.notes().toString());
	}

	@Test
	void oneBadFileOrArchiveEndsNothing() throws IOException {
		byte[] bomb = new byte[64 << 20];
		put("TypeSystem.xml", types("demo.Span"));
		put("a.zip", "PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1));
		put("b.zip", zip(entries("x.xmi", bomb)));
		put("c.xmi", "<xmi".getBytes(StandardCharsets.UTF_8));
		put("d.xmi", "no XML".getBytes(StandardCharsets.UTF_8));
		put("e.xmi.gz", "\u001f\u008b".getBytes(StandardCharsets.ISO_8859_1));
		put("f.zip", zip(entries("../../../evil.xmi", xmi("demo.Span", "Out"), "bell\u0007\u001b[2J.xmi", xmi("demo.Span", "Bell"))));
		put("g\u0007.xmi", xmi("demo.Span", "Control"));
		put("h.xmi", xmi("demo.Span", "Good"));
		ImportReport report = take(folder);
		assertEquals(List.of("a.zip", "b.zip", "c.xmi", "d.xmi", "e.xmi.gz"), report.rejected().stream().map(Rejected::sourceName).toList());
		assertEquals(List.of("f.zip!/../../../evil.xmi", "f.zip!/bell  [2J.xmi", "g .xmi", "h.xmi"), added(report));
		assertTrue(report.rejected().get(1).reason().contains("200 times its size"), report.rejected().get(1).reason());
		assertTrue(Files.notExists(temp.resolve("evil.xmi")) && Files.notExists(temp.resolveSibling("evil.xmi")));
		store.flush();
	}

	@Test
	void archivesWithinArchivesAreOpenedToADepth() throws IOException {
		byte[] inner = zip(entries("a.xmi", xmi("demo.Span", "Deep"), "TypeSystem.xml", types("demo.Span")));
		put("good.zip", zip(entries("2.zip", zip(entries("3.zip", inner)))));
		put("bad.zip", zip(entries("2.zip", zip(entries("3.zip", zip(entries("4.zip", inner)))))));
		ImportReport report = take(folder);
		assertEquals(List.of("good.zip!/2.zip!/3.zip!/a.xmi"), added(report));
		assertEquals("bad.zip!/2.zip!/3.zip!/4.zip", report.rejected().getFirst().sourceName());
	}

	@Test
	void nothingFoundIsSaidOfEachPath() throws IOException {
		put("pdfs/a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
		put("pdfs/b.zip", zip(entries("c.txt", new byte[] { 'c' })));
		Files.createDirectory(folder.resolve("empty"));
		ImportReport report = take(folder.resolve("pdfs"), folder.resolve("empty"));
		assertEquals(List.of(folder.resolve("empty").toString(), folder.resolve("pdfs").toString()), report.rejected().stream().map(Rejected::sourceName).toList());
		assertEquals(List.of("2 files hold no UIMA XMI and were passed over: a.pdf, b.zip!/c.txt."), report.notes());
	}

	@Test
	void whatIsNamedAndIsSomethingElseIsToldFromIt() throws IOException {
		put("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
		assertTrue(reason(take(folder.resolve("a.pdf"))).contains("without --format xmi"));
		put("TypeSystem.xml", types("demo.Span"));
		assertTrue(reason(take(folder.resolve("TypeSystem.xml"))).contains("is a UIMA type system"));
		assertTrue(reason(take(store.codebookFile())).contains("is a codebook"));
		assertTrue(reason(take(store.registryFile())).contains("belongs to a study"));
		put("page.xml", "<page/>".getBytes(StandardCharsets.UTF_8));
		assertTrue(reason(take(folder.resolve("page.xml"))).contains("no UIMA CAS"));
		put("anything", xmi("demo.Span", "Named"));
		assertEquals(1, take(folder.resolve("anything")).added().size(), "what is named is looked at whatever its name");
	}

	@Test
	void importsByNameAreFoundAmongWhatIsGiven() throws IOException {
		put("TypeSystem.xml", types("demo.Root", "demo.types"));
		put("demo/types.xml", types("demo.Span"));
		put("sub/src/org/other/more.xml", types("demo.More"));
		put("sub/TypeSystem.xml", types("demo.Sub", "org.other.more", "demo.types"));
		put("a.xmi", xmi("demo.Span", "By name"));
		put("sub/b.xmi", xmi("demo.More", "Anywhere below"));
		put("sub/c.xmi", xmi("demo.Span", "Above"));
		ImportReport report = take(folder);
		assertEquals(List.of(), report.rejected());
		assertEquals(List.of("a.xmi", "sub/b.xmi", "sub/c.xmi"), added(report));
		Path alone = Files.createDirectory(temp.resolve("alone"));
		Files.write(alone.resolve("TypeSystem.xml"), types("demo.Alone", "demo.nowhere"));
		Files.write(alone.resolve("d.xmi"), xmi("demo.Alone", "Alone"));
		assertTrue(reason(take(alone)).contains("by the name demo.nowhere, and there is no file demo/nowhere.xml"));
	}

	@Test
	void theOnlyTypeSystemElsewhereIsTakenAndSaid() throws IOException {
		put("resources/demoTypes.xml", types("demo.Span"));
		put("xmi/a.xmi", xmi("demo.Span", "Sibling"));
		ImportReport report = take(folder);
		assertEquals(List.of("xmi/a.xmi"), added(report));
		assertTrue(report.added().getFirst().notes().getFirst().contains(folder.resolve("resources/demoTypes.xml").toString()), report.toString());
		put("resources/others.xml", types("demo.Other"));
		put("xmi/b.xmi", xmi("demo.Third", "Which?"));
		String reason = reason(take(folder));
		assertTrue(reason.contains("demoTypes.xml") && reason.contains("others.xml") && reason.contains("--types"), reason);
	}

	@Test
	void aNearTypeSystemGoesBeforeAFarOne() throws IOException {
		put("one/resources/types.xml", types("demo.One"));
		put("one/xmi/a.xmi", xmi("demo.One", "Beside its parent"));
		put("two/debug-typesystem.xml", types("demo.Two"));
		put("two/below/whole.xml", types("demo.Three"));
		put("two/debug.xmi", xmi("demo.Two", "In its folder"));
		put("two/below/c.xmi", xmi("demo.Three", "Below"));
		ImportReport report = take(folder);
		assertEquals(List.of(), report.rejected());
		assertEquals(List.of("one/xmi/a.xmi", "two/below/c.xmi", "two/debug.xmi"), added(report));
		for (int i = 0; i < 3; i++) {
			String nearest = List.of("one/resources/types.xml", "two/below/whole.xml", "two/debug-typesystem.xml").get(i);
			assertTrue(report.added().get(i).notes().getFirst().contains(folder.resolve(nearest).toString()), report.toString());
		}
		put("three/d.xmi", xmi("demo.Four", "Which?"));
		String reason = reason(take(folder));
		assertTrue(Stream.of("types.xml", "whole.xml", "debug-typesystem.xml").allMatch(reason::contains), reason);
	}

	@Test
	void aPackedTypeSystemIsRead() throws IOException {
		put("TypeSystem.xml.gz", gzip(types("demo.Span")));
		put("a.xmi.gz", gzip(xmi("demo.Span", "Both packed")));
		assertEquals(1, take(folder).added().size());
	}
}
