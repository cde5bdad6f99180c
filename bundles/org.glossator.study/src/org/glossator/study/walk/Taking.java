// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.walk;

import java.io.IOException;

import org.glossator.study.parts.CodingKey;

/**
 * Takes what was read of codings, one after the other, in the thread of who walks.
 *
 * @param <T> what was read of a coding
 */
public interface Taking<T> {

	/**
	 * A coding was read.
	 *
	 * @param key   which
	 * @param value what was read of it
	 * @throws IOException ends the walk
	 */
	void take(CodingKey key, T value) throws IOException;

	/**
	 * A coding cannot be read; the walk goes on.
	 *
	 * @param key    which
	 * @param reason why, with a sentence
	 */
	void damaged(CodingKey key, IOException reason);

	/**
	 * A coding is not there, or no longer; the walk goes on. Nothing is done about it unless who takes has something to forget.
	 *
	 * @param key which
	 * @throws IOException ends the walk
	 */
	@SuppressWarnings("unused")
	default void gone(CodingKey key) throws IOException {
		// there is nothing to take
	}
}
