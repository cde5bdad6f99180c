// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import static org.glossator.ui.tests.views.PropertiesForm.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.text.TextRange;
import org.junit.jupiter.api.Test;

/** Each kind of feature, single and many, is shown and changed by widgets of its own, one step a change. */
class PropertiesKindsTest extends KindsOfFeatures {

	@Test
	void aTextIsStoredByEnter() {
		form.step("Set string to at last", () -> form.type("string", "at last"), () -> value(thing, "string"), "at last");
		assertEquals("at last", form.text("string").getText());
		form.step("Clear string", () -> form.type("string", ""), () -> form.text("string").getText(), "");
	}

	@Test
	void aTextIsStoredByLeavingTheFieldAndNotByTyping() {
		Text field = form.text("string");
		form.session().edits().forget();
		field.setText("half");
		assertFalse(form.session().edits().canUndo());
		form.step("Set string to whole", () -> {
			field.setText("whole");
			field.notifyListeners(SWT.FocusOut, new Event());
		}, () -> value(thing, "string"), "whole");
	}

	@Test
	void numbersAreStoredAndWrongOnesAreNot() {
		form.step("Set integer to 12", () -> form.type("integer", "12"), () -> value(thing, "integer"), Integer.valueOf(12));
		form.step("Set double to 0.5", () -> form.type("double", "0,5"), () -> value(thing, "double"), Double.valueOf(0.5));
		form.session().edits().forget();
		form.type("integer", "twelve");
		assertEquals(Integer.valueOf(12), value(thing, "integer"));
		assertFalse(form.session().edits().canUndo());
		assertTrue(form.said("integer").getFirst().contains("“twelve” is no whole number"), form.said("integer").toString());
		form.type("double", "NaN");
		assertTrue(form.said("double").getFirst().contains("is no number"), form.said("double").toString());
		form.select(other);
		form.select(thing);
		assertEquals("12", form.text("integer").getText());
		assertTrue(form.said("integer").isEmpty());
	}

	@Test
	void manyTextsAndNumbersAreAddedAndRemovedOneByOne() {
		form.step("Add strings one", () -> form.type("strings", "one"), () -> form.chips("strings"), List.of("one"));
		form.step("Add strings two", () -> form.type("strings", "two"), () -> form.chips("strings"), List.of("one", "two"));
		form.step("Remove strings one", () -> form.tool("strings", "Remove one"), () -> value(thing, "strings"), List.of("two"));
		form.step("Add integers 7", () -> form.type("integers", "7"), () -> value(thing, "integers"), List.of(Integer.valueOf(7)));
		form.step("Add doubles 2.5", () -> form.type("doubles", "2.5"), () -> value(thing, "doubles"), List.of(Double.valueOf(2.5)));
		form.type("integers", "x");
		assertEquals(List.of(Integer.valueOf(7)), value(thing, "integers"));
		assertTrue(form.said("integers").getFirst().contains("no whole number"));
	}

	@Test
	void yesAndNo() {
		form.step("Set boolean to Yes", () -> form.press(form.button("boolean", "Yes")), () -> value(thing, "boolean"), Boolean.TRUE);
		form.step("Set boolean to No", () -> form.press(form.button("boolean", "Yes")), () -> form.button("boolean", "Yes").getSelection(), Boolean.FALSE);
		form.step("Add booleans Yes", () -> form.complete("booleans", "y", 0), () -> form.chips("booleans"), List.of("Yes"));
	}

	@Test
	void fewTagsHaveAButtonEach() {
		form.step("Set tag to Tag 2", () -> form.press(form.button("tag", "Tag 2")), () -> value(thing, "tag"), "few2");
		form.step("Set tag to Tag 3", () -> PropertiesForm.key(form.button("tag", "Tag 1"), '3', '3'), () -> form.button("tag", "Tag 3").getSelection(),
				Boolean.TRUE);
		form.step("Clear tag", () -> form.press(form.button("tag", "Tag 3")), () -> form.button("tag", "Tag 3").getSelection(), Boolean.FALSE);
		form.step("Add tags Tag 1", () -> form.press(form.button("tags", "Tag 1")), () -> value(thing, "tags"), List.of("few1"));
		form.step("Add tags Tag 3", () -> form.press(form.button("tags", "Tag 3")), () -> value(thing, "tags"), List.of("few1", "few3"));
		form.step("Remove tags Tag 1", () -> form.press(form.button("tags", "Tag 1")), () -> value(thing, "tags"), List.of("few3"));
	}

