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
import org.glossator.study.parts.Part;

/**
 * The right to write a part of a study, held by one program at a time. The operating system takes it back when the program ends, however
 * it ends; the lock file itself means nothing.
 */
final class StudyLock implements AutoCloseable {

	/**
	 * Lock files held by this process. A file lock belongs to the process, and on POSIX systems closing any channel of the
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
	 * @param part   what is to be written
	 * @return the lock; to be closed
	 * @throws StudyException when another has it
	 * @throws IOException when the lock file cannot be written
	 */
	static StudyLock acquire(StudyFolder folder, Part part) throws IOException {
		Path file = folder.lock(part);
		Files.createDirectories(file.getParent());
		Path key = file.getParent().toRealPath().resolve(file.getFileName());
		if (!HELD.add(key)) {
			throw locked(folder, part, Messages.thisProgram);
		}
		try {
			return new StudyLock(key, lock(folder, part));
		} catch (IOException | RuntimeException e) {
			HELD.remove(key);
			throw e;
		}
	}

	private static FileChannel lock(StudyFolder folder, Part part) throws IOException {
		Path file = folder.lock(part);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock(POSITION, 1, false);
			if (lock == null) {
				String owner = Files.readString(file).strip();
				throw locked(folder, part, owner.isEmpty() ? Messages.anotherProgram : owner);
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

	private static HeldElsewhere locked(StudyFolder folder, Part part, String owner) {
		return new HeldElsewhere(owner, switch (part) {
			case Part.Shared() -> NLS.bind(Messages.openElsewhere, folder.root(), owner);
			case Part.OfCoder(String id) -> NLS.bind(Messages.coderOpenElsewhere, new Object[] { folder.root(), id, owner });
			case Part.Adjudicated() -> NLS.bind(Messages.adjudicatedOpenElsewhere, folder.root(), owner);
		});
	}

	/** Another program writes the part. */
	static final class HeldElsewhere extends StudyException {

		private static final long serialVersionUID = 1L;

		private final String owner;

		private HeldElsewhere(String owner, String sentence) {
			super(sentence);
			this.owner = owner;
		}

		/** Who does: which program, of whom, and since when. */
		String owner() {
			return owner;
		}
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
