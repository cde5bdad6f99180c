// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.List;

import org.glossator.model.study.Article;

/** What the Study Explorer shows beside the objects of the models. */
public sealed interface Node {

	/** The study that is open, at the root. */
	record Root(String name) implements Node {
	}

	/** All articles of the study, or those that the filter lets through. */
	record Articles() implements Node {
	}

	/** The codebook of the study. */
	record Codes() implements Node {
	}

	/** The registry of the study. */
	record Entries() implements Node {
	}

	/** One kind of entries of the registry. */
	enum EntryKind implements Node {
		/** People, organisations, places and groups. */
		ENTITIES,
		/** What one can be for or against. */
		PROPOSITIONS,
		/** What happened, once for all articles. */
		EVENTS
	}

	/** A sentence where there is nothing else to show. */
	record Hint(String sentence) implements Node {
	}

	/**
	 * Some of the articles, when there are too many for one list.
	 *
	 * @param label    what they have in common
	 * @param articles the articles; two groups with one label are the same to the tree
	 */
	record Group(String label, List<Article> articles) implements Node {

		@Override
		public boolean equals(Object other) {
			return other instanceof Group group && label.equals(group.label);
		}

		@Override
		public int hashCode() {
			return label.hashCode();
		}
	}
}
