// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.glossator.cas.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.study.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not saved when the program stopped is offered back. */
class RecoveryTest {

	private static final String TITLE = "Restore Unsaved Work";

	@TempDir
	private Path folder;

	@Test
	void unsavedCodingsComeBackStillToBeSaved() throws IOException {
		Path stopped = stopped();
		String[] listed = new String[3];
		Workbench.whenShown(TITLE, Table.class, table -> {
			assertEquals(1, table.getItemCount());
			for (int column = 0; column < listed.length; column++) {
				listed[column] = table.getItem(0).getText(column);
			}
			assertTrue(table.getItem(0).getChecked());
			Workbench.press(Workbench.button(table.getShell(), "Restore"));
		});
		assertTrue(Studies.open(Workbench.window(), stopped));
		assertEquals("Trump and Putin agree", listed[0]);
		assertEquals("Code as Mention", listed[2]);
		ArticleEditor editor = (ArticleEditor) Workbench.page().getActiveEditor();
		assertTrue(editor.isDirty());
		StudyEditing editing = Workbench.study().editing().orElseThrow();
		assertEquals(1, editing.sessions().getFirst().resource().codings().size());
		Workbench.command("org.eclipse.ui.file.save");
		assertFalse(editor.isDirty());
		assertEquals(List.of(), editing.unsaved());
		Workbench.page().closeAllEditors(false);
		Workbench.study().close();
	}

	@Test
	void laterAsksAgain() throws IOException {
		Path stopped = stopped();
		Workbench.whenShown(TITLE, Table.class, table -> Workbench.press(Workbench.button(table.getShell(), "Later")));
		assertTrue(Studies.open(Workbench.window(), stopped));
		assertEquals(1, Workbench.study().editing().orElseThrow().unsaved().size());
		Workbench.study().close();
	}

	/** A study as it lies there after the program was stopped with a coding that nobody saved. */
	private Path stopped() throws IOException {
		Path copy = folder.resolve("Stopped");
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			Workbench.study().editing().orElseThrow().keep();
			try (Stream<Path> files = Files.walk(study.folder())) {
				for (Path file : files.toList()) {
					Files.copy(file, copy.resolve(study.folder().relativize(file).toString()));
				}
			}
		}
		return copy;
	}
}
