// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.glossator.app.guide.GuideView;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The guide: that it names keys as they are, is found in, and is what the platform knows as help. */
class GuideTest {

	@AfterEach
	void close() {
		Workbench.page().hideView(Workbench.page().findView(GuideView.ID));
	}

	@Test
	void keysAreNamedAsTheyAreBound() throws ParseException {
		Workbench.command("org.glossator.app.guide");
		String guide = text().getText();
		assertTrue(guide.startsWith("Reading\nDouble-click an article"), guide);
		for (String keys : List.of(keys("M1+.") + " and " + keys("M1+,") + " go from coding to coding", keys("CR") + " opens a list",
				keys("F2") + " goes to the Properties view", keys("M1+M2+D") + " marks the article as done", keys("M1+3") + " finds any command")) {
			assertTrue(guide.contains(keys), keys);
		}
		assertFalse(guide.contains("org."), "a command that is not there");
		assertFalse(guide.contains("{"), guide);
		long codings = Stream.of(guide.split("\n")).filter("Coding"::equals).count();
		assertEquals(1, codings, "headings stand on lines of their own");
	}

	@Test
	void wordsLeaveWhatIsAboutThem() {
		Workbench.command("org.glossator.app.guide");
		filter().setText("JOURNAL crash");
		String found = text().getText();
		assertTrue(found.startsWith("Saving\n") && found.contains("kept in a journal"), found);
		assertEquals(2, found.split("\n").length, found);
		int at = found.indexOf("journal");
		assertTrue((text().getStyleRangeAtOffset(at).font.getFontData()[0].getStyle() & SWT.BOLD) != 0, "what was looked for is seen at once");
		filter().setText("journal outlet");
		assertTrue(text().getText().startsWith("The guide says nothing about"), "no paragraph has both");
		filter().setText("blockchain");
		assertTrue(text().getText().startsWith("The guide says nothing about \u201cblockchain\u201d."), text().getText());
		filter().setText("");
		assertTrue(text().getText().startsWith("Reading\n"));
	}

	@Test
	void searchInHelpLeadsHere() {
		PlatformUI.getWorkbench().getHelpSystem().search("merge");
		Workbench.until("the guide is open", () -> Workbench.page().findView(GuideView.ID) != null);
		assertEquals("merge", filter().getText());
		assertTrue(text().getText().startsWith("The registry\n"), text().getText());
	}

	private static String keys(String sequence) throws ParseException {
		return KeySequence.getInstance(sequence).format();
	}

	private static StyledText text() {
		return Workbench.find(view(), StyledText.class).getFirst();
	}

	private static Text filter() {
		return Workbench.find(view(), Text.class).getFirst();
	}

	private static Control view() {
		IViewPart view = Workbench.page().findView(GuideView.ID);
		return Workbench.control(view);
	}
}
