// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.time.ActiveTime;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** How long a coder is at an article: measured at the editor in front, kept with the coding, shown with what is known of the article. */
class CodingTimeTest {

	private static final String OTHER = "Barley prices rise\n\nFarmers are glad.\n";

	private static void move(ArticleEditor editor) {
		editor.getAdapter(StyledText.class).notifyListeners(SWT.MouseMove, new Event());
	}

	private static void workUntilCounted(ArticleEditor editor, ActiveTime time) {
		Workbench.until("some time was counted", () -> {
			move(editor);
			return time.counted() > 0;
		});
	}

	@Test
	void theTimeAtTheEditorInFrontIsKeptWithTheCodingAndShown() throws IOException {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT, OTHER)) {
			Workbench.activate();
			StudyEditing editing = Workbench.study().editing().orElseThrow();
			ArticleEditor first = study.edit(0);
			ActiveTime atFirst = editing.times().of(editing.mine(study.id(0)));
			ActiveTime atSecond = editing.times().of(editing.mine(study.id(1)));
			workUntilCounted(first, atFirst);
			ArticleEditor second = study.edit(1);
			long counted = atFirst.counted();
			workUntilCounted(second, atSecond);
			assertEquals(counted, atFirst.counted(), "the other one is in front");
			assertEquals(List.of(), editing.store().people().progress(editing.me()), "nothing is written before something is saved");
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			study.session(0).save();
			assertEquals(counted, editing.store().people().spent(editing.mine(study.id(0))));
			StudyExplorer explorer = (StudyExplorer) Workbench.show(StudyExplorer.ID);
			explorer.getCommonViewer().setSelection(new StructuredSelection(Workbench.study().article(study.id(0)).orElseThrow()));
			Workbench.page().activate(explorer);
			ExpectedWindow known = ExpectedWindow.expect("Article", shell -> shell.getText().equals("Article"), shell -> {
				List<String> rows = Workbench.find(shell, Text.class).stream().map(Text::getText).toList();
				assertTrue(rows.contains(Workbench.study().coderName().orElseThrow() + " less than 1 min"), rows::toString);
				shell.close();
			});
			Workbench.command("org.eclipse.ui.file.properties");
			known.check();
		}
	}
}
