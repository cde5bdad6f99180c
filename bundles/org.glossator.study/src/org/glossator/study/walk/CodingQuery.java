// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.walk;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

import org.glossator.cas.CasResource;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/**
 * Reads of a coding what somebody wants to know of it; several threads may ask at once.
 *
 * @param <T> what that is; small, since some are held until they are taken, or read on a walk that reads {@link CodingWalk#readingLittleAhead little ahead}
 */
@FunctionalInterface
public interface CodingQuery<T> {

	/**
	 * {@return what is wanted of a coding}
	 *
	 * @param key which
	 * @throws IOException when it cannot be read; the reason is a sentence
	 */
	T read(CodingKey key) throws IOException;

	/**
	 * {@return a reading of codings as they are on the disk}
	 *
	 * @param <T>   what is wanted
	 * @param store the study
	 * @param what  tells it from a coding that is lent, see {@link org.glossator.study.Codings#look}
	 */
	static <T> CodingQuery<T> of(StudyStore store, Function<CasResource, T> what) {
		return key -> store.codings().look(key, what);
	}

	/**
	 * {@return the same reading, but of codings that are open as they are there}
	 *
	 * @param open what is wanted of codings that are open, taken down before the walk
	 */
	default CodingQuery<T> under(Map<CodingKey, T> open) {
		return key -> open.containsKey(key) ? open.get(key) : read(key);
	}
}
