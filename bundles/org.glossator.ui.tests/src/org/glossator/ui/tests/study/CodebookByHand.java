// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.ui.study.codebook.CodebookEditor;
import org.glossator.ui.study.codebook.CodebookOpener;
import org.glossator.ui.tests.ExpectedWindow;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A study whose codebook is edited in the workbench by hand: its fields, its tools and the dialogs that ask. */
abstract class CodebookByHand {

	StudyFixture study;
	CodebookEditor editor;
	CodebookSession session;

	@BeforeEach
	void open() {
		study = StudyFixture.open(StudyFixture.TEXT, "Second\n\n" + StudyFixture.TEXT);
	}

	@AfterEach
	void close() {
		study.close();
	}

	void editCodebook() {
		editor = CodebookOpener.open(Workbench.page(), Workbench.study()).orElseThrow();
		session = editor.session().orElseThrow();
		Workbench.until("codings are counted", session::isCounted);
	}

	Layer layer(String name) {
		return session.codebook().getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	TagSet set(String name) {
		return session.codebook().getTagSets().stream().filter(set -> set.getName().equals(name)).findFirst().orElseThrow();
	}

	Tag tag(String set, String name) {
		return set(set).getTags().stream().filter(tag -> tag.getName().equals(name)).findFirst().orElseThrow();
	}

	void select(EObject element) {
		editor.reveal(element);
		Workbench.settle();
	}

	/** The field of an attribute in the form that is shown. */
	<T extends Control> T field(EStructuralFeature attribute, Class<T> type) {
		return Workbench.find(Workbench.window().getShell(), type).stream().filter(control -> control.getData() == attribute && control.isVisible())
				.findFirst().orElseThrow(() -> new AssertionError("no field " + attribute.getName()));
	}

	void enter(EStructuralFeature attribute, String text) {
		Text field = field(attribute, Text.class);
		field.setText(text);
		assertTrue(editor.isDirty());
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
	}

	void tool(String text) {
		for (ToolBar bar : Workbench.find(Workbench.window().getShell(), ToolBar.class)) {
			for (ToolItem item : bar.getItems()) {
				if (text.equals(item.getToolTipText()) && bar.isVisible()) {
					assertTrue(item.isEnabled(), text);
					item.notifyListeners(SWT.Selection, new Event());
					Workbench.settle();
					ExpectedWindow.checkAll();
					return;
				}
			}
		}
		throw new AssertionError("no tool " + text);
	}

	/** Once a dialog with this title shows, lets somebody look at it and press the button that he names. What is done next opens it. */
	static List<String> answer(String title, Consumer<Shell> look, String button) {
		List<String> said = new ArrayList<>();
		ExpectedWindow.expect(title, shell -> shell.getText().equals(title), shell -> {
			look.accept(shell);
			Workbench.find(shell, Label.class).forEach(label -> said.add(label.getText()));
			Workbench.find(shell, Text.class).forEach(text -> said.add(text.getText()));
			Workbench.press(Workbench.button(shell, button));
		});
		return said;
	}

	/** Where it can be said why the codebook is changed. */
	static Text why() {
		return Workbench.find(Workbench.window().getShell(), Text.class).stream().filter(text -> text.isVisible() && text.getMessage().startsWith("Optional. It is kept"))
				.findFirst().orElseThrow();
	}

	void save() {
		editor.doSave(new NullProgressMonitor());
		Workbench.settle();
		ExpectedWindow.checkAll();
	}

	/** Codes the first words as a stance with a polarity. */
	EObject stance(int article, String polarity) {
		CodingSession coding = study.session(article);
		Layer layer = StudyFixture.layer("Stance");
		EObject stance = coding.gestures().code(layer, List.of(new TextRange(0, 5))).orElseThrow();
		Feature feature = layer.getFeatures().stream().filter(f -> f.getName().equals("polarity")).findFirst().orElseThrow();
		assertTrue(coding.gestures().set(stance, feature, polarity));
		return stance;
	}

	String polarity(int article) {
		EObject stance = study.session(article).resource().codings().getFirst();
		return (String) stance.eGet(stance.eClass().getEStructuralFeature("polarity"));
	}
}
