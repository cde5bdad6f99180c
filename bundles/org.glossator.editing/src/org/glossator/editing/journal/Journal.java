// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.glossator.study.files.AtomicFiles;

/**
 * Writes what is not saved yet, each thing into a file of its own, in the order it is told. Writing is left to a thread of
 * its own; what is told meanwhile about one file is written once, as it was told last. A file holds what it
 * held before or what it is to hold, whenever the program stops.
 */
public final class Journal implements AutoCloseable {

	/** What is to become of a file: its new content, or nothing; and files that it takes the place of. */
	private record Task(Optional<Content> content, Set<Path> superseded) {
	}

	/** What a file is to hold. */
	@FunctionalInterface
	public interface Content {
		/**
		 * {@return it; empty when it is out of date, and what came of it is told, or will be. Asked for in the writer's thread}
		 *
		 * @throws IOException when it cannot be made
		 */
		Optional<JournalRecord> make() throws IOException;
	}

	private final Path temporary;
	private final Path referred;
	private final JournalThread writer = new JournalThread();
	private final SequencedMap<Path, Task> waiting = new LinkedHashMap<>();
	private volatile Consumer<IOException> alarm = failure -> {
	};

	/**
	 * Begins.
	 *
	 * @param temporary an existing folder on the same file system, for what is being written
	 * @param referred  the file that others refer to, and that refers to none
	 */
	public Journal(Path temporary, Path referred) {
		this.temporary = temporary;
		this.referred = referred;
	}

	/** Tells whom to tell, in the writer's thread, when a file cannot be written or deleted. */
	public void setAlarm(Consumer<IOException> alarm) {
		this.alarm = alarm;
	}

	/** Has a file written, and when that is done, others deleted. */
	public void keep(Path file, Content content, Set<Path> superseded) {
		tell(file, new Task(Optional.of(content), superseded));
	}

	/** Has a file deleted, and others with it. */
	public void drop(Path file, Set<Path> superseded) {
		tell(file, new Task(Optional.empty(), superseded));
	}

	// What refers to something is told after it, and written after it: it goes to the end, and what it refers to keeps its turn.
	private void tell(Path file, Task task) {
		synchronized (waiting) {
			if (file.equals(referred)) {
				waiting.put(file, task);
			} else {
				waiting.putLast(file, task);
			}
		}
		writer.execute(this::work);
	}

	private void work() {
		Map.Entry<Path, Task> first;
		synchronized (waiting) {
			first = waiting.pollFirstEntry();
		}
		if (first == null) {
			return; // was told twice, and written once
		}
		Path file = first.getKey();
		Task task = first.getValue();
		try {
			if (task.content().isPresent()) {
				Optional<JournalRecord> kept = task.content().get().make();
				if (kept.isEmpty()) {
					return;
				}
				Files.createDirectories(file.getParent());
				AtomicFiles.write(file, temporary, kept.get()::writeTo);
			} else {
				Files.deleteIfExists(file);
			}
			for (Path other : task.superseded()) {
				Files.deleteIfExists(other);
			}
		} catch (IOException e) {
			failed(e);
		}
	}

	/** Says that something could not be kept. */
	public void failed(IOException failure) {
		alarm.accept(failure);
	}

	/** Returns when all that was told so far is on the disk, or could not be written. */
	public void flush() {
		CompletableFuture.runAsync(() -> {
		}, writer).join();
	}

	/** Returns when all that was told is done; what is told later is done at once. */
	@Override
	public void close() {
		writer.close();
	}
}
