// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.util.List;

import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.text.SourceBytes;

/** What became of one source: a file, an entry of an archive, a message of a mailbox or a row of a table. */
public sealed interface Outcome {

	/**
	 * The source's name: its path below the imported folder with {@code /} between names, and for a part of a container
	 * what follows {@code !/}, as in {@code folder/news.zip!/a/b.html}, {@code box.mbox!/3} or {@code table.csv!/row 17}.
	 *
	 * @return the name, unique within one import
	 */
	String sourceName();

	/**
	 * The source was read.
	 *
	 * @param sourceName see {@link Outcome#sourceName()}
	 * @param extension extension for the kept source, without a dot, lower case
	 * @param bytes the source itself
	 * @param content text, metadata and zones; {@code articleId} and {@code sha256} are not set, {@code retrieved} is the date of the file
	 * @param replacedCharacters how many characters XML cannot hold were replaced by spaces
	 * @param notes sentences about what was guessed or left out
	 */
	record Read(String sourceName, String extension, SourceBytes bytes, ArticleContent content, int replacedCharacters,
			List<String> notes) implements Outcome {

		/** Copies the list of notes. */
		public Read {
			notes = List.copyOf(notes);
		}
	}

	/**
	 * The source could not be read; nothing of it is kept.
	 *
	 * @param sourceName see {@link Outcome#sourceName()}
	 * @param reason a sentence for a person that names the source, the reason and what to do
	 */
	record Rejected(String sourceName, String reason) implements Outcome {
	}
}
