// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Opens the history of the codebook of the open study. */
public final class HistoryOpener {

	private HistoryOpener() {
	}

	/** Opens the history, or brings it to the front. */
	public static void open(IWorkbenchPage page, OpenStudy study) {
		study.folder().ifPresent(folder -> {
			try {
				page.openEditor(new HistoryInput(folder), HistoryEditor.ID);
			} catch (PartInitException e) {
				Reports.failed(page.getWorkbenchWindow().getShell(), Messages.Title, e);
			}
		});
	}
}
