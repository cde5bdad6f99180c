// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.ui.StatusLine;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** What the window does for all parts: undo, save, the title, the preferences. */
class ShellTest {

	private static final List<TextRange> TRUMP = List.of(new TextRange(0, 5));

	@Test
	void theEditMenuNamesTheStep() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			CodingSession session = study.session(0);
			assertFalse(item("Undo").isEnabled());
			session.gestures().code(StudyFixture.layer("Stance"), TRUMP);
			assertTrue(item("Undo Code as Stance").isEnabled());
			Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
			assertEquals(0, session.resource().codings().size());
			assertFalse(item("Undo").isEnabled());
			assertTrue(item("Redo Code as Stance").isEnabled());
			Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
			assertEquals(1, session.resource().codings().size());
		}
	}

	@Test
	void theStatusLineSaysWhatWasUndoneAndNothingElse() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Stance"), TRUMP);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), TRUMP);
			Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
			Workbench.until("it is said", () -> Workbench.status().equals("Undid: Code as Mention"));
			Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
			Workbench.until("it is said", () -> Workbench.status().equals("Undid: Code as Stance"));
			Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
			Workbench.until("it is said", () -> Workbench.status().equals("Redid: Code as Stance"));
			StatusLine.say(Workbench.page(), "");
			Workbench.page().activate(Workbench.show(StudyExplorer.ID));
			StudyExplorer explorer = (StudyExplorer) Workbench.show(StudyExplorer.ID);
			Text filter = Workbench.find(explorer.getCommonViewer().getTree().getParent().getParent(), Text.class).getFirst();
			filter.notifyListeners(SWT.FocusIn, new Event());
			filter.setText("trump");
			Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
			assertEquals("", filter.getText());
			assertFalse(Workbench.status().startsWith("Undid"), "what was typed is seen to change");
		}
	}

	@Test
	void viewsUndoTheCodingInHand() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), TRUMP);
			Workbench.page().activate(Workbench.show(StudyExplorer.ID));
			assertTrue(item("Undo Code as Mention").isEnabled());
			Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
			assertEquals(0, study.session(0).resource().codings().size());
		}
	}

	@Test
	void typingInAFieldIsUndoneBeforeSteps() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), TRUMP);
			StudyExplorer explorer = (StudyExplorer) Workbench.show(StudyExplorer.ID);
			Text filter = Workbench.find(explorer.getCommonViewer().getTree().getParent().getParent(), Text.class).getFirst();
			filter.notifyListeners(SWT.FocusIn, new Event());
			filter.setText("trump");
			assertTrue(item("Undo Typing").isEnabled());
			Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
			assertEquals("", filter.getText());
			assertTrue(item("Redo Typing").isEnabled());
			Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
			assertEquals("trump", filter.getText());
			Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
			assertEquals(1, study.session(0).resource().codings().size());
			assertTrue(item("Undo Code as Mention").isEnabled(), "now the step is next");
		}
	}

	@Test
	void saveAllSavesEveryEditor() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT, "Another article\n\nIt has a text of its own.\n")) {
			ArticleEditor first = study.edit(0);
			ArticleEditor second = study.edit(1);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), TRUMP);
			study.session(1).gestures().code(StudyFixture.layer("Mention"), TRUMP);
			assertTrue(first.isDirty() && second.isDirty());
			Workbench.settle();
			Workbench.command(IWorkbenchCommandConstants.FILE_SAVE_ALL);
			assertFalse(first.isDirty() || second.isDirty());
			assertEquals(List.of(Workbench.study().editing().orElseThrow().me()), Workbench.study().coders(study.id(1)));
		}
	}

	@Test
	void theTitleNamesTheStudy() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			Workbench.until("the title names the study", () -> Workbench.window().getShell().getText().equals("Test study \u2013 Glossator"));
		}
		Workbench.until("no study, no name", () -> Workbench.window().getShell().getText().equals("Glossator"));
	}

	@Test
	void thePreferencesHaveWhatAPersonNeeds() {
		List<String> pages = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream().map(IPreferenceNode.class::cast)
				.map(IPreferenceNode::getId).toList();
		assertTrue(pages.contains("org.glossator.app.coding"), pages::toString);
		assertTrue(pages.contains("org.eclipse.ui.preferencePages.Keys"), pages::toString);
		assertFalse(pages.contains("org.eclipse.ui.preferencePages.Workspace"), pages::toString);
		assertFalse(pages.contains("org.eclipse.ui.preferencePages.Editors"), pages::toString);
	}

	private static MenuItem item(String beginning) {
		Workbench.settle();
		return Workbench.menuItem("Edit", beginning).orElseThrow(() -> new AssertionError("no entry " + beginning));
	}
}
