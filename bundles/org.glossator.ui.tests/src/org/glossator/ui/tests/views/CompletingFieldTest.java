// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import static org.glossator.ui.tests.views.PropertiesForm.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EntityType;
import org.glossator.model.registry.Registry;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** A field that completes takes what is meant, by whichever key, and tells what it did not take. */
class CompletingFieldTest extends KindsOfFeatures {

	@Test
	void entriesOfTheRegistryCompleteByNameAndAlias() {
		Registry registry = form.session().registry();
		registry.getEntities().getFirst().getAliases().add("The Donald");
		form.step("Set registry to Donald Trump", () -> form.complete("registry", "the don", 0), () -> value(thing, "registry"), "trump");
		assertEquals("Donald Trump", form.text("registry").getText());
		form.step("Set registry to Russia", () -> form.type("registry", "russia"), () -> form.text("registry").getText(), "Russia");
		form.step("Clear registry", () -> form.type("registry", ""), () -> form.text("registry").getText(), "");
		form.step("Add registrys Vladimir Putin", () -> form.complete("registrys", "put", 0), () -> form.chips("registrys"), List.of("Vladimir Putin"));
		form.step("Add registrys Donald Trump", () -> form.complete("registrys", "don", 0), () -> value(thing, "registrys"), List.of("putin", "trump"));
		form.step("Remove registrys Vladimir Putin", () -> form.tool("registrys", "Remove Vladimir"), () -> form.chips("registrys"),
				List.of("Donald Trump"));
	}

	@Test
	void enterTakesTheFirstProposalAlsoBeforeThereIsAList() {
		form.step("Set registry to Vladimir Putin", () -> typeAtOnce("registry", "put"), () -> value(thing, "registry"), "putin");
		form.step("Set registry to Donald Trump", () -> typeAtOnce("registry", "don"), () -> form.text("registry").getText(), "Donald Trump");
		form.step("Add longs Tag 12", () -> typeAtOnce("longs", "12"), () -> form.chips("longs"), List.of("Tag 12"));
		assertEquals(0, lists(), "no list comes up afterwards");
	}

	/** Types and presses Enter, all before anything that comes later. */
	private void typeAtOnce(String feature, String typed) {
		Text field = form.text(feature);
		field.setFocus();
		for (int end = 1; end <= typed.length(); end++) {
			PropertiesForm.key(field, typed.charAt(end - 1), typed.charAt(end - 1));
			field.setText(typed.substring(0, end));
		}
		PropertiesForm.key(field, SWT.CR, SWT.CR);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		form.settle();
	}

	/** A field in which a letter was typed, so that its list is open. */
	private Text withList(String feature, char typed) {
		Text field = form.text(feature);
		field.setFocus();
		PropertiesForm.key(field, typed, typed);
		field.setText(String.valueOf(typed));
		form.settle();
		assertEquals(1, lists());
		return field;
	}

	@Test
	void enterTakesWhatIsTypedWhenTheListIsStillOfLess() {
		form.session().registry().getEntities().getFirst().getAliases().add("Put the Donald");
		form.step("Set registry to Donald Trump", () -> {
			Text field = withList("registry", 'p');
			PropertiesForm.key(field, 'u', 'u');
			field.setText("put the");
			PropertiesForm.key(field, SWT.CR, SWT.CR);
			form.settle();
		}, () -> value(thing, "registry"), "trump");
	}

	@Test
	void aListThatWasClosedIsNotTakenFrom() {
		Text field = withList("registry", 'p');
		form.session().edits().forget();
		PropertiesForm.key(field, SWT.ESC, SWT.ESC);
		assertEquals(0, lists());
		field.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(1, lists(), "it is shown again");
		assertFalse(form.session().edits().canUndo());
		PropertiesForm.key(field, SWT.ESC, SWT.ESC);
		field.setText("");
	}

