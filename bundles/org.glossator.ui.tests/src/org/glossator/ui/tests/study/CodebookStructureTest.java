// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.editing.StudyEditing;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** Elements of a codebook are added, put in order, doubled, coloured and deleted, each undone and done again. */
class CodebookStructureTest extends CodebookByHand {

	private Tree tree() {
		return Workbench.find(Workbench.window().getShell(), Tree.class).stream()
				.filter(tree -> tree.isVisible() && tree.getData(DND.DROP_TARGET_KEY) != null && item(tree.getItems(), session.codebook()).isPresent())
				.findFirst().orElseThrow();
	}

	private static Optional<TreeItem> item(TreeItem[] items, Object element) {
		return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item).filter(one -> one.getData() == element),
				item(item.getItems(), element).stream())).findFirst();
	}

	private TreeItem item(Object element) {
		return item(tree().getItems(), element).orElseThrow();
	}

	/** What Undo and Redo of the window's menu make of a step that was just taken. */
	private void undoRedo(Supplier<?> value, Object before, Object after) {
		assertEquals(after, value.get());
		Workbench.command("org.eclipse.ui.edit.undo");
		assertEquals(before, value.get());
		Workbench.command("org.eclipse.ui.edit.redo");
		assertEquals(after, value.get());
		Workbench.settle();
	}

	@Test
	void aFieldIsUndoneAndDoneAgain() {
		editCodebook();
		Layer stance = layer("Stance");
		String label = stance.getLabel();
		select(stance);
		enter(Literals.DESCRIBED__LABEL, "Position");
		undoRedo(stance::getLabel, label, "Position");
		assertEquals("Position", field(Literals.DESCRIBED__LABEL, Text.class).getText());
		assertTrue(item(stance).getText().startsWith("Position"));
	}

	@Test
	void elementsMoveByTheirButtons() {
		editCodebook();
		Layer second = session.codebook().getLayers().get(1);
		select(second);
		tool("Move Up");
		undoRedo(() -> session.codebook().getLayers().indexOf(second), 1, 0);
		tool("Move Down");
		undoRedo(() -> session.codebook().getLayers().indexOf(second), 0, 1);
		Tag first = set("polarity").getTags().getFirst();
		select(first);
		tool("Move Down");
		undoRedo(() -> set("polarity").getTags().indexOf(first), 0, 1);
	}

	@Test
	void elementsMoveByDragging() throws ReflectiveOperationException {
		editCodebook();
		List<Layer> layers = session.codebook().getLayers();
		Layer first = layers.getFirst();
		Layer third = layers.get(2);
		select(first);
		drag(third, true);
		undoRedo(() -> layers.indexOf(first), 0, 2);
		select(first);
		drag(layers.getFirst(), false);
		undoRedo(() -> layers.indexOf(first), 2, 0);
		select(first);
		drag(session.codebook(), true);
		assertEquals(0, layers.indexOf(first), "nothing is dropped where it does not belong");
	}

	/** Drops what is selected before or after an element. */
	private void drag(Object onto, boolean after) throws ReflectiveOperationException {
		TreeItem item = item(onto);
		Rectangle bounds = item.getBounds();
		Point at = tree().toDisplay(bounds.x + 5, after ? bounds.y + bounds.height - 2 : bounds.y + 2);
		DropTarget target = (DropTarget) tree().getData(DND.DROP_TARGET_KEY);
		Event event = event(item, at);
		target.notifyListeners(DND.DragEnter, event);
		target.notifyListeners(DND.DragOver, event);
		if (event.detail != DND.DROP_NONE) {
			target.notifyListeners(DND.DropAccept, event);
			target.notifyListeners(DND.Drop, event);
		}
		Workbench.settle();
	}

	// SWT makes such events for the platform's own, and lets nobody else.
	private static Event event(TreeItem item, Point at) throws ReflectiveOperationException {
		Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader()).getDeclaredConstructor();
		constructor.setAccessible(true);
		Event event = (Event) constructor.newInstance();
		event.item = item;
		event.x = at.x;
		event.y = at.y;
		event.detail = DND.DROP_MOVE;
		return event;
	}

	@Test
	void aFeatureIsAdded() {
		editCodebook();
		Layer stance = layer("Stance");
		int features = stance.getFeatures().size();
		select(stance);
		tool("Add Feature");
		undoRedo(stance.getFeatures()::size, features, features + 1);
		Feature novel = stance.getFeatures().getLast();
		select(novel);
		enter(Literals.DESCRIBED__LABEL, "Certainty");
		undoRedo(novel::getName, "newFeature", "certainty");
		save();
		assertEquals("certainty", StudyFixture.layer("Stance").getFeatures().getLast().getName());
	}

	@Test
	void elementsAreDoubledWithoutTheirKeys() {
		editCodebook();
		Layer stance = layer("Stance");
		int layers = session.codebook().getLayers().size();
		select(stance);
		tool("Duplicate");
		undoRedo(session.codebook().getLayers()::size, layers, layers + 1);
		Layer copy = session.codebook().getLayers().get(session.codebook().getLayers().indexOf(stance) + 1);
		assertNotEquals(stance.getName(), copy.getName());
		assertEquals(stance.getFeatures().size(), copy.getFeatures().size());
		assertEquals(null, copy.getShortcut());
		assertEquals(List.of(), session.problems());
		save();
		assertFalse(editor.isDirty());
	}

	@Test
	void aColourIsShownAndTakenAway() {
		editCodebook();
		Tag tag = tag("polarity", "favor");
		session.steps().set(tag, Literals.TAG__COLOR, "#12AB34");
		select(tag);
		assertTrue(Workbench.isSaid("#12AB34"));
		Button none = Workbench.find(Workbench.window().getShell(), Button.class).stream()
				.filter(button -> button.isVisible() && button.getText().equals("No Colour")).findFirst().orElseThrow();
		Workbench.press(none);
		Workbench.settle();
		undoRedo(tag::getColor, "#12AB34", null);
		assertFalse(none.isVisible());
		assertTrue(Workbench.isSaid("None"));
	}

	/** Whether a sentence is to be seen that begins so. */
	@Test
	void deletingALayerSaysHowManyCodingsGoAndGoingBackBringsThem() throws Exception {
		study.edit(0);
		stance(0, "favor");
		study.session(0).save();
		editCodebook();
		Layer stance = layer("Stance");
		select(stance);
		String title = "Delete Layer \u201c" + stance.getLabel() + "\u201d";
		List<String> said = answer(title, shell -> { }, "Delete Layer and 1 Coding");
		tool(title);
		assertTrue(said.toString().contains("is used by 1 coding of 1 article"), said.toString());
		assertTrue(said.toString().contains("This is deleted with it, as it cannot stand alone: 4 rules."), said.toString());
		assertEquals(1, study.session(0).resource().codings().size(), "not before it is saved");
		undoRedo(() -> session.codebook().getLayers().contains(stance), true, false);
		List<String> asked = answer("Save Codebook", shell -> { }, "Save Codebook and Change 1 Coding");
		save();
		assertTrue(asked.toString().contains("The undo history of 1 article is cleared"), asked.toString());
		assertEquals(List.of(), study.session(0).resource().codings());
		assertFalse(study.session(0).edits().canUndo(), "as was told");
		assertTrue(Workbench.study().codebook().orElseThrow().getLayers().stream().noneMatch(layer -> layer.getName().equals("Stance")));
		select(layer("Mention"));
		Workbench.command("org.eclipse.ui.edit.undo");
		Workbench.settle();
		assertTrue(session.codebook().getLayers().contains(stance));
		save();
		assertFalse(editor.isDirty());
		assertEquals(1, study.session(0).resource().codings().size(), "a codebook that is again what it was takes the codings along");
	}

	@Test
	void severalAreDeletedAtOnce() throws Exception {
		study.edit(0);
		stance(0, "favor");
		study.session(0).save();
		editCodebook();
		Tag favor = tag("polarity", "favor");
		Tag unclear = tag("polarity", "unclear");
		Tag both = tag("polarity", "both");
		selectAll(unclear, both);
		tool("Delete");
		undoRedo(() -> set("polarity").getTags().contains(unclear) || set("polarity").getTags().contains(both), true, false);
		Workbench.command("org.eclipse.ui.edit.undo");
		Workbench.settle();
		selectAll(favor, unclear);
		answer("Delete", shell -> { }, "Keep All");
		tool("Delete");
		assertTrue(set("polarity").getTags().containsAll(List.of(favor, unclear)));
		List<String> said = answer("Delete", shell -> { }, "Delete 2 Elements and Change 1 Coding");
		tool("Delete");
		assertTrue(said.toString().contains("is used by 1 coding of 1 article"), said.toString());
		undoRedo(() -> set("polarity").getTags().size(), 5, 3);
		answer("Save Codebook", shell -> { }, "Save Codebook and Change 1 Coding");
		save();
		assertEquals(null, polarity(0));
	}

	private void selectAll(EObject... elements) {
		select(elements[0]);
		tree().setSelection(Stream.of(elements).map(this::item).toArray(TreeItem[]::new));
		tree().notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	@Test
	void aFileThatCannotBeReadIsNamedAndTheRestCanBeDone() throws Exception {
		study.edit(0);
		stance(0, "favor");
		study.session(0).save();
		StudyEditing editing = Workbench.study().editing().orElseThrow();
		Path file = editing.store().codings().file(editing.mine(study.id(1)));
		String whole = Files.readString(file.resolveSibling(study.id(0) + ".xmi"));
		Files.writeString(file, whole.substring(0, whole.length() - 20)); // as a full disk leaves it
		editCodebook();
		Workbench.until("it is told", () -> Workbench.isSaid(file + " cannot be read"));
		Tag favor = tag("polarity", "favor");
		select(favor);
		Workbench.until("what can be counted is", () -> Workbench.find(Workbench.window().getShell(), Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().contains("1 coding of 1 article")));
		enter(Literals.DESCRIBED__LABEL, "Pro");
		save();
		assertFalse(editor.isDirty(), "codings do not have to follow a label");
		String title = "Delete Tag \u201cPro\u201d";
		answer(title, shell -> { }, "Delete Tag and Clear 1 Coding");
		tool(title);
		assertFalse(set("polarity").getTags().contains(favor));
		answer("Save Codebook", shell -> { }, "Save Codebook and Change 1 Coding");
		save();
		assertFalse(editor.isDirty());
		assertEquals(null, polarity(0));
		assertTrue(Files.readString(file).startsWith(whole.substring(0, whole.length() - 20)), "no coding is touched");
	}

	@Test
	void showingWhatIsWrongAgainAndAgainLeavesNothingBehind() {
		editCodebook();
		select(layer("Mention"));
		session.steps().set(layer("Mention"), Literals.LAYER__SHORTCUT, "S");
		Workbench.settle();
		Label header = Workbench.find(Workbench.window().getShell(), Label.class).stream()
				.filter(label -> label.isVisible() && label.getText().contains("shortcut")).findFirst().orElseThrow();
		int before = header.getListeners(SWT.Dispose).length;
		for (int i = 0; i < 10; i++) {
			session.edits().undo();
			session.edits().redo();
			Workbench.settle();
		}
		assertEquals(before, header.getListeners(SWT.Dispose).length);
	}
}
