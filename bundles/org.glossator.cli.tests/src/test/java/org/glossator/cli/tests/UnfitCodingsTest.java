// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Codings from elsewhere whose text, tags or registry are not quite those of the study are told of. */
class UnfitCodingsTest extends CommandTest {

	private static final String TEXT = "J\u00f6rg said \u201cno\u201d.\n\nHe left \u2013 it\u2019s over.\n";

	@BeforeEach
	void makeStudy() throws IOException {
		assertEquals(0, run("new", "study"), err());
		Files.writeString(temp.resolve("story.xmi"), xmi(TEXT, ""));
		assertEquals(0, run("import", "study", "story.xmi", "--format", "xmi", "--coder", "Ann"), err());
		assertEquals("", err());
	}

	private static String xmi(String text, String values) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:nf="http:///org/glossator/newsframing.ecore" xmi:version="2.0">
				<cas:NULL xmi:id="0"/>
				<nf:Mention xmi:id="3" sofa="1" begin="0" end="4" %s/>
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="%s"/>
				<cas:View sofa="1" members="3"/>
				</xmi:XMI>
				""".formatted(values, text.replace("\"", "&quot;").replace("\n", "&#10;"));
	}

	private static Stream<Arguments> versions() {
		return Stream.of(arguments("decomposed", Normalizer.normalize(TEXT, Normalizer.Form.NFD), "from offset 1 on they differ in white space, or in how letters are encoded"),
				arguments("without its last line end", TEXT.stripTrailing(), "from offset 37 on they differ in white space"),
				arguments("with one more", TEXT + "\n", "from offset 38 on they differ in white space"),
				arguments("other spaces", TEXT.replace(' ', '\u00a0'), "from offset 4 on they differ in white space"),
				arguments("other quotation marks", TEXT.replaceAll("[\u201c\u201d]", "\""), "from offset 10 on it has \u201c\"no\". He left \u2013\u2026\u201d, and that one \u201c\u201cno\u201d."),
				arguments("another hyphen", TEXT.replace('\u2013', '-'), "from offset 25 on it has \u201c- it\u2019s over.\u201d, and that one \u201c\u2013 it\u2019s"),
				arguments("one letter", TEXT.replace("over", "oven"), "from offset 35 on it has \u201cn.\u201d, and that one \u201cr.\u201d"));
	}

	@ParameterizedTest
	@MethodSource("versions")
	void anotherVersionOfAnArticleIsNamedWithThePlaceWhereTheyDiffer(String how, String text, String expected) throws IOException {
		Files.writeString(temp.resolve("version.xmi"), xmi(text, ""));
		assertEquals(0, run("import", "study", "version.xmi", "--format", "xmi", "--coder", "Ann"), err());
		assertTrue(err().contains("version.xmi: Its text is almost that of the article story: " + expected), how + ": " + err());
		assertEquals(0, run("list", "study", "--json"));
		assertEquals(2, json().get("articles").size());
		assertEquals(0, run("import", "study", "version.xmi", "--format", "xmi", "--coder", "Bob"), err());
		assertFalse(err().contains("almost"), err());
	}

	@Test
	void anotherTextThatBeginsAlikeIsAnotherArticle() throws IOException {
		Files.createDirectory(temp.resolve("in"));
		Files.writeString(temp.resolve("in/a.xmi"), xmi("J\u00f6rg said \u201cno\u201d.\n\nThis is another story altogether.\n", ""));
		Files.writeString(temp.resolve("in/b.xmi"), xmi("Something else.", ""));
		Files.writeString(temp.resolve("in/c.xmi"), xmi(TEXT, ""));
		assertEquals(0, run("import", "study", "in", "--format", "xmi", "--coder", "Bob", "--json"), err());
		assertEquals(3, json().get("added").size());
		assertEquals("", err());
	}

	@Test
	void valuesThatNobodyKnowsAreToldAndRepeatedByCheck() throws IOException {
		Files.writeString(temp.resolve("a.xmi"), xmi(TEXT, "form=\"BOGUS\" entity=\"e1\""));
		assertEquals(0, run("import", "study", "a.xmi", "--format", "xmi", "--coder", "Bob"), err());
		assertTrue(err().startsWith("a.xmi: 2 values refer to what this study does not have; a check names each. The first is at 0-4. Mention \u201cJ\u00f6rg\u201d: "), err());
		assertEquals(1, run("check", "study", "--json"));
		assertEquals(2, json().get("problems").size());
		Files.writeString(temp.resolve("a.xmi"), xmi(TEXT, "entity=\"e1\""));
		assertEquals(0, run("import", "study", "a.xmi", "--format", "xmi", "--coder", "Cem"), err());
		assertTrue(err().startsWith("a.xmi: 1 value refers to what this study does not have, at 0-4. ") && err().contains("\u201ce1\u201d"), err());
	}
}
