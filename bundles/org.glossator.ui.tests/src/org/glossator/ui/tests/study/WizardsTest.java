// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.TextRange;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.study.wizards.ExportWizard;
import org.glossator.ui.study.wizards.ImportWizard;
import org.glossator.ui.study.wizards.NewStudyWizard;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The wizards, by their widgets. */
class WizardsTest {

	static final String TABLES = "CSV tables for R, pandas and Excel: articles, codings, the registry, and a data dictionary";
	static final String WORKBOOK = "An Excel workbook: the same tables as sheets, with dates and numbers that are such for Excel";
	static final String XMI = "UIMA XMI: a file an article and coder, with the type system beside them and the registry in a folder";


	@TempDir
	private Path folder;

	@Test
	void aNewStudyIsMadeAndOpened() {
		NewStudyWizard wizard = new NewStudyWizard(Workbench.window());
		WizardDialog dialog = open(wizard);
		Text name = texts(dialog).get(0);
		Text parent = texts(dialog).get(1);
		assertFalse(wizard.canFinish());
		assertNull(dialog.getCurrentPage().getErrorMessage(), "nothing is wrong before anything is typed");
		parent.setText(folder.toString());
		name.setText("a/b");
		assertTrue(dialog.getCurrentPage().getErrorMessage().startsWith("The name becomes that of a folder"), dialog.getCurrentPage().getErrorMessage());
		name.setText("Cyber unit");
		assertNull(dialog.getCurrentPage().getErrorMessage());
		select(dialog, "Empty, to make layers and tags of your own");
		assertTrue(wizard.performFinish());
		dialog.close();
		assertTrue(Workbench.study().isOpen(folder.resolve("Cyber unit")));
		assertEquals(0, Workbench.study().codebook().orElseThrow().getLayers().size());
		Workbench.closeStudy();

		NewStudyWizard again = new NewStudyWizard(Workbench.window());
		WizardDialog second = open(again);
		assertEquals(folder.toString(), texts(second).get(1).getText(), "the folder is remembered");
		texts(second).get(0).setText("Cyber unit");
		assertTrue(second.getCurrentPage().getErrorMessage().contains("exists already"), second.getCurrentPage().getErrorMessage());
		second.close();
	}

