// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.glossator.study.Reasons;
import org.glossator.ui.Reports;

/** Has GTK draw legibly what no colour of SWT reaches: hints in fields, headings of tables, selected rows, keys in menus. */
final class GtkStyle {

	/** SWT reads it when the display is made, on GTK alone; a person may have named a file of their own. */
	private static final String FILE = "org.eclipse.swt.internal.gtk.cssFile"; //$NON-NLS-1$
	private static final String SHEET = "css/gtk.css"; //$NON-NLS-1$

	private GtkStyle() {
	}

	/** To be called before there is a display. */
	static void choose() {
		if (!Platform.WS_GTK.equals(Platform.getWS()) || System.getProperty(FILE) != null) {
			return;
		}
		try {
			System.setProperty(FILE, Path.of(FileLocator.toFileURL(Platform.getBundle("org.glossator.app").getEntry(SHEET)).getPath()).toString()); //$NON-NLS-1$
		} catch (IOException e) {
			Reports.log(NLS.bind("{0} was not unpacked, so texts that GTK draws are fainter: {1}", SHEET, Reasons.clause(e)), e); //$NON-NLS-1$
		}
	}
}
