// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;

import org.apache.tika.pipes.PipesServer;

/**
 * Where a fork starts. Tika's server writes each answer in pieces, and Java's standard output would pass on each by itself,
 * which wakes the waiting process three times for one answer.
 */
public final class ForkMain {

	private static final int LARGEST_ANSWER = 1 << 16;

	private ForkMain() {
	}

	/**
	 * Runs Tika's server, which flushes what it has written to the end.
	 *
	 * @param arguments the name of the server's class, which Tika puts after what Java is given, and the server's arguments
	 * @throws Exception what the server throws
	 */
	public static void main(String[] arguments) throws Exception {
		System.setOut(new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), LARGEST_ANSWER), false));
		PipesServer.main(Arrays.copyOfRange(arguments, 1, arguments.length));
	}
}
