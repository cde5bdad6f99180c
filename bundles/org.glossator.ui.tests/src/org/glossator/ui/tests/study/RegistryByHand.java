// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.registry.RegistryCommands;
import org.glossator.editing.session.Edits;
import org.glossator.model.Entries;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.registry.Entity;
import org.glossator.ui.study.registry.RegistryEditor;
import org.glossator.ui.study.registry.RegistryOpener;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A study whose registry is edited in the workbench by hand: its tables, its fields and the dialogs that ask. */
abstract class RegistryByHand {

	StudyFixture fixture;
	RegistryEditor editor;

	@BeforeEach
	void open() {
		fixture = StudyFixture.open(StudyFixture.TEXT, "Another\n\n" + StudyFixture.TEXT);
		editor = RegistryOpener.open(Workbench.page(), Workbench.study()).orElseThrow();
		Workbench.until("the editor is there to see", () -> control().isVisible());
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	String codeMention(int article, String words, String id) {
		fixture.edit(article);
		CodingSession session = fixture.session(article);
		Layer mention = StudyFixture.layer("Mention");
		Feature entity = mention.getFeatures().stream().filter(feature -> feature.getName().equals("entity")).findFirst().orElseThrow();
		int begin = StudyFixture.TEXT.indexOf(words);
		EObject coding = session.gestures().code(mention, List.of(new TextRange(begin, begin + words.length()))).orElseThrow();
		session.gestures().set(coding, entity, id);
		return Annotations.uid(coding);
	}

	static Object value(CodingSession session, String uid) {
		EObject coding = session.resource().byUid(uid).orElseThrow();
		return coding.eGet(coding.eClass().getEStructuralFeature("entity"));
	}

	String saved(CodingSession session) throws IOException {
		return Files.readString(session.context().store().codings().file(session.key()));
	}

	static RegistryCommands commands() {
		return editing().registryCommands();
	}

	static StudyEditing editing() {
		return Workbench.study().editing().orElseThrow();
	}

	static Edits edits() {
		return editing().registry().edits();
	}

	static Entity entity(String id) {
		return (Entity) Entries.find(Workbench.study().registry().orElseThrow(), id).orElseThrow();
	}

	void undoRedo(Supplier<?> value, Object before, Object after) {
		assertEquals(after, value.get());
		editor.getAdapter(Edits.class).undo();
		assertEquals(before, value.get());
		editor.getAdapter(Edits.class).redo();
		assertEquals(after, value.get());
	}

	Control control() {
		return editor.getAdapter(Control.class);
	}

	List<Table> tables() {
		return Workbench.find(control(), Table.class).stream().filter(Control::isVisible).toList();
	}

	/** The table of entries is the first. */
	Table entries() {
		return tables().getFirst();
	}

	int row(String name) {
		for (int i = 0; i < entries().getItemCount(); i++) {
			if (entries().getItem(i).getText(0).equals(name)) {
				return i;
			}
		}
		return -1;
	}

	/** The visible field beside a label. */
	Text text(String label) {
		Label found = Workbench.find(control(), Label.class).stream().filter(Control::isVisible).filter(each -> each.getText().equals(label)).findFirst()
				.orElseThrow();
		List<Control> siblings = Arrays.asList(found.getParent().getChildren());
		Control beside = siblings.get(siblings.indexOf(found) + 1);
		return beside instanceof Text text ? text : Workbench.find(beside, Text.class).getFirst();
	}

	void field(String label, String typed) {
		Text text = text(label);
		text.setText(typed);
		text.notifyListeners(SWT.FocusOut, new Event());
	}

	/** Edits a cell as a double click on it does. */
	static void cell(Table table, int row, int column, String typed) {
		table.setSelection(row);
		Rectangle bounds = table.getItem(row).getBounds(column);
		Workbench.mouse(table, SWT.MouseDown, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		Text cell = Stream.of(table.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).filter(Control::isVisible).findFirst()
				.orElseThrow();
		cell.setText(typed);
		cell.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
	}

	/** Shows one of the tabs of the entry: its details, or where it is used. */
	void tab(int index) {
		TabFolder tabs = Workbench.find(control(), TabFolder.class).getFirst();
		tabs.setSelection(index);
		Workbench.settle();
	}

	ToolItem tool(String text) {
		return Workbench.find(control(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(item -> item.getText().equals(text))
				.findFirst().orElseThrow();
	}

	static List<String> labels(Composite parent) {
		List<String> texts = new ArrayList<>(Workbench.find(parent, Label.class).stream().map(Label::getText).toList());
		Workbench.find(parent, Text.class).forEach(text -> texts.add(text.getText()));
		return texts;
	}

	static Button button(Composite parent, String text) {
		List<Button> buttons = Workbench.find(parent, Button.class);
		return buttons.stream().filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " in " + buttons.stream().map(Button::getText).toList()));
	}

	/** Chooses which of the entries stays that are to be merged. */
	static void keep(Shell merge, String chosen) {
		for (Button each : Workbench.find(merge, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList()) {
			each.setSelection(each.getText().equals("Keep " + chosen));
			each.notifyListeners(SWT.Selection, new Event());
		}
	}

	/** Follows a link of the entry that is selected, by what it says. */
	void link(String words) {
		Link link = Workbench.find(control(), Link.class).stream().filter(each -> each.isVisible() && each.getText().contains(">" + words + "</a>")).findFirst()
				.orElseThrow(() -> new AssertionError(words + " in " + Workbench.find(control(), Link.class).stream().map(Link::getText).toList()));
		Matcher place = Pattern.compile("<a href=\"([^\"]*)\">" + Pattern.quote(words) + "</a>").matcher(link.getText());
		assertTrue(place.find(), link.getText());
		Event event = new Event();
		event.text = place.group(1);
		link.notifyListeners(SWT.Selection, event);
	}

	/** Does what opens a dialog, and something in that dialog once it is open. */
	static void inDialog(Consumer<Shell> work, Runnable opens) {
		ExpectedWindow dialog = ExpectedWindow.dialog(work);
		opens.run();
		dialog.check();
	}
}
