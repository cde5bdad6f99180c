// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.time.Duration;
import java.util.Map;

/**
 * How sources are read.
 *
 * @param format {@value #AUTO}, or the name of the format that every file is taken to have
 * @param columns for tables: column name to field, where a field is {@code text} or one of the names in
 *        {@link Ingestor#columnFields()}; columns not named here are recognised by their usual names
 * @param timeout how long one source may take
 * @param memoryMegabytes heap of one forked process, in MiB
 * @param maxBytes size above which a file or an entry is refused, in bytes
 */
public record IngestOptions(String format, Map<String, String> columns, Duration timeout, int memoryMegabytes,
		long maxBytes) {

	/** The format that is found out for each source. */
	public static final String AUTO = "auto";

	/** Refuses limits that nothing could be read within. */
	public IngestOptions {
		columns = Map.copyOf(columns);
		if (timeout.isNegative() || timeout.isZero() || memoryMegabytes < 64 || maxBytes < 1) {
			throw new IllegalArgumentException("A source needs time, 64 MiB of memory and a size of at least one byte.");
		}
	}

	/** {@return any format, columns by their usual names, one minute, 512 MiB and files up to 64 MiB} */
	public static IngestOptions defaults() {
		return new IngestOptions(AUTO, Map.of(), Duration.ofMinutes(1), 512, 64L << 20);
	}

	/**
	 * These options with another format.
	 *
	 * @param name {@value #AUTO} or the name of a format
	 * @return the changed options
	 */
	public IngestOptions withFormat(String name) {
		return new IngestOptions(name, columns, timeout, memoryMegabytes, maxBytes);
	}

	/**
	 * These options with other columns.
	 *
	 * @param map column name to field
	 * @return the changed options
	 */
	public IngestOptions withColumns(Map<String, String> map) {
		return new IngestOptions(format, map, timeout, memoryMegabytes, maxBytes);
	}

	/**
	 * These options with other limits.
	 *
	 * @param time how long one source may take
	 * @param megabytes heap of one forked process, in MiB
	 * @param bytes size above which a file or an entry is refused
	 * @return the changed options
	 */
	public IngestOptions withLimits(Duration time, int megabytes, long bytes) {
		return new IngestOptions(format, columns, time, megabytes, bytes);
	}
}
