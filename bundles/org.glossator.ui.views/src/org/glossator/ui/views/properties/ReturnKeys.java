// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Ctrl+Enter and Esc in the form go back to the article; Esc takes back first what is being typed. */
final class ReturnKeys {

	private final IWorkbenchPage page;
	private final Supplier<Optional<CodingForm>> form;

	/**
	 * @param page where the article is
	 * @param form the form that shows
	 */
	ReturnKeys(IWorkbenchPage page, Supplier<Optional<CodingForm>> form) {
		this.page = page;
		this.form = form;
	}

	/** Listens until a control is disposed. */
	void install(Composite control) {
		Listener listener = event -> {
			if (event.widget instanceof Control focused && isIn(focused, control)) {
				pressed(event, focused);
			}
		};
		control.getDisplay().addFilter(SWT.KeyDown, listener);
		control.addDisposeListener(event -> control.getDisplay().removeFilter(SWT.KeyDown, listener));
	}

	private static boolean isIn(Control control, Composite ancestor) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == ancestor) {
				return true;
			}
		}
		return false;
	}

	private void pressed(Event event, Control focused) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			form.get().ifPresent(CodingForm::commit);
			leave(event);
		} else if (event.keyCode == SWT.ESC && event.stateMask == 0) {
			Optional<FeatureRow> row = form.get().flatMap(shown -> shown.row(focused));
			if (row.isEmpty() || !row.get().editor().revert()) {
				leave(event);
			}
		}
	}

	private void leave(Event event) {
		IEditorPart editor = page.getActiveEditor();
		if (editor != null) {
			event.doit = false;
			event.type = SWT.None; // nobody else is to take the key
			page.activate(editor);
		}
	}
}
