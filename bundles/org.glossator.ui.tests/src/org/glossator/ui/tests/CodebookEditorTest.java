// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.glossator.cas.TextRange;
import org.glossator.editing.CodebookSession;
import org.glossator.editing.CodingSession;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.ui.study.codebook.CodebookEditor;
import org.glossator.ui.study.codebook.Codebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The codebook is edited by its form and its dialogs, and codings follow. */
class CodebookEditorTest {

	private StudyFixture study;
	private CodebookEditor editor;
	private CodebookSession session;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT, "Second\n\n" + StudyFixture.TEXT);
	}

	@AfterEach
	void close() {
		study.close();
	}

	private void editCodebook() {
		editor = Codebooks.open(Workbench.page(), Workbench.study()).orElseThrow();
		session = editor.session().orElseThrow();
		Workbench.until("codings are counted", session::isCounted);
	}

	private TagSet set(String name) {
		return session.codebook().getTagSets().stream().filter(set -> set.getName().equals(name)).findFirst().orElseThrow();
	}

	private Tag tag(String set, String name) {
		return set(set).getTags().stream().filter(tag -> tag.getName().equals(name)).findFirst().orElseThrow();
	}

	private void select(EObject element) {
		editor.reveal(element);
		Workbench.settle();
	}

	/** The field of an attribute in the form that is shown. */
	private <T extends Control> T field(EStructuralFeature attribute, Class<T> type) {
		return Workbench.find(Workbench.window().getShell(), type).stream().filter(control -> control.getData() == attribute && control.isVisible())
				.findFirst().orElseThrow(() -> new AssertionError("no field " + attribute.getName()));
	}

	private void enter(EStructuralFeature attribute, String text) {
		Text field = field(attribute, Text.class);
		field.setText(text);
		assertTrue(editor.isDirty());
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
	}

	private void tool(String text) {
		for (ToolBar bar : Workbench.find(Workbench.window().getShell(), ToolBar.class)) {
			for (ToolItem item : bar.getItems()) {
				if (text.equals(item.getToolTipText()) && bar.isVisible()) {
					assertTrue(item.isEnabled(), text);
					item.notifyListeners(SWT.Selection, new Event());
					Workbench.settle();
					return;
				}
			}
		}
		throw new AssertionError("no tool " + text);
	}

	/** Once a dialog with this title shows, lets somebody look at it and press the button that he names. */
	private static List<String> answer(String title, Consumer<Shell> look, String button) {
		List<String> said = new ArrayList<>();
		Display display = Display.getCurrent();
		display.timerExec(100, new Runnable() {
			@Override
			public void run() {
				for (Shell shell : display.getShells()) {
					if (shell.isVisible() && shell.getText().equals(title)) {
						look.accept(shell);
						Workbench.find(shell, Label.class).forEach(label -> said.add(label.getText()));
						Workbench.find(shell, Text.class).forEach(text -> said.add(text.getText()));
						Workbench.press(Workbench.button(shell, button));
						return;
					}
				}
				display.timerExec(100, this);
			}
		});
		return said;
	}

	private void save() {
		editor.doSave(new NullProgressMonitor());
		Workbench.settle();
	}

	/** Codes the first words as a stance with a polarity. */
	private EObject stance(int article, String polarity) {
		CodingSession coding = study.session(article);
		Layer layer = StudyFixture.layer("Stance");
		EObject stance = coding.gestures().code(layer, List.of(new TextRange(0, 5))).orElseThrow();
		Feature feature = layer.getFeatures().stream().filter(f -> f.getName().equals("polarity")).findFirst().orElseThrow();
		assertTrue(coding.gestures().set(stance, feature, polarity));
		return stance;
	}

	private String polarity(int article) {
		EObject stance = study.session(article).resource().codings().getFirst();
		return (String) stance.eGet(stance.eClass().getEStructuralFeature("polarity"));
	}

	@Test
	void aNewTagWithAKeyIsCodedWithAtOnce() throws Exception {
		study.edit(0);
		EObject stance = stance(0, "favor");
		study.session(0).save();
		editCodebook();
		select(set("polarity"));
		tool("Add Tag");
		enter(Literals.DESCRIBED__LABEL, "Quite against");
		Text key = field(Literals.TAG__SHORTCUT, Text.class);
		Workbench.type(key, '7');
		Workbench.settle();
		assertEquals("7", key.getText());
		save();
		assertFalse(editor.isDirty());
		assertEquals("Undo Set Shortcut of Quite against", session.edits().undoLabel().map(label -> "Undo " + label).orElseThrow());
		assertFalse(study.session(0).resource().codings().contains(stance));
		study.edit(0);
		CodingSession coding = study.session(0);
		Feature feature = StudyFixture.layer("Stance").getFeatures().stream().filter(f -> f.getName().equals("polarity")).findFirst().orElseThrow();
		Tag fresh = feature.getTagSet().getTags().getLast();
		assertEquals("7", fresh.getShortcut());
		assertTrue(coding.gestures().toggleTag(List.of(coding.resource().codings().getFirst()), feature, fresh.getName()));
		assertEquals("quite-against", polarity(0));
		coding.save();
		coding.edits().undo();
		assertEquals("favor", polarity(0));
	}

	@Test
	void renamingWhatIsUsedSaysHowMuchItTouches() throws Exception {
		study.edit(0);
		stance(0, "favor");
		study.session(0).save();
		editCodebook();
		select(tag("polarity", "favor"));
		enter(Literals.DESCRIBED__NAME, "pro");
		Workbench.until("the form tells", () -> Workbench.find(Workbench.window().getShell(), Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().contains("1 coding of 1 article")));
		List<String> said = answer("Save Codebook", shell -> { }, "Save Codebook and Change 1 Coding");
		save();
		assertTrue(said.toString().contains("\u201cpro\u201d instead of \u201cfavor\u201d in 1 coding of 1 article"), said.toString());
		assertEquals("pro", polarity(0));
		session.edits().undo();
		answer("Save Codebook", shell -> { }, "Save Codebook and Change 1 Coding");
		save();
		assertEquals("favor", polarity(0));
	}

	@Test
	void whatIsOpenAndNotSavedIsSavedFirstOrNothingIs() {
		study.edit(0);
		stance(0, "favor");
		editCodebook();
		tool("Add Layer");
		answer("Save Codebook", shell -> { }, "Keep Editing");
		save();
		assertTrue(editor.isDirty());
		assertTrue(study.session(0).edits().isDirty());
		answer("Save Codebook", shell -> { }, "Save 1 Article and the Codebook");
		save();
		assertFalse(editor.isDirty());
		assertFalse(study.session(0).edits().isDirty());
		assertEquals("favor", polarity(0));
	}

	@Test
	void deletingATagThatIsUsedCanReplaceIt() throws Exception {
		study.edit(0);
		stance(0, "favor");
		study.session(0).save();
		editCodebook();
		Tag favor = tag("polarity", "favor");
		String title = "Delete Tag \u201c" + favor.getLabel() + "\u201d";
		select(favor);
		answer(title, shell -> { }, "Keep Tag");
		tool(title);
		assertTrue(set("polarity").getTags().contains(favor));
		List<String> said = answer(title, shell -> {
			Button replace = Workbench.button(shell, "Replace it by");
			Button clear = Workbench.button(shell, "Clear the tag in these codings");
			clear.setSelection(false);
			replace.setSelection(true);
			Combo others = Workbench.find(shell, Combo.class).getFirst();
			others.select(others.indexOf(tag("polarity", "both").getLabel()));
			Workbench.press(replace);
		}, "Delete Tag and Replace It in 1 Coding");
		tool(title);
		assertTrue(said.toString().contains("is used by 1 coding of 1 article"), said.toString());
		assertFalse(set("polarity").getTags().contains(favor));
		answer("Save Codebook", shell -> { }, "Save Codebook and Change 1 Coding");
		save();
		assertEquals("both", polarity(0));
	}

	@Test
	void whatIsLookedForIsFoundInTheTree() {
		editCodebook();
		Text filter = Workbench.find(Workbench.window().getShell(), Text.class).stream().filter(text -> text.getMessage().equals("Find in the codebook"))
				.findFirst().orElseThrow();
		filter.setText(tag("polarity", "favor").getLabel());
		Tree tree = Workbench.find(filter.getParent().getParent(), Tree.class).getFirst();
		Workbench.until("the tree shows nothing else", () -> tree.getItemCount() == 1 && Workbench.texts(tree).size() == 3);
		assertTrue(Workbench.texts(tree).getLast().startsWith(tag("polarity", "favor").getLabel()));
		select(tag("polarity", "favor"));
		tool("Delete Tag \u201c" + tag("polarity", "favor").getLabel() + "\u201d");
		Workbench.settle();
		Workbench.find(Workbench.window().getShell(), Label.class).stream()
				.filter(label -> label.isVisible() && label.getText().equals("News framing")).findFirst().orElseThrow();
		tool("Add Layer");
		assertEquals("New layer", field(Literals.DESCRIBED__LABEL, Text.class).getText());
		Workbench.until("the new layer is selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("New layer"));
	}

	@Test
	void aKeyThatIsTakenIsToldAtOnceAndTheCodebookIsNotSaved() {
		editCodebook();
		Layer layer = session.codebook().getLayers().getFirst();
		select(layer);
		Workbench.type(field(Literals.LAYER__SHORTCUT, Text.class), 's');
		Workbench.settle();
		assertTrue(Workbench.find(Workbench.window().getShell(), Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().equals("Stance has S already.")));
		List<String> said = answer("Codebook Not Saved", shell -> { }, "Keep Editing");
		save();
		assertTrue(said.toString().contains("shortcut"), said.toString());
		assertTrue(editor.isDirty());
		session.edits().undo();
		Workbench.settle();
		assertEquals("M", field(Literals.LAYER__SHORTCUT, Text.class).getText());
		assertFalse(editor.isDirty());
	}
}
