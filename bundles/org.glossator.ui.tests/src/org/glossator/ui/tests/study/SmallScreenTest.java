// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.study.rounds.RoundPlan;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.ScrolledSheet;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dialogs that are cut to the screen, as they are on a small one with large letters: all that is in them is reached and read. */
class SmallScreenTest {

	private StudyFixture study;

	@BeforeEach
	void open() throws IOException {
		study = StudyFixture.open(StudyFixture.TEXT);
		StudyExplorer explorer = (StudyExplorer) Workbench.show(StudyExplorer.ID);
		Workbench.settle(); // the explorer follows a study that was opened
		explorer.getCommonViewer().setSelection(new StructuredSelection(Workbench.study().article(study.id(0)).orElseThrow()), true);
	}

	@AfterEach
	void close() {
		study.close();
	}

	/** Opens a dialog, and makes it narrower and lower than it wants to be. */
	private static void cut(String command, String title) {
		ExpectedWindow dialog = ExpectedWindow.expect(title, shell -> shell.getText().equals(title), shell -> {
			assertReached(shell);
			Point wanted = shell.getSize();
			Point small = new Point(wanted.x * 2 / 3, wanted.y / 2);
			shell.setSize(small);
			Workbench.until("it is small, and what is below is scrolled to", () -> shell.getSize().equals(small)
					&& Workbench.find(shell, ScrolledComposite.class).getFirst().getVerticalBar().isVisible());
			assertReached(shell);
			shell.close();
		});
		Workbench.command(command);
		dialog.check();
	}

	private static void assertReached(Shell shell) {
		ScrolledComposite sheet = Workbench.find(shell, ScrolledComposite.class).getFirst();
		List<Control> all = Workbench.find(sheet, Control.class).stream().filter(each -> each instanceof Button || each instanceof Label || each instanceof Text)
				.toList();
		assertEquals(List.of(), all.stream().filter(each -> isCut(each, sheet)).map(each -> each + " " + each.getBounds()).toList());
	}

	private static boolean isCut(Control control, ScrolledComposite sheet) {
		boolean isRead = !(control instanceof Text text) || (text.getStyle() & SWT.WRAP) != 0; // else one line, which runs by itself
		Point size = control.getSize();
		int trim = control instanceof Text text ? text.computeTrim(0, 0, 0, 0).width : 0;
		Point whole = control.computeSize((control.getStyle() & SWT.WRAP) != 0 ? size.x - trim : SWT.DEFAULT, SWT.DEFAULT);
		return isRead && (size.x < whole.x || size.y < whole.y)
				|| Stream.iterate(control, each -> each != sheet, Control::getParent).anyMatch(each -> !isWithin(each, each.getParent()));
	}

	private static boolean isWithin(Control control, Composite parent) {
		Rectangle place = control.getBounds();
		Rectangle room = parent.getClientArea();
		return place.x >= 0 && place.x + place.width <= room.x + room.width
				&& (parent instanceof ScrolledComposite || place.y >= 0 && place.y + place.height <= room.y + room.height);
	}

	@Test
	void whatIsWideIsAsWideAsTheScreenAndAsHighAsItIsThen() {
		Shell shell = new Shell(Workbench.window().getShell());
		try {
			ScrolledSheet sheet = new ScrolledSheet(shell, 0);
			sheet.content().setLayout(new FillLayout());
			Label label = new Label(sheet.content(), SWT.WRAP);
			label.setText("A sentence that is wider than any screen. ".repeat(500));
			Point size = sheet.control().computeSize(SWT.DEFAULT, SWT.DEFAULT);
			assertTrue(size.x < shell.getMonitor().getClientArea().width, "it was " + size.x);
			assertTrue(size.y >= label.computeSize(size.x, SWT.DEFAULT).y, "it was " + size.y);
		} finally {
			shell.dispose();
		}
	}

	@Test
	void roundsAreReached() throws IOException {
		new Rounds(Workbench.study().store().orElseThrow()).save(List.of(new RoundPlan(RoundPlan.NEW, "Second", true,
				Set.of(Workbench.study().editing().orElseThrow().me()), Set.of(study.id(0)))), List.of());
		cut("org.glossator.ui.study.rounds", "Rounds");
	}

	@Test
	void whatIsKnownAboutAnArticleIsRead() {
		cut("org.eclipse.ui.file.properties", "Article");
	}

	@Test
	void whatIsExportedIsChosen() {
		cut("org.glossator.ui.study.export", "Export Corpus");
	}

	@Test
	void aNewStudyIsDescribed() {
		cut("org.glossator.ui.study.new", "New Study");
	}
}
