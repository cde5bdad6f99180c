// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the package of what it tests, for the list of migrations is not for others to choose. */
class StudyFormatTest {

	@TempDir
	private Path temp;
	private StudyFolder folder;
	private final List<Integer> ran = new ArrayList<>();

	@BeforeEach
	void writeFormat1() throws IOException {
		folder = new StudyFolder(temp);
		write(1);
	}

	private void write(int version) throws IOException {
		Files.writeString(folder.study(), "<study:Study xmlns:study=\"http://glossator.org/model/study/1\" name=\"s\"" + (version == 1 ? ""
				: " formatVersion=\"" + version + "\"") + "><unknown kept=\"yes\"/></study:Study>");
	}

	private StudyMigration step(int from, boolean works) {
		return new StudyMigration() {
			@Override
			public int from() {
				return from;
			}

			@Override
			public void migrate(Path study) throws IOException {
				ran.add(Integer.valueOf(from));
				if (works) {
					write(from + 1);
				}
			}
		};
	}

	@Test
	void stepsRunInOrderOfVersionsUpToTodays() throws IOException {
		StudyFormat format = new StudyFormat(3, List.of(step(2, true), step(1, true), step(3, true)));
		assertTrue(format.needsMigration(folder));
		format.migrate(folder);
		assertEquals(List.of(Integer.valueOf(1), Integer.valueOf(2)), ran);
		assertFalse(format.needsMigration(folder));
	}

	@Test
	void aMissingStepIsFoundBeforeAnythingIsChanged() {
		StudyFormat format = new StudyFormat(3, List.of(step(1, true)));
		assertThrows(StudyException.class, () -> format.needsMigration(folder));
		assertEquals(List.of(), ran);
	}

	@Test
	void aStepThatDoesNotReachItsVersionEndsTheMatter() {
		StudyFormat format = new StudyFormat(2, List.of(step(1, false)));
		assertThrows(StudyException.class, () -> format.migrate(folder));
		assertEquals(1, ran.size());
	}

	@Test
	void whatIsWrongWithAFileIsThrownAndWrittenNowhere() throws IOException {
		Files.write(folder.study(), new byte[] { '<', '!', '-', '-', (byte) 0xe4, '-', '-', '>' });
		PrintStream before = System.err;
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
		try {
			String message = assertThrows(StudyException.class, () -> StudyFormat.TODAY.needsMigration(folder)).getMessage();
			assertTrue(message.contains("its bytes are not of the encoding"), message);
		} finally {
			System.setErr(before);
		}
		assertEquals("", written.toString(StandardCharsets.UTF_8));
	}
}
