// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.glossator.app.sample.SampleStudy;
import org.glossator.ui.Me;
import org.glossator.ui.study.Studies;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** The page that a first start shows. */
class WelcomeTest {

	private final IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();

	@Test
	void theSampleStudyIsAButtonAway() {
		Workbench.closeStudy();
		Composite page = page();
		Button sample = Workbench.button(page, "Open the Sample Study");
		assertTrue(sample.isVisible() && sample.isEnabled());
		Workbench.press(sample);
		Workbench.until("the sample study is open", () -> Workbench.study().isOpen(SampleStudy.folder()) && intros.getIntro() == null);
		assertEquals(3, Workbench.study().articles().size());
		String me = Workbench.study().editing().orElseThrow().me();
		Workbench.study().articles().forEach(article -> assertEquals(List.of(me), Workbench.study().coders(article.getId()), "mine, to be changed"));
		assertEquals(1, Workbench.page().getEditorReferences().length, "its first article is open");
		Workbench.until("the keyboard is in the article", () -> Workbench.page().getActiveEditor().getAdapter(StyledText.class).isFocusControl());
		assertEquals(SampleStudy.folder(), Studies.last().orElseThrow());
	}

	@Test
	void theNameOfTheCoderIsAskedFor() {
		Text name = Workbench.find(page(), Text.class).getFirst();
		String before = Me.name();
		assertEquals(before, name.getText());
		name.setText("Ana Lovelace");
		assertEquals("Ana Lovelace", Me.name());
		name.setText(before);
	}

	@Test
	void studiesThatWereOpenAreOffered() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			Composite page = page();
			Workbench.until("the study is offered", () -> Workbench.find(page, Link.class).stream().anyMatch(link -> link.getText().contains("Test study")));
			assertEquals(study.folder(), Studies.recent().getFirst());
		}
	}

	private Composite page() {
		intros.showIntro(Workbench.window(), false);
		Workbench.until("the page is there", () -> pages().size() == 1);
		return pages().getFirst();
	}

	private static List<ScrolledComposite> pages() {
		return Workbench.find(Workbench.window().getShell(), ScrolledComposite.class).stream()
				.filter(scroller -> Workbench.find(scroller, Button.class).stream().anyMatch(button -> button.getText().contains("Sample"))).toList();
	}
}
