// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An import of what is not there, or is not what it is taken for, says so, and is no success. */
class WrongInputTest extends CommandTest {

	private static final String XMI = """
			<?xml version="1.0" encoding="UTF-8"?>
			<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmi:version="2.0">
			<cas:NULL xmi:id="0"/>
			<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Some text."/>
			<cas:View sofa="1" members=""/>
			</xmi:XMI>
			""";
	private static final String TYPES = """
			<?xml version="1.0" encoding="UTF-8"?>
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types/></typeSystemDescription>
			""";

	@BeforeEach
	void makeStudy() {
		assertEquals(0, run("new", "study"), err());
	}

	/** Where nobody can make a folder, and where nothing can be exported to: the sentence says which folder it was. */
	@Test
	void aFolderThatCannotBeMadeIsNamed() {
		Path closed = Path.of("/sys/kernel");
		assumeTrue(Files.isDirectory(closed), "only Linux has a folder that is closed even to its administrator");
		assertEquals(1, run("new", closed.resolve("study").toString()), err());
		assertTrue(err().contains("The study " + closed.resolve("study") + " was not made. "), err());
		assertEquals(1, run("export", "study", "--format", "csv", "--out", closed.resolve("tables").toString()), err());
		assertTrue(err().contains("Nothing was exported to " + closed.resolve("tables") + ". "), err());
	}

	@Test
	void nothingFoundIsNoSuccess() throws IOException {
		Files.createDirectory(temp.resolve("empty"));
		Files.createDirectory(temp.resolve("notes"));
		Files.writeString(temp.resolve("notes/a.md"), "No XMI.");
		assertEquals(1, run("import", "study", "empty", "--json"), err());
		assertTrue(err().contains("empty: There is no file in it"), err());
		assertEquals(1, json().get("rejected").size());
		assertEquals(1, run("import", "study", "empty", "notes", "--format", "xmi", "--coder", "Ann", "--json"), err());
		assertTrue(err().contains("notes: There is no UIMA XMI in it") && err().contains("passed over: a.md"), err());
		assertEquals(2, json().get("rejected").size());
		assertEquals(1, json().get("notes").size());
	}

	/** Type systems that cannot be used, each with what is said of it. */
	private static Stream<Arguments> typeSystems() {
		return Stream.of(
				arguments("", "is no UIMA type system that can be read: it is empty, no XML at all, or damaged in its first line."),
				arguments("<page/>", "is no UIMA type system that can be read: it is XML, and its first element is not that of a type system."),
				arguments(types("<name>a.B</name>"), "is no UIMA type system that can be read: a type in it has no name, or no supertype."),
				arguments(types("<name>a.B</name><supertypeName>a.C</supertypeName>"), ": a.B derives from the type a.C, which is not among them, or derives from it. Nothing"),
				arguments(types("<name>a.B</name><supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription><name>f</name>"
						+ "<rangeTypeName>a.C</rangeTypeName></featureDescription></features>"), ": the feature f of a.B has values of the type a.C, which is not among them. Nothing"),
				arguments(types("<name>a.B</name><supertypeName>uima.cas.FSArray</supertypeName></typeDescription><typeDescription><name>a.B</name>"
						+ "<supertypeName>uima.tcas.Annotation</supertypeName>"), ": the type a.B is declared twice, deriving from "),
				arguments(types("<name>uima.tcas.Annotation</name><supertypeName>uima.cas.TOP</supertypeName>"), ": the type uima.tcas.Annotation is UIMA's own, "),
				arguments(types("<name>a.B</name><supertypeName>uima.cas.TOP</supertypeName><allowedValues><value><string>x</string></value></allowedValues>"),
						": the type a.B lists the values it allows, and is no type of strings. Nothing"),
				arguments(types("<name>a b.C-d</name><supertypeName>uima.cas.TOP</supertypeName>"), "UIMA does not take these types as they are: a b.C-d. Nothing"));
	}

	private static String types(String type) {
		return TYPES.replace("<types/>", "<types><typeDescription>" + type + "</typeDescription></types>");
	}

