// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.util.Locale;

/** Parts of names. */
public final class ContainerNames {

	private ContainerNames() {
	}

	/* The extension of a name, lower case, without its dot; empty when it has none. */
	public static String extension(String name) {
		String last = last(name);
		int dot = last.lastIndexOf('.');
		return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/* What stands after the last slash. */
	public static String last(String name) {
		return name.substring(name.lastIndexOf('/') + 1);
	}
}
