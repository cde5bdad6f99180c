// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The strings a person sees. */
final class Messages extends NLS {

	static String ArticleGone;
	static String ByAndCount;
	static String CodedBy;
	static String CodingCount;
	static String CodingCountOne;
	static String CoderTip;
	static String LabelOfOne;
	static String LabelOfTwo;
	static String LinkTo;
	static String ListSeparator;
	static String MetadataSeparator;
	static String NotCoded;
	static String NotOpened;
	static String OtherStudy;
	static String Quoted;
	static String Value;
	static String Words;
	static String Yes;

	static {
		NLS.initializeMessages("org.glossator.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
