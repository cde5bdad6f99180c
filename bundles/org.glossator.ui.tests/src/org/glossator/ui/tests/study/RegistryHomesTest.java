// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.study.StudyStore;
import org.glossator.study.rounds.RoundPlan;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.study.Studies;
import org.glossator.ui.study.registry.RegistryOpener;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** The registry of a team: what a coder made is seen by all, changed by that coder, and taken over by the lead. */
class RegistryHomesTest extends RegistryByHand {

	private String smith;

	/** Has a coder make an entry, in a study that somebody leads, and opens it here. */
	private void shared(String lead) throws IOException {
		Path folder = fixture.folder();
		Workbench.closeStudy();
		try (StudyStore store = StudyStore.open(folder)) {
			store.appointLead(lead);
		}
		try (StudyStore store = StudyStore.join(folder, "Ben")) {
			StudyEditing ben = StudyEditing.by(store, "Ben");
			smith = ben.registryCommands().add(RegistryKind.ENTITY, "John Smith").getId();
			ben.registry().save();
			ben.close();
		}
		assertTrue(Studies.open(Workbench.window(), folder));
		editor = RegistryOpener.open(Workbench.page(), Workbench.study()).orElseThrow();
		Workbench.until("the editor is there to see", () -> control().isVisible());
	}

	private String standing() {
		return Workbench.find(control(), Link.class).stream().filter(Link::isVisible).map(Link::getText).filter(text -> !text.equals("<a>Open</a>"))
				.findFirst().orElse("");
	}

	private String maker(String name) {
		int column = Stream.of(entries().getColumns()).map(TableColumn::getText).toList().indexOf("Made by");
		return entries().getItem(row(name)).getText(column);
	}

	private void press(String tool) {
		tool(tool).notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theLeadTakesOverWhatACoderMade() throws IOException {
		shared(Workbench.study().coderName().orElseThrow());
		Entity made = entity(smith);
		assertEquals("Ben", maker("John Smith"));
		assertEquals("", maker("Donald Trump"));
		editor.select(made);
		assertTrue(standing().startsWith("Made by Ben and kept with Ben\u2019s codings."), standing());
		assertFalse(text("Name").getEditable());
		press("Delete");
		assertEquals(made, entity(smith));
		assertTrue(Workbench.status().startsWith("John Smith was made by Ben and lies with Ben\u2019s codings. Take it over"), Workbench.status());
		editor.select(entity("trump"));
		assertFalse(tool("Take Over").isEnabled(), "that is shared already");
		assertTrue(text("Name").getEditable());
		editor.select(made);
		press("Take Over");
		undoRedo(made::getHome, "ben", null);
		Workbench.until("it can be changed", () -> maker("John Smith").isEmpty() && standing().isEmpty() && text("Name").getEditable());
		field("Name", "Jack Smith");
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertTrue(Files.readString(fixture.folder().resolve("registry.xmi")).contains("Jack Smith"));
	}

	@Test
	void theLinkTakesOverToo() throws IOException {
		shared(Workbench.study().coderName().orElseThrow());
		editor.select(entity(smith));
		Link link = Workbench.find(control(), Link.class).stream().filter(each -> each.getText().contains("Take over")).findFirst().orElseThrow();
		Event click = new Event();
		click.text = link.getText().replaceFirst(".*<a href=\"(.*?)\">.*", "$1");
		link.notifyListeners(SWT.Selection, click);
		assertEquals(null, entity(smith).getHome());
	}

	@Test
	void whoDoesNotLeadChangesTheirOwnEntriesAlone() throws IOException {
		shared("Ana");
		for (String id : List.of("trump", smith)) {
			editor.select(entity(id));
			assertFalse(text("Name").getEditable(), id);
			assertFalse(standing().isEmpty(), id);
			assertFalse(standing().contains("<a"), "nothing is offered that is refused");
			assertTrue(Workbench.find(control(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).noneMatch(item -> item.getText().equals("Take Over")));
			press("Merge\u2026");
			press("Delete");
			assertFalse(Workbench.status().isEmpty(), "why not");
		}
		assertEquals("Made by Ben, who alone changes it until the lead takes it over.", standing());
		assertFalse(editor.isDirty());
		Entity mine = (Entity) commands().add(RegistryKind.ENTITY, "Jane Roe");
		editor.select(mine);
		assertEquals("", standing());
		field("Note", "Mine.");
		undoRedo(mine::getNote, null, "Mine.");
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertFalse(Files.readString(fixture.folder().resolve("registry.xmi")).contains("Jane Roe"));
		editor.select(mine);
		assertTrue(text("Note").getEditable());
	}

	@Test
	void aUseInARoundIsOpenedInThatRound() throws IOException {
		String me = editing().me();
		editing().store().coder(editing().myName());
		new Rounds(editing().store()).save(List.of(new RoundPlan(RoundPlan.NEW, "Second", false, Set.of(me), Set.of(fixture.id(0)))), List.of());
		CodingSession second = editing().open(editing().mine("second", fixture.id(0)));
		Layer mention = StudyFixture.layer("Mention");
		EObject coding = second.gestures().code(mention, List.of(new TextRange(0, 5))).orElseThrow();
		second.gestures().set(coding, mention.getFeatures().stream().filter(feature -> feature.getName().equals("entity")).findFirst().orElseThrow(), "putin");
		editor.select(entity("putin"));
		tab(1);
		Table uses = tables().stream().filter(table -> table.getColumn(0).getText().equals("Text")).findFirst().orElseThrow();
		Workbench.until("the use is found", () -> uses.getItemCount() == 1);
		assertEquals(editing().myName() + " (Second)", uses.getItem(0).getText(3));
		uses.setSelection(0);
		uses.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals("Second \u00b7 Trump and Putin agree", Workbench.page().getActiveEditor().getTitle());
		assertEquals(List.of(coding), Workbench.active().selected());
		editing().release(second);
	}
}
