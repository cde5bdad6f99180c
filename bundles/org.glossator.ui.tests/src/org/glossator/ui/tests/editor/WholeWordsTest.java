// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.tests.CodesPalette;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.codes.CodesView;
import org.glossator.ui.views.properties.PropertiesView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whichever way half a word is coded, the whole word is, unless the coder says that exactly these characters are meant. */
class WholeWordsTest extends ArticleInHand {

	private static final String HALF = "esident Donald Tr";
	private static final String WHOLE = "President Donald Trump";

	@BeforeEach
	void showTheViews() {
		Workbench.show(PropertiesView.ID);
		CodesPalette.show();
		Workbench.page().activate(editor);
	}

	@Test
	void aLayerAndATagOfThePaletteCodeWholeWords() {
		select(HALF);
		CodesPalette.click("Text", "Mention");
		assertEquals(List.of(WHOLE), covered());
		session.edits().undo();
		select(HALF);
		CodesPalette.click("Text", "Mention", "Form", "Name");
		assertEquals(List.of(WHOLE), covered());
		session.edits().undo();
		assertEquals(List.of(), covered());
		session.edits().redo();
		assertEquals(List.of(WHOLE), covered());
	}

	@Test
	void propertiesMarkWholeWords() {
		EObject attribution = code("It is time to move forward", 'a');
		select("wrot");
		Workbench.until("the text can be marked", () -> marks().anyMatch(Button::isEnabled));
		Workbench.press(marks().findFirst().orElseThrow());
		assertEquals("wrote", covered(attribution, "cue"));
		session.edits().undo();
		session.edits().redo();
		assertEquals("wrote", covered(attribution, "cue"));
	}

	@Test
	void whatIsFoundIsCodedAsAWholeWord() {
		Workbench.command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		Workbench.find(text.getParent(), Text.class).stream().filter(Control::isVisible).findFirst().orElseThrow().setText("onald");
		assertEquals("onald", text.getSelectionText());
		CodesPalette.click("Text", "Mention");
		assertEquals(List.of("Donald"), covered());
	}

	@Test
	void exactlyTheSelectedCharactersAreCodedWhenThatIsSaid() {
		select(HALF);
		Workbench.execute("exact");
		assertEquals(HALF, text.getSelectionText());
		assertTrue(Workbench.status().startsWith("Exactly the selected characters are coded"), Workbench.status());
		Workbench.type(text, 'm');
		assertEquals(List.of(HALF), covered());
		session.edits().undo();

		select(HALF);
		CodesPalette.click("Text", "Mention");
		assertEquals(List.of(HALF), covered(), "this selection was said to be meant exactly, however it is coded");
		session.edits().undo();

		select("onald");
		Workbench.type(text, 'm');
		assertEquals(List.of("Donald"), covered(), "another selection was not");
	}

	@Test
	void aSecondTimeTakesWholeWordsAgain() {
		select(HALF);
		Workbench.execute("exact");
		Workbench.execute("exact");
		assertEquals(WHOLE, text.getSelectionText());
		assertEquals("Whole words are coded.", Workbench.status());
		Workbench.execute("codeAs", Map.of("org.glossator.ui.editor.layer", "Frame"));
		assertEquals(List.of(WHOLE), covered());
	}

	@Test
	void whiteSpaceAloneIsNothingToCode() {
		int gap = text.getText().indexOf(" Donald");
		Workbench.active().selectText(this, new TextRange(gap, gap + 1));
		CodesPalette.click("Text", "Mention");
		assertEquals(List.of(), covered());
		assertEquals(CodesView.ID, Workbench.page().getActivePart().getSite().getId(), "nothing was done, so the coder stays in the palette");
	}

	private static Stream<Button> marks() {
		return Workbench.find(Workbench.control(Workbench.page().findView(PropertiesView.ID)), Button.class).stream()
				.filter(button -> button.getText().equals("Mark from Selection"));
	}

	private static String covered(EObject coding, String feature) {
		return Annotations.coveredText((EObject) coding.eGet(coding.eClass().getEStructuralFeature(feature)));
	}
}
