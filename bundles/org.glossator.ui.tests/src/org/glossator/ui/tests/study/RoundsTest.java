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
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.study.rounds.RoundPlan;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.study.ArticleOpener;
import org.glossator.ui.study.Studies;
import org.glossator.ui.study.explorer.ArticleState;
import org.glossator.ui.study.explorer.Progress;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds are made in a dialog by who leads, and who codes chooses one: an article is then coded there once more, apart from all before. */
class RoundsTest {

	private static final String COMMAND = "org.glossator.ui.study.rounds";

	private StudyFixture study;
	private String me;

	@BeforeEach
	void open() throws IOException {
		study = StudyFixture.open(StudyFixture.TEXT, "Barley prices rise\n\nThe harvest was small.\n");
		me = Workbench.study().editing().orElseThrow().me();
		store().coder(Workbench.study().coderName().orElseThrow());
		store().coder("Ben");
		explorer().getCommonViewer().setSelection(StructuredSelection.EMPTY);
	}

	@AfterEach
	void close() {
		study.close();
	}

	private static StudyStore store() {
		return Workbench.study().store().orElseThrow();
	}

	private static StudyExplorer explorer() {
		return (StudyExplorer) Workbench.show(StudyExplorer.ID);
	}

	private Article article(int index) {
		return Workbench.study().article(study.id(index)).orElseThrow();
	}

	private static void dialog(Consumer<Shell> with) {
		ExpectedWindow rounds = ExpectedWindow.expect("Rounds", shell -> shell.getText().equals("Rounds"), with);
		Workbench.command(COMMAND);
		rounds.check();
	}

	private static void press(Shell shell, String button) {
		Workbench.press(Workbench.button(shell, button));
	}

	private static void tick(Shell shell, String coder, boolean wanted) {
		Table table = Workbench.find(shell, Table.class).get(1);
		TableItem item = Stream.of(table.getItems()).filter(each -> each.getText().equals(coder)).findFirst().orElseThrow();
		item.setChecked(wanted);
		Event event = new Event();
		event.detail = SWT.CHECK;
		event.item = item;
		table.notifyListeners(SWT.Selection, event);
	}

	private static boolean says(Shell shell, String part) {
		return Workbench.find(shell, Text.class).stream().anyMatch(text -> text.getText().contains(part));
	}

	private static void name(Shell shell, String name) {
		Workbench.find(shell, Text.class).stream().filter(text -> (text.getStyle() & SWT.BORDER) != 0).findFirst().orElseThrow().setText(name);
	}

	/** Makes a round of the first article, which I and Ben code. */
	private void round() throws IOException {
		new Rounds(store()).save(List.of(new RoundPlan(RoundPlan.NEW, "Second", true, Set.of(me, "ben"), Set.of(study.id(0)))), List.of());
		Workbench.study().refresh();
	}

	private CodingSession session(String round) {
		var editing = Workbench.study().editing().orElseThrow();
		return editing.session(editing.mine(round, study.id(0))).orElseThrow();
	}

