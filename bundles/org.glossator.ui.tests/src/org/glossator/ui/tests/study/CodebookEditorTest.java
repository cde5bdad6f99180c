// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** The codebook is edited by its form and its dialogs, and codings follow. */
class CodebookEditorTest extends CodebookByHand {

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
		assertTrue(study.session(0).resource().codings().contains(stance), "a new tag changes no types");
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
		coding.edits().undo();
		assertEquals("Undo Code as Stance", coding.edits().undoLabel().map(label -> "Undo " + label).orElseThrow(), "what was done before can be undone");
	}

	@Test
	void aNoteStaysForTheNextVersionWhenASaveChangesNothing() {
		editCodebook();
		why().setText("Kept");
		assertEquals("Kept", session.why(), "and the journal has it");
		save();
		assertEquals("Kept", why().getText());
		session.steps().set(layer("Stance"), Literals.DESCRIBED__LABEL, "Position");
		save();
		assertEquals("", why().getText());
		assertEquals("", session.why());
		assertEquals("Kept", Workbench.study().store().orElseThrow().codebooks().history().version(2).map(CodebookVersion::getNote).orElseThrow());
	}

	@Test
	void theMenuKeyOpensTheMenuAtTheSelection() {
		editCodebook();
		select(set("polarity"));
		Tree tree = Workbench.find(Workbench.window().getShell(), Tree.class).stream()
				.filter(each -> each.isVisible() && each.getSelectionCount() == 1 && each.getSelection()[0].getData() == set("polarity")).findFirst().orElseThrow();
		Rectangle row = tree.getSelection()[0].getBounds();
		assertEquals(tree.toDisplay(row.x, row.y + row.height), Workbench.menuPlace(tree, SWT.MENU_KEYBOARD, new Point(3, 4)));
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
	void aLabelThatIsTakenIsToldOnceWhereverOneIs() {
		editCodebook();
		Layer stance = layer("Stance");
		select(stance);
		assertEquals("Stance", field(Literals.DESCRIBED__LABEL, Text.class).getMessage(), "this is what is shown when there is no label");
		enter(Literals.DESCRIBED__LABEL, "mention");
		String sentence = "Two layers have the label \u201cmention\u201d, so coders could not tell them apart.";
		assertEquals(1, told(sentence));
		select(layer("Event"));
		assertEquals(1, told(sentence));
		select(stance);
		assertEquals(1, told(sentence));
		List<String> said = answer("Codebook Not Saved", shell -> { }, "Keep Editing");
		save();
		assertTrue(said.toString().contains(sentence), said.toString());
		enter(Literals.DESCRIBED__LABEL, "");
		assertEquals(0, told(sentence));
		assertEquals(List.of(), session.problems());
	}

	private static long told(String sentence) {
		return Workbench.find(Workbench.window().getShell(), Label.class).stream().filter(label -> label.isVisible() && label.getText().equals(sentence)).count();
	}

	@Test
	void aGroupIsShownAsSuchAndNotAsWhatWasSelectedBefore() {
		editCodebook();
		select(layer("Stance"));
		Tree tree = Workbench.find(Workbench.window().getShell(), Tree.class).stream().filter(each -> each.isVisible() && Workbench.texts(each).contains("Rules"))
				.findFirst().orElseThrow();
		TreeItem group = Stream.of(tree.getItems()).filter(item -> item.getText().equals("Tag sets")).findFirst().orElseThrow();
		tree.setSelection(group);
		Event event = new Event();
		event.item = group;
		tree.notifyListeners(SWT.Selection, event);
		assertEquals(0, fields());
		assertEquals(1, told("Tag sets"));
		assertTrue(Workbench.find(Workbench.window().getShell(), SharedScrolledComposite.class).stream()
				.noneMatch(form -> form.isVisible() && form.getParent().getParent() instanceof SashForm), "no empty form");
		select(layer("Stance"));
		assertTrue(fields() > 0);
		assertEquals(0, told("Tag sets"));
	}

	private static long fields() {
		return Workbench.find(Workbench.window().getShell(), Text.class).stream().filter(text -> text.isVisible() && text.getData() == Literals.DESCRIBED__LABEL)
				.count();
	}

	@Test
	void countsFollowWhatIsCodedMeanwhile() throws Exception {
		editCodebook();
		Tree tree = Workbench.find(Workbench.window().getShell(), Tree.class).stream().filter(each -> each.isVisible() && Workbench.texts(each).contains("Rules"))
				.findFirst().orElseThrow();
		assertTrue(Workbench.texts(tree).contains("Stance"), () -> Workbench.texts(tree).toString());
		study.edit(0);
		stance(0, "favor");
		study.session(0).save();
		Workbench.page().activate(editor);
		Workbench.until("it is counted", () -> Workbench.texts(tree).contains("Stance  1"));
	}

	@Test
	void noFieldIsCutWhereTheFormIsNarrow() {
		editCodebook();
		for (int width : new int[] { 1200, 900, 700, 500, 420 }) {
			for (EObject element : List.of(session.codebook(), layer("Stance"), layer("Stance").getFeatures().getFirst(), set("polarity"),
					tag("polarity", "favor"), session.codebook().getRules().getFirst())) {
				select(element);
				SharedScrolledComposite form = Workbench.find(Workbench.window().getShell(), SharedScrolledComposite.class).stream()
						.filter(each -> each.isVisible() && each.getParent().getParent() instanceof SashForm).findFirst().orElseThrow();
				form.getParent().getParent().setSize(width, 600);
				Workbench.settle();
				int room = form.getClientArea().width;
				for (Control child : ((Composite) form.getContent()).getChildren()) {
					int end = child.getBounds().x + child.getBounds().width;
					assertTrue(!child.isVisible() || end <= room, () -> child + " of " + element.eClass().getName() + " ends at " + end + " of " + room);
				}
			}
		}
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
