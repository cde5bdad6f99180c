// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.types;

import org.eclipse.osgi.util.NLS;

/** Why type systems do not go together, or UIMA refuses one. */
final class Messages extends NLS {

	public static String featureTwiceOtherwise;
	public static String otherTypesUnusable;
	public static String rangeMissing;
	public static String rangeOf;
	public static String rangeShared;
	public static String rangesDiffer;
	public static String supertypeMissing;
	public static String supertypesDiffer;
	public static String typeBuiltIn;
	public static String typeTwice;
	public static String valuesOfNoString;

	static {
		NLS.initializeMessages("org.glossator.cas.types.messages", Messages.class);
	}

	private Messages() {
	}
}
