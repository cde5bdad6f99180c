// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.study.StudyStore;
import org.glossator.ui.study.Studies;
import org.glossator.ui.study.history.HistoryEditor;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** The versions of the codebook are looked at, compared, and brought back, and codings with them. */
class HistoryEditorTest extends CodebookByHand {

	private Control history;

	/** Opens the history as its command does. */
	private void openHistory() {
		Workbench.command("org.glossator.ui.study.codebookHistory");
		Workbench.until("the history is open", () -> Workbench.page().getActiveEditor() instanceof HistoryEditor);
		history = Workbench.control(Workbench.page().getActiveEditor());
	}

	/** Saves the codebook with a note. */
	private void save(String note) {
		why().setText(note);
		save();
	}

	/** Three versions: a tag that an article is coded with is deleted, and then a layer gets another label. */
	private void threeVersions() throws IOException {
		study.edit(0);
		stance(0, "favor");
		study.session(0).save();
		editCodebook();
		session.steps().delete(List.of(tag("polarity", "favor")));
		answer("Save Codebook", shell -> { }, "Save Codebook and Change 1 Coding");
		save("Nobody agreed on it");
		session.steps().set(layer("Stance"), Literals.DESCRIBED__LABEL, "Position");
		save("");
	}

	private Table table() {
		return Workbench.find(history, Table.class).getFirst();
	}

	private Tree tree() {
		return Workbench.find(history, Tree.class).getFirst();
	}

	private String words() {
		return Workbench.find(history, Text.class).getFirst().getText();
	}

	private Button back() {
		return Workbench.find(history, Button.class).getFirst();
	}

	private String heading() {
		return Workbench.find(history, Label.class).stream().map(Label::getText).filter(text -> text.startsWith("Version")).findFirst().orElseThrow();
	}

	private List<String> column(int column) {
		return Stream.of(table().getItems()).map(item -> item.getText(column)).toList();
	}

