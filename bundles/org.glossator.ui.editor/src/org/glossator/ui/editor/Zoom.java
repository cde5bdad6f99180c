// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.glossator.ui.Reports;

/** How large articles are read, in percent of the font in the preferences: one size for all editors, kept for the next start. */
final class Zoom {

	private static final String KEY = "zoom"; //$NON-NLS-1$
	private static final int NORMAL = 100;
	private static final int LEAST = 50;
	private static final int MOST = 400;
	private static final double STEP = 1.15;

	private Zoom() {
	}

	/** The size of today, in percent. */
	static int percent() {
		return Math.clamp(preferences().getInt(KEY, NORMAL), LEAST, MOST);
	}

	/** Makes the text larger or smaller by some steps; zero steps make it normal. */
	static void change(int steps) {
		int percent = steps == 0 ? NORMAL : (int) Math.round(percent() * Math.pow(STEP, steps));
		preferences().putInt(KEY, Math.abs(percent - NORMAL) < 5 ? NORMAL : Math.clamp(percent, LEAST, MOST));
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Reports.log("The size of the text is not remembered for the next start.", e); //$NON-NLS-1$
		}
	}

	/** Calls a listener when the size changes, until what is returned is run. */
	static Runnable listen(Runnable listener) {
		IEclipsePreferences.IPreferenceChangeListener onChange = event -> {
			if (KEY.equals(event.getKey())) {
				listener.run();
			}
		};
		preferences().addPreferenceChangeListener(onChange);
		return () -> preferences().removePreferenceChangeListener(onChange);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.glossator.ui.editor"); //$NON-NLS-1$
	}
}
