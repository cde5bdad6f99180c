// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.coding;

import org.eclipse.osgi.util.NLS;

/** What an undo menu calls the steps that are taken in codings, and sentences of errors. */
final class Messages extends NLS {

	public static String add;
	public static String addSegment;
	public static String change;
	public static String clear;
	public static String code;
	public static String codeAs;
	public static String codingChangedOutside;
	public static String codingSavedSince;
	public static String delete;
	public static String deleteMany;
	public static String extend;
	public static String link;
	public static String mark;
	public static String move;
	public static String registryNotSaved;
	public static String remove;
	public static String removeSegment;
	public static String sessionIsDirty;
	public static String set;
	public static String shrink;

	static {
		NLS.initializeMessages("org.glossator.editing.coding.messages", Messages.class);
	}

	private Messages() {
	}
}
