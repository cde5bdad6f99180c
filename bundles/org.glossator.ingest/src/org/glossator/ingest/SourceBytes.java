// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes an article was read from, kept by the study as its source. May be opened any number of times. */
public interface SourceBytes {

	/**
	 * The number of bytes.
	 *
	 * @throws IOException when the file cannot be looked at any more
	 */
	long size() throws IOException;

	/**
	 * A new stream of the bytes; the caller closes it.
	 *
	 * @throws IOException when the file cannot be opened any more
	 */
	InputStream open() throws IOException;

	/** The bytes of a file, read when asked for. */
	static SourceBytes of(Path file) {
		return new SourceBytes() {
			@Override
			public long size() throws IOException {
				return Files.size(file);
			}

			@Override
			public InputStream open() throws IOException {
				return Files.newInputStream(file);
			}
		};
	}

	/** These bytes, which the caller no longer changes. */
	static SourceBytes of(byte[] bytes) {
		return new SourceBytes() {
			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(bytes);
			}
		};
	}
}
