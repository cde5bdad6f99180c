// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Who works here, as a preference: the name that a study knows the coder by. */
public final class Me {

	private static final String NODE = "org.glossator.ui"; //$NON-NLS-1$
	private static final String NAME = "coder"; //$NON-NLS-1$

	private Me() {
	}

	/** The coder's name; until it was said, the name of the account on this computer. */
	public static String name() {
		String account = System.getProperty("user.name", "coder"); //$NON-NLS-1$ //$NON-NLS-2$
		String name = InstanceScope.INSTANCE.getNode(NODE).get(NAME, account).strip();
		return name.isEmpty() ? account : name;
	}

	/** Says the coder's name; studies that are opened from then on know it. */
	public static void setName(String name) {
		InstanceScope.INSTANCE.getNode(NODE).put(NAME, name.strip());
		try {
			InstanceScope.INSTANCE.getNode(NODE).flush();
		} catch (BackingStoreException e) {
			Reports.log("The coder's name is not remembered for the next start.", e); //$NON-NLS-1$
		}
	}
}
