// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** The tree of preference pages: those of the platform that are of use, without the page for programmers that they hang below. */
final class PreferencePages {

	private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$

	private PreferencePages() {
	}

	/** Puts the pages below "General" where that was; does nothing when that was done. */
	static void flatten(PreferenceManager pages) {
		IPreferenceNode general = pages.remove(GENERAL);
		if (general != null) {
			for (IPreferenceNode page : general.getSubNodes()) {
				pages.addToRoot(page);
			}
		}
	}
}
