// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** Who exports with unsaved changes is asked about the export: nothing is closed, and nothing is lost. */
class ExportUnsavedTest {

	private static final String TITLE = "Export Corpus";

	@Test
	void theQuestionIsAboutTheExport() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			assertEquals("\u201cTrump and Putin agree\u201d has changes that are not saved. They are not in the export unless you save them.",
					answered("Do Not Export"));
			assertTrue(Workbench.page().getActiveEditor().isDirty());
			assertTrue(answeredWithWizard("Export What Is Saved\u2026"));
			assertTrue(Workbench.page().getActiveEditor().isDirty());
			assertTrue(answeredWithWizard("Save and Export\u2026"));
			assertFalse(Workbench.page().getActiveEditor().isDirty());
		}
	}

	private static String answered(String button) {
		String[] said = { "" };
		ExpectedWindow.shown(TITLE, Label.class, label -> {
			said[0] = String.join(" ", Workbench.find(label.getShell(), Label.class).stream().map(Label::getText).toList()).strip();
			Workbench.press(Workbench.button(label.getShell(), button));
		});
		Workbench.command("org.glossator.ui.study.export");
		return said[0];
	}

	private static boolean answeredWithWizard(String button) {
		boolean[] shown = { false };
		ExpectedWindow.shown(TITLE, Label.class, label -> {
			ExpectedWindow.shown(TITLE, Table.class, table -> {
				shown[0] = true;
				table.getShell().close();
			});
			Workbench.press(Workbench.button(label.getShell(), button));
		});
		Workbench.command("org.glossator.ui.study.export");
		return shown[0];
	}
}
