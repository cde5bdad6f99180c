// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type system from a stranger is read, and what lies beside it, and nothing else. */
class ForeignTypesTest {

	@TempDir
	private Path temp;
	private Path theirs;

	@BeforeEach
	void makeFolder() throws IOException {
		theirs = Files.createDirectories(temp.resolve("their types/deeper")).getParent();
		Files.writeString(temp.resolve("secret.xml"), types("com.secret.Type"));
	}

	private static String types(String type, String... imports) {
		String all = String.join("", Arrays.stream(imports).map(each -> "<import " + each + "/>").toList());
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
				  <imports>%s</imports>
				  <types><typeDescription><name>%s</name><description/><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription></types>
				</typeSystemDescription>
				""".formatted(all, type);
	}

	private String refused(String oneImport) throws IOException {
		Path file = theirs.resolve("TypeSystem.xml");
		Files.writeString(file, types("com.them.Root", oneImport));
		String sentence = assertThrows(StudyException.class, () -> ForeignTypes.read(file)).getMessage();
		assertTrue(sentence.contains(file.toString()), sentence);
		return sentence;
	}

	@Test
	void importsFromTheDescriptorsOwnFolderAreRead() throws IOException {
		Files.writeString(theirs.resolve("TypeSystem.xml"), types("com.them.Root", "location=\"deeper/more types.xml\"", "location=\"Tokens.xml\""));
		Files.writeString(theirs.resolve("Tokens.xml"), types("com.them.Token"));
		Files.writeString(theirs.resolve("deeper/more types.xml"), types("com.them.More", "location=\"../Tokens.xml\"", "location=\"../TypeSystem.xml\""));
		TypeSystemDescription read = ForeignTypes.read(theirs.resolve("TypeSystem.xml"));
		assertEquals(List.of("com.them.Root", "com.them.More", "com.them.Token"), Arrays.stream(read.getTypes()).map(TypeDescription::getName).toList());
		assertEquals(0, read.getImports().length);
	}

	@Test
	void importsFromElsewhereAreRefusedAndNamed() throws IOException {
		for (String location : List.of("../secret.xml", "deeper/../../secret.xml", temp.resolve("secret.xml").toString(),
				temp.resolve("secret.xml").toUri().toString(), "http://localhost:1/types.xml", "https://localhost:1/types.xml",
				"//localhost/types.xml", "jar:file:/x.jar!/types.xml")) {
			String sentence = refused("location=\"" + location + "\"");
			assertTrue(sentence.contains("imports types from " + location + ". Only files in the folder"), sentence);
		}
		assertTrue(refused("name=\"com.secret.types\"").contains("by the name com.secret.types"));
	}

	@Test
	void anImportedDescriptorMayNotLeadOutEither() throws IOException {
		Files.writeString(theirs.resolve("Tokens.xml"), types("com.them.Token", "location=\"../secret.xml\""));
		Files.writeString(theirs.resolve("TypeSystem.xml"), types("com.them.Root", "location=\"Tokens.xml\""));
		String sentence = assertThrows(StudyException.class, () -> ForeignTypes.read(theirs.resolve("TypeSystem.xml"))).getMessage();
		assertTrue(sentence.contains(theirs.resolve("Tokens.xml") + " imports types from ../secret.xml"), sentence);
	}

	@Test
	void aLinkThatLeadsOutIsRefused() throws IOException {
		Files.createSymbolicLink(theirs.resolve("Tokens.xml"), temp.resolve("secret.xml"));
		assertTrue(refused("location=\"Tokens.xml\"").contains("imports types from Tokens.xml. Only files in the folder"));
	}

	@Test
	void aMissingImportIsNamed() throws IOException {
		assertTrue(refused("location=\"Gone.xml\"").contains("from Gone.xml, which is not there"));
	}
}
