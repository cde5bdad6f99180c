// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Layer;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.Soon;
import org.glossator.ui.tests.StudyFixture;
import org.glossator.ui.tests.Workbench;
import org.glossator.ui.views.properties.PropertiesView;

/** Drives the Properties view over a session of its own, by its widgets. */
final class PropertiesForm implements AutoCloseable {

	private final CodingSession session;
	private final ActiveCoding active;
	private final PropertiesView view;

	private PropertiesForm(CodingSession session) throws PartInitException {
		this.session = session;
		active = Workbench.window().getService(ActiveCoding.class);
		view = (PropertiesView) Workbench.page().showView(PropertiesView.ID);
		active.activate(this, Optional.of(session));
		settle();
	}

	/** The form of my coding of an article. */
	static PropertiesForm open(StudyFixture study, int article) {
		return open(study, article, Workbench.study().editing().orElseThrow().me());
	}

	/** The form of somebody's coding of an article. */
	static PropertiesForm open(StudyFixture study, int article, String coder) {
		try {
			return new PropertiesForm(Workbench.study().editing().orElseThrow().open(CodingKey.of(coder, study.id(article))));
		} catch (IOException | PartInitException e) {
			throw new AssertionError(e);
		}
	}

	CodingSession session() {
		return session;
	}

	ActiveCoding active() {
		return active;
	}

	PropertiesView view() {
		return view;
	}

	/** Codes the first place of some text. */
	EObject code(Layer layer, String text) {
		return session.gestures().code(layer, List.of(range(text))).orElseThrow();
	}

	TextRange range(String text) {
		int begin = session.resource().text().indexOf(text);
		return new TextRange(begin, begin + text.length());
	}

	void select(EObject... codings) {
		active.select(this, List.of(codings));
		settle();
	}

	/** Lets the view show what it was told. */
	void settle() {
		boolean[] done = new boolean[1];
		Soon second = new Soon(control(), Soon.TEXT_FIRST, () -> done[0] = true);
		new Soon(control(), Soon.TEXT_FIRST, second::request).request(); // what the view puts off once more, as it was busy, comes before
		Workbench.until("the form has settled", () -> done[0]);
	}

	/** The control of the view that all of its content is in. */
	Composite control() {
		return (Composite) view.getAdapter(Control.class);
	}

	/** The texts of all labels that show. */
	List<String> labels() {
		return shown(control(), Label.class).map(Label::getText).filter(text -> !text.isEmpty()).toList();
	}

	/** All widgets of a class that show. */
	static <T extends Control> Stream<T> shown(Composite parent, Class<T> type) {
		return Workbench.find(parent, type).stream().filter(Control::isVisible);
	}

	/** The widgets of the feature with this label. */
	Composite row(String label) {
		Label found = shown(control(), Label.class).filter(each -> each.getText().equals(label) || each.getText().equals(label + " *")).findFirst()
				.orElseThrow(() -> new AssertionError("No row " + label + " among " + labels()));
		List<Control> siblings = List.of(found.getParent().getChildren());
		return (Composite) siblings.get(siblings.indexOf(found) + 1);
	}

	/** What the labels in a row say: problems. */
	List<String> said(String label) {
		return shown(row(label), Label.class).map(Label::getText).filter(text -> !text.isEmpty()).toList();
	}

	Text text(String label) {
		return shown(row(label), Text.class).toList().getLast();
	}

	Button button(String label, String text) {
		return shown(row(label), Button.class).filter(each -> each.getText().startsWith(text)).findFirst()
				.orElseThrow(() -> new AssertionError("No button " + text));
	}

	List<Link> links(String label) {
		return shown(row(label), Link.class).toList();
	}

	/** The quoted and named values of a row. */
	List<String> chips(String label) {
		return links(label).stream().map(link -> link.getText().replaceAll("</?a>", "")).toList();
	}

	/** Presses a button as a mouse does. */
	void press(Button button) {
		if ((button.getStyle() & (SWT.TOGGLE | SWT.CHECK)) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	/** Presses the tool of a row whose tooltip begins so; the last of them. */
	void tool(String label, String tip) {
		ToolItem found = shown(row(label), ToolBar.class).flatMap(bar -> Stream.of(bar.getItems())).filter(item -> item.getToolTipText().startsWith(tip))
				.reduce((one, other) -> other).orElseThrow(() -> new AssertionError("No tool " + tip));
		found.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	/** Types into a field and presses Enter. */
	void type(String label, String typed) {
		Text field = text(label);
		field.setFocus();
		field.setText(typed);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		settle();
	}

	/** Types into a field that completes, opens the list, and takes the first of it, or one further down. */
	void complete(String label, String typed, int down) {
		Text field = text(label);
		field.setFocus();
		field.setText(typed);
		key(field, SWT.ARROW_DOWN, '\0');
		settle();
		for (int step = 0; step < down; step++) {
			key(field, SWT.ARROW_DOWN, '\0');
		}
		key(field, SWT.CR, SWT.CR);
		settle();
	}

	static void key(Control control, int code, char character) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/**
	 * Does something in the form and asserts that it was one step of this name, that undoing and redoing it leads to and fro, and
	 * that the form follows.
	 *
	 * @param step  the name of the step
	 * @param act   what is done
	 * @param value what is looked at: the coding, or the form
	 * @param after what it then is
	 */
	<T> void step(String step, Runnable act, Supplier<T> value, T after) {
		session.edits().forget();
		settle();
		T before = value.get();
		act.run();
		assertEquals(Optional.of(step), session.edits().undoLabel());
		assertEquals(after, value.get());
		session.edits().undo();
		settle();
		assertFalse(session.edits().canUndo(), "it was one step");
		assertEquals(before, value.get());
		session.edits().redo();
		settle();
		assertEquals(after, value.get());
	}

	/** What a coding holds in a feature. */
	static Object value(EObject coding, String feature) {
		return coding.eGet(coding.eClass().getEStructuralFeature(feature));
	}

	@Override
	public void close() {
		active.activate(this, Optional.empty());
		Workbench.study().editing().ifPresent(editing -> editing.release(session));
		settle();
	}
}
