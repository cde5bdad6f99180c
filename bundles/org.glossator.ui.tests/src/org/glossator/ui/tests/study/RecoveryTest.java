// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.study.ArticleOpener;
import org.glossator.ui.study.Studies;
import org.glossator.ui.study.codebook.CodebookEditor;
import org.glossator.ui.study.codebook.CodebookOpener;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
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
		ExpectedWindow.shown(TITLE, Table.class, table -> {
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
		Workbench.closeStudy();
	}

	@Test
	void whatWasCodedLastIsSeenAndAllCanBeSaved() throws IOException {
		String line = "Trump met Putin, and both of them spoke for hours about what had been said before.\n\n";
		Path stopped = stopped(line.repeat(200), study -> {
			study.edit(0);
			for (int at : new int[] { line.length() * 199, line.length() * 100 }) {
				study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(at, at + 5)));
				Workbench.study().editing().orElseThrow().keep();
			}
		});
		ExpectedWindow.shown(TITLE, Table.class, table -> Workbench.press(Workbench.button(table.getShell(), "Restore")));
		assertTrue(Studies.open(Workbench.window(), stopped));
		StyledText text = Workbench.page().getActiveEditor().getAdapter(StyledText.class);
		assertEquals(List.of(Integer.valueOf(line.length() * 100)), Workbench.active().selected().stream().map(Annotations::begin).toList());
		Workbench.until("it is seen", () -> {
			int y = text.getLocationAtOffset(line.length() * 100).y;
			return 0 <= y && y + text.getLineHeight() <= text.getClientArea().height;
		});
		assertTrue(Workbench.menuItem("File", "Save All").orElseThrow().isEnabled());
		Workbench.command("org.eclipse.ui.file.saveAll");
		assertFalse(Workbench.page().getActiveEditor().isDirty());
		Workbench.until("there is nothing left to save", () -> !Workbench.menuItem("File", "Save All").orElseThrow().isEnabled());
		Workbench.closeStudy();
	}

	@Test
	void laterAsksAgain() throws IOException {
		Path stopped = stopped();
		ExpectedWindow.shown(TITLE, Table.class, table -> Workbench.press(Workbench.button(table.getShell(), "Later")));
		assertTrue(Studies.open(Workbench.window(), stopped));
		assertEquals(1, Workbench.study().editing().orElseThrow().unsaved().size());
		Workbench.closeStudy();
	}

	@Test
	void whatWasSavedSinceIsNotPutDownToAnotherProgram() throws IOException {
		Path stopped = stopped();
		ExpectedWindow.shown(TITLE, Table.class, table -> Workbench.press(Workbench.button(table.getShell(), "Later")));
		assertTrue(Studies.open(Workbench.window(), stopped));
		ArticleOpener.open(Workbench.page(), Workbench.study(), Workbench.study().articles().getFirst());
		Workbench.study().editing().orElseThrow().sessions().getFirst().gestures().code(StudyFixture.layer("Frame"), List.of(new TextRange(6, 9)));
		Workbench.command("org.eclipse.ui.file.save");
		Workbench.page().closeAllEditors(false);
		Workbench.closeStudy();
		ExpectedWindow.shown(TITLE, Table.class, table -> Workbench.press(Workbench.button(table.getShell(), "Restore")));
		assertTrue(Studies.open(Workbench.window(), stopped));
		String[] said = new String[1];
		ExpectedWindow.shown("The Codings of \u201cTrump and Putin agree\u201d Were Saved Since", Label.class, label -> {
			said[0] = String.join(" ", Workbench.find(label.getShell(), Label.class).stream().map(Label::getText).toList());
			Workbench.press(Workbench.button(label.getShell(), "Write Over the File"));
		});
		Workbench.command("org.eclipse.ui.file.save");
		assertTrue(said[0].contains("were saved after the work was begun that is restored here") && !said[0].contains("program"), said[0]);
		assertFalse(Workbench.page().getActiveEditor().isDirty());
		Workbench.closeStudy();
	}

	@Test
	void anUnsavedCodebookComesBackIntoItsEditorStillToBeSaved() throws IOException {
		Path stopped = stopped(study -> {
			CodebookSession session = CodebookOpener.open(Workbench.page(), Workbench.study()).orElseThrow().session().orElseThrow();
			session.steps().set(session.codebook().getLayers().getFirst(), Literals.DESCRIBED__LABEL, "Name of somebody");
			session.steps().delete(List.of(session.codebook().getLayers().getLast()));
		});
		String[] listed = new String[2];
		ExpectedWindow.shown(TITLE, Table.class, table -> {
			listed[0] = table.getItem(0).getText(0);
			listed[1] = table.getItem(0).getText(2);
			Workbench.press(Workbench.button(table.getShell(), "Restore"));
		});
		assertTrue(Studies.open(Workbench.window(), stopped));
		assertEquals("Codebook", listed[0]);
		assertTrue(listed[1].startsWith("Delete ") && listed[1].endsWith("(2 steps in all)"), listed[1]);
		CodebookEditor editor = (CodebookEditor) Workbench.page().getActiveEditor();
		assertTrue(editor.isDirty());
		assertTrue(Workbench.menuItem("File", "Save All").orElseThrow().isEnabled());
		Workbench.until("codings are counted", editor.session().orElseThrow()::isCounted);
		int layers = Workbench.study().codebook().orElseThrow().getLayers().size();
		Workbench.command("org.eclipse.ui.file.save");
		assertFalse(editor.isDirty());
		Codebook saved = Workbench.study().codebook().orElseThrow();
		assertEquals("Name of somebody", saved.getLayers().getFirst().getLabel());
		assertEquals(layers - 1, saved.getLayers().size());
		assertEquals(List.of(), Workbench.study().editing().orElseThrow().unsaved());
		Workbench.closeStudy();
	}

	@Test
	void aCodebookThatIsClosedWithoutSavingIsNotOffered() throws IOException {
		Path stopped = stopped(study -> {
			CodebookEditor editor = CodebookOpener.open(Workbench.page(), Workbench.study()).orElseThrow();
			editor.session().orElseThrow().steps().addLayer();
			Workbench.page().closeEditor(editor, false);
		});
		assertTrue(Studies.open(Workbench.window(), stopped));
		assertEquals(List.of(), Workbench.study().editing().orElseThrow().unsaved());
		Workbench.closeStudy();
	}

	/** A study as it lies there after the program was stopped with a coding that nobody saved. */
	private Path stopped() throws IOException {
		return stopped(study -> {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
		});
	}

	private Path stopped(Consumer<StudyFixture> work) throws IOException {
		return stopped(StudyFixture.TEXT, work);
	}

	private Path stopped(String text, Consumer<StudyFixture> work) throws IOException {
		Path copy = folder.resolve("Stopped");
		try (StudyFixture study = StudyFixture.open(text)) {
			work.accept(study);
			study.copy(copy);
		}
		return copy;
	}
}
