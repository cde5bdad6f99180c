// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
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

	/** As above, when it is a mistake of this program, of which a person can only be told what it was and where it is written down. */
	public static void defect(Shell shell, String title, RuntimeException cause) {
		failed(shell, title, NLS.bind(Messages.Defect, new Object[] { title, Reasons.clause(cause), Platform.getLogFileLocation().toOSString() }), cause);
	}

	/** Logs what went wrong where no person is waiting for it. */
	public static void log(String sentence, Throwable cause) {
		ILog.of(Reports.class).error(sentence, cause);
	}
}
