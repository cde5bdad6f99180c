// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.study.Reasons;
import org.glossator.ui.Reports;

/** Counts in the background how many codings use each element. */
final class CountJob extends Job {

	private final Control control;
	private final CodebookSession session;
	private final Runnable onCounted;

	/**
	 * @param control   nothing is told any more once it is disposed of
	 * @param onCounted called in the UI thread when all is counted
	 */
	CountJob(Control control, CodebookSession session, Runnable onCounted) {
		super(Messages.Counting);
		this.control = control;
		this.session = session;
		this.onCounted = onCounted;
		setPriority(Job.DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			session.count(monitor);
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						onCounted.run();
					}
				});
			}
		} catch (IOException e) {
			Reports.log("It is not known how many codings use the codebook: " + Reasons.sentence(e), e); //$NON-NLS-1$
		}
		return Status.OK_STATUS;
	}
}
