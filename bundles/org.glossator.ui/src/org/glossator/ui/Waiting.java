// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.glossator.editing.Patience;

/** Lets a person wait for slow work: with a busy pointer first, and then with its progress, which can be cancelled. */
final class Waiting {

	private Waiting() {
	}

	/** As {@link Patience#during}, in a thread of its own; the window goes on painting, and takes no other orders. */
	static void during(Patience.Work work) throws IOException {
		Optional<IWorkbenchPart> before = Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.map(window -> window.getPartService().getActivePart());
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					work.run(monitor);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			switch (e.getCause()) {
			case IOException failure -> throw failure;
			case RuntimeException failure -> throw failure;
			default -> throw new IllegalStateException(e.getCause());
			}
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		} finally {
			before.ifPresent(part -> Display.getDefault().asyncExec(() -> giveBack(part)));
		}
	}

	/** The platform takes the keys from the whole window meanwhile; when a dialog closed just before, nobody or anybody has them then. */
	private static void giveBack(IWorkbenchPart part) {
		IWorkbenchPage page = part.getSite().getPage();
		boolean there = page.findView(part.getSite().getId()) == part || page.getActiveEditor() == part;
		if (there && (page.getActivePart() != part || Display.getCurrent().getFocusControl() == null)) {
			page.activate(part);
			part.setFocus();
		}
	}
}
