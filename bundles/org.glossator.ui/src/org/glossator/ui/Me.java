// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.study.names.Naming;
import org.glossator.study.parts.CodingKey;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Who works here: the name that a study knows the coder by. It is kept for each study, on this computer alone, since a study may be
 * shared; a study that was never open here begins with the name that was said last for new ones.
 */
public final class Me {

	private static final String NODE = "org.glossator.ui"; //$NON-NLS-1$
	private static final String NAME = "coder"; //$NON-NLS-1$
	private static final String ROUNDS = "rounds"; //$NON-NLS-1$
	private static final String STUDIES = "coders"; //$NON-NLS-1$

	private Me() {
	}

	/** The coder's name in new studies; until it was said, the name of the account on this computer. */
	public static String name() {
		String account = System.getProperty("user.name", "coder"); //$NON-NLS-1$ //$NON-NLS-2$
		String name = node().get(NAME, account).strip();
		return name.isEmpty() ? account : name;
	}

	/** Says the coder's name in new studies; who codes in a study that was open here before stays the same. */
	public static void setName(String name) {
		node().put(NAME, Naming.of(name));
		flush();
	}

	/** Whether the coder's name in new studies was ever said. */
	public static boolean isNamed() {
		return !node().get(NAME, "").isBlank(); //$NON-NLS-1$
	}

	/** The coder's name in the study in a folder. */
	public static String in(Path study) {
		return studies().get(key(study), name());
	}

	/** Says the coder's name in the study in a folder; known when the study is opened next. */
	public static void setIn(Path study, String name) {
		if (!Naming.of(name).equals(studies().get(key(study), ""))) { //$NON-NLS-1$
			studies().put(key(study), Naming.of(name));
			flush();
		}
	}

	/** The id of the round that a coder, by id, worked in last in the study in a folder; that outside rounds until one was said. */
	public static String roundIn(Path study, String coder) {
		return node().node(ROUNDS).get(key(study, coder), CodingKey.MAIN);
	}

	/** Says the round that a coder works in from now on, both by id; known when the study is opened next. */
	public static void setRoundIn(Path study, String coder, String round) {
		node().node(ROUNDS).put(key(study, coder), round);
		flush();
	}

	private static String key(Path study, String coder) {
		return key(study) + '\t' + coder;
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static Preferences studies() {
		return node().node(STUDIES);
	}

	private static String key(Path study) {
		return study.toAbsolutePath().normalize().toString();
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			Reports.log("The coder's name is not remembered for the next start.", e); //$NON-NLS-1$
		}
	}
}
