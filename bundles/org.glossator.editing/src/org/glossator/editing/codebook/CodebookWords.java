// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import org.eclipse.osgi.util.NLS;

/** What an undo menu calls the steps that are taken in a codebook, and what new elements are called at first. */
final class CodebookWords extends NLS {

	public static String addFeature;
	public static String addLayer;
	public static String addTag;
	public static String addTagSet;
	public static String bringBack;
	public static String codebook;
	public static String copy;
	public static String delete;
	public static String deleteMany;
	public static String duplicate;
	public static String moveDown;
	public static String moveTo;
	public static String moveUp;
	public static String newFeature;
	public static String newLayer;
	public static String newTag;
	public static String newTagSet;
	public static String rule;
	public static String set;

	static {
		NLS.initializeMessages("org.glossator.editing.codebook.codebook", CodebookWords.class);
	}

	private CodebookWords() {
	}
}
