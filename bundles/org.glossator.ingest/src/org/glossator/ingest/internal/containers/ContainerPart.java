// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ingest.internal.terms.Format;

/** One part of a container. */
public sealed interface ContainerPart {

	/** {@return what stands after {@code !/} in the part's name} */
	String name();

	/**
	 * A part to be read.
	 *
	 * @param name see {@link ContainerPart#name()}
	 * @param extension extension for the kept source, without a dot
	 * @param source the bytes that are kept as the article's source
	 * @param read the bytes that are read, which for a row are its text alone
	 * @param format what the part is; empty when it is to be found out
	 * @param known what the container tells about the article, as the columns of a table do
	 */
	record Content(String name, String extension, byte[] source, byte[] read, Optional<Format> format, ArticleMetadata known)
			implements ContainerPart {
	}

	/**
	 * A part that cannot be read.
	 *
	 * @param name see {@link ContainerPart#name()}
	 * @param reason the sentence for a person, made with the part's whole name
	 */
	record Unreadable(String name, UnaryOperator<String> reason) implements ContainerPart {

		/* A part above the limit. */
		static Unreadable tooLarge(String name) {
			return new Unreadable(name, whole -> NLS.bind(Messages.tooLarge, whole));
		}
	}
}
