// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.cli.Surroundings;
import org.glossator.formats.CorpusExporter;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportRequest;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody foresaw ends a command with a sentence, and its details are where the sentence says. */
class DefectTest extends CommandTest {

	/** Fails at an article as no format should. */
	private record Failing(Throwable failure) implements CorpusExporter {

		@Override
		public String name() {
			return "failing";
		}

		@Override
		public String description() {
			return "";
		}

		@Override
		public List<String> extensions() {
			return List.of();
		}

		@Override
		public ExportReport export(StudyStore store, ExportRequest request, IProgressMonitor monitor) {
			monitor.beginTask("Exporting the articles", 1);
			monitor.subTask("one-article");
			switch (failure) {
			case RuntimeException defect -> throw defect;
			case Error defect -> throw defect;
			default -> throw new IllegalArgumentException(failure);
			}
		}
	}

	@BeforeEach
	void makeStudy() {
		assertEquals(0, run("new", "s"), err());
	}

	private int export(Path log, Throwable failure) {
		Surroundings plain = Surroundings.plain();
		return run(new Surroundings(temp, false, plain.forks(), List.of(new Failing(failure)), plain.importers(), log), "export", "s", "--format", "failing", "--out", "o");
	}

	@Test
	void itIsOneSentenceThatSaysWhereItWasAndWhereTheDetailsAre() throws IOException {
		Path log = temp.resolve("home").resolve("of").resolve("log");
		for (Throwable failure : List.of(new ClassCastException("class java.lang.String cannot be cast"), new StackOverflowError())) {
			assertEquals(1, export(log, failure));
			assertEquals(1, err().lines().count(), err());
			assertTrue(err().startsWith("The command export ended at \u201cExporting the articles, one-article\u201d, for it meets a defect of this program: "), err());
			assertTrue(err().contains(log.toString()), err());
			assertFalse(err().contains("cast") || err().contains("Error"), err());
			assertEquals("", out());
		}
		String details = Files.readString(log);
		assertTrue(details.contains("Z export s --format failing --out o"), details);
		assertTrue(details.contains("ClassCastException: class java.lang.String") && details.contains("\tat org.glossator.cli.tests.DefectTest"), details);
		assertTrue(details.contains("StackOverflowError"), "the first is not lost");
	}

	@Test
	void whereNoLogCanBeWrittenTheDetailsAreSaid() throws IOException {
		Path file = Files.writeString(temp.resolve("file"), "");
		assertEquals(1, export(file.resolve("log"), new IllegalStateException("in between")));
		assertTrue(err().startsWith("java.lang.IllegalStateException: in between") && err().contains("The details stand above"), err());
	}

	@Test
	void tooLittleMemoryIsNoDefect() {
		assertEquals(1, export(temp.resolve("log"), new OutOfMemoryError("Java heap space")));
		assertEquals("There is not enough memory for it.", err().strip());
		assertFalse(Files.exists(temp.resolve("log")));
	}
}
