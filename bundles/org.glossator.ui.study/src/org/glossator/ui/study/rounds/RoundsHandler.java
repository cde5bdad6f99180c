// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.rounds;

import java.io.IOException;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.study.StudyHandler;

/** Shows the rounds of the open study, and saves what who leads it made of them. */
public class RoundsHandler extends StudyHandler {

	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy study = window.getService(OpenStudy.class);
		study.store().ifPresent(store -> {
			try {
				RoundsDialog dialog = new RoundsDialog(window.getShell(), Given.of(window, study, store));
				if (dialog.open() == Window.OK) {
					BusyIndicator.showWhile(window.getShell().getDisplay(), () -> save(window, study, store, dialog));
				}
			} catch (IOException e) {
				Reports.failed(window.getShell(), Messages.Rounds, e);
			}
		});
		return null;
	}

	private static void save(IWorkbenchWindow window, OpenStudy study, StudyStore store, RoundsDialog dialog) {
		try {
			new Rounds(store).save(dialog.plans(), Given.open(study));
		} catch (IOException e) {
			Reports.failed(window.getShell(), Messages.Rounds, NLS.bind(Messages.RoundsNotSaved, Reasons.sentence(e)), e);
		}
		study.refresh();
	}
}
