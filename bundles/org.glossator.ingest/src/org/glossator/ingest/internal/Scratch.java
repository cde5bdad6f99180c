// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for the temporary files of this process and of those that it starts, among them what libraries leave behind when a
 * process is ended while it reads. Removed when it is closed; what was not, because a process was killed, is removed by the
 * next one: a lock beside each folder, which ends with its process, tells whether it is still in use.
 */
final class Scratch implements AutoCloseable {

	private static final String PREFIX = "glossator-";
	private static final String LOCK = ".lock";
	/** Within this time a lock file may be there and not be locked yet. */
	private static final Duration YOUNG = Duration.ofMinutes(1);

	/**
	 * The names of the lock files that this process has. A file lock belongs to the process, and on POSIX systems closing any channel
	 * of the file gives it up: so nobody here may open one of them again, not even to see whether it is locked.
	 */
	private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

	private final Path lockFile;
	private final FileChannel channel;
	private final Path folder;

	private Scratch(Path lockFile, FileChannel channel, Path folder) {
		this.lockFile = lockFile;
		this.channel = channel;
		this.folder = folder;
	}

	/*
	 * Makes a folder, and removes those that nobody uses any more.
	 *
	 * @param in the directory for temporary files
	 * @throws IOException when it cannot be made
	 */
	static Scratch in(Path in) throws IOException {
		sweep(in);
		while (true) {
			Path lockFile = Files.createTempFile(in, PREFIX, LOCK);
			OURS.add(lockFile.getFileName());
			Optional<FileChannel> channel = lock(lockFile);
			if (channel.isPresent()) { // otherwise somebody just looked whether it is in use, and removes it later
				Path folder = folder(lockFile);
				Files.createDirectory(folder);
				return new Scratch(lockFile, channel.get(), folder);
			}
			OURS.remove(lockFile.getFileName());
		}
	}

	Path folder() {
		return folder;
	}

	@Override
	public void close() throws IOException {
		boolean removed = removed(folder);
		channel.close();
		if (removed) { // otherwise a process that was ended writes a last time, and the next one cleans up
			Files.deleteIfExists(lockFile);
		}
		OURS.remove(lockFile.getFileName());
	}

	private static Path folder(Path lockFile) {
		String name = lockFile.getFileName().toString();
		return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
	}

	private static void sweep(Path in) {
		List<Path> locks;
		try (Stream<Path> entries = Files.list(in)) {
			locks = entries.filter(each -> each.getFileName().toString().startsWith(PREFIX) && each.getFileName().toString().endsWith(LOCK))
					.filter(each -> !OURS.contains(each.getFileName())).toList();
		} catch (@SuppressWarnings("unused") IOException e) {
			return; // who makes a folder there says what is wrong
		}
		locks.forEach(Scratch::removeUnused);
	}

	private static void removeUnused(Path lockFile) {
		try {
			boolean young = Files.getLastModifiedTime(lockFile).toInstant().isAfter(Instant.now().minus(YOUNG));
			Optional<FileChannel> channel = young && !Files.exists(folder(lockFile)) ? Optional.empty() : lock(lockFile);
			if (channel.isPresent()) {
				boolean removed = removed(folder(lockFile));
				channel.get().close();
				if (removed) {
					Files.deleteIfExists(lockFile);
				}
			}
		} catch (@SuppressWarnings("unused") IOException e) {
			return; // it is somebody else's, or gone
		}
	}

	/** Locks a file; empty when another process or another part of this one has it. */
	private static Optional<FileChannel> lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
		boolean locked = false;
		try {
			locked = channel.tryLock() != null;
		} catch (@SuppressWarnings("unused") OverlappingFileLockException e) {
			locked = false;
		} finally {
			if (!locked) {
				channel.close();
			}
		}
		return locked ? Optional.of(channel) : Optional.empty();
	}

	/* Removes a folder with all that is in it as far as that is possible; tells whether it is gone. */
	static boolean removed(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		List<Path> all = new ArrayList<>();
		try (Stream<Path> entries = Files.walk(folder)) {
			entries.sorted(Comparator.reverseOrder()).forEach(all::add);
		}
		for (Path each : all) {
			try {
				Files.deleteIfExists(each);
			} catch (@SuppressWarnings("unused") IOException e) {
				continue; // it shows below
			}
		}
		return !Files.exists(folder);
	}
}
