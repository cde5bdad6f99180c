// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String CloseTitle;
	public static String CloseUnsaved;
	public static String Defect;
	public static String DoNotSave;
	public static String InRound;
	public static String KeepOpen;
	public static String NewEvent;
	public static String NewGroup;
	public static String NewOrganisation;
	public static String NewPerson;
	public static String NewPlace;
	public static String NewProposition;
	public static String NotKept;
	public static String NotKeptWhy;
	public static String Redid;
	public static String Redo;
	public static String RedoStep;
	public static String RedoTyping;
	public static String Save;
	public static String Undid;
	public static String Undo;
	public static String UndoStep;
	public static String UndoTyping;

	static {
		NLS.initializeMessages("org.glossator.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
