// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import static org.glossator.ui.tests.PropertiesForm.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.TextRange;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.registry.Registry;
import org.glossator.ui.Legible;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each kind of feature, single and many, is shown and changed by widgets of its own, one step a change. */
class PropertiesKindsTest {

	private StudyFixture study;
	private PropertiesForm form;
	private EObject thing;
	private EObject other;

	@BeforeEach
	void open() {
		study = StudyFixture.open(codebook(), StudyFixture.TEXT);
		form = PropertiesForm.open(study, 0);
		Layer layer = StudyFixture.layer("Thing");
		thing = form.code(layer, "Donald Trump said");
		other = form.code(layer, "Lindsey Graham");
		form.select(thing);
	}

	@AfterEach
	void close() {
		form.close();
		study.close();
	}

	private static Codebook codebook() {
		Codebook codebook = Codebooks.empty();
		codebook.setNamespace("org.example.kinds");
		TagSet few = tags("few", 3);
		TagSet lots = tags("lots", 12);
		codebook.getTagSets().addAll(List.of(few, lots));
		Layer layer = CodebookFactory.eINSTANCE.createLayer();
		layer.setName("Thing");
		codebook.getLayers().add(layer);
		for (FeatureKind kind : FeatureKind.values()) {
			for (boolean many : new boolean[] { false, true }) {
				Feature feature = feature(layer, kind.getLiteral() + (many ? "s" : ""), kind, many);
				feature.setTagSet(kind == FeatureKind.TAG || kind == FeatureKind.LINK ? few : null);
				if (kind == FeatureKind.REFERENCE || kind == FeatureKind.LINK) {
					feature.getTargetLayers().add(layer);
				}
				if (kind == FeatureKind.REGISTRY || kind == FeatureKind.LINK) {
					feature.getTargetKinds().add(RegistryKind.ENTITY);
				}
				feature.setDiscontinuous(kind == FeatureKind.SPAN);
			}
		}
		feature(layer, "long", FeatureKind.TAG, false).setTagSet(lots);
		feature(layer, "longs", FeatureKind.TAG, true).setTagSet(lots);
		return codebook;
	}

	private static Feature feature(Layer layer, String name, FeatureKind kind, boolean many) {
		Feature feature = CodebookFactory.eINSTANCE.createFeature();
		feature.setName(name);
		feature.setLabel(name);
		feature.setKind(kind);
		feature.setMany(many);
		layer.getFeatures().add(feature);
		return feature;
	}

	private static TagSet tags(String name, int count) {
		TagSet set = CodebookFactory.eINSTANCE.createTagSet();
		set.setName(name);
		for (int index = 1; index <= count; index++) {
			Tag tag = CodebookFactory.eINSTANCE.createTag();
			tag.setName(name + index);
			tag.setLabel("Tag " + index);
			tag.setShortcut(Integer.toString(index % 10));
			set.getTags().add(tag);
		}
		return set;
	}

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
	void aTickIsSeen() {
		Button box = form.button("boolean", "Yes");
		ImageData empty = picture(box, false);
		ImageData ticked = picture(box, true);
		int inks = 0;
		for (int y = 0; y < empty.height; y++) {
			for (int x = 0; x < empty.height; x++) { // the box is a square before the text
				inks += Legible.contrast(PageInView.rgb(empty, x, y), PageInView.rgb(ticked, x, y)) >= Legible.SHAPES ? 1 : 0;
			}
		}
		assertTrue(inks > 10, inks + " pixels tell a box with a tick from one without");
	}

	private static ImageData picture(Button box, boolean ticked) {
		box.setSelection(ticked);
		boolean[] done = new boolean[1];
		box.addListener(SWT.Paint, event -> done[0] = true);
		for (int time = 0; time < 2; time++) {
			done[0] = false;
			box.redraw();
			Workbench.until("the box is painted", () -> done[0]);
		}
		return Workbench.picture(box, new Rectangle(0, 0, box.getSize().x, box.getSize().y));
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
		form.step("New Entity Mike Pence", () -> typeAtOnce("registrys", "Mike Pence"), () -> form.chips("registrys"), List.of("Mike Pence"));
		form.step("Add longs Tag 12", () -> typeAtOnce("longs", "12"), () -> form.chips("longs"), List.of("Tag 12"));
	}

	/** Types and presses Enter, all before anything that comes later; no list comes up afterwards. */
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
		assertEquals(0, lists());
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
		String sentence = "\u201cAngela\u201d was not entered: no choice has just this name. Enter or Tab takes what is marked in the list.";
		leave("registry", "Angela");
		assertTrue(form.said("registry").contains(sentence), () -> form.said("registry").toString());
		assertEquals("", form.text("registry").getText());
		form.type("registry", "russia");
		leave("registry", "Angela");
		assertEquals("", form.text("registry").getSelectionText(), "a field that was left shows nothing selected");
		form.text("registry").setText("A");
		assertFalse(form.said("registry").contains(sentence), "it is typed anew");
		form.text("registry").setText("");
		leave("registrys", "Angela");
		assertTrue(form.said("registrys").contains(sentence), () -> form.said("registrys").toString());
		form.select(other);
		assertEquals(sentence, Workbench.status(), "it is told where the coder is now");
		form.select(thing);
		assertFalse(form.said("registrys").contains(sentence));
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
	void aNewEntityIsMadeInPassing() {
		Registry registry = form.session().registry();
		form.step("New Entity Lindsey Graham", () -> form.complete("registry", "Lindsey Graham", 0), () -> form.text("registry").getText(),
				"Lindsey Graham");
		assertEquals("Lindsey Graham", registry.getEntities().getLast().getCanonicalName());
		assertEquals(registry.getEntities().getLast().getId(), value(thing, "registry"));
		int size = registry.getEntities().size();
		form.session().edits().undo();
		assertEquals(size - 1, registry.getEntities().size());
	}

	@Test
	void anotherCodingIsChosenAndGoneTo() {
		form.step("Link reference to “Lindsey Graham”", () -> form.complete("reference", "graham", 0), () -> value(thing, "reference"), other);
		assertEquals("“Lindsey Graham”", form.text("reference").getText());
		form.step("Clear reference", () -> form.tool("reference", "Clear"), () -> form.text("reference").getText(), "");
		form.step("Add references “Lindsey Graham”", () -> form.complete("references", "", 0), () -> form.chips("references"), List.of("“Lindsey Graham”"));
		form.links("references").getFirst().notifyListeners(SWT.Selection, new Event());
		form.settle();
		assertEquals(List.of(other), form.active().selected());
		assertTrue(form.labels().contains("“Lindsey Graham”"), form.labels().toString());
	}

	@Test
	void spansAreMarkedFromTheSelectedText() {
		assertFalse(form.button("span", "Mark").isEnabled());
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
		form.step("New Entity Mike Pence", () -> form.complete("links", "Mike Pence", 0), () -> links().size(), Integer.valueOf(2));
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
