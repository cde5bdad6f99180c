// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process without a locale, started without the script that gives it one: files below a folder are read all the same. */
@EnabledOnOs(OS.LINUX)
class NoLocaleTest {

	@TempDir
	private Path temp;

	private int run(String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Dfile.encoding=UTF-8", "-cp",
				System.getProperty("java.class.path"), Main.class.getName()));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile()).redirectOutput(temp.resolve("out").toFile())
				.redirectError(temp.resolve("err").toFile());
		builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
		builder.environment().put("LC_ALL", "C");
		return builder.start().waitFor();
	}

	private String told(String stream) throws IOException {
		return Files.readString(temp.resolve(stream));
	}

	@Test
	void filesBelowAFolderAreReadAndNamed() throws IOException, InterruptedException {
		Path articles = Files.createDirectories(temp.resolve("in/Beitr\u00e4ge")).getParent();
		Files.writeString(articles.resolve("Beitr\u00e4ge/Gr\u00f6\u00dfe \u0444+%.txt"), "One\n\nText of one.");
		Files.writeString(articles.resolve("Beitr\u00e4ge/m\u00fc.csv"), "title,text\nTwo,Text of two.\n");
		Files.writeString(articles.resolve("plain.txt"), "Three\n\nText of three.");
		assertEquals(0, run("new", "study"), told("err"));
		assertEquals(0, run("import", "study", "in"), told("err"));
		assertTrue(told("out").contains("\tBeitr\u00e4ge/Gr\u00f6\u00dfe \u0444+%.txt\n") && told("out").contains("\tBeitr\u00e4ge/m\u00fc.csv!/row 1\n"), told("out"));
	}

	@Test
	void aNameThatCannotBeAFileHereIsSaid() throws IOException, InterruptedException {
		assertEquals(2, run("new", "st\u00fcdy"));
		assertTrue(told("err").contains("LC_ALL=C.UTF-8") && !told("err").contains("Exception"), told("err"));
		assertFalse(Files.exists(temp.resolve("st\u00fcdy")));
	}

	@Test
	void aNameThatLostItsLettersIsNobodys() throws IOException, InterruptedException {
		assertEquals(0, run("new", "study"), told("err"));
		Files.writeString(temp.resolve("a.xmi"), "<xmi/>");
		assertEquals(2, run("import", "study", "a.xmi", "--format", "xmi", "--coder", "J\u00f6rg"));
		assertTrue(told("err").contains("LC_ALL=C.UTF-8") && told("err").lines().count() == 1, told("err"));
		assertEquals(2, run("new", "other", "--codebook", "b\u00fcch.xmi"));
		assertTrue(told("err").contains("LC_ALL=C.UTF-8"), told("err"));
	}
}
