// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.glossator.cas.Annotations;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.registry.RegistryCommands;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EntityType;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.tests.Hands;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.junit.jupiter.api.Test;

/** The registry editor, driven as a person does: each change done, undone and done again. */
class RegistryEditorTest extends RegistryByHand {

	@Test
	void fieldsAreChangedUndoneAndDoneAgain() throws IOException {
		editor.select(entity("trump"));
		field("Name", "Donald J. Trump");
		assertEquals("Donald J. Trump", entity("trump").getCanonicalName());
		assertEquals("Change Name of Donald Trump", edits().undoLabel().orElseThrow());
		assertTrue(editor.isDirty());
		undoRedo(() -> entity("trump").getCanonicalName(), "Donald Trump", "Donald J. Trump");
		Workbench.until("the table follows", () -> row("Donald J. Trump") >= 0);

		field("Aliases", "Trump\n The Donald \n\nTrump");
		undoRedo(() -> entity("trump").getAliases().toString(), "[]", "[Trump, The Donald]");
		edits().undo();
		Workbench.until("the field follows", () -> text("Aliases").getText().isEmpty());
		edits().redo();
		Workbench.until("the field follows", () -> text("Aliases").getText().equals("Trump" + Text.DELIMITER + "The Donald"));
		field("Wikidata", "Q22686");
		undoRedo(() -> entity("trump").getWikidata(), null, "Q22686");
		field("Country", "us");
		undoRedo(() -> entity("trump").getCountry(), null, "US");
		field("Gender", "male");
		undoRedo(() -> entity("trump").getGender(), null, "male");
		field("Note", "Elected in 2016.");
		undoRedo(() -> entity("trump").getNote(), null, "Elected in 2016.");
		Combo type = Workbench.find(control(), Combo.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
		type.select(EntityType.GROUP.ordinal());
		type.notifyListeners(SWT.Selection, new Event());
		undoRedo(() -> entity("trump").getType(), EntityType.PER, EntityType.GROUP);

		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertTrue(Files.readString(fixture.folder().resolve("registry.xmi")).contains("Q22686"));
	}

	@Test
	void whatIsNotValidIsNotTaken() {
		editor.select(entity("trump"));
		field("Wikidata", "22686");
		field("Country", "Xx");
		field("Name", "  ");
		assertEquals(null, entity("trump").getWikidata());
		assertEquals(null, entity("trump").getCountry());
		assertEquals("Donald Trump", entity("trump").getCanonicalName());
		assertFalse(edits().canUndo());
		editor.select(entity("putin"));
		assertEquals("Vladimir Putin", text("Name").getText());
	}

	@Test
	void whatIsTypedIsSavedWithoutLeavingTheField() throws IOException {
		editor.select(entity("putin"));
		text("Note").setText("President of Russia");
		assertTrue(editor.isDirty());
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertTrue(Files.readString(fixture.folder().resolve("registry.xmi")).contains("President of Russia"));
	}

	@Test
	void rolesAreAddedDatedAndRemoved() {
		editor.select(entity("trump"));
		Table roles = tables().stream().filter(table -> table.getColumn(0).getText().equals("Role")).findFirst().orElseThrow();
		cell(roles, 0, 0, "President");
		undoRedo(() -> entity("trump").getRoles().size(), 0, 1);
		Workbench.until("the role is shown", () -> roles.getItemCount() == 2);
		cell(roles, 0, 1, "2017-01-20");
		undoRedo(() -> entity("trump").getRoles().getFirst().getValidFrom(), null, "2017-01-20");
		cell(roles, 0, 2, "tomorrow");
		assertEquals(null, entity("trump").getRoles().getFirst().getValidTo());
		Workbench.settle();
		roles.setSelection(0);
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		roles.notifyListeners(SWT.KeyDown, delete);
		undoRedo(() -> entity("trump").getRoles().size(), 1, 0);
		assertEquals("Remove Role from Donald Trump", edits().undoLabel().orElseThrow());
	}

	@Test
	void theFilterAndTheColumnsOrder() {
		Text filter = Workbench.find(control(), Text.class).stream().filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
		assertEquals(3, entries().getItemCount());
		filter.setText("pu VLAD");
		assertEquals(1, entries().getItemCount());
		assertEquals("Vladimir Putin", entries().getItem(0).getText(0));
		editor.select(entity("russia"));
		assertEquals("", filter.getText(), "what is asked for is shown");
		assertEquals("Russia", entries().getItem(entries().getSelectionIndex()).getText(0));
		assertEquals("Donald Trump", entries().getItem(0).getText(0));
		entries().getColumn(0).notifyListeners(SWT.Selection, new Event());
		assertEquals("Vladimir Putin", entries().getItem(0).getText(0));
		assertEquals("Russia", entries().getItem(entries().getSelectionIndex()).getText(0), "the selection stays");
	}

	@Test
	void headingsAreWholeAndColumnsGoWhereThereIsNoRoom() {
		editor.select(entity("trump"));
		List<String> all = List.of("Name", "Aliases", "Type", "Country", "Wikidata", "Used");
		assertEquals(all, columns(1600));
		List<String> gone = new ArrayList<>();
		int width = 1600;
		int forFour = 0;
		for (List<String> before = all; formIsBeside(); width -= 20) {
			List<String> shown = columns(width);
			if (formIsBeside()) {
				before.stream().filter(column -> !shown.contains(column)).forEach(gone::add);
			}
			before = shown;
			forFour = shown.size() == 4 ? width : forFour;
		}
		assertEquals(List.of("Wikidata", "Country", "Aliases", "Type"), gone);
		assertTrue(columns(width).containsAll(List.of("Name", "Used")), "the form stands below");
		entries().getColumn(4).notifyListeners(SWT.Selection, new Event());
		assertTrue(columns(forFour + 40).contains("Wikidata"), "what the table is sorted by goes last");
		assertEquals(all, columns(1600));
	}

	@Test
	void theBarIsWholeWhereThereIsNoRoomForOneRow() {
		List<ToolBar> bars = Workbench.find(control(), ToolBar.class).stream().filter(bar -> bar.getItemCount() >= 3).toList();
		assertTrue(besideEachOther(bars, 1600));
		assertFalse(besideEachOther(bars, 460));
		assertTrue(besideEachOther(bars, 1600));
	}

	private boolean besideEachOther(List<ToolBar> bars, int width) {
		control().setSize(width, 600);
		Workbench.settle();
		for (ToolBar bar : bars) {
			int needed = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			assertTrue(bar.getSize().x >= needed, () -> bar.getItem(0).getText() + " has " + bar.getSize().x + " of " + needed + " at " + width);
			assertTrue(bar.getLocation().x + bar.getSize().x <= bar.getParent().getSize().x, () -> bar.getItem(0).getText() + " at " + width);
		}
		Rectangle one = bars.getFirst().getBounds();
		Rectangle other = bars.getLast().getBounds();
		assertFalse(one.intersects(other), () -> one + " " + other + " at " + width);
		Composite both = bars.getLast().getParent();
		assertEquals(both.computeSize(width, SWT.DEFAULT).y, both.getSize().y, "there is room for all rows, and for none that is not there, at " + width);
		return one.y == other.y;
	}

	/** The headings of the entries that are shown in a page of a width; no table on it may cut a heading or leave one out of sight. */
	private List<String> columns(int width) {
		control().setSize(width, 600);
		Workbench.settle();
		tables().forEach(table -> assertWhole(table, width));
		return shown(entries()).stream().map(TableColumn::getText).toList();
	}

	private static void assertWhole(Table table, int width) {
		GC gc = new GC(table);
		shown(table).forEach(column -> assertTrue(column.getWidth() >= gc.textExtent(column.getText()).x + 12, () -> column.getText() + " is cut at " + width));
		gc.dispose();
		List<Integer> widths = shown(table).stream().map(TableColumn::getWidth).toList();
		assertTrue(widths.stream().mapToInt(Integer::intValue).sum() <= table.getClientArea().width,
				() -> table.getColumn(0).getText() + " and others are " + widths + " in " + table.getClientArea() + " at " + width);
	}

	private static List<TableColumn> shown(Table table) {
		return Stream.of(table.getColumns()).filter(column -> column.getWidth() > 0).toList();
	}

	private boolean formIsBeside() {
		Control name = text("Name");
		return name.toDisplay(0, 0).x > entries().toDisplay(0, 0).x + entries().getSize().x;
	}

	@Test
	void otherKindsHaveFormsOfTheirOwn() {
		RegistryCommands commands = commands();
		Entry proposition = commands.add(RegistryKind.PROPOSITION, "The two should form a unit");
		assertTrue(proposition.getId().startsWith("the-two-should-form-a-unit-"), proposition.getId());
		editor.select(proposition);
		field("Statement", "They should form a unit.");
		undoRedo(() -> ModelNames.of(proposition), "The two should form a unit", "They should form a unit.");
		Entry event = commands.add(RegistryKind.EVENT, "Summit");
		editor.select(event);
		field("Date", "2017-07-07");
		undoRedo(() -> ((EventInstance) event).getDate(), null, "2017-07-07");
		edits().undo();
		edits().undo();
		assertEquals(0, Workbench.study().registry().orElseThrow().getEvents().size());
		edits().redo();
		assertEquals(event, Workbench.study().registry().orElseThrow().getEvents().getFirst());
	}

	@Test
	void aDoubleClickOnAUseOpensTheArticleAndSelectsTheCoding() {
		String uid = codeMention(0, "Putin", "putin");
		Workbench.page().activate(editor);
		editor.select(entity("putin"));
		tab(1);
		Table uses = tables().stream().filter(table -> table.getColumn(0).getText().equals("Text")).findFirst().orElseThrow();
		Workbench.until("the use is found", () -> uses.getItemCount() == 1);
		assertEquals("Used by one coding", uses.getParent().getParent() instanceof TabFolder tabs ? tabs.getSelection()[0].getText() : "");
		assertEquals("Putin", uses.getItem(0).getText(0));
		assertEquals("Mention \u00b7 Entity", uses.getItem(0).getText(1));
		Workbench.until("it is counted", () -> entries().getItem(row("Vladimir Putin")).getText(5).equals("1"));
		Rectangle row = uses.getItem(0).getBounds(0);
		Workbench.mouse(uses, SWT.MouseDown, row.x + 3, row.y + row.height / 2);
		Workbench.mouse(uses, SWT.MouseUp, row.x + 3, row.y + row.height / 2);
		Workbench.settle();
		assertEquals(editor, Workbench.page().getActiveEditor(), "a click alone does not open it: a second one would hit the article");
		Hands.click(uses.toDisplay(row.x + 3, row.y + row.height / 2), 2);
		Workbench.until("the article is open", () -> Workbench.page().getActiveEditor() instanceof ArticleEditor);
		assertTrue(Workbench.page().getActiveEditor() instanceof ArticleEditor);
		assertEquals(List.of(uid), Workbench.active().selected().stream().map(Annotations::uid).toList());
	}

	@Test
	void entitiesOfOneNameAreToldApartInTheDialog() {
		Entry other = commands().add(RegistryKind.ENTITY, "Donald Trump");
		Workbench.until("both are in the table", () -> Stream.of(entries().getItems()).filter(row -> row.getText().equals("Donald Trump")).count() == 2);
		entries().setSelection(IntStream.range(0, entries().getItemCount()).filter(row -> entries().getItem(row).getText().equals("Donald Trump")).toArray());
		entries().notifyListeners(SWT.Selection, new Event());
		inDialog(shell -> {
			keep(shell, "Donald Trump (" + other.getId() + ")");
			button(shell, "Merge Into Donald Trump (" + other.getId() + ")").notifyListeners(SWT.Selection, new Event());
		}, () -> tool("Merge\u2026").notifyListeners(SWT.Selection, new Event()));
		assertEquals(other.getId(), entity("trump").getId());
	}

	@Test
	void twoEntitiesAreMergedThroughTheDialogAndSeparatedAgain() throws IOException {
		RegistryCommands commands = commands();
		Entry donald = commands.add(RegistryKind.ENTITY, "The Donald");
		String uid = codeMention(0, "Trump", donald.getId());
		CodingSession session = fixture.session(0);
		session.save();
		String coding = saved(session);
		Workbench.page().activate(editor);
		Workbench.until("it is in the table", () -> row("The Donald") >= 0);
		entries().setSelection(new int[] { row("Donald Trump"), row("The Donald") });
		entries().notifyListeners(SWT.Selection, new Event());
		inDialog(shell -> {
			button(shell, "Merge Into The Donald"); // the one that is used most is proposed
			keep(shell, "Donald Trump");
			assertTrue(labels(shell).stream().anyMatch(text -> text.contains("One coding of one coder in one article will be read as Donald Trump. No coding is changed")),
					() -> labels(shell).toString());
			button(shell, "Merge Into Donald Trump").notifyListeners(SWT.Selection, new Event());
		}, () -> tool("Merge\u2026").notifyListeners(SWT.Selection, new Event()));
		assertEquals("trump", donald.getMergedInto());
		assertEquals(entity("trump"), entity(donald.getId()));
		Workbench.until("the merged one is gone from the table", () -> row("The Donald") < 0);
		assertEquals(donald.getId(), value(session, uid), "no coding is changed");
		assertFalse(session.edits().isDirty());
		assertTrue(editor.isDirty());
		assertEquals("Merge The Donald Into Donald Trump", edits().undoLabel().orElseThrow());
		editor.doSave(new NullProgressMonitor());
		assertEquals(coding, saved(session));
		Workbench.until("its use counts for the other", () -> entries().getItem(row("Donald Trump")).getText(5).equals("1"));
		editor.select(entity("trump"));
		link("The Donald");
		Workbench.until("the merged one is shown", () -> row("The Donald \u2192 Donald Trump") >= 0);
		assertEquals(row("The Donald \u2192 Donald Trump"), entries().getSelectionIndex());
		assertEquals(4, entries().getItemCount());
		assertTrue(tool("Show Merged").getSelection());
		link("Separate");
		Workbench.until("it stands for itself", () -> row("The Donald") >= 0);
		assertEquals(donald, entity(donald.getId()));
		assertFalse(entity("trump").getAliases().contains("The Donald"));
		assertEquals("Separate The Donald from Donald Trump", edits().undoLabel().orElseThrow());
		edits().undo();
		Workbench.until("it is merged again", () -> row("The Donald \u2192 Donald Trump") >= 0);
		tool("Show Merged").setSelection(false);
		tool("Show Merged").notifyListeners(SWT.Selection, new Event());
		assertEquals(3, entries().getItemCount());
		edits().undo();
		Workbench.until("the merge is undone", () -> row("The Donald") >= 0);
		assertEquals(null, donald.getMergedInto());
	}

	@Test
	void whatIsMergedIsCalledByTheOtherInViewsAndNotOffered() {
		Entry donald = commands().add(RegistryKind.ENTITY, "The Donald");
		codeMention(0, "Trump", donald.getId());
		Workbench.show(AnnotationsView.ID);
		Workbench.until("the annotation is listed", () -> annotations().contains("The Donald"));
		commands().merge(entity("trump"), List.of(donald));
		Workbench.until("it is called by the other", () -> annotations().contains("Donald Trump") && !annotations().contains("The Donald"));
		edits().undo();
		Workbench.until("it is called by its own name", () -> annotations().contains("The Donald"));
	}

	private static String annotations() {
		Table table = Workbench.find(Workbench.control(Workbench.page().findView(AnnotationsView.ID)), Table.class).getFirst();
		return Stream.of(table.getItems()).flatMap(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText)).collect(Collectors.joining("\n"));
	}

