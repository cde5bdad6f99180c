// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.ui.Reports;
import org.osgi.service.prefs.BackingStoreException;

/** The codes that were used last, the latest first, kept from one start to the next. */
final class RecentCodes {

	private static final String KEY = "recentCodes"; //$NON-NLS-1$
	private static final int MOST = 40;

	private RecentCodes() {
	}

	/** The keys of the codes, the latest first. */
	static List<String> list() {
		return preferences().get(KEY, "").lines().toList(); //$NON-NLS-1$
	}

	/** Takes note that a code was used. */
	static void used(String code) {
		List<String> codes = new ArrayList<>(list());
		codes.remove(code);
		codes.addFirst(code);
		preferences().put(KEY, String.join("\n", codes.subList(0, Math.min(MOST, codes.size())))); //$NON-NLS-1$
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Reports.log("The codes that were used last are not remembered for the next start.", e); //$NON-NLS-1$
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.glossator.ui.editor"); //$NON-NLS-1$
	}
}
