// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.util.NLS;

/**
 * The right to write a study, held by one program at a time. The operating system takes it back when the program ends, however
 * it ends; the lock file itself means nothing.
 */
final class StudyLock implements AutoCloseable {

	/**
	 * Folders locked by this process. A file lock belongs to the process, and on POSIX systems closing any channel of the
	 * lock file gives it up: so a second opener in the same process must be turned away before it opens the file.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	/** The locked byte lies far behind the owner's name, for on Windows a locked range cannot be read by others. */
	private static final long POSITION = 1L << 40;

	private final Path key;
	private final FileChannel channel;

	private StudyLock(Path key, FileChannel channel) {
		this.key = key;
		this.channel = channel;
	}

	/**
	 * @param folder an existing study folder
	 * @return the lock; to be closed
	 * @throws StudyException when another has it
	 * @throws IOException when the lock file cannot be written
	 */
	static StudyLock acquire(StudyFolder folder) throws IOException {
		Path key = folder.root().toRealPath();
		if (!HELD.add(key)) {
			throw locked(folder, Messages.thisProgram);
		}
		try {
			Files.createDirectories(folder.ours());
			return new StudyLock(key, lock(folder));
		} catch (IOException | RuntimeException e) {
			HELD.remove(key);
			throw e;
		}
	}

	private static FileChannel lock(StudyFolder folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock(POSITION, 1, false);
			if (lock == null) {
				String owner = Files.readString(folder.lock()).strip();
				throw locked(folder, owner.isEmpty() ? Messages.anotherProgram : owner);
			}
			String owner = NLS.bind(Messages.lockOwner, new Object[] { Long.valueOf(ProcessHandle.current().pid()), System.getProperty("user.name"),
					Instant.now().truncatedTo(ChronoUnit.SECONDS) }) + "\n";
			channel.truncate(0);
			channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
			return channel;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static StudyException locked(StudyFolder folder, String owner) {
		return new StudyException(NLS.bind(Messages.openElsewhere, folder.root(), owner));
	}

	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			HELD.remove(key);
		}
	}
}
