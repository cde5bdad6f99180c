// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.Studies;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** What of a study cannot be read is told when it is opened, and the rest is there. */
class NotAllReadTest {

	@Test
	void whatLiesWhereNothingIsReadIsTold() throws IOException {
		isTold(false);
	}

	@Test
	void alsoWhenTheStudyWasReadBeforeThereWasAWindow() throws IOException {
		isTold(true);
	}

	private static void isTold(boolean atStart) throws IOException {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			Path folder = study.folder();
			Workbench.closeStudy();
			Files.createDirectories(folder.resolve("codings/anna"));
			Files.writeString(folder.resolve("codings/anna/one.xmi"), "as the first layout had it");
			Files.createDirectories(folder.resolve("coders/ben"));
			Files.writeString(folder.resolve("coders/ben/coder.xmi"), "<torn");
			List<String> said = new ArrayList<>();
			ExpectedWindow told = ExpectedWindow.expect("Not All of the Study Was Read", shell -> shell.getText().equals("Not All of the Study Was Read"), shell -> {
				Workbench.find(shell, Label.class).forEach(label -> said.add(label.getText()));
				Workbench.press(Workbench.button(shell, "Work with the Rest"));
			});
			if (atStart) {
				Workbench.study().show(OpenStudy.prepare(folder));
			}
			assertTrue(Studies.open(Workbench.window(), folder));
			told.await();
			String all = said.toString();
			assertTrue(all.contains("coders/ben/coder.xmi cannot be read"), all);
			assertTrue(all.contains("codings/anna has a file of codings where none are read: one.xmi."), all);
			assertEquals(1, Workbench.study().articles().size());
		}
	}
}
