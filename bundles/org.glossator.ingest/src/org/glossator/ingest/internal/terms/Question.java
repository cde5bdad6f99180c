// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a fork is asked to read. Travels inside Tika's parse context.
 *
 * @param name name of the source, for its extension; also used in messages
 * @param path absolute path of the file; empty when the bytes are given
 * @param bytes the bytes; of length zero when a path is given
 * @param mediaType the media type it is taken to have; empty when it is to be found out
 * @param title title already known from elsewhere, as from a table's column; empty when none is
 */
public record Question(String name, String path, byte[] bytes, String mediaType, String title) implements Serializable {

	/* A file. */
	public static Question file(String name, String path, Optional<Format> format) {
		return new Question(name, path, new byte[0], mediaType(format), "");
	}

	/* Bytes in memory. */
	public static Question bytes(String name, byte[] bytes, Optional<Format> format, String title) {
		return new Question(name, "", bytes, mediaType(format), title);
	}

	private static String mediaType(Optional<Format> format) {
		return format.map(each -> each.mediaTypes().get(0)).orElse("");
	}
}