	@Test
	void aStudyThatCannotBeMadeLeavesTheOpenOneAlone() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "no folder");
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			NewStudyWizard wizard = new NewStudyWizard(Workbench.window());
			WizardDialog dialog = open(wizard);
			texts(dialog).get(1).setText(file.resolve("below").toString());
			texts(dialog).get(0).setText("Nowhere");
			assertFalse(wizard.performFinish());
			String told = dialog.getCurrentPage().getErrorMessage();
			assertTrue(told.startsWith("The study cannot be made. ") && told.endsWith(".") && told.split(" ").length > 8, told);
			assertEquals(1, Workbench.page().getEditorReferences().length, "the article is still open");
			assertNotNull(study.session(0));
			dialog.close();
		}
	}

	@Test
	void filesAreImportedAndEachIsAccountedFor() throws IOException {
		Files.writeString(folder.resolve("good.txt"), "A headline\n\nAnd a text that is not in the study yet, with words enough.\n");
		Files.writeString(folder.resolve("empty.txt"), "");
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			ImportWizard wizard = new ImportWizard(Workbench.window());
			WizardDialog dialog = open(wizard);
			assertFalse(wizard.canFinish());
			wizard.add(List.of(folder));
			assertTrue(wizard.canFinish());
			assertNull(wizard.getNextPage(dialog.getCurrentPage()), "no table, no columns");
			List<List<String>> result = resultOf(dialog, wizard, "Import Articles");
			assertEquals(2, result.size());
			assertTrue(result.get(0).get(0).equals("empty.txt") && result.get(0).get(1).contains("empty"), result::toString);
			assertTrue(result.get(1).get(0).equals("good.txt") && result.get(1).get(1).startsWith("Imported as"), result::toString);
			assertTrue(Workbench.study().articles().stream().map(Article::getTitle).toList().contains("A headline"));
			assertNotNull(study.id(0));
		}
	}

	@Test
	void theColumnsOfATableAreAskedFor() throws IOException {
		Path table = Files.writeString(folder.resolve("news.csv"), "headline,story,when\nWheat is dear,\"Bread is dear, too.\",2017-07-09\n");
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			ImportWizard wizard = new ImportWizard(Workbench.window());
			WizardDialog dialog = open(wizard);
			wizard.add(List.of(table));
			assertFalse(wizard.canFinish(), "no column is known to hold the text");
			dialog.showPage(wizard.getNextPage(dialog.getCurrentPage()));
			List<Combo> columns = Workbench.find(dialog.getCurrentPage().getControl(), Combo.class);
			assertEquals(List.of("Title", "Not used", "Not used"), columns.stream().map(Combo::getText).toList());
			choose(columns.get(1), "Text");
			choose(columns.get(2), "Title");
			assertTrue(dialog.getCurrentPage().getErrorMessage().startsWith("Two columns"), dialog.getCurrentPage().getErrorMessage());
			choose(columns.get(2), "Date of publication");
			assertTrue(wizard.canFinish());
			List<List<String>> result = resultOf(dialog, wizard, "Import Articles");
			assertEquals(1, result.size());
			Article article = Workbench.study().articles().stream().filter(each -> "Wheat is dear".equals(each.getTitle())).findFirst().orElseThrow();
			assertEquals("2017-07-09", article.getPublished());
			assertNotNull(study.id(0));
		}
	}

	@Test
	void aPartOfTheStudyIsExported() throws IOException {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT, "Another article\n\nIt has a text of its own.\n")) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			study.session(0).save();
			Path out = folder.resolve("tables");
			ExportWizard wizard = new ExportWizard(Workbench.window(), new ExportWizard.Articles(Set.of(study.id(0)), Set.of()));
			WizardDialog dialog = open(wizard);
			select(dialog, TABLES);
			select(dialog, "Those that are selected in the explorer: 1");
			Text target = texts(dialog).getLast();
			target.setText(study.folder().resolve("inside").toString());
			assertTrue(dialog.getCurrentPage().getErrorMessage().contains("in the study itself"), dialog.getCurrentPage().getErrorMessage());
			target.setText(out.toString());
			assertTrue(wizard.canFinish());
			ExpectedWindow told = ExpectedWindow.shown("Export Corpus", Button.class, button -> { });
			assertTrue(wizard.performFinish());
			dialog.close();
			told.await();
			try (Stream<String> lines = Files.lines(out.resolve("articles.csv"))) {
				assertEquals(2, lines.filter(line -> line.startsWith("article,") || line.startsWith(study.id(0))).count());
			}
			assertEquals(2, Files.readAllLines(out.resolve("layer-Mention.csv")).size());
		}
	}

	@Test
	void nothingIsMadeWhileTheOpenStudyIsNotLeft() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			NewStudyWizard wizard = new NewStudyWizard(Workbench.window());
			WizardDialog dialog = open(wizard);
			texts(dialog).get(1).setText(folder.toString());
			texts(dialog).get(0).setText("Next study");
			ExpectedWindow.answered("Close ", "Keep Open");
			assertFalse(wizard.performFinish());
			assertFalse(wizard.importsNext(), "what is imported next would go into the study that is open");
			dialog.close();
			assertTrue(Workbench.study().isOpen(study.folder()));
			assertTrue(Workbench.page().getActiveEditor().isDirty());
			assertFalse(Files.exists(folder.resolve("Next study")));
		}
	}

	@Test
	void theCodebookOfTheLastStudyIsOfferedAgain() throws IOException {
		Path codebook = Files.writeString(folder.resolve("mine.codebook"), "");
		NewStudyWizard wizard = new NewStudyWizard(Workbench.window());
		WizardDialog dialog = open(wizard);
		texts(dialog).get(1).setText(folder.toString());
		texts(dialog).get(0).setText("First");
		texts(dialog).get(2).setText(codebook.toString());
		select(dialog, "Empty, to make layers and tags of your own");
		assertTrue(wizard.performFinish());
		dialog.close();
		Workbench.closeStudy();

		WizardDialog again = open(new NewStudyWizard(Workbench.window()));
		assertTrue(Workbench.button(again.getCurrentPage().getControl(), "Empty, to make layers and tags of your own").getSelection());
		assertEquals(codebook.toString(), texts(again).get(2).getText());
		again.close();
	}

	/** Excel is a choice of the tables alone, and the tables are as the command line writes them for it. */
	@Test
	void tablesForExcelBeginWithAByteOrderMark() throws IOException {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			ExportWizard wizard = new ExportWizard(Workbench.window(), new ExportWizard.Articles(Set.of(), Set.of()));
			WizardDialog dialog = open(wizard);
			Button excel = Workbench.button(dialog.getCurrentPage().getControl(), "For Excel: opened by a double-click, and no text becomes a formula");
			select(dialog, XMI);
			assertFalse(excel.isEnabled());
			select(dialog, TABLES);
			assertTrue(excel.isEnabled());
			Combo separator = Workbench.find(dialog.getCurrentPage().getControl(), Combo.class).getFirst();
			assertFalse(separator.isEnabled(), "of Excel alone, as on the command line");
			excel.setSelection(true);
			excel.notifyListeners(SWT.Selection, new Event());
			assertTrue(separator.isEnabled());
			choose(separator, "Tab");
			Path out = export(wizard, dialog, "excel");
			assertTrue(Files.readString(out.resolve("articles.csv")).startsWith("\ufeffarticle\toutlet\t"));
			WizardDialog again = open(new ExportWizard(Workbench.window(), new ExportWizard.Articles(Set.of(), Set.of())));
			Button same = Workbench.button(again.getCurrentPage().getControl(), "For Excel: opened by a double-click, and no text becomes a formula");
			assertTrue(same.getSelection() && same.isEnabled());
			Combo tab = Workbench.find(again.getCurrentPage().getControl(), Combo.class).getFirst();
			assertEquals("Tab", tab.getText());
			choose(tab, "Comma");
			same.setSelection(false);
			select(again, TABLES);
			Path plain = export((ExportWizard) again.getCurrentPage().getWizard(), again, "plain");
			assertTrue(Files.readString(plain.resolve("articles.csv")).startsWith("article,"));
			ExportWizard third = new ExportWizard(Workbench.window(), new ExportWizard.Articles(Set.of(), Set.of()));
			WizardDialog workbook = open(third);
			select(workbook, WORKBOOK);
			assertFalse(Workbench.button(workbook.getCurrentPage().getControl(), "For Excel: opened by a double-click, and no text becomes a formula").isEnabled());
			assertTrue(Files.exists(export(third, workbook, "workbook").resolve("tables.xlsx")));
			assertNotNull(study.id(0));
		}
	}

	@Test
	void whatAnExportTookIsOfferedAgainAlsoAfterARestart() throws IOException {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT, "Another article\n\nIt has a text of its own.\n")) {
			study.edit(0);
			study.session(0).gestures().code(StudyFixture.layer("Mention"), List.of(new TextRange(0, 5)));
			study.session(0).save();
			String me = Workbench.study().editing().orElseThrow().me();
			ExportWizard.Articles articles = new ExportWizard.Articles(Set.of(), Set.of(study.id(0)));
			ExportWizard wizard = new ExportWizard(Workbench.window(), articles);
			WizardDialog dialog = open(wizard);
			select(dialog, "Of these alone:");
			Table coders = Workbench.find(dialog.getCurrentPage().getControl(), Table.class).getFirst();
			assertEquals(me, coders.getItem(0).getText());
			coders.getItem(0).setChecked(true);
			coders.notifyListeners(SWT.Selection, new Event());
			select(dialog, "Those that the filter of the explorer leaves: 1");
			export(wizard, dialog, "corpus");

			WizardDialog again = open(new ExportWizard(Workbench.window(), articles));
			assertTrue(Workbench.button(again.getCurrentPage().getControl(), "Of these alone:").getSelection());
			assertTrue(Workbench.find(again.getCurrentPage().getControl(), Table.class).getFirst().getItem(0).getChecked());
			assertTrue(Workbench.button(again.getCurrentPage().getControl(), "Those that the filter of the explorer leaves: 1").getSelection());
			select(again, "Of everybody");
			select(again, "All articles of the study: 2");
			again.close();

			Bundle bundle = FrameworkUtil.getBundle(ExportWizard.class);
			PlatformUI.getDialogSettingsProvider(bundle).saveDialogSettings();
			DialogSettings stored = new DialogSettings("stored");
			stored.load(Platform.getStateLocation(bundle).append("dialog_settings.xml").toOSString());
			IDialogSettings section = stored.getSection("Workbench") == null ? stored.getSection("Export") : stored.getSection("Workbench").getSection("Export");
			assertEquals(List.of(me), List.of(section.getArray("coders")), "on disk");
		}
	}

	/** Ends the wizard and waits for what it writes; {@return where that is} */
	private Path export(ExportWizard wizard, WizardDialog dialog, String name) {
		return export(wizard, dialog, folder.resolve(name));
	}

	static Path export(ExportWizard wizard, WizardDialog dialog, Path out) {
		texts(dialog).getLast().setText(out.toString());
		ExpectedWindow told = ExpectedWindow.shown("Export Corpus", Button.class, button -> { });
		assertTrue(wizard.performFinish());
		dialog.close();
		told.await(); // until then, it has the name of the next wizard
		assertTrue(Files.exists(out));
		return out;
	}

	@Test
	@SuppressWarnings("resource") // the store is closed by its owner
	void codersAreChosenByTheirNames() throws IOException {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			StudyStore store = Workbench.study().store().orElseThrow();
			for (String[] coder : new String[][] { { "ak", "Ada King" }, { "bk1", "Ben Kahn" }, { "bk2", "Ben Kahn" } }) {
				store.addCoder(coder[0], coder[1]);
				CasResource coding = store.codings().open(CodingKey.of(coder[0], study.id(0)));
				coding.getContents().add(coding.types().create(StudyFixture.layer("ArticleCode")));
				store.codings().save(coding);
			}
			ExportWizard wizard = new ExportWizard(Workbench.window(), new ExportWizard.Articles(Set.of(), Set.of()));
			WizardDialog dialog = open(wizard);
			select(dialog, XMI);
			select(dialog, "Of these alone:");
			Table coders = Workbench.find(dialog.getCurrentPage().getControl(), Table.class).getFirst();
			assertEquals(List.of("Ada King", "Ben Kahn (bk1)", "Ben Kahn (bk2)"), Stream.of(coders.getItems()).map(TableItem::getText).toList());
			coders.getItem(0).setChecked(true);
			coders.notifyListeners(SWT.Selection, new Event());
			Path out = export(wizard, dialog, "of one");
			try (Stream<Path> files = Files.list(out)) {
				List<String> names = files.map(file -> file.getFileName().toString()).toList();
				assertTrue(names.stream().anyMatch(name -> name.contains(".ak.")) && names.stream().noneMatch(name -> name.contains("bk")), names::toString);
			}
		}
	}

	@Test
	void whatTheColumnsOfATableWereIsOfferedAgain() throws IOException {
		Path table = Files.writeString(folder.resolve("one.csv"), "kop,verhaal,dag\nTarwe duur,\"Brood is ook duur, zegt men.\",2017-07-09\n");
		Path other = Files.writeString(folder.resolve("two.csv"), "kop,verhaal,dag\nGerst duur,\"Bier is ook duur, zegt men.\",2017-07-10\n");
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			ImportWizard wizard = new ImportWizard(Workbench.window());
			WizardDialog dialog = open(wizard);
			wizard.add(List.of(table));
			dialog.showPage(wizard.getNextPage(dialog.getCurrentPage()));
			List<Combo> columns = Workbench.find(dialog.getCurrentPage().getControl(), Combo.class);
			choose(columns.get(0), "Title");
			choose(columns.get(1), "Text");
			choose(columns.get(2), "Date of publication");
			assertEquals(1, resultOf(dialog, wizard, "Import Articles").size());

			ImportWizard again = new ImportWizard(Workbench.window());
			WizardDialog second = open(again);
			again.add(List.of(other));
			assertTrue(again.canFinish(), "nothing is left to say");
			second.showPage(again.getNextPage(second.getCurrentPage()));
			assertEquals(List.of("Title", "Text", "Date of publication"),
					Workbench.find(second.getCurrentPage().getControl(), Combo.class).stream().map(Combo::getText).toList());
			second.close();
			assertNotNull(study.id(0));
		}
	}

	static WizardDialog open(IWizard wizard) {
		WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	/** Finishes a wizard and reads the list that tells of each file. */
	static List<List<String>> resultOf(WizardDialog dialog, IWizard wizard, String title) {
		List<List<String>> rows = new ArrayList<>();
		assertTrue(wizard.performFinish());
		dialog.close();
		ExpectedWindow.shown(title, Table.class, table -> {
			for (int i = 0; i < table.getItemCount(); i++) {
				TableItem item = table.getItem(i);
				Event event = new Event();
				event.item = item;
				table.notifyListeners(SWT.SetData, event);
				rows.add(List.of(item.getText(0), item.getText(1)));
			}
		}).await();
		return rows;
	}

	static List<Text> texts(WizardDialog dialog) {
		return Workbench.find(dialog.getCurrentPage().getControl(), Text.class);
	}

	static void select(WizardDialog dialog, String radio) {
		Button chosen = Workbench.button(dialog.getCurrentPage().getControl(), radio);
		for (Control other : chosen.getParent().getChildren()) {
			if (other instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
				button.setSelection(button == chosen);
			}
		}
		Workbench.press(chosen);
	}

	static void choose(Combo combo, String item) {
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
	}
}
