// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.glossator.cas.Annotations;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.CodebookValidator;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every key that a codebook may have works, and one that two features share says what it does next. */
class LettersTest {

	private StudyFixture study;
	private CodingSession session;
	private StyledText text;

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void aKeyThatIsNoLetterCodes() {
		Codebook codebook = Codebooks.newsFraming();
		layer(codebook, "Event").setShortcut(";");
		assertEquals(List.of(), CodebookValidator.problems(codebook));
		open(codebook);
		select("Twitter");
		Workbench.type(text, ';');
		assertEquals(List.of("Twitter"), session.resource().codings().stream().map(Annotations::coveredText).toList());
		assertEquals("Code as Event", session.edits().undoLabel().orElseThrow());
		session.edits().undo();
		assertEquals(List.of(), session.resource().codings());
		session.edits().redo();
		assertEquals(1, session.resource().codings().size());
	}

	@Test
	void aLetterOfTwoFeaturesSetsOneAfterTheOtherAndSaysSo() {
		open(Codebooks.newsFraming());
		select("called the plan dangerous");
		Workbench.type(text, 'f');
		EObject frame = Workbench.active().selected().getFirst();
		Workbench.type(text, 'm');
		assertEquals("morality", frame.eGet(frame.eClass().getEStructuralFeature("frame")));
		assertEquals("Set Frame to Morality. M again sets Functions to Moral evaluation.", Workbench.status());
		Workbench.type(text, 'm');
		assertEquals(List.of("moral-evaluation"), frame.eGet(frame.eClass().getEStructuralFeature("functions")));
		assertFalse(Workbench.status().contains("again"), Workbench.status());
		session.edits().undo();
		assertEquals(List.of(), frame.eGet(frame.eClass().getEStructuralFeature("functions")));
		session.edits().redo();
		assertEquals(List.of("moral-evaluation"), frame.eGet(frame.eClass().getEStructuralFeature("functions")));
	}

	@Test
	void anotherLayerSaysWhatWasDroppedAndUndoBringsItBack() {
		open(Codebooks.newsFraming());
		select("would work with Russia");
		Workbench.type(text, 's');
		EObject stance = Workbench.active().selected().getFirst();
		Workbench.type(text, 'f');
		session.gestures().set(stance, StudyFixture.layer("Stance").getFeatures().stream().filter(feature -> feature.getName().equals("holder"))
				.findFirst().orElseThrow(), "trump");
		Workbench.execute("changeLayer", Map.of("org.glossator.ui.editor.layer", "Event"));
		assertEquals("Changed to Event; Holder, Polarity were dropped. Ctrl+Z brings them back.", Workbench.status());
		session.edits().undo();
		EObject back = session.resource().codings().getFirst();
		assertEquals("favor", back.eGet(back.eClass().getEStructuralFeature("polarity")));
		session.edits().redo();
		Workbench.execute("changeLayer", Map.of("org.glossator.ui.editor.layer", "Mention"));
		assertEquals("Change to Mention", Workbench.status(), "nothing was dropped");
	}

	private void open(Codebook codebook) {
		study = StudyFixture.open(codebook, StudyFixture.TEXT);
		text = study.edit(0).getAdapter(StyledText.class);
		session = study.session(0);
		text.setFocus();
	}

	private void select(String words) {
		int at = text.getText().indexOf(words);
		text.setSelection(at, at + words.length());
		text.notifyListeners(SWT.Selection, new Event());
	}

	private static Layer layer(Codebook codebook, String name) {
		return codebook.getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}
}
