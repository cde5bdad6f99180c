// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.study.Access;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.Part;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.editor.coding.CodingDesk;
import org.glossator.ui.study.Studies;
import org.glossator.ui.study.codebook.CodebookEditor;
import org.glossator.ui.study.codebook.CodebookOpener;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A study that others write at the same time is opened all the same: it is said who writes what, and what is left to do is done. */
class SharedStudyTest {

	private static final String HELD = "The articles, the codebook and the registry of ";

	private StudyFixture study;
	private Path folder;
	private String me;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT);
		folder = study.folder();
		me = editing().me();
		Workbench.closeStudy();
	}

	@AfterEach
	void close() {
		study.close();
	}

	/** Opens the study elsewhere, for a coder, and then in the workbench. */
	private void beside(String coder, Consumer<StudyStore> what) throws IOException {
		try (StudyStore other = StudyStore.join(folder, "other")) {
			other.enter(coder);
			assertTrue(Studies.open(Workbench.window(), folder));
			what.accept(other);
		}
	}

	@Test
	void oneCodesInOnesOwnPartWhileWhatIsSharedIsWrittenElsewhere() throws IOException {
		beside("somebody-else", other -> {
			assertEquals("Articles, codebook and registry are being written elsewhere (this program). You can code. <a>Open again</a>", line().orElseThrow());
			ArticleEditor editor = study.edit(0);
			assertFalse(Workbench.isSaid(HELD), "nothing stands in the way of coding");
			code();
			assertTrue(editor.isDirty());
			editor.doSave(new NullProgressMonitor());
			assertFalse(editor.isDirty());
			assertEquals(1, saved(other));
		});
		Link again = Workbench.find(explorer(), Link.class).stream().filter(link -> link.getText().endsWith("<a>Open again</a>")).findFirst().orElseThrow();
		again.notifyListeners(SWT.Selection, new Event());
		assertTrue(access().mayWrite(new Part.Shared()), "it is free now");
		assertEquals(Optional.empty(), line());
		study.edit(0);
		assertEquals(1, study.session(0).resource().codings().size());
	}

	@Test
	void onlyCodingsOfOnesOwnAreImportedWhileWhatIsSharedIsWrittenElsewhere() throws IOException {
		beside("somebody-else", other -> {
			ExpectedWindow asked = ExpectedWindow.expect("the wizard", shell -> shell.getText().equals("Import Codings"), shell -> {
				try {
					assertTrue(((WizardDialog) shell.getData()).getCurrentPage().getDescription().endsWith("are being written elsewhere (this program). You can code."), "why no articles");
					assertTrue(Stream.of(Workbench.find(shell, Combo.class).getFirst().getItems()).allMatch(item -> item.startsWith("Codings made elsewhere")));
				} finally {
					Workbench.press(Workbench.button(shell, "Cancel"));
				}
			});
			Workbench.command("org.glossator.ui.study.import");
			asked.check();
		});
	}

	@Test
	void nothingIsImportedWhereNothingMayBeWritten() throws IOException {
		beside(me, other -> {
			ExpectedWindow refused = ExpectedWindow.expect("why not", shell -> shell.getText().equals("Import Articles"), shell -> {
				try {
					assertTrue(Workbench.find(shell, Label.class).stream().anyMatch(label -> label.getText().startsWith("The part of " + me)), "the sentence");
				} finally {
					Workbench.press(Workbench.find(shell, Button.class).getFirst());
				}
			});
			Workbench.command("org.glossator.ui.study.import");
			refused.check();
		});
	}

	@Test
	void theCodebookIsReadAndNotChangedWhileItIsWrittenElsewhere() throws IOException {
		beside("somebody-else", other -> {
			CodebookEditor editor = CodebookOpener.open(Workbench.page(), Workbench.study()).orElseThrow();
			Workbench.until("codings are counted", editor.session().orElseThrow()::isCounted);
			assertTrue(Workbench.isSaid(HELD), "why nothing can be changed");
			for (String tool : List.of("Add Layer", "Add Tag Set")) {
				assertFalse(tool(tool).isEnabled(), tool);
			}
			editor.reveal(StudyFixture.layer("Stance"));
			Workbench.settle();
			assertFalse(field(Literals.DESCRIBED__LABEL, Text.class).getEditable());
			Text key = field(Literals.LAYER__SHORTCUT, Text.class);
			String before = key.getText();
			Workbench.type(key, '7');
			Workbench.settle();
			assertEquals(before, key.getText());
			assertFalse(field(Literals.LAYER__ANCHOR, Composite.class).isEnabled());
			assertFalse(editor.isDirty());
		});
	}

	@Test
	void whatOneCodesElsewhereIsReadHereAndNothingIsLost() throws IOException {
		assertTrue(Studies.open(Workbench.window(), folder));
		study.edit(0);
		code();
		study.session(0).save();
		Workbench.closeStudy();
		beside(me, other -> {
			assertEquals("Open elsewhere (this program): you can read. <a>Open again</a>", line().orElseThrow());
			assertTrue(access().isToRead());
			ArticleEditor editor = study.edit(0);
			assertEquals(1, study.session(0).resource().codings().size());
			assertTrue(Workbench.isSaid("The part of " + me), "why nothing can be changed");
			assertFalse(study.session(0).isMine());
			String why = editor.getAdapter(CodingDesk.class).refusal().orElseThrow();
			assertTrue(why.contains("is being written elsewhere (this program)"), why);
			code();
			assertFalse(editor.isDirty());
			ExpectedWindow marked = ExpectedWindow.expect("why not", shell -> shell.getText().equals("Mark Articles"), shell -> {
				try {
					assertTrue(Workbench.find(shell, Label.class).stream().anyMatch(label -> label.getText().contains("is being written elsewhere")), "the sentence");
				} finally {
					Workbench.press(Workbench.find(shell, Button.class).getFirst());
				}
			});
			Workbench.command("org.glossator.ui.study.mark");
			marked.check();
			assertEquals(1, saved(other));
		});
	}

	@Test
	void itIsSaidWhoLeads() throws IOException {
		try (StudyStore store = StudyStore.open(folder)) {
			store.appointLead("Lea R&D");
		}
		assertTrue(Studies.open(Workbench.window(), folder));
		assertEquals("Lea R&&D leads this study and writes its articles, codebook and registry. You can code.", line().orElseThrow());
		ArticleEditor editor = study.edit(0);
		code();
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		CodebookOpener.open(Workbench.page(), Workbench.study());
		Workbench.until("it is said who writes it", () -> Workbench.find(Workbench.window().getShell(), Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().contains("are written by Lea R&&D, who leads this study")));
	}

	private void code() {
		CodingSession session = study.session(0);
		session.gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
		Workbench.settle();
	}

	private int saved(StudyStore other) {
		try {
			return other.codings().open(editing().mine(study.id(0))).codings().size();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static StudyEditing editing() {
		return Workbench.study().editing().orElseThrow();
	}

	private static Access access() {
		return Workbench.study().store().orElseThrow().access();
	}

	/** What is said below the name of the coder. */
	private static Optional<String> line() {
		Workbench.settle();
		return Workbench.find(explorer(), Link.class).stream().filter(link -> link.isVisible() && !link.getText().startsWith("Coding as")).map(Link::getText)
				.findFirst();
	}

	private static Composite explorer() {
		StudyExplorer explorer = (StudyExplorer) Workbench.show(StudyExplorer.ID);
		return explorer.getCommonViewer().getTree().getParent().getParent();
	}

	private static ToolItem tool(String text) {
		return Workbench.find(Workbench.window().getShell(), ToolBar.class).stream().filter(ToolBar::isVisible).flatMap(bar -> Stream.of(bar.getItems()))
				.filter(item -> text.equals(item.getToolTipText())).findFirst().orElseThrow(() -> new AssertionError("no tool " + text));
	}

	private static <T extends Control> T field(EStructuralFeature attribute, Class<T> type) {
		return Workbench.find(Workbench.window().getShell(), type).stream().filter(control -> control.getData() == attribute && control.isVisible())
				.findFirst().orElseThrow(() -> new AssertionError("no field " + attribute.getName()));
	}
}
