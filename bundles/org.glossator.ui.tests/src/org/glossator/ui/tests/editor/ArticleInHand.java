// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.cas.Annotations;
import org.glossator.editing.coding.CodingSession;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of coding by hand have in common: an article that nobody has coded, open in its editor with the keys. */
abstract class ArticleInHand {

	StudyFixture study;
	ArticleEditor editor;
	CodingSession session;
	StyledText text;

	@BeforeEach
	void openArticle() {
		study = StudyFixture.open(StudyFixture.TEXT);
		editor = study.edit(0);
		session = study.session(0);
		text = editor.getAdapter(StyledText.class);
		text.setFocus();
	}

	@AfterEach
	void closeArticle() {
		popups().forEach(Shell::close);
		study.close();
	}

	/** Selects words and presses the letter of a layer; {@return the coding} */
	EObject code(String words, char letter) {
		select(words);
		Workbench.type(text, letter);
		return Workbench.active().selected().getFirst();
	}

	/** Selects words where they are first in the text. */
	void select(String words) {
		text.setSelection(at(words), at(words) + words.length());
		text.notifyListeners(SWT.Selection, new Event());
	}

	/** The offset of words. */
	int at(String words) {
		int at = text.getText().indexOf(words);
		assertTrue(at >= 0, words);
		return at;
	}

	/** The text of each coding. */
	List<String> covered() {
		return session.resource().codings().stream().map(Annotations::coveredText).toList();
	}

	/** A value of a coding; empty when it has none. */
	static String get(EObject coding, String feature) {
		Object value = coding.eGet(coding.eClass().getEStructuralFeature(feature));
		return value == null ? "" : value.toString();
	}

	/** The lists to choose from that are open. */
	static Stream<Shell> popups() {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell != Workbench.window().getShell() && shell.isVisible() && !Workbench.find(shell, Table.class).isEmpty());
	}

	/** The list that is open, or about to. */
	static Shell popup() {
		Workbench.until("the popup is open", () -> popups().findAny().isPresent());
		return popups().findAny().orElseThrow();
	}

	/** The filter of that list. */
	static Text filter() {
		return Workbench.find(popup(), Text.class).getFirst();
	}
}
