// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * What is being typed into the text field that has the focus, to be taken back before any step is. A field's text becomes the
 * text to go back to when the field gets the focus, and when a step was taken: the step holds what was typed until then.
 */
final class TypedText {

	private final Display display;
	private final Runnable changed;
	private final Listener onFocus = this::focus;
	private final Listener onModify = this::modified;
	private Optional<Text> field = Optional.empty();
	private String before = ""; //$NON-NLS-1$
	private Optional<String> takenBack = Optional.empty();
	private boolean changing;

	/**
	 * @param display whose fields
	 * @param changed called after what can be undone or redone here became another
	 */
	TypedText(Display display, Runnable changed) {
		this.display = display;
		this.changed = changed;
		display.addFilter(SWT.FocusIn, onFocus);
		display.addFilter(SWT.Modify, onModify);
	}

	void dispose() {
		display.removeFilter(SWT.FocusIn, onFocus);
		display.removeFilter(SWT.Modify, onModify);
	}

	private void focus(Event event) {
		field = event.widget instanceof Text text && text.getEditable() && (text.getStyle() & SWT.PASSWORD) == 0 ? Optional.of(text) : Optional.empty();
		settle();
		changed.run();
	}

	private void modified(Event event) {
		if (!changing && field.filter(event.widget::equals).isPresent()) {
			takenBack = Optional.empty();
			changed.run();
		}
	}

	/** Takes what is in the field now for what to go back to. */
	void settle() {
		before = live().map(Text::getText).orElse(""); //$NON-NLS-1$
		takenBack = Optional.empty();
	}

	boolean canUndo() {
		return live().filter(text -> !text.getText().equals(before)).isPresent();
	}

	boolean canRedo() {
		return takenBack.isPresent() && live().isPresent();
	}

	void undo() {
		String typed = live().orElseThrow().getText();
		set(before);
		takenBack = Optional.of(typed);
	}

	void redo() {
		String typed = takenBack.orElseThrow();
		takenBack = Optional.empty();
		set(typed);
	}

	private void set(String content) {
		Text text = live().orElseThrow();
		changing = true;
		try {
			text.setText(content);
			text.setSelection(content.length());
		} finally {
			changing = false;
		}
	}

	private Optional<Text> live() {
		return field.filter(text -> !text.isDisposed());
	}
}
