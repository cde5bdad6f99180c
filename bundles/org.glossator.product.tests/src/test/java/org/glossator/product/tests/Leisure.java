// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether programs have nothing to do, as the system tells: on a busy machine, one that shows nothing new may not have had its turn yet. */
final class Leisure {

	private static final Pattern COMPILER = Pattern.compile("\\d+ \\(C[12] Compiler"); // they work on while a program waits for its user
	private static final String AT_WORK = "RD"; // it runs, could run, or waits for the disk

	private Leisure() {
	}

	/** Whether no thread of some processes, or of those that they have started, has anything to do. */
	static boolean of(Process... processes) throws IOException {
		List<ProcessHandle> all = Stream.of(processes).flatMap(each -> Stream.concat(Stream.of(each.toHandle()), each.descendants())).toList();
		for (ProcessHandle each : all) {
			if (isAtWork(Path.of("/proc", Long.toString(each.pid()), "task"))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isAtWork(Path threads) throws IOException {
		try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
			for (Path thread : all) {
				String told = told(thread.resolve("stat")); // number (name) state …
				int state = told.lastIndexOf(')') + 2;
				if (state < told.length() && AT_WORK.indexOf(told.charAt(state)) >= 0 && !COMPILER.matcher(told).lookingAt()) {
					return true;
				}
			}
			return false;
		} catch (NoSuchFileException | DirectoryIteratorException e) {
			return false; // it has ended, before or just now
		}
	}

	private static String told(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return ""; // the thread has ended
		}
	}
}
