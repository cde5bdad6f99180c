// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of the workbench: SVG drawings on a grid of 16 pixels, legible on light and on dark. */
public enum Icon {
	/** A study. */
	STUDY,
	/** The articles of a study, or a group of them. */
	ARTICLES,
	/** An article. */
	ARTICLE,
	/** An article that the coder has begun to code. */
	ARTICLE_BEGUN,
	/** An article that the coder is done with. */
	ARTICLE_DONE,
	/** A codebook. */
	CODEBOOK,
	/** The versions that a codebook has had. */
	HISTORY,
	/** A set of tags. */
	TAGS,
	/** The registry of a study. */
	REGISTRY,
	/** A person. */
	PERSON,
	/** An organisation. */
	ORGANISATION,
	/** A country or another place with a government. */
	COUNTRY,
	/** A group of people. */
	GROUP,
	/** A pass over some articles. */
	ROUND,
	/** A proposition. */
	PROPOSITION,
	/** An event instance. */
	EVENT,
	/** Bring articles in. */
	IMPORT,
	/** Bring a corpus out. */
	EXPORT,
	/** Make something new. */
	NEW,
	/** Open a study. */
	OPEN,
	/** Save. */
	SAVE,
	/** Take a step back. */
	UNDO,
	/** Take a step again that was taken back. */
	REDO,
	/** A table of codings. */
	ANNOTATIONS,
	/** A list of what breaks a rule. */
	PROBLEMS,
	/** Breaks a rule that must hold. */
	ERROR,
	/** Breaks a rule that mostly holds. */
	WARNING,
	/** Check codings. */
	CHECK,
	/** Choose what is shown. */
	FILTER,
	/** What a coding says. */
	PROPERTIES,
	/** Open a list to choose from. */
	CHOOSE,
	/** Go to what something points to. */
	GO_TO,
	/** Take something away. */
	REMOVE,
	/** Make one of several. */
	MERGE,
	/** Add a layer. */
	ADD_LAYER,
	/** Add a feature. */
	ADD_FEATURE,
	/** Add a tag set. */
	ADD_TAG_SET,
	/** Add a tag. */
	ADD_TAG,
	/** Make another one like it. */
	DUPLICATE,
	/** Move towards the top. */
	MOVE_UP,
	/** Move towards the bottom. */
	MOVE_DOWN,
	/** Delete. */
	DELETE,
	/** The program itself. */
	GLOSSATOR;

	/** The icon, sharp at every zoom. */
	public ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle("org.glossator.ui", //$NON-NLS-1$
				"icons/" + name().toLowerCase(Locale.ROOT) + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
