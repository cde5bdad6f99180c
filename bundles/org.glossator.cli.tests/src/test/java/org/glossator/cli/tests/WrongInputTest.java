// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
