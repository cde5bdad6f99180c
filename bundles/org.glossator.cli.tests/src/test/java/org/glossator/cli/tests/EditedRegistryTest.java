// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** A registry that a text editor wrote: what no program can read as what it should be is told by check and by an export. */
class EditedRegistryTest extends CommandTest {

	@Test
	void datesThatAreNoneAreToldByCheckAndByTheTables() throws IOException {
		Files.writeString(temp.resolve("one.txt"), "One\n\nA first article.\n");
		assertEquals(0, run("new", "study"), err());
		assertEquals(0, run("import", "study", "one.txt"), err());
		Path registry = temp.resolve("study/registry.xmi");
		String events = "<events id='summit' label='Summit' date='07/07/2017'/><events id='talk' label='Talk' date='2017-07-07'/>";
		Files.writeString(registry, Files.readString(registry).replaceFirst("(<registry:Registry[^>]*?)/>|</registry:Registry>", "$1>" + events + "</registry:Registry>")
				.replace("null>", ""));
		assertEquals(1, run("check", "study"), err());
		assertTrue(err().startsWith("registry.xmi: Summit: the date is \u201c07/07/2017\u201d, which is no date"), err());
		assertEquals(0, run("export", "study", "--format", "csv", "--out", "tables"), err());
		assertTrue(err().contains("events.csv, column date: \u201c07/07/2017\u201d is no date"), err());
		assertTrue(Files.readString(temp.resolve("tables/events.csv")).contains("07/07/2017"), "it is kept");
	}
}