	@Test
	void tabTakesWhatIsMarkedAndGoesOn() {
		form.step("Set registry to Vladimir Putin", () -> {
			Text field = withList("registry", 'p');
			assertTrue(field.traverse(SWT.TRAVERSE_TAB_NEXT));
			assertEquals(0, lists());
			assertFalse(field.isFocusControl());
			assertTrue(form.text("registrys").isFocusControl(), () -> "the next field, not " + field.getDisplay().getFocusControl());
			form.settle();
		}, () -> value(thing, "registry"), "putin");
		form.step("Set registry to Donald Trump", () -> {
			Text field = form.text("registry");
			field.setFocus();
			field.setText("don"); // and no list yet
			field.traverse(SWT.TRAVERSE_TAB_NEXT);
			form.settle();
		}, () -> form.text("registry").getText(), "Donald Trump");
		form.session().edits().forget();
		Text field = form.text("registry");
		field.setFocus();
		field.traverse(SWT.TRAVERSE_TAB_NEXT);
		assertFalse(form.session().edits().canUndo(), "nothing was typed");
		assertEquals("", field.getSelectionText(), "a field that was left shows nothing selected");
	}

	@Test
	void whatIsTypedAndNotTakenIsTold() {
		String sentence = "\u201cPut\u201d was not entered: no choice has just this name. Enter or Tab takes what is marked in the list.";
		leave("registry", "Put");
		assertTrue(form.said("registry").contains(sentence), () -> form.said("registry").toString());
		assertEquals("", form.text("registry").getText());
		form.type("registry", "russia");
		leave("registry", "Put");
		assertEquals("", form.text("registry").getSelectionText(), "a field that was left shows nothing selected");
		form.text("registry").setText("A");
		assertFalse(form.said("registry").contains(sentence), "it is typed anew");
		form.text("registry").setText("");
		leave("registrys", "Put");
		assertTrue(form.said("registrys").contains(sentence), () -> form.said("registrys").toString());
		form.select(other);
		assertEquals(sentence, Workbench.status(), "it is told where the coder is now");
		form.select(thing);
		assertFalse(form.said("registrys").contains(sentence));
	}

	/** Two people of one name: neither Enter nor Tab nor leaving the field takes one of them, but the list does. */
	@Test
	void aNameThatSeveralHaveTakesNobody() {
		Registry registry = form.session().registry();
		Entity other = EcoreUtil.copy(registry.getEntities().getFirst());
		other.setId("the-other");
		registry.getEntities().add(other);
		form.session().edits().forget();
		String name = other.getCanonicalName();
		leave("registry", name);
		assertTrue(form.said("registry").contains("\u201c" + name + "\u201d was not entered: 2 entries are called so. To say which, type it again and go down the list."),
				() -> form.said("registry").toString());
		typeAtOnce("registry", name);
		assertFalse(form.session().edits().canUndo(), "Enter without a list");
		assertEquals(1, lists(), "it is shown who there is");
		Text field = form.text("registry");
		field.traverse(SWT.TRAVERSE_TAB_NEXT);
		form.settle();
		assertFalse(form.session().edits().canUndo(), "Tab with a list in which nothing is marked on purpose");
		form.step("Set registry to " + name, () -> form.complete("registry", name, 1), () -> value(thing, "registry"), "the-other");
		registry.getEntities().remove(other);
	}

	private void leave(String feature, String typed) {
		Text field = form.text(feature);
		field.setFocus();
		field.setText(typed);
		field.notifyListeners(SWT.FocusOut, new Event());
	}

	private long lists() {
		return Stream.of(form.control().getDisplay().getShells()).filter(shell -> shell.isVisible() && !Workbench.find(shell, Table.class).isEmpty())
				.filter(shell -> shell != Workbench.window().getShell()).count();
	}

	@Test
	void aNewEntityIsMadeOfTheTypeThatIsChosen() {
		Registry registry = form.session().registry();
		form.step("New Entity Lindsey Graham", () -> form.complete("registry", "Lindsey Graham", 1), () -> form.text("registry").getText(),
				"Lindsey Graham");
		Entity made = registry.getEntities().getLast();
		assertEquals("Lindsey Graham", made.getCanonicalName());
		assertEquals(EntityType.PER, made.getType(), "as guessed");
		assertEquals(made.getId(), value(thing, "registry"));
		int size = registry.getEntities().size();
		form.session().edits().undo();
		assertEquals(size - 1, registry.getEntities().size());
		form.step("New Entity NATO", () -> form.complete("registry", "NATO", 1), () -> form.text("registry").getText(), "NATO");
		assertEquals(EntityType.ORG, registry.getEntities().getLast().getType(), "as guessed");
		form.step("New Entity Twitter", () -> form.complete("registry", "Twitter", 2), () -> form.text("registry").getText(), "Twitter");
		assertEquals(EntityType.ORG, registry.getEntities().getLast().getType(), "as chosen, further down");
	}