	@ParameterizedTest
	@MethodSource("typeSystems")
	void whyATypeSystemCannotBeUsedIsSaidInWords(String types, String expected) throws IOException {
		Path inbox = Files.createDirectory(temp.resolve("inbox"));
		Files.writeString(inbox.resolve("a.xmi"), XMI);
		Files.writeString(inbox.resolve("named.xml"), types);
		assertEquals(1, run("import", "study", "inbox/a.xmi", "--format", "xmi", "--coder", "Ann", "--types", "inbox/named.xml"));
		assertTrue(err().startsWith("a.xmi: The ") && err().contains("inbox/named.xml ") && err().contains(expected), err());
		assertFalse(err().contains("<unknown>") || err().contains("..") || err().contains("not foreseen"), err());
	}

	@Test
	void aNameIsShownAsItIs() throws IOException {
		Files.writeString(temp.resolve("my codes.xmi"), XMI.replace("?>", " encoding=\"klingon\"?>").replace(" encoding=\"UTF-8\"", ""));
		assertEquals(1, run("import", "study", "my codes.xmi", "--format", "xmi", "--coder", "Ann"));
		assertEquals("my codes.xmi: This is not UIMA XMI that can be read: its first line names an encoding that is not known here.", err().strip());
		assertEquals(1, run("new", "other", "--codebook", "my codes.xmi"));
		assertTrue(err().contains(" my codes.xmi ") && !err().contains("My codes"), err());
		Files.createDirectory(temp.resolve("folder"));
		assertEquals(1, run("import", "study", "my codes.xmi", "--format", "xmi", "--coder", "Ann", "--types", "folder"));
		assertTrue(err().contains("folder cannot be read: it is a folder."), err());
	}

	@Test
	void whatIsNoCommandOrNoNameIsSaidSo() {
		assertEquals(2, run("exprot", "study"));
		assertTrue(err().startsWith("There is no command exprot: give one of new, import, "), err());
		assertEquals(2, run("import", "study", ""));
		assertTrue(err().contains("An empty name is given for a file or a folder."), err());
		assertEquals(1, run("export", "study", "--format", "xmi", "--out", "/"));
		assertFalse(err().contains("null"), err());
	}

	@Test
	void xmiThatIsCalledPackedAndIsNotIsRead() throws IOException {
		Path inbox = Files.createDirectory(temp.resolve("inbox"));
		Files.writeString(inbox.resolve("a.xmi.gz"), XMI);
		assertEquals(0, run("import", "study", "inbox", "--format", "xmi", "--coder", "Ann"), err());
		assertTrue(out().contains("1 imported"), err());
	}

	@Test
	void whatHasItsPlaceElsewhereIsSentThere() throws IOException {
		Path inbox = Files.createDirectory(temp.resolve("inbox"));
		Files.writeString(inbox.resolve("a.xmi"), XMI);
		Files.writeString(inbox.resolve("b.xml"), XMI);
		Files.writeString(inbox.resolve("TypeSystem.xml"), TYPES);
		for (String ours : List.of("codebook.xmi", "registry.xmi", "study.glossator")) {
			Files.copy(temp.resolve("study").resolve(ours), inbox.resolve(ours));
		}
		Files.writeString(inbox.resolve("page.xml"), "<page/>");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(inbox.resolve("c.zip")))) {
			zip.putNextEntry(new ZipEntry("c.xmi"));
			zip.write(XMI.getBytes(StandardCharsets.UTF_8));
		}
		assertEquals(1, run("import", "study", "inbox", "--json"), err());
		assertEquals(8, json().get("rejected").size(), err());
		String cas = " holds a UIMA CAS; use --format xmi --coder NAME";
		for (String expected : List.of("a.xmi:" + cas, "b.xml:" + cas, "c.zip!/c.xmi:" + cas, "TypeSystem.xml: is a UIMA type system", "codebook.xmi: is a codebook",
				"registry.xmi: belongs to a study", "study.glossator: belongs to a study", "page.xml: is of a kind that cannot be read")) {
			assertTrue(err().contains(expected), expected + " in " + err());
		}
		assertEquals(1, run("import", "study", "inbox/codebook.xmi", "--format", "xmi", "--coder", "Ann", "--json"), err());
		assertTrue(err().contains("codebook.xmi: It is a codebook"), err());
		assertEquals(1, json().get("rejected").size());
	}
}
