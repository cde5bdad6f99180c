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
	/** A codebook. */
	CODEBOOK,
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
	/** The program itself. */
	GLOSSATOR;

	/** The icon, sharp at every zoom. */
	public ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle("org.glossator.ui", //$NON-NLS-1$
				"icons/" + name().toLowerCase(Locale.ROOT) + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
