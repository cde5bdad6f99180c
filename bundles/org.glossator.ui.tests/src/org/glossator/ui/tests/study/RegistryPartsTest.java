// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EntityType;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.RegistryPackage.Literals;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** Members and parties of entities, entries that are made by the dialog, and deleting by way of merging. */
class RegistryPartsTest extends RegistryByHand {

	@Test
	void membersAreAddedAndRemoved() {
		Entity group = (Entity) commands().add(RegistryKind.ENTITY, "Presidents");
		commands().set("Change Type", group, Literals.ENTITY__TYPE, EntityType.GROUP);
		editor.select(group);
		Text member = Workbench.find(control(), Text.class).stream().filter(text -> text.isVisible() && text.getMessage().equals("Add a member"))
				.findFirst().orElseThrow();
		member.setText("vladimir putin");
		member.notifyListeners(SWT.DefaultSelection, new Event());
		undoRedo(() -> group.getMembers(), List.of(), List.of(entity("putin")));
		assertEquals("", member.getText());
		Table members = Stream.of(member.getParent().getChildren()).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		Workbench.until("the member is shown", () -> members.getItemCount() == 1 && members.getItem(0).getText().equals("Vladimir Putin"));
		member.setText("Presidents"); // a group is no member of itself
		member.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(List.of(entity("putin")), group.getMembers());
		assertTrue(Workbench.status().startsWith("\u201cPresidents\u201d was not added"), Workbench.status());
		member.setText("");
		assertEquals("", Workbench.status());
		members.setSelection(0);
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		members.notifyListeners(SWT.KeyDown, delete);
		undoRedo(() -> group.getMembers(), List.of(entity("putin")), List.of());
		Workbench.until("no member is shown", () -> members.getItemCount() == 0);
	}

	/** Of two people of one name neither joins a group by it, and the list tells them apart. */
	@Test
	void aNameThatSeveralHaveAddsNobody() {
		Entity group = (Entity) commands().add(RegistryKind.ENTITY, "Presidents");
		commands().set("Change Type", group, Literals.ENTITY__TYPE, EntityType.GROUP);
		Entity other = (Entity) commands().add(RegistryKind.ENTITY, "Vladimir Putin");
		editor.select(group);
		Text member = Workbench.find(control(), Text.class).stream().filter(text -> text.isVisible() && text.getMessage().equals("Add a member"))
				.findFirst().orElseThrow();
		member.setText("vladimir putin");
		member.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(List.of(), group.getMembers());
		assertEquals("\u201cvladimir putin\u201d was not added: 2 entities are called so. Choose one from the list.", Workbench.status());
		member.setText("Vladimir Putin (" + other.getId() + ")"); // as the list has it
		member.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(List.of(other), group.getMembers());
	}

	@Test
	void partiesAreAddedDatedAndRemoved() {
		editor.select(entity("trump"));
		Table parties = tables().stream().filter(table -> table.getColumn(0).getText().equals("Party")).findFirst().orElseThrow();
		cell(parties, 0, 0, "Republican");
		undoRedo(() -> entity("trump").getParties().size(), 0, 1);
		Workbench.until("the party is shown", () -> parties.getItemCount() == 2);
		cell(parties, 0, 1, "2012");
		undoRedo(() -> entity("trump").getParties().getFirst().getValidFrom(), null, "2012");
		Workbench.settle();
		parties.setSelection(0);
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		parties.notifyListeners(SWT.KeyDown, delete);
		undoRedo(() -> entity("trump").getParties().size(), 1, 0);
	}

	@Test
	void anEntityIsMadeByTheDialog() {
		inDialog(shell -> {
			Text name = Workbench.find(shell, Text.class).getFirst();
			Button make = button(shell, "Create Entity");
			assertFalse(make.isEnabled(), "it needs a name");
			name.setText("Angela Merkel");
			assertTrue(make.isEnabled());
			make.notifyListeners(SWT.Selection, new Event());
		}, () -> tool("New\u2026").notifyListeners(SWT.Selection, new Event()));
		assertEquals("Angela Merkel", Workbench.study().registry().orElseThrow().getEntities().getLast().getCanonicalName());
		Workbench.until("it is selected", () -> entries().getSelectionIndex() >= 0
				&& entries().getItem(entries().getSelectionIndex()).getText(0).equals("Angela Merkel"));
		undoRedo(() -> Workbench.study().registry().orElseThrow().getEntities().size(), 3, 4);
		inDialog(shell -> button(shell, "Cancel").notifyListeners(SWT.Selection, new Event()),
				() -> tool("New\u2026").notifyListeners(SWT.Selection, new Event()));
		assertEquals(4, Workbench.study().registry().orElseThrow().getEntities().size());
	}

	@Test
	void deletingCanMergeIntoAnother() throws Exception {
		Entry donald = commands().add(RegistryKind.ENTITY, "The Donald");
		String uid = codeMention(0, "Trump", donald.getId());
		Workbench.page().activate(editor);
		editor.select(donald);
		CodingSession session = fixture.session(0);
		assertTrue(session.edits().canUndo());
		inDialog(question -> {
			ExpectedWindow.dialog(choice -> {
				Table all = Workbench.find(choice, Table.class).getFirst();
				Workbench.until("the list is filled", () -> row(all, "Donald Trump") >= 0);
				all.setSelection(row(all, "Donald Trump"));
				all.notifyListeners(SWT.Selection, new Event());
				ExpectedWindow.dialog(merge -> button(merge, "Merge Into Donald Trump").notifyListeners(SWT.Selection, new Event()));
				button(choice, "OK").notifyListeners(SWT.Selection, new Event());
			});
			button(question, "Merge Into\u2026").notifyListeners(SWT.Selection, new Event());
		}, () -> tool("Delete").notifyListeners(SWT.Selection, new Event()));
		ExpectedWindow.checkAll();
		assertEquals(entity("trump"), entity(donald.getId()));
		assertEquals(donald.getId(), value(session, uid));
		assertTrue(session.edits().canUndo());
		Workbench.page().activate(editor);
		Workbench.command("org.eclipse.ui.edit.undo");
		assertEquals(donald, entity(donald.getId()));
	}

	/** A member that was merged shows as the one that is kept, once, and goes with it. */
	@Test
	void membersThatWereMergedAreOne() {
		Entity group = (Entity) commands().add(RegistryKind.ENTITY, "Presidents");
		commands().set("Change Type", group, Literals.ENTITY__TYPE, EntityType.GROUP);
		Entity donald = (Entity) commands().add(RegistryKind.ENTITY, "The Donald");
		commands().set("Members", group, Literals.ENTITY__MEMBERS, List.of(donald, entity("trump")));
		commands().merge(entity("trump"), List.of(donald));
		editor.select(group);
		Text member = Workbench.find(control(), Text.class).stream().filter(text -> text.isVisible() && text.getMessage().equals("Add a member"))
				.findFirst().orElseThrow();
		Table members = Stream.of(member.getParent().getChildren()).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		Workbench.until("one member is shown", () -> members.getItemCount() == 1 && members.getItem(0).getText().equals("Donald Trump"));
		member.setText("The Donald"); // is a member already
		member.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(2, group.getMembers().size());
		members.setSelection(0);
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		members.notifyListeners(SWT.KeyDown, delete);
		undoRedo(() -> group.getMembers(), List.of(donald, entity("trump")), List.of());
	}

	private static int row(Table table, String text) {
		return Stream.of(table.getItems()).map(TableItem::getText).toList().indexOf(text);
	}
}
