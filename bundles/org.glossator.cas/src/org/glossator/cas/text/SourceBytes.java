// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.text;

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
	 * @return how many bytes there are
	 * @throws IOException when the file cannot be looked at any more
	 */
	long size() throws IOException;

	/**
	 * A new stream of the bytes; the caller closes it.
	 *
	 * @return the bytes from the first on
	 * @throws IOException when the file cannot be opened any more
	 */
	InputStream open() throws IOException;

	/**
	 * The bytes of a file, read when asked for.
	 *
	 * @param file the file
	 * @return its bytes as they are then
	 */
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

	/**
	 * Bytes in memory.
	 *
	 * @param bytes the bytes, which the caller no longer changes
	 * @return those bytes
	 */
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
