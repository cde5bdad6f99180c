// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.study.registry.RegistryEditor;
import org.glossator.ui.study.registry.RegistryOpener;
import org.glossator.ui.tests.CodesPalette;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.glossator.ui.views.codes.CodesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen reader is told where nothing that can be read says it. */
class AccessibleTest {

	private StudyFixture study;
	private StyledText text;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT);
		text = study.edit(0).getAdapter(StyledText.class);
		text.setFocus();
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void theTextIsDescribedByTheSelectedCoding() {
		assertEquals("", description(text));
		int at = StudyFixture.TEXT.indexOf("Twitter");
		text.setSelection(at, at + 7);
		text.notifyListeners(SWT.Selection, new Event());
		Workbench.type(text, 'm');
		assertEquals("Mention", description(text).lines().findFirst().orElse(""));
		Workbench.type(text, '1');
		assertTrue(description(text).contains("Form: Name"), description(text));
		Workbench.execute("letGo");
		assertEquals("", description(text));
	}

	@Test
	void theBarToFindWithNamesItsFieldAndItsButtons() {
		Workbench.command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		assertEquals("Find in the article", name(Workbench.find(text.getParent(), Text.class).stream().filter(Control::isVisible).findFirst().orElseThrow()));
		List<String> names = Workbench.find(text.getParent(), Button.class).stream().filter(Control::isVisible).map(AccessibleTest::name).toList();
		assertTrue(names.containsAll(List.of("Previous (Shift+Enter)", "Next (Enter)", "Close (Esc)")), names::toString);
	}

	@Test
	void theListOfCodesIsNamed() {
		Workbench.execute("quickCode");
		Shell popup = Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell != Workbench.window().getShell()
				&& !Workbench.find(shell, Table.class).isEmpty()).findFirst().orElseThrow();
		assertEquals("Code as\u2026", name(Workbench.find(popup, Text.class).getFirst()));
		assertEquals("Code as\u2026", name(Workbench.find(popup, Table.class).getFirst()));
		popup.close();
	}

	@Test
	void theKeysOfCodesAreText() {
		Tree tree = CodesPalette.show();
		assertEquals("M", CodesPalette.item(tree, "Text", "Mention").getText(1));
		assertEquals("", CodesPalette.item(tree, "Text").getText(1));
	}

	@Test
	void boxesToFilterWithAreNamedAndLeadToWhatTheyFilter() {
		text.setSelection(0, 5);
		Workbench.type(text, 'm'); // else there is nothing to filter
		assertLeads("Filter codes", Workbench.control(Workbench.show(CodesView.ID)), Tree.class);
		assertLeads("Filter annotations", Workbench.control(Workbench.show(AnnotationsView.ID)), Table.class);
		StudyExplorer explorer = (StudyExplorer) Workbench.show(StudyExplorer.ID);
		assertLeads("Find articles", explorer.getCommonViewer().getTree().getParent().getParent(), Tree.class);
		RegistryEditor registry = RegistryOpener.open(Workbench.page(), Workbench.study()).orElseThrow();
		assertLeads("Find entities", registry.getAdapter(Control.class), Table.class);
	}

	private static void assertLeads(String name, Control part, Class<? extends Control> below) {
		Workbench.until(name + " is there", () -> part.isVisible());
		Text box = Workbench.find(part, Text.class).stream().filter(each -> (each.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
		assertEquals(name, name(box));
		box.setText("x");
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		box.notifyListeners(SWT.KeyDown, escape);
		assertEquals("", box.getText());
		Control list = Workbench.find(part, below).getFirst();
		Workbench.until("there is something to filter", list::isVisible);
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		for (Runnable go : List.<Runnable>of(() -> box.notifyListeners(SWT.KeyDown, down), () -> box.notifyListeners(SWT.DefaultSelection, new Event()))) {
			box.setFocus();
			Workbench.until("the box has the keys", box::isFocusControl);
			go.run();
			Workbench.until("what " + name + " narrows has the keys", list::isFocusControl);
		}
	}

	private static String name(Control control) {
		return ask(control, AccessibleListener::getName);
	}

	private static String description(Control control) {
		return ask(control, AccessibleListener::getDescription);
	}

	/** What the listeners of a widget answer. SWT lets only the window system ask them, which on a virtual screen nobody does. */
	private static String ask(Control control, BiConsumer<AccessibleListener, AccessibleEvent> question) {
		try {
			Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
			listeners.setAccessible(true);
			AccessibleEvent event = new AccessibleEvent(control);
			((List<?>) listeners.get(control.getAccessible())).forEach(listener -> question.accept((AccessibleListener) listener, event));
			return event.result == null ? "" : event.result;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
