// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.util.List;

/**
 * A kind of source that can be read.
 *
 * @param name short name, as in {@link IngestOptions#format()}
 * @param extensions file extensions, without dots, lower case; the first is the usual one
 * @param description what it is, for a list shown to a person
 */
public record InputFormat(String name, List<String> extensions, String description) {

	/** Copies the list of extensions. */
	public InputFormat {
		extensions = List.copyOf(extensions);
	}
}
