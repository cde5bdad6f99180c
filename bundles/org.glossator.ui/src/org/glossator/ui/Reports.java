// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.glossator.study.Reasons;

/** The one way in which something that went wrong reaches a person: sentences in a dialog, and the cause in the log. */
public final class Reports {

	private Reports() {
	}

	/**
	 * Tells a person that something went wrong, and logs why.
	 *
	 * @param shell    the window to show it over
	 * @param title    what was being done
	 * @param sentence what happened to which file, what is safe, what to do
	 * @param cause    for the log alone
	 */
	public static void failed(Shell shell, String title, String sentence, Throwable cause) {
		log(sentence, cause);
		MessageDialog.openError(shell, title, sentence);
	}

	/** As above, when there is nothing to say but why it failed. */
	public static void failed(Shell shell, String title, Throwable cause) {
		failed(shell, title, Reasons.sentence(cause), cause);
	}

	/** Logs what went wrong where no person is waiting for it. */
	public static void log(String sentence, Throwable cause) {
		ILog.of(Reports.class).error(sentence, cause);
	}
}
