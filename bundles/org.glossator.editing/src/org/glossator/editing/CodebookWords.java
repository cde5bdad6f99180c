// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import org.eclipse.osgi.util.NLS;

/** What an undo menu calls the steps that are taken in a codebook, and what new elements are called at first. */
final class CodebookWords extends NLS {

	static String addFeature;
	static String addLayer;
	static String addTag;
	static String addTagSet;
	static String anchor;
	static String codebook;
	static String color;
	static String copy;
	static String defaultValue;
	static String definition;
	static String delete;
	static String deleteMany;
	static String discontinuous;
	static String duplicate;
	static String examples;
	static String kind;
	static String label;
	static String language;
	static String level;
	static String many;
	static String message;
	static String moveDown;
	static String moveTo;
	static String moveUp;
	static String name;
	static String newFeature;
	static String newLayer;
	static String newTag;
	static String newTagSet;
	static String ordered;
	static String required;
	static String rule;
	static String set;
	static String severity;
	static String shortcut;
	static String tagSet;
	static String targetKinds;
	static String targetLayers;
	static String whenNot;
	static String whenToUse;

	static {
		NLS.initializeMessages("org.glossator.editing.codebook", CodebookWords.class);
	}

	private CodebookWords() {
	}
}