	@Test
	void manyTagsComplete() {
		form.step("Set long to Tag 12", () -> form.complete("long", "12", 0), () -> value(thing, "long"), "lots12");
		assertEquals("Tag 12", form.text("long").getText());
		form.step("Set long to Tag 4", () -> form.type("long", "tag 4"), () -> form.text("long").getText(), "Tag 4");
		form.step("Clear long", () -> form.tool("long", "Clear"), () -> form.text("long").getText(), "");
		form.step("Add longs Tag 5", () -> form.complete("longs", "tag 5", 0), () -> form.chips("longs"), List.of("Tag 5"));
		form.session().edits().forget();
		form.type("long", "nothing like it");
		form.text("long").notifyListeners(SWT.FocusOut, new Event());
		assertFalse(form.session().edits().canUndo());
	}


	@Test
	void anotherCodingIsChosenAndGoneTo() {
		form.step("Link reference to “Lindsey Graham”", () -> form.complete("reference", "graham", 0), () -> value(thing, "reference"), other);
		assertEquals("“Lindsey Graham”", form.text("reference").getText());
		PropertiesForm.key(form.text("reference"), SWT.F3, '\0');
		form.settle();
		assertEquals(List.of(other), form.active().selected());
		form.select(thing);
		form.step("Clear reference", () -> form.tool("reference", "Clear"), () -> form.text("reference").getText(), "");
		form.step("Add references “Lindsey Graham”", () -> form.complete("references", "", 0), () -> form.chips("references"), List.of("“Lindsey Graham”"));
		form.links("references").getFirst().notifyListeners(SWT.Selection, new Event());
		form.settle();
		assertEquals(List.of(other), form.active().selected());
		assertTrue(form.labels().contains("“Lindsey Graham”"), form.labels().toString());
	}

	@Test
	void spansAreMarkedFromTheSelectedText() {
		form.session().edits().forget();
		form.press(form.button("span", "Mark"));
		assertFalse(form.session().edits().canUndo(), "there is nothing to mark");
		form.active().selectText(this, form.range("said"));
		form.step("Mark span", () -> form.press(form.button("span", "Mark")), () -> form.chips("span"), List.of("“said”"));
		form.active().selectText(this, form.range("on Sunday"));
		form.step("Add Segment", () -> form.press(form.button("span", "Add Piece")), () -> form.chips("span"), List.of("“said … on Sunday”"));
		form.step("Clear span", () -> form.tool("span", "Remove"), () -> form.chips("span"), List.of());
		form.step("Mark spans", () -> form.press(form.button("spans", "Mark")), () -> form.chips("spans"), List.of("“on Sunday”"));
		form.active().selectText(this, new TextRange(0, 5));
		form.step("Mark spans", () -> form.press(form.button("spans", "Mark")), () -> form.chips("spans"), List.of("“on Sunday”", "“Trump”"));
	}

	@Test
	void linksHaveARoleAndATarget() {
		form.step("Link links to Tag 2", () -> role("links", 2), () -> links().size(), Integer.valueOf(1));
		EObject link = links().getFirst();
		assertEquals("few2", link.eGet(BasePackage.LINK_ROLE));
		form.step("Link links to “Lindsey Graham”", () -> completeFirst("links", "graham"), () -> link.eGet(BasePackage.LINK_TARGET), other);
		form.step("Link links to Russia", () -> completeFirst("links", "russ"), () -> link.eGet(BasePackage.LINK_REGISTRY_ID), "russia");
		assertEquals(null, link.eGet(BasePackage.LINK_TARGET));
		form.step("New Entity Mike Pence", () -> form.complete("links", "Mike Pence", 1), () -> links().size(), Integer.valueOf(2));
		form.step("Remove links Mike Pence", () -> removeLink("links", 1), () -> links().size(), Integer.valueOf(1));
		form.step("Link link to Vladimir Putin", () -> form.complete("link", "putin", 0), () -> form.text("link").getText(), "Vladimir Putin");
	}

	@SuppressWarnings("unchecked")
	private List<EObject> links() {
		return (List<EObject>) value(thing, "links");
	}

	private void role(String feature, int index) {
		Combo combo = PropertiesForm.shown(form.row(feature), Combo.class).findFirst().orElseThrow();
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
		form.settle();
	}

	private void completeFirst(String feature, String typed) {
		Text field = PropertiesForm.shown(form.row(feature), Text.class).findFirst().orElseThrow();
		field.setFocus();
		field.setText(typed);
		PropertiesForm.key(field, SWT.ARROW_DOWN, '\0');
		PropertiesForm.key(field, SWT.CR, SWT.CR);
		form.settle();
	}

	private void removeLink(String feature, int index) {
		var bars = PropertiesForm.shown(form.row(feature), ToolBar.class).toList();
		ToolBar bar = bars.get(index);
		bar.getItem(bar.getItemCount() - 1).notifyListeners(SWT.Selection, new Event());
		form.settle();
	}

	@Test
	void theTitleQuotesWhatIsCoded() {
		assertTrue(form.labels().contains("“" + Annotations.coveredText(thing) + "”"), form.labels().toString());
	}
}
