// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.Me;
import org.glossator.ui.study.Studies;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose codings are made: the same coder's in a study for as long as nobody says otherwise, and then only when its editors are closed. */
class CoderTest {

	private String before;

	@BeforeEach
	void remember() {
		before = Me.name();
	}

	@AfterEach
	void restore() {
		Me.setName(before);
	}

	@Test
	void aNewNameIsForNewStudies() {
		Me.setName("Ana Lovelace");
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			Path folder = study.folder();
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			study.session(0).save();
			String ana = me();
			Me.setName("Ben Kahn");
			Workbench.closeStudy();
			assertTrue(Studies.open(Workbench.window(), folder));
			assertEquals(ana, me(), "the study is Ana's as it was");
			assertEquals("Ana Lovelace", Workbench.study().coderName().orElseThrow());
			assertEquals("Ben Kahn", Me.name());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theCoderIsChangedByAStepThatSaysWhatItMeans() throws IOException {
		Me.setName("Ana Lovelace");
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			study.session(0).save();
			String ana = me();
			String[] meaning = new String[1];
			ExpectedWindow.shown("Change Coder", Combo.class, combo -> {
				Button change = Workbench.button(combo.getShell(), "Code as This Coder");
				assertFalse(change.isEnabled(), "Ana is who codes already");
				combo.setText("R&D");
				assertTrue(labels(combo.getShell()).contains("R&&D is new in this study"), "an & is no key");
				combo.setText("Ben Kahn");
				assertTrue(change.isEnabled());
				meaning[0] = labels(combo.getShell());
				Workbench.press(change);
			});
			Workbench.find(explorer(), Link.class).stream().filter(link -> link.getText().contains("Ana Lovelace")).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
			assertTrue(meaning[0].contains("Ben Kahn is new in this study"), meaning[0]);
			assertTrue(meaning[0].contains("Codings of Ana Lovelace stay under that name"), meaning[0]);
			assertTrue(Workbench.study().isOpen(study.folder()), "opened again");
			assertEquals("Ben Kahn", Workbench.study().coderName().orElseThrow());
			assertFalse(me().equals(ana));
			assertEquals(0, Workbench.page().getEditorReferences().length, "no editor shows Ana's codings as if they were Ben's");
			assertEquals(List.of(ana), Workbench.study().coders(study.id(0)));
			Workbench.until("the explorer says so", () -> Workbench.find(explorer(), Link.class).stream().anyMatch(link -> link.getText().contains("Ben Kahn")));
			assertEquals("Ana Lovelace", Me.name(), "what is said of one study is not said of others");
			Combo whose = Workbench.find(study.edit(0).getAdapter(StyledText.class).getParent(), Combo.class).getFirst();
			assertEquals(List.of("Ben Kahn (you)", "Ana Lovelace"), List.of(whose.getItems()), "also before anything is saved");
		}
	}

	@Test
	void aNameThatIsNearlyThatOfACoderIsAnotherOneAndSoItIsSaid() throws IOException {
		Me.setName("J\u00f6rg");
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			study.session(0).save();
			String jorg = me();
			String[] meaning = new String[2];
			ExpectedWindow.shown("Change Coder", Combo.class, combo -> {
				combo.setText("Jo\u0308rg ");
				assertFalse(Workbench.button(combo.getShell(), "Code as This Coder").isEnabled(), "the same name, differently encoded");
				combo.setText("Jorg");
				meaning[0] = labels(combo.getShell()) + Workbench.find(combo.getShell(), Link.class).getFirst().getText();
				Event click = new Event();
				click.text = "0";
				Workbench.find(combo.getShell(), Link.class).getFirst().notifyListeners(SWT.Selection, click);
				meaning[1] = combo.getText();
				combo.setText("Jorg");
				Workbench.press(Workbench.button(combo.getShell(), "Code as This Coder"));
			});
			Workbench.find(explorer(), Link.class).stream().filter(link -> link.getText().contains("J\u00f6rg")).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
			assertTrue(meaning[0].contains("Jorg is new in this study and begins with no codings"), meaning[0]);
			assertTrue(meaning[0].contains("There is a coder <a href=\"0\">J\u00f6rg</a>. Jorg is another name."), meaning[0]);
			assertEquals("J\u00f6rg", meaning[1]);
			assertEquals("Jorg", Workbench.study().coderName().orElseThrow());
			assertFalse(me().equals(jorg));
			study.edit(0);
			assertEquals(List.of(), study.session(0).resource().codings(), "as was promised");
		}
	}

	private static String labels(Composite shell) {
		return String.join(" ", Workbench.find(shell, Label.class).stream().map(Label::getText).toList());
	}

	private static Composite explorer() {
		StudyExplorer explorer = (StudyExplorer) Workbench.show(StudyExplorer.ID);
		return explorer.getCommonViewer().getTree().getParent().getParent();
	}

	private static String me() {
		return Workbench.study().editing().orElseThrow().me();
	}
}
