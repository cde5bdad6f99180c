// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.io.EOFException;

/** What an exception tells about a source. Asked in the forked process too, which has no message bundles. */
public final class Details {

	private Details() {
	}

	/* The first line of the message; empty when the exception tells nothing. */
	public static String of(Throwable cause) {
		return cause.getMessage() == null ? cause instanceof EOFException ? "its end is missing" : ""
				: cause.getMessage().lines().findFirst().orElse("");
	}
}