	@Test
	void deletingAUsedEntitySaysWhatBecomesOfItsCodings() throws IOException {
		String uid = codeMention(0, "Putin", "putin");
		fixture.session(0).save();
		String coding = saved(fixture.session(0));
		Workbench.page().activate(editor);
		editor.select(entity("putin"));
		Entity putin = entity("putin");
		inDialog(shell -> {
			assertTrue(labels(shell).stream().anyMatch(text -> text.contains("it would keep an id that nobody knows")), () -> labels(shell).toString());
			button(shell, "Keep Vladimir Putin").notifyListeners(SWT.Selection, new Event());
		}, () -> tool("Delete").notifyListeners(SWT.Selection, new Event()));
		assertEquals(putin, entity("putin"));
		inDialog(shell -> button(shell, "Delete All the Same").notifyListeners(SWT.Selection, new Event()),
				() -> tool("Delete").notifyListeners(SWT.Selection, new Event()));
		assertEquals(2, Workbench.study().registry().orElseThrow().getEntities().size());
		assertEquals("putin", value(fixture.session(0), uid));
		assertTrue(fixture.session(0).problems().stream().anyMatch(problem -> problem.message().contains("putin")), "a check finds it");
		edits().undo();
		assertEquals(1, Workbench.study().registry().orElseThrow().getEntities().indexOf(putin));
		assertEquals(coding, saved(fixture.session(0)));
	}

	@Test
	void whatIsNotSavedIsTakenBackWhenTheEditorIsClosed() {
		editor.select(entity("putin"));
		field("Gender", "male");
		Workbench.page().closeEditor(editor, false);
		assertEquals(null, entity("putin").getGender());
	}
}
