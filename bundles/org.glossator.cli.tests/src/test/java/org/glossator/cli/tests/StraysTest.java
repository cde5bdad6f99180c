// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in a study and is not read is told, by list and by check, with where and how many. */
class StraysTest extends CommandTest {

	@BeforeEach
	void makeStudy() throws IOException {
		Files.writeString(temp.resolve("one.txt"), "One\n\nA first article.\n");
		assertEquals(0, run("new", "study"), err());
		assertEquals(0, run("import", "study", "one.txt"), err());
		assertEquals(0, run("check", "study"), err());
	}

	private void write(String name, String text) throws IOException {
		Path file = temp.resolve("study").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	@Test
	void codingsWhereNoneAreReadAreTold() throws IOException {
		write("codings/anna/one.xmi", "as the first layout had it");
		write("codings/anna/two.xmi", "as the first layout had it");
		write("coders/ben/codings/one.xmi", "in no round");
		write("coders/ben/one.xmi", "beside the rounds");
		write("coders/ben/notes.txt", "nobody's business");
		write("adjudicated/one.xmi", "in no round");
		for (String command : new String[] { "check", "list" }) {
			assertEquals(1, run(command, "study", "--json"), err());
			assertTrue(err().contains("codings/anna has 2 files of codings where none are read, such as one.xmi."), err());
			assertTrue(err().contains("coders/ben/codings has a file of codings where none are read: one.xmi."), err());
			assertTrue(err().contains("coders/ben has a file of codings where none are read: one.xmi."), err());
			assertTrue(err().contains("adjudicated has a file of codings where none are read: one.xmi."), err());
		}
		assertEquals(1, run("check", "study", "--json"), err());
		assertEquals(4, json().get("study").size(), out());
	}

	@Test
	void aVersionOfTheCodebookThatCannotBeReadIsTold() throws IOException {
		write("codebook/1.xmi", "<torn");
		assertEquals(1, run("check", "study"), err());
		assertTrue(err().contains("codebook/1.xmi cannot be read, or does not say what version 1 of this codebook was."), err());
	}
}
