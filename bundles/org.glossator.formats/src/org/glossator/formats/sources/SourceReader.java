// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.sources;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.glossator.ingest.Outcome;

/** Reads the articles of a file; called by several threads at once. Ingest's reader is one. */
@FunctionalInterface
public interface SourceReader {

	/**
	 * @param root names are given relative to it
	 * @param file a file below it
	 * @param to takes what became of the file, or of each of its parts, in order and in the calling thread
	 */
	void read(Path root, Path file, Consumer<Outcome> to);
}