	private void select(int... rows) {
		table().setSelection(rows);
		table().notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	private void compareWith(String beginning) {
		Combo combo = Workbench.find(history, Combo.class).getFirst();
		combo.select(IntStream.range(0, combo.getItemCount()).filter(index -> combo.getItem(index).startsWith(beginning)).findFirst().orElseThrow());
		combo.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	private boolean isSaid(String sentence) {
		return Workbench.find(history, Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().equals(sentence));
	}

	private boolean isSeen(String text) {
		return Workbench.texts(tree()).contains(text);
	}

	@Test
	void whatWasSavedIsThereWithItsNoteTheNewestOnTop() throws IOException {
		threeVersions();
		assertEquals("", why().getText(), "ready for the next one");
		openHistory();
		assertEquals(List.of("3", "2", "1"), column(0));
		assertEquals(List.of("Layer \u201cStance\u201d renamed to \u201cPosition\u201d", "Tag \u201cIn favour\u201d of \u201cPolarity\u201d deleted",
				"The codebook where its history begins"), column(3));
		assertEquals(List.of("", "Nobody agreed on it", ""), column(4));
		assertFalse(column(1).stream().anyMatch(String::isEmpty), "when");
		assertEquals(Workbench.study().coderName().orElseThrow(), column(2).getFirst());
		Workbench.until("it is counted what lies in each", () -> column(5).equals(List.of("none", "none", "1 coding of 1 article")));
		assertTrue(isSeen("Position  changed"), Workbench.texts(tree()).toString());
		assertEquals("This is the codebook as it is now.", Workbench.find(history, Label.class).stream().map(Label::getText)
				.filter(text -> text.startsWith("This is")).findFirst().orElse(""));
		assertFalse(back().isEnabled());
	}

	@Test
	void versionsAreComparedByTheListAndBySelectingTwo() throws IOException {
		threeVersions();
		openHistory();
		select(1);
		assertTrue(words().contains("Why: Nobody agreed on it"), words());
		assertTrue(words().contains("\u2022 Tag \u201cIn favour\u201d of \u201cPolarity\u201d deleted"), words());
		assertTrue(isSeen("In favour  deleted"), Workbench.texts(tree()).toString());
		compareWith("Version 3");
		assertEquals("Version 3, compared with version 2", heading());
		assertTrue(isSeen("Position  changed"));
		assertFalse(isSeen("In favour  deleted"), "long before");
		select(0, 2);
		assertEquals("Version 3, compared with version 1", heading());
		assertEquals(2, words().lines().filter(line -> line.startsWith("\u2022")).count(), words());
		assertTrue(isSeen("Position  changed"));
		assertTrue(isSeen("In favour  deleted"));
		assertFalse(back().isEnabled(), "which of them?");
		select(2);
		assertTrue(isSeen("Stance"), "nothing is before it");
		assertTrue(back().isEnabled());
	}

	@Test
	void aVersionIsBroughtBackWithItsCodingsAndAwayAgain() throws IOException {
		threeVersions();
		assertEquals(null, polarity(0));
		openHistory();
		select(2);
		List<String> kept = answer("Bring Back Version 1", shell -> { }, "Keep Codebook");
		Workbench.press(back());
		ExpectedWindow.checkAll();
		assertEquals(3, table().getItemCount());
		assertTrue(kept.toString().contains("\u2022 In 1 article: 1 value of a coding that stayed comes back."), kept.toString());
		assertTrue(kept.toString().contains("\u2022 Tag \u201cIn favour\u201d of \u201cPolarity\u201d added"), kept.toString());
		answer("Bring Back Version 1", shell -> note(shell, "It was better"), "Bring Back Version 1");
		Workbench.press(back());
		ExpectedWindow.checkAll();
		Workbench.until("it is the newest version", () -> table().getItemCount() == 4);
		assertEquals(List.of("4", "It was better"), List.of(column(0).getFirst(), column(4).getFirst()));
		assertTrue(column(3).getFirst().startsWith("Version 1 brought back; "), column(3).getFirst());
		assertEquals("favor", polarity(0));
		assertTrue(Workbench.page().getActiveEditor() instanceof HistoryEditor);
		editCodebook();
		session.edits().undo();
		answer("Save Codebook", shell -> { }, "Save Codebook and Change 1 Coding");
		save();
		assertEquals(null, polarity(0));
		openHistory();
		assertTrue(column(3).getFirst().startsWith("Version 3 brought back; "), column(3).getFirst());
	}

	private static void note(Shell shell, String note) {
		Workbench.find(shell, Text.class).stream().filter(text -> text.getEditable()).findFirst().orElseThrow().setText(note);
	}

	@Test
	void whatIsNotSavedIsSavedFirstAndWhatTheCodebookHasNotSavedIsInTheWay() throws IOException {
		threeVersions();
		study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
		session.steps().set(layer("Event"), Literals.DESCRIBED__LABEL, "Happening");
		openHistory();
		select(2);
		List<String> said = answer("Bring Back Version 1\u2026", shell -> { }, "OK");
		Workbench.press(back());
		ExpectedWindow.checkAll();
		assertTrue(said.toString().contains("The codebook has changes that are not saved."), said.toString());
		assertEquals("Happening", layer("Event").getLabel());
		session.edits().undo();
		List<String> first = answer("Bring Back Version 1", shell -> { }, "Bring Back Version 1");
		Workbench.press(back());
		ExpectedWindow.checkAll();
		assertTrue(first.toString().contains("You have changes in 1 article that are not saved. They are saved first."), first.toString());
		Workbench.until("it is the newest version", () -> table().getItemCount() == 4);
		assertFalse(study.session(0).edits().isDirty());
		assertEquals(2, study.session(0).resource().codings().size());
	}

	@Test
	void oneVersionAloneSaysHowThereCameToBeMore() {
		openHistory();
		assertEquals(List.of("1"), column(0));
		assertTrue(words().contains("This is the only version so far."), words());
		assertFalse(back().isEnabled());
	}

	@Test
	void whoDoesNotLeadSeesWhyNot() throws IOException {
		threeVersions();
		Workbench.closeStudy();
		try (StudyStore store = StudyStore.open(study.folder())) {
			store.appointLead("Lea R&D");
		}
		assertTrue(Studies.open(Workbench.window(), study.folder()));
		openHistory();
		select(2);
		assertFalse(back().isEnabled());
		Workbench.until("it is said who may", () -> Workbench.find(history, Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().contains("are written by Lea R&&D, who leads this study")));
		assertTrue(isSeen("Stance"), "it can be looked at all the same");
	}

	@Test
	void aDamagedVersionIsNamedAndTheOthersAreShown() throws IOException {
		threeVersions();
		Workbench.closeStudy();
		Files.writeString(study.folder().resolve("codebook/2.xmi"), "no XML");
		assertTrue(Studies.open(Workbench.window(), study.folder()));
		openHistory();
		assertTrue(column(3).get(1).startsWith(study.folder().resolve("codebook/2.xmi") + " is damaged"), column(3).get(1));
		select(1);
		assertEquals(column(3).get(1), words());
		assertFalse(back().isEnabled());
		select(2);
		assertFalse(back().isEnabled(), "what led from there to now is not known");
		compareWith("Version 3");
		assertTrue(words().startsWith("What led from one version to the other is not known"), words());
		assertTrue(isSeen("In favour  deleted"));
		select(0, 1);
		assertEquals("Version 3 cannot be compared with version 2: what one of them said is not known, since its file is missing or damaged.", words());
	}

	@Test
	void ofADamagedVersionNoTimeIsInvented() throws IOException {
		threeVersions();
		Workbench.closeStudy();
		Files.writeString(study.folder().resolve("codebook/3.xmi"), "no XML");
		assertTrue(Studies.open(Workbench.window(), study.folder()));
		openHistory();
		assertEquals("", column(1).getFirst());
		assertEquals("Version 3", heading());
		assertTrue(isSeen("Position"), "what the codebook says is known");
	}

	@Test
	void whatCannotBeSavedIsNotBroughtBack() throws IOException {
		threeVersions();
		Files.createDirectories(study.folder().resolve("codebook/4.xmi/in the way"));
		openHistory();
		select(2);
		answer("Bring Back Version 1", shell -> { }, "Bring Back Version 1");
		answer("Codebook Not Saved", shell -> { }, "OK");
		Workbench.press(back());
		ExpectedWindow.checkAll();
		assertFalse(session.edits().isDirty());
		assertEquals("Position", layer("Stance").getLabel());
		assertEquals("3", column(0).getFirst());
	}

	@Test
	void afterAVersionThatCanBeBroughtBackADamagedOneCannot() throws IOException {
		threeVersions();
		Workbench.closeStudy();
		Files.writeString(study.folder().resolve("codebook/1.xmi"), "no XML");
		assertTrue(Studies.open(Workbench.window(), study.folder()));
		openHistory();
		select(1);
		assertTrue(back().isEnabled());
		select(2);
		assertEquals(List.of(), Workbench.texts(tree()), "nothing is known of it");
		assertEquals("Bring Back Version 1\u2026", back().getText());
		assertFalse(back().isEnabled());
		assertTrue(isSaid("What this version said is not known, so it cannot be brought back."));
	}

	@Test
	void allOfItIsInSightWhereThereIsLittleRoom() throws IOException {
		threeVersions();
		openHistory();
		history.setSize(420, 420);
		Workbench.settle();
		for (Control control : List.of(tree(), Workbench.find(history, Combo.class).getFirst(), back(), Workbench.find(history, Text.class).getFirst())) {
			Rectangle place = control.getDisplay().map(control, history, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
			assertTrue(place.width > 60 && place.height > 20 && new Rectangle(0, 0, 420, 420).intersection(place).equals(place), control + " at " + place);
		}
	}

	@Test
	void theCodebookEditorLeadsHere() {
		editCodebook();
		tool("Codebook History");
		assertTrue(Workbench.page().getActiveEditor() instanceof HistoryEditor);
		history = Workbench.control(Workbench.page().getActiveEditor());
		assertTrue(EcoreUtil.equals(session.codebook(), Workbench.study().codebook().orElseThrow()));
		assertTrue(((Composite) history).isVisible());
	}
}
