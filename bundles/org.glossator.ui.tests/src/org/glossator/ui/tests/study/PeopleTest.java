// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.study.Access;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.Part;
import org.glossator.ui.study.Studies;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who works on a study is shown, and who leads says who leads and who adjudicates. */
class PeopleTest {

	private StudyFixture study;
	private String me;

	@BeforeEach
	void open() throws IOException {
		study = StudyFixture.open(StudyFixture.TEXT);
		me = Workbench.study().coderName().orElseThrow();
		store().coder(me);
		store().coder("Ben");
	}

	@AfterEach
	void close() {
		study.close();
	}

	private static StudyStore store() {
		return Workbench.study().store().orElseThrow();
	}

	private static Access access() {
		return store().access();
	}

	private static void dialog(Consumer<Shell> with) {
		ExpectedWindow people = ExpectedWindow.expect("People", shell -> shell.getText().equals("People"), with);
		Workbench.command("org.glossator.ui.study.people");
		people.check();
	}

	private static void choose(Shell shell, int which, String name) {
		Combo combo = Workbench.find(shell, Combo.class).get(which);
		combo.select(List.of(combo.getItems()).indexOf(name));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> column(Shell shell, int column) {
		Table table = Workbench.find(shell, Table.class).getFirst();
		return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList();
	}

	@Test
	void whoLeadsNamesTheLeadAndTheAdjudicator() {
		dialog(shell -> {
			assertEquals(List.of("Coder", "Coder"), column(shell, 1));
			Button save = Workbench.button(shell, "Save Roles");
			assertFalse(save.isEnabled(), "nothing has changed");
			choose(shell, 0, me);
			choose(shell, 1, "Ben");
			assertTrue(save.isEnabled());
			Workbench.press(save);
		});
		assertEquals(Optional.of(store().people().named(me).orElseThrow()), access().lead());
		assertEquals(Optional.of("ben"), access().adjudicator());
		assertTrue(access().mayWrite(new Part.Shared()));
		dialog(shell -> {
			assertTrue(column(shell, 0).contains(me + " (you)"));
			assertTrue(column(shell, 1).containsAll(List.of("Lead", "Adjudicator")));
			choose(shell, 1, "Whoever leads");
			Workbench.press(Workbench.button(shell, "Save Roles"));
		});
		assertEquals(Optional.empty(), access().adjudicator());
	}

	@Test
	void whoPassesTheLeadOnGoesOnCoding() {
		dialog(shell -> {
			choose(shell, 0, "Ben");
			assertTrue(Workbench.find(shell, Label.class).stream().anyMatch(label -> label.getText().startsWith("Ben writes the articles")));
			Workbench.press(Workbench.button(shell, "Save Roles"));
		});
		assertFalse(access().mayWrite(new Part.Shared()));
		assertTrue(access().mayWrite(new Part.OfCoder(Workbench.study().editing().orElseThrow().me())));
		dialog(shell -> {
			assertTrue(Workbench.find(shell, Combo.class).stream().noneMatch(Combo::isEnabled));
			assertTrue(Workbench.find(shell, Text.class).stream().anyMatch(text -> text.getText().contains("are written by Ben, who leads this study")), "why not");
			Workbench.press(Workbench.button(shell, "Close"));
		});
	}

	@Test
	void cancelChangesNothing() throws IOException {
		dialog(shell -> {
			choose(shell, 0, "Ben");
			Workbench.press(Workbench.button(shell, "Cancel"));
		});
		assertEquals(Optional.empty(), access().lead());
		Workbench.closeStudy();
		assertTrue(Studies.open(Workbench.window(), study.folder()));
		assertEquals(Optional.empty(), access().lead());
	}
}
