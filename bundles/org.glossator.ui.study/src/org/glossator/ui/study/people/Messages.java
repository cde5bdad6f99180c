// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.people;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	public static String Adjudicator;
	public static String ChangeCoder;
	public static String ChangeCoderDo;
	public static String ChangeCoderIn;
	public static String ChangeCoderKnown;
	public static String ChangeCoderNear;
	public static String ChangeCoderNearTip;
	public static String ChangeCoderNew;
	public static String ChangeCoderNow;
	public static String ChangeCoderSame;
	public static String CodeAs;
	public static String Coded;
	public static String Coder;
	public static String CoderNameMissing;
	public static String CoderNameUnusable;
	public static String Lead;
	public static String LeadAndAdjudicator;
	public static String LeadGoesTo;
	public static String ListSeparator;
	public static String Name;
	public static String NobodyYet;
	public static String People;
	public static String PeopleMessage;
	public static String PeopleOf;
	public static String Role;
	public static String RolesNotSaved;
	public static String SaveRoles;
	public static String WhoAdjudicates;
	public static String WhoLeads;
	public static String WhoeverLeads;
	public static String You;

	static {
		NLS.initializeMessages("org.glossator.ui.study.people.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
