// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import org.eclipse.osgi.util.NLS;

/** The words that a person reads: names of steps, and sentences of errors. */
final class Messages extends NLS {

	static String add;
	static String addSegment;
	static String change;
	static String clear;
	static String code;
	static String codeAs;
	static String delete;
	static String deleteMany;
	static String extend;
	static String link;
	static String mark;
	static String move;
	static String newEntity;
	static String newEvent;
	static String newProposition;
	static String no;
	static String quoted;
	static String remove;
	static String removeSegment;
	static String set;
	static String shrink;
	static String yes;

	static {
		NLS.initializeMessages("org.glossator.editing.messages", Messages.class);
	}

	private Messages() {
	}
}
