// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.glossator.editing.time.ActiveTime;

/**
 * Tells the clock of an article whenever the coder does something while its editor is the one in front: keys, the mouse and scrolling, in
 * the text as well as in the views beside it, which are about the same article.
 */
final class Presence implements IPartListener2 {

	private static final int[] SIGNS = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel, SWT.Selection };

	private final IWorkbenchPart editor;
	private final IWorkbenchPage page;
	private final Display display;
	private final ActiveTime time;
	private final Listener signs = this::sign;

	/** Listens until {@link #stop}. */
	Presence(IWorkbenchPart editor, ActiveTime time) {
		this.editor = editor;
		this.page = editor.getSite().getPage();
		this.display = editor.getSite().getShell().getDisplay();
		this.time = time;
		for (int sign : SIGNS) {
			display.addFilter(sign, signs);
		}
		page.addPartListener(this);
	}

	private void sign(@SuppressWarnings("unused") Event event) {
		if (page.getActiveEditor() == editor && display.getActiveShell() != null) { // a pointer may pass over windows of a program in the background
			time.sign();
		}
	}

	/** Another editor in front: this one is not looked at any more, whatever is done from now on. */
	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (page.getActiveEditor() == editor) {
			time.sign();
		} else {
			time.leave();
		}
	}

	/** Listens no more. */
	void stop() {
		for (int sign : SIGNS) {
			display.removeFilter(sign, signs);
		}
		page.removePartListener(this);
	}
}