	private static void code(CodingSession session, int begin) {
		session.gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(begin, begin + 5)));
	}

	private static List<String> titles() {
		return explorer().input().articles().stream().map(Article::getTitle).toList();
	}

	@Test
	void whoLeadsMakesARoundOfWhatIsSelected() throws IOException {
		Workbench.settle(); // the explorer follows a study that was opened
		explorer().getCommonViewer().setSelection(new StructuredSelection(article(1)), true);
		assertEquals(1, explorer().getCommonViewer().getStructuredSelection().size());
		dialog(shell -> {
			assertFalse(Workbench.button(shell, "Save Rounds").isEnabled(), "nothing has changed");
			assertFalse(Workbench.button(shell, "Remove").isEnabled(), "there is none");
			press(shell, "Add Round");
			for (Label label : Workbench.find(shell, Label.class)) {
				assertTrue(label.getSize().y >= label.computeSize(label.getSize().x, SWT.DEFAULT).y, label.getText());
			}
			name(shell, " ");
			assertFalse(Workbench.button(shell, "Save Rounds").isEnabled());
			assertTrue(says(shell, "A round needs a name"));
			name(shell, "Overlap R&D");
			tick(shell, "Ben", false);
			assertEquals("Overlap R&D", Workbench.find(shell, Table.class).getFirst().getItem(0).getText(0));
			assertEquals("1", Workbench.find(shell, Table.class).getFirst().getItem(0).getText(2), "what is selected");
			press(shell, "Save Rounds");
		});
		assertEquals(List.of(new RoundPlan("overlap-r-d", "Overlap R&D", true, Set.of(me), Set.of(study.id(1)))), new Rounds(store()).all());
		assertTrue(Files.readString(study.folder().resolve("study.glossator")).contains("Overlap R&amp;D"));
		dialog(shell -> {
			Button blind = Workbench.button(shell, "Blind");
			assertTrue(blind.getSelection());
			blind.setSelection(false);
			Workbench.press(blind);
			press(shell, "Take Out Selected (1)");
			assertTrue(says(shell, "There is nothing to code in \u201cOverlap R&D\u201d"));
			press(shell, "Add All (2)");
			press(shell, "Save Rounds");
		});
		assertEquals(List.of(new RoundPlan("overlap-r-d", "Overlap R&D", false, Set.of(me), Set.of(study.id(0), study.id(1)))), new Rounds(store()).all());
		dialog(shell -> {
			press(shell, "Remove");
			press(shell, "Save Rounds");
		});
		assertEquals(List.of(), new Rounds(store()).all());
	}

	@Test
	void whatIsCodedKeepsItsRound() throws IOException {
		round();
		CodingKey ben = new CodingKey(Whose.coder("ben"), "second", study.id(0));
		store().codings().save(store().codings().open(ben));
		dialog(shell -> {
			press(shell, "Remove");
			assertTrue(says(shell, "cannot be removed: a coding of it is there or open, made by Ben"));
			tick(shell, "Ben", false);
			assertTrue(says(shell, "Ben cannot be taken out of the round"));
			assertTrue(Stream.of(Workbench.find(shell, Table.class).get(1).getItems()).allMatch(TableItem::getChecked));
			assertEquals("1", Workbench.find(shell, Table.class).getFirst().getItem(0).getText(3));
			assertFalse(Workbench.button(shell, "Save Rounds").isEnabled());
			press(shell, "Cancel");
		});
		assertEquals(1, new Rounds(store()).all().size());
	}

	@Test
	void whoDoesNotLeadLooksAtThem() throws IOException {
		round();
		store().appointLead("Ben");
		assertTrue(Studies.reopen(Workbench.window(), () -> { }));
		dialog(shell -> {
			assertTrue(says(shell, "are written by Ben, who leads this study"), "why not");
			assertFalse(Workbench.button(shell, "Add Round").isEnabled());
			assertFalse(Workbench.button(shell, "Remove").isEnabled());
			assertFalse(Workbench.button(shell, "Blind").isEnabled());
			assertEquals("Second", Workbench.find(shell, Table.class).getFirst().getItem(0).getText(0));
			tick(shell, "Ben", false);
			assertTrue(Stream.of(Workbench.find(shell, Table.class).get(1).getItems()).allMatch(TableItem::getChecked));
			press(shell, "Close");
		});
	}

	@Test
	void anArticleIsCodedOnceMoreInARoundAndTheFirstCodingStays() throws IOException {
		ArticleEditor first = study.edit(0);
		code(session(CodingKey.MAIN), 0);
		session(CodingKey.MAIN).save();
		Progress.mark(Workbench.study(), List.of(article(0)), true);
		Path file = store().codings().file(CodingKey.of(me, study.id(0)));
		String before = Files.readString(file);
		round();
		Workbench.study().workIn("second");
		assertEquals(ArticleState.NOT_BEGUN, new Progress(Workbench.study()).of(article(0)), "done in another round");
		ArticleEditor second = study.edit(0);
		assertTrue(first != second);
		assertEquals(List.of("Trump and Putin agree", "Second \u00b7 Trump and Putin agree"), List.of(first.getTitle(), second.getTitle()));
		assertEquals("Second \u00b7 Trump and Putin agree", second.getTitleToolTip());
		assertTrue(second.metadataLine().startsWith("Round: Second"), second.metadataLine());
		assertFalse(first.metadataLine().contains("Round"), first.metadataLine());
		assertEquals(List.of(), session("second").resource().codings());
		code(session("second"), 0);
		code(session("second"), 10);
		assertTrue(second.isDirty() && !first.isDirty());
		Workbench.command("org.eclipse.ui.file.save");
		assertEquals(before, Files.readString(file));
		CasResource saved = store().codings().open(new CodingKey(Whose.coder(me), "second", study.id(0)));
		assertEquals(2, saved.codings().size());
		String name = Workbench.study().coderName().orElseThrow();
		Workbench.until("what is coded in the round is counted", () -> tip(0).contains(name + " (you): In progress, 2 codings"));
		Workbench.command("org.glossator.ui.study.mark");
		assertEquals(ArticleState.DONE, new Progress(Workbench.study()).of(article(0)));
		Workbench.study().workIn(CodingKey.MAIN);
		Workbench.until("what was coded outside it", () -> tip(0).contains(name + " (you): Done, 1 coding"));
		Workbench.page().activate(second);
		Workbench.command("org.glossator.ui.study.mark");
		assertEquals(ArticleState.DONE, new Progress(Workbench.study()).of(article(0)), "the editor is in the other round");
		Workbench.study().workIn("second");
		assertEquals(ArticleState.IN_PROGRESS, new Progress(Workbench.study()).of(article(0)));
	}

	private String tip(int index) {
		return ((CellLabelProvider) explorer().getCommonViewer().getLabelProvider()).getToolTipText(article(index));
	}

	@Test
	void theExplorerShowsTheArticlesOfTheRoundAndTheRestWhenAsked() throws IOException {
		round();
		assertEquals(List.of("Outside rounds", "Second"), menu().stream().map(MenuItem::getText).toList());
		Workbench.until("it is offered", () -> link().getText().equals("Round: <a>none</a>"));
		assertTrue(link().getToolTipText().startsWith("What you code is kept outside rounds."), link().getToolTipText());
		Workbench.study().workIn("second");
		Workbench.until("the round is said", () -> link().getText().equals("Round: <a>Second</a>") && link().isVisible());
		assertTrue(link().getToolTipText().startsWith("What you code is kept in this round"), link().getToolTipText());
		assertEquals(List.of("Trump and Putin agree"), titles());
		assertTrue(menu().getLast().getSelection());
		Button only = Workbench.button(explorerControl(), "Only its articles");
		assertTrue(only.isVisible() && only.getSelection());
		only.setSelection(false);
		Workbench.press(only);
		assertEquals(List.of("Barley prices rise", "Trump and Putin agree"), titles());
		assertTrue(tip(1).contains("Not in this round"), tip(1));
		ExpectedWindow asked = ExpectedWindow.answered("Not in This Round", "Do Not Open");
		ArticleOpener.open(Workbench.page(), Workbench.study(), article(1));
		asked.check();
		assertEquals(0, Workbench.page().getEditorReferences().length);
		asked = ExpectedWindow.answered("Not in This Round", "Open Outside Rounds");
		ArticleOpener.open(Workbench.page(), Workbench.study(), article(1));
		asked.check();
		assertEquals("Barley prices rise", Workbench.page().getActiveEditor().getTitle());
		only.setSelection(true);
		Workbench.press(only);
		assertEquals(List.of("Trump and Putin agree"), titles());
	}

	private static List<MenuItem> menu() {
		MenuItem round = Workbench.menuItem("File", "Work in Round").orElseThrow();
		round.getMenu().notifyListeners(SWT.Show, new Event());
		Workbench.settle();
		return List.of(round.getMenu().getItems());
	}

	private static Composite explorerControl() {
		return explorer().getCommonViewer().getTree().getParent().getParent();
	}

	private static Link link() {
		return Workbench.find(explorerControl(), Link.class).stream().filter(link -> link.getText().startsWith("Round: ")).findFirst().orElseThrow();
	}

	@Test
	void theRoundIsThereAgainAtTheNextStartAndWhatWasNotSavedInIt() throws IOException {
		round();
		Workbench.study().workIn("second");
		Workbench.page().closeAllEditors(false);
		Workbench.closeStudy();
		assertTrue(Studies.open(Workbench.window(), study.folder()));
		assertEquals("second", Workbench.study().round());
		new Rounds(store()).save(List.of(), List.of());
		Workbench.study().refresh();
		assertEquals(CodingKey.MAIN, Workbench.study().round(), "it is gone");
		assertEquals(2, titles().size());
	}

	@Test
	void whatWasNotSavedComesBackIntoItsRound(@TempDir Path folder) throws IOException {
		round();
		Workbench.study().workIn("second");
		study.edit(0);
		code(session("second"), 0);
		Path stopped = folder.resolve("Stopped");
		study.copy(stopped);
		Workbench.closeStudy();
		String[] listed = new String[1];
		ExpectedWindow.shown("Restore Unsaved Work", Table.class, table -> {
			listed[0] = table.getItem(0).getText(0);
			Workbench.press(Workbench.button(table.getShell(), "Restore"));
		});
		assertTrue(Studies.open(Workbench.window(), stopped));
		assertEquals("Second \u00b7 Trump and Putin agree", listed[0]);
		assertEquals(CodingKey.MAIN, Workbench.study().round(), "of this copy nothing was said yet");
		assertEquals("Second \u00b7 Trump and Putin agree", Workbench.page().getActiveEditor().getTitle());
		Workbench.command("org.eclipse.ui.file.save");
		assertEquals(1, store().codings().open(new CodingKey(Whose.coder(me), "second", study.id(0))).codings().size());
		assertFalse(Files.exists(store().codings().file(CodingKey.of(me, study.id(0)))));
		Workbench.closeStudy();
	}

	@Test
	void nobodySeesOthersInABlindRoundAndNobodyCodesInARoundOfOthers() throws IOException {
		round();
		CodingKey ben = new CodingKey(Whose.coder("ben"), "second", study.id(0));
		store().codings().save(store().codings().open(ben));
		Workbench.study().workIn("second");
		Workbench.until("who leads sees who coded", () -> tip(0).contains("Ben: In progress"));
		store().appointLead("Ben");
		assertTrue(Studies.reopen(Workbench.window(), () -> { }));
		assertEquals("second", Workbench.study().round());
		Workbench.settle(); // before that the explorer knows no names, Ben's neither
		assertFalse(tip(0).contains("Ben"), () -> "who codes does not: " + tip(0));
		ArticleEditor editor = study.edit(0);
		assertEquals(me, editor.coder());
		assertTrue(session("second").isMine());
		Workbench.closeStudy();
		try (StudyStore lead = StudyStore.join(study.folder(), "ben")) {
			lead.enter("ben");
			new Rounds(lead).save(List.of(new RoundPlan("second", "Second", true, Set.of("ben"), Set.of(study.id(0)))), List.of());
		}
		assertTrue(Studies.open(Workbench.window(), study.folder()));
		assertEquals(CodingKey.MAIN, Workbench.study().round());
		var editing = Workbench.study().editing().orElseThrow();
		CodingSession others = editing.open(editing.mine("second", study.id(0)));
		assertFalse(others.isMine());
		assertEquals("You do not code in the round \u201cSecond\u201d: who leads the study says who does.", others.refusal().orElseThrow());
		editing.release(others);
	}
}