	@Test
	void theListSaysWhatIsGuessedBeforeAnythingIsMade() {
		Text field = form.text("registry");
		field.setFocus();
		field.setText("Mike Pence");
		PropertiesForm.key(field, SWT.ARROW_DOWN, '\0');
		form.settle();
		assertEquals(List.of("Nothing is called \u201cMike Pence\u201d. Down goes to:", "New person \u201cMike Pence\u201d", "New organisation \u201cMike Pence\u201d",
				"New country or place \u201cMike Pence\u201d", "New group \u201cMike Pence\u201d"), listed());
		assertTrue(Stream.of(list().getItems()).allMatch(item -> item.getTextBounds(0).width <= list().getClientArea().width), "each is seen whole");
		PropertiesForm.key(field, SWT.ESC, SWT.ESC);
		field.setText("");
	}

	@Test
	void aMistypedNameIsOfferedTheRightOneAndNothingIsMadeOnTheWay() {
		int entities = form.session().registry().getEntities().size();
		form.session().edits().forget();
		Text field = form.text("registry");
		field.setFocus();
		typeAtOnce("registry", "puttin");
		assertEquals(1, lists(), "Enter shows the list");
		assertEquals("Vladimir Putin", listed().get(1), "what is like it, after the sentence");
		PropertiesForm.key(field, SWT.CR, SWT.CR);
		form.settle();
		assertEquals("puttin", field.getText());
		field.traverse(SWT.TRAVERSE_TAB_NEXT);
		form.settle();
		assertTrue(form.text("registrys").isFocusControl());
		assertEquals("", field.getText());
		assertTrue(form.said("registry").stream().anyMatch(said -> said.startsWith("\u201cputtin\u201d was not entered: nothing is called so. Like it: Vladimir Putin.")),
				() -> form.said("registry").toString());
		assertFalse(form.session().edits().canUndo());
		assertEquals(entities, form.session().registry().getEntities().size());
		form.step("Set registry to Vladimir Putin", () -> form.complete("registry", "puttin", 1), () -> value(thing, "registry"), "putin");
	}

	@Test
	void tabMakesNothingAlsoWhenANewEntryIsMarked() {
		int entities = form.session().registry().getEntities().size();
		form.session().edits().forget();
		Text field = form.text("registry");
		field.setFocus();
		field.setText("Mike Pence");
		PropertiesForm.key(field, SWT.ARROW_DOWN, '\0');
		form.settle();
		PropertiesForm.key(field, SWT.ARROW_DOWN, '\0');
		field.traverse(SWT.TRAVERSE_TAB_NEXT);
		form.settle();
		assertEquals(0, lists());
		assertFalse(form.session().edits().canUndo());
		assertEquals(entities, form.session().registry().getEntities().size());
		assertTrue(form.said("registry").stream().anyMatch(said -> said.startsWith("\u201cMike Pence\u201d was not entered")), () -> form.said("registry").toString());
	}

	@Test
	void whatIsThereAlreadyIsSaid() {
		form.complete("registrys", "put", 0);
		form.session().edits().forget();
		form.complete("registrys", "put", 0);
		assertFalse(form.session().edits().canUndo());
		assertTrue(form.said("registrys").contains("Nothing was changed: \u201cVladimir Putin\u201d is there already."), () -> form.said("registrys").toString());
	}

	/** What the list shows. */
	private List<String> listed() {
		return Stream.of(list().getItems()).map(TableItem::getText).toList();
	}

	private Table list() {
		return Stream.of(form.control().getDisplay().getShells()).filter(shell -> shell.isVisible() && shell != Workbench.window().getShell())
				.flatMap(shell -> Workbench.find(shell, Table.class).stream()).findFirst().orElseThrow();
	}
}
