// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.model.study.Article;
import org.glossator.ui.study.FileManager;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.Test;

/** Commands do something, or cannot be chosen; there are none but those that a person who codes has a use for. */
class CommandsTest {

	private static final String MARK = "org.glossator.ui.study.mark";
	private static final String OPEN_ARTICLE = "org.glossator.ui.study.openArticle";
	private static final String SHOW_FOLDER = "org.glossator.ui.study.showFolder";
	private static final String CHANGE_CODER = "org.glossator.ui.study.changeCoder";

	@Test
	void whatNeedsAStudyIsDisabledWithoutOne() {
		Workbench.closeStudy();
		Workbench.page().activate(Workbench.show(StudyExplorer.ID));
		for (String command : List.of(MARK, OPEN_ARTICLE, SHOW_FOLDER, CHANGE_CODER, "org.glossator.ui.study.import", "org.glossator.ui.study.export")) {
			assertFalse(Workbench.isEnabled(command), command);
		}
	}

	@Test
	void whatNeedsAnArticleIsEnabledWhereThereIsOne() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			StudyExplorer explorer = (StudyExplorer) Workbench.show(StudyExplorer.ID);
			Workbench.page().activate(explorer);
			explorer.getCommonViewer().setSelection(StructuredSelection.EMPTY);
			assertFalse(Workbench.isEnabled(OPEN_ARTICLE));
			assertFalse(Workbench.isEnabled(MARK));
			assertTrue(Workbench.isEnabled(SHOW_FOLDER), "the folder of the study");
			assertTrue(Workbench.isEnabled(CHANGE_CODER));
			Article article = Workbench.study().article(study.id(0)).orElseThrow();
			explorer.getCommonViewer().setSelection(new StructuredSelection(article));
			assertTrue(Workbench.isEnabled(OPEN_ARTICLE));
			assertTrue(Workbench.isEnabled(MARK));
			study.edit(0);
			assertTrue(Workbench.isEnabled(MARK), "the article in the editor");
		}
	}

	@Test
	void nothingIsCutFromAnArticleOrPutIntoIt() {
		try (StudyFixture study = StudyFixture.open(StudyFixture.TEXT)) {
			StyledText text = study.edit(0).getAdapter(StyledText.class);
			Workbench.activate();
			text.setFocus();
			Workbench.until("the text has the keys", text::isFocusControl);
			Workbench.until("nothing can be cut", () -> !Workbench.isEnabled("org.eclipse.ui.edit.cut"));
			assertFalse(Workbench.isEnabled("org.eclipse.ui.edit.paste"));
			Workbench.command("org.eclipse.ui.edit.findReplace");
			Text words = Workbench.find(text.getParent(), Text.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
			Workbench.until("the field has the keys", words::isFocusControl);
			assertTrue(Workbench.isEnabled("org.eclipse.ui.edit.paste"), "into a field");
		}
	}

	@Test
	void aFolderThatCannotBeShownIsSaidToBeGone() {
		List<String> told = new ArrayList<>();
		ExpectedWindow.shown("Show in System Explorer", Label.class, label -> Workbench.find(label.getShell(), Label.class).forEach(each -> told.add(each.getText())));
		FileManager.show(Workbench.window().getShell(), Path.of("/no/such/folder"));
		assertTrue(told.stream().anyMatch(text -> text.startsWith("The folder /no/such/folder is not there any more.")), told::toString);
	}

	@Test
	void nothingOfThePlatformIsThereThatPeopleWhoCodeDoNotNeed() throws CommandException, ParseException {
		Workbench.activate();
		List<String> names = new ArrayList<>();
		for (Command command : Workbench.window().getService(ICommandService.class).getDefinedCommands()) {
			if (!ParameterizedCommand.generateCombinations(command).isEmpty()) { // what Quick Access and the page for keys list
				names.add(command.getName());
			}
		}
		assertTrue(names.containsAll(List.of("Import Articles\u2026", "Export Corpus\u2026", "New Study\u2026", "Save", "Undo", "Find", "Show Key Assist")), names::toString);
		for (String foreign : List.of("Build All", "Open Resource", "Find and Replace", "New", "Import", "Quick Fix", "Join Lines", "Switch Workspace", "Install New Software...")) {
			assertFalse(names.contains(foreign), foreign);
		}
		List<String> marked = names.stream().filter(name -> name.contains("&")).toList();
		assertEquals(List.of(), marked, "a mnemonic is for menus");
		IBindingService keys = Workbench.window().getService(IBindingService.class);
		KeySequence save = KeySequence.getInstance("M1+S");
		Workbench.until("the keys of the window are bound", () -> keys.getPerfectMatch(save) != null);
		assertEquals("org.glossator.ui.study.import", keys.getPerfectMatch(KeySequence.getInstance("M1+I")).getParameterizedCommand().getId());
		assertEquals("org.eclipse.ui.file.save", keys.getPerfectMatch(save).getParameterizedCommand().getId());
		assertEquals("org.eclipse.ui.edit.redo", keys.getPerfectMatch(KeySequence.getInstance("M1+Y")).getParameterizedCommand().getId());
		for (String foreign : List.of("M1+N", "M1+M2+R", "M1+B")) {
			assertNull(keys.getPerfectMatch(KeySequence.getInstance(foreign)), foreign);
		}
	}

	/** With every change of keys the platform reads all of them again, and logs those whose command is not defined. */
	@Test
	void aChangeOfKeysLogsNothingAndBringsNoneBack() throws ParseException, IOException {
		IBindingService keys = Workbench.window().getService(IBindingService.class);
		Binding[] before = keys.getBindings();
		KeySequence mine = KeySequence.getInstance("M1+M2+9");
		ParameterizedCommand guide = new ParameterizedCommand(Workbench.window().getService(ICommandService.class).getCommand("org.glossator.app.guide"), null);
		Binding[] changed = Arrays.copyOf(before, before.length + 1);
		changed[before.length] = new KeyBinding(mine, guide, keys.getActiveScheme().getId(), "org.eclipse.ui.contexts.window", null, null, null, Binding.USER);
		List<String> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> {
			logged.add(status.getMessage());
			Stream.of(status.getChildren()).map(IStatus::getMessage).forEach(logged::add);
		};
		Platform.addLogListener(listener);
		try {
			keys.savePreferences(keys.getActiveScheme(), changed);
			Workbench.until("the key is bound", () -> keys.getPerfectMatch(mine) != null);
			Workbench.settle();
			for (String foreign : List.of("M1+N", "M1+M2+R", "M1+B")) {
				KeySequence sequence = KeySequence.getInstance(foreign);
				Workbench.until(foreign + " is taken away again", () -> keys.getPerfectMatch(sequence) == null);
			}
			assertEquals("org.glossator.ui.study.import", keys.getPerfectMatch(KeySequence.getInstance("M1+I")).getParameterizedCommand().getId());
		} finally {
			keys.savePreferences(keys.getActiveScheme(), before);
			Workbench.settle();
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), logged);
	}
}
