// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import org.glossator.model.codebook.Anchor;

/** The parts of the palette: what is coded on stretches of text, and what on the article as a whole. */
enum Section {
	/** Layers on spans. */
	TEXT(Anchor.SPAN, Messages.Text),
	/** Layers on articles. */
	ARTICLE(Anchor.ARTICLE, Messages.Article);

	private final Anchor anchor;
	private final String label;

	Section(Anchor anchor, String label) {
		this.anchor = anchor;
		this.label = label;
	}

	Anchor anchor() {
		return anchor;
	}

	String label() {
		return label;
	}
}
