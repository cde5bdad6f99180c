// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.walk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.glossator.model.codebook.Codebook;
import org.glossator.study.StudyStore;
import org.glossator.study.glance.FileStamp;
import org.glossator.study.parts.CodingKey;

/**
 * What was read of codings, remembered until their files change or the codebook does, by which they are read: reading all of a study once
 * more costs what changed. Thread-safe.
 *
 * @param <T> what was read of a coding; not to be changed
 */
public final class Remembered<T> {

	/** Within this time a file may be written twice and keep its size and time; so one that is that young is read again. */
	private static final Duration YOUNG = Duration.ofSeconds(2);

	/** @param by the codebook that it was read by */
	private record Kept<T>(Optional<FileStamp> stamp, Codebook by, T value) {
	}

	private final StudyStore store;
	private final CodingQuery<T> reading;
	private final Map<CodingKey, Kept<T>> all = new ConcurrentHashMap<>();

	/**
	 * Knows nothing yet.
	 *
	 * @param store   the study
	 * @param reading reads what is not known
	 */
	public Remembered(StudyStore store, CodingQuery<T> reading) {
		this.store = store;
		this.reading = reading;
	}

	/**
	 * {@return what is in the file of a coding now}
	 *
	 * @throws IOException when there is none, or it cannot be read; what was known of it is forgotten
	 */
	public T of(CodingKey key) throws IOException {
		try {
			FileStamp now = FileStamp.of(store.codings().file(key));
			Codebook by = store.codebook();
			Kept<T> known = all.get(key);
			if (known == null || known.by() != by || known.stamp().filter(now::equals).isEmpty()) {
				boolean settled = now.modified().toInstant().isBefore(Instant.now().minus(YOUNG));
				known = new Kept<>(Optional.of(now).filter(any -> settled), by, reading.read(key));
				all.put(key, known);
			}
			return known.value();
		} catch (IOException e) {
			all.remove(key);
			throw e;
		}
	}

	/** {@return what is known, without looking at any file} */
	public Map<CodingKey, T> known() {
		return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().value()));
	}

	/** Forgets all but some codings, since the others are gone. */
	public void retain(Collection<CodingKey> present) {
		all.keySet().retainAll(present);
	}

	/** Forgets everything, since it would be read otherwise now. */
	public void forget() {
		all.clear();
	}
}
