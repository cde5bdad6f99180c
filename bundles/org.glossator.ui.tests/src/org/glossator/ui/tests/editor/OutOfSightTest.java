// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyledText;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codings that are not in sight: none is deleted unseen, and what is undone comes into sight. */
class OutOfSightTest {

	private static final String LINE = "Trump met Putin, and both of them spoke for hours about what had been said before.\n\n";

	private StudyFixture study;
	private CodingSession session;
	private StyledText text;
	private EObject first;

	@BeforeEach
	void open() {
		study = StudyFixture.open(LINE.repeat(200));
		text = study.edit(0).getAdapter(StyledText.class);
		session = study.session(0);
		text.setFocus();
		Workbench.until("the article is there to see", () -> text.isVisible() && text.getClientArea().height > 0);
		first = session.gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5))).orElseThrow();
		Workbench.active().select(this, List.of(first));
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void isNotDeletedBeforeItIsSeen() {
		scrollAway();
		Workbench.execute("delete");
		assertEquals(1, session.resource().codings().size());
		assertTrue(Workbench.status().startsWith("Not deleted yet"), Workbench.status());
		assertInSight();
		Workbench.execute("delete");
		assertEquals(0, session.resource().codings().size());
	}

	@Test
	void isSelectedAndSeenWhenItsDeletionIsUndone() {
		Workbench.execute("delete");
		scrollAway();
		session.edits().undo();
		assertEquals(List.of(0), selected());
		assertInSight();
		scrollAway();
		session.edits().redo();
		assertEquals(List.of(), selected());
	}

	@Test
	void isSelectedAndSeenWhenAChangeOfItIsUndoneOrDoneAgain() {
		EObject last = session.gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(LINE.length() * 199, LINE.length() * 199 + 5)))
				.orElseThrow();
		session.gestures().toggleTag(List.of(first), StudyFixture.layer("Mention").getFeatures().stream().filter(feature -> feature.getName().equals("form"))
				.findFirst().orElseThrow(), "name");
		Workbench.active().select(this, List.of(last));
		assertEquals(List.of(LINE.length() * 199), selected());
		session.edits().undo();
		assertEquals(List.of(0), selected());
		assertInSight();
		Workbench.active().select(this, List.of(last));
		session.edits().redo();
		assertEquals(List.of(0), selected());
		assertInSight();
	}

	private void scrollAway() {
		text.setTopIndex(text.getLineCount() - 1);
		Workbench.settle();
		assertTrue(text.getLocationAtOffset(5).y + text.getLineHeight() < 0);
	}

	private void assertInSight() {
		assertTrue(text.getLocationAtOffset(0).y >= 0);
	}

	private static List<Integer> selected() {
		return Workbench.active().selected().stream().map(Annotations::begin).toList();
	}
}
