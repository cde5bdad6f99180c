// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.glossator.ui.study.codebook.CodebookEditorInput;
import org.glossator.ui.study.registry.RegistryEditorInput;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What the platform gives every program, as far as it is filled or changed here. */
class PlatformPartsTest {


	@Test
	void aboutTellsVersionAndLicence() {
		Version version = Platform.getBundle("org.glossator.app").getVersion();
		List<String> texts = new ArrayList<>();
		boolean[] icon = new boolean[1];
		ExpectedWindow window = ExpectedWindow.shown("About Glossator", StyledText.class, text -> {
			texts.add(text.getText());
			icon[0] = Workbench.find(text.getShell(), Label.class).stream().anyMatch(label -> label.getImage() != null);
		});
		Workbench.command("org.eclipse.ui.help.aboutAction");
		window.check();
		String about = String.join("\n", texts);
		assertTrue(about.contains("Glossator " + version.getMajor() + '.' + version.getMinor() + '.' + version.getMicro()), about);
		assertTrue(about.contains("Eclipse Public License 2.0"), about);
		assertTrue(icon[0], "the icon");
	}

	@Test
	void quickAccessFindsOurCommands() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			study.edit(0);
			Workbench.command("org.eclipse.ui.window.quickAccess");
			Workbench.until("it is open", () -> quickAccess().isPresent());
			Shell shell = quickAccess().orElseThrow();
			try {
				Workbench.find(shell, Text.class).getFirst().setText("Import Articles");
				Workbench.until("it is found", () -> Workbench.find(shell, Table.class).stream().flatMap(table -> Stream.of(table.getItems()))
						.map(PlatformPartsTest::row).anyMatch(row -> row.contains("Import Articles\u2026")));
			} finally {
				shell.close();
			}
		}
	}

	private static Optional<Shell> quickAccess() {
		return Stream.of(Workbench.window().getShell().getDisplay().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("Find Actions"))
				.findFirst();
	}

	private static String row(TableItem item) {
		return item.getText(0) + ' ' + item.getText(1);
	}

	@Test
	void theKeysPageListsOurCommandsByCategory() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.eclipse.ui.preferencePages.Keys",
				new String[] { "org.eclipse.ui.preferencePages.Keys" }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Workbench.until("the keys are listed", () -> rows(dialog).size() > 20);
			List<String> rows = rows(dialog);
			assertTrue(rows.stream().anyMatch(row -> row.startsWith("Import Articles\u2026 | Ctrl+I") && row.endsWith("| Study")), rows::toString);
			assertFalse(rows.stream().anyMatch(row -> row.startsWith("Build All") || row.startsWith("Open Resource")), rows::toString);
			assertFalse(rows.stream().anyMatch(row -> row.toLowerCase(Locale.ROOT).startsWith("undefined")), rows::toString);
		} finally {
			dialog.close();
		}
	}

	private static List<String> rows(PreferenceDialog dialog) {
		return Workbench.find(dialog.getShell(), Tree.class).stream().filter(tree -> tree.getColumnCount() >= 4).flatMap(tree -> Stream.of(tree.getItems()))
				.map(PlatformPartsTest::row).toList();
	}

	private static String row(TreeItem item) {
		return String.join(" | ", item.getText(0), item.getText(1), item.getText(2), item.getText(3).strip());
	}

	@Test
	void longWorkShowsInTheProgressView() {
		Workbench.show("org.eclipse.ui.views.ProgressView");
		CountDownLatch end = new CountDownLatch(1);
		Job job = Job.create("Importing twelve articles", (IJobFunction) monitor -> work(monitor, end));
		job.setUser(false);
		job.schedule();
		try {
			Workbench.until("the job is shown", () -> Workbench.find(Workbench.window().getShell(), Label.class).stream()
					.anyMatch(label -> label.isVisible() && label.getText().contains("Importing twelve articles")));
		} finally {
			end.countDown();
		}
	}

	private static IStatus work(IProgressMonitor monitor, CountDownLatch end) {
		monitor.beginTask("", IProgressMonitor.UNKNOWN);
		try {
			end.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	@Test
	void codebookAndRegistryComeBackFromWhatWasRemembered() {
		Path folder = Path.of("/somewhere/Cyber unit");
		for (IEditorInput input : List.of(new CodebookEditorInput(folder), new RegistryEditorInput(folder))) {
			IPersistableElement element = input.getPersistable();
			XMLMemento memento = XMLMemento.createWriteRoot("input");
			element.saveState(memento);
			assertEquals(input, PlatformUI.getWorkbench().getElementFactory(element.getFactoryId()).createElement(memento));
		}
	}
}
