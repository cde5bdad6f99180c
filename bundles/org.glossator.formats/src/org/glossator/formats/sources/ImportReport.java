// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.sources;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * What became of the sources of an import, each list in the order of the files.
 *
 * @param added articles that are in the study now
 * @param alreadyThere sources whose article was in the study before, or came twice in this import
 * @param rejected sources that could not be read
 * @param notes sentences about what concerns no single source, such as files that were passed over
 * @param cancelled whether the import was cancelled, so that not all sources are in these lists
 */
public record ImportReport(List<Added> added, List<AlreadyThere> alreadyThere, List<Rejected> rejected, List<String> notes, boolean cancelled) {

	/** Copies the lists. */
	public ImportReport {
		added = List.copyOf(added);
		alreadyThere = List.copyOf(alreadyThere);
		rejected = List.copyOf(rejected);
		notes = List.copyOf(notes);
	}

	/**
	 * A source that became an article.
	 *
	 * @param sourceName file or entry
	 * @param articleId the article
	 * @param replacedCharacters how many characters that XML cannot hold became spaces
	 * @param notes sentences about what was guessed or left out
	 */
	public record Added(String sourceName, String articleId, int replacedCharacters, List<String> notes) {

		/** Copies the notes. */
		public Added {
			notes = List.copyOf(notes);
		}
	}

	/**
	 * A source that was not imported again.
	 *
	 * @param sourceName file or entry
	 * @param articleId the article that is there
	 * @param sameBytes whether the source is the same byte for byte, rather than its text only
	 */
	public record AlreadyThere(String sourceName, String articleId, boolean sameBytes) {

		/** The reason as a sentence for a person. */
		public String reason() {
			return NLS.bind(sameBytes ? Messages.articleOfSameBytes : Messages.articleOfSameText, articleId);
		}
	}

	/**
	 * A source that could not be read.
	 *
	 * @param sourceName file or entry
	 * @param reason a sentence for a person
	 */
	public record Rejected(String sourceName, String reason) {
	}

	/** How many characters that XML cannot hold became spaces, in all articles together. */
	public int replacedCharacters() {
		return added.stream().mapToInt(Added::replacedCharacters).sum();
	}
}
