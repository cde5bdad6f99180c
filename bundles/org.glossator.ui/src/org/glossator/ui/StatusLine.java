// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** The line at the foot of the window. */
public final class StatusLine {

	private StatusLine() {
	}

	/** Says something to whoever works in a part, until something else is said there. */
	public static void say(IWorkbenchPart part, String sentence) {
		switch (part.getSite()) {
		case IEditorSite editor -> editor.getActionBars().getStatusLineManager().setMessage(sentence);
		case IViewSite view -> view.getActionBars().getStatusLineManager().setMessage(sentence);
		default -> throw new IllegalArgumentException(part.getTitle());
		}
	}

	/** Says something to whoever works in the part that is active now. */
	public static void say(IWorkbenchPage page, String sentence) {
		if (page.getActivePart() != null) {
			say(page.getActivePart(), sentence);
		}
	}
}
