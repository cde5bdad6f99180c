// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.Legible;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person may change the theme at any time, whatever the tables have shown before. */
class ThemeTest {

	static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
	private final String before = themes.getActiveTheme().getId();
	private final List<Widget> styled = new ArrayList<>();
	private final Listener skin = event -> styled.add(event.widget);
	private StudyFixture study;

	@BeforeEach
	void open() {
		Display.getCurrent().addListener(SWT.Skin, skin);
		study = StudyFixture.open(StudyFixture.TEXT);
		study.edit(0);
	}

	@AfterEach
	void close() {
		Display.getCurrent().removeListener(SWT.Skin, skin);
		study.close();
		themes.setTheme(before, false);
	}

	@Test
	void coloursFollowItAndStayLegible() {
		Tree tree = ((StudyExplorer) Workbench.show(StudyExplorer.ID)).getCommonViewer().getTree();
		StyledText text = Workbench.page().getActiveEditor().getAdapter(StyledText.class);
		for (String theme : List.of(DARK, LIGHT)) {
			themes.setTheme(theme, false);
			boolean dark = theme.equals(DARK);
			Workbench.until("the colours are those of " + theme,
					() -> Legible.isDark(tree.getBackground().getRGB()) == dark && Legible.isDark(text.getBackground().getRGB()) == dark);
			assertTrue(Legible.contrast(text.getForeground().getRGB(), text.getBackground().getRGB()) >= Legible.TEXT, theme);
			assertTrue(Legible.contrast(Legible.faded(tree).getRGB(), tree.getBackground().getRGB()) >= Legible.TEXT, theme);
		}
	}

	/** Each time that the selected row of a virtual table goes, SWT loses an item for it: e4 must not have it among what it styled. */
	@Test
	void theProgramOutlivesItAfterATableHasLostRows() {
		Table table = Workbench.find(Workbench.control(Workbench.show(AnnotationsView.ID)), Table.class).getFirst();
		for (int round = 0; round < 3; round++) {
			study.edit(0);
			for (String text : List.of("Putin", "Donald Trump", "called the plan dangerous")) {
				int begin = StudyFixture.TEXT.indexOf(text);
				study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(begin, begin + text.length())));
				Workbench.settle();
			}
			Workbench.until("all are listed", () -> table.getItemCount() == 3);
			table.setSelection(round);
			Workbench.settle();
			Workbench.page().closeAllEditors(false);
			Workbench.until("none is listed", () -> table.getItemCount() == 0);
		}
		assertEquals(List.of(), styled.stream().filter(TableItem.class::isInstance).toList(), "rows that the next lines would end the process for");
		for (String theme : List.of(DARK, LIGHT, DARK, LIGHT)) {
			themes.setTheme(theme, false);
			Workbench.settle();
		}
	}
}
