// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.editing.StudyEditing;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingWalk;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Checks all codings of the open study, but those that are open: they are checked all the time. Shows the Problems view. */
public class CheckStudyHandler extends AbstractHandler {

	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy study = window.getService(OpenStudy.class);
		try {
			StudyStore store = study.store().orElse(null);
			if (store != null) {
				window.getActivePage().showView(ProblemsView.ID);
				new CheckStudy(store, codings(study)).schedule();
			}
		} catch (IOException | PartInitException e) {
			Reports.failed(window.getShell(), Messages.Checking, e);
		}
		return null;
	}

	@Override
	public boolean isEnabled() {
		return PlatformUI.getWorkbench().getService(OpenStudy.class).store().isPresent();
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private static List<CodingKey> codings(OpenStudy study) throws IOException {
		StudyStore store = study.store().orElseThrow();
		StudyEditing editing = study.editing().orElseThrow();
		return CodingWalk.over(store).where(key -> editing.session(key).isEmpty() && store.find(key.article()).isPresent()
				&& store.access().refusalToLookAt(key).isEmpty()).keys();
	}
}
