// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.io.EOFException;

/**
 * What an exception tells a person about a source: only this program itself writes for them, and not the libraries that read
 * documents. Asked in the forked process too, which has no message bundles.
 */
public final class Details {

	private static final String OURS = "org.glossator.";

	private Details() {
	}

	/* The first line of the message; empty when the exception tells a person nothing. */
	public static String of(Throwable cause) {
		StackTraceElement[] trace = cause.getStackTrace();
		boolean ours = trace.length > 0 && trace[0].getClassName().startsWith(OURS);
		return cause instanceof EOFException ? "its end is missing" : !ours || cause.getMessage() == null ? "" : cause.getMessage().lines().findFirst().orElse("");
	}
}
