// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.glossator.study.files.Hashes;

/**
 * What a file held when it was last read or written here, so that a change by another program is seen.
 *
 * @param sha256   hash of its bytes, or that there is no file
 * @param size     in bytes
 * @param modified when it was written, as the file system has it
 */
public record FileVersion(String sha256, long size, FileTime modified) {

	/** Instead of a hash, when there is no file. */
	public static final String NONE = "none";

	/**
	 * What a file holds now.
	 *
	 * @throws IOException when it is there and cannot be read
	 */
	public static FileVersion of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileVersion(Hashes.sha256(in), attributes.size(), attributes.lastModifiedTime());
		} catch (NoSuchFileException e) {
			return new FileVersion(NONE, 0, FileTime.fromMillis(0));
		}
	}

	/** What a file held that holds something else now. */
	public static FileVersion former(String sha256) {
		return new FileVersion(sha256, -1, FileTime.fromMillis(0));
	}

	/** Whether it is that of another time: something was restored that was begun before the file got what it holds. */
	public boolean isFormer() {
		return size < 0;
	}

	/**
	 * Whether these are the bytes.
	 *
	 * @throws IOException never, since memory can be read
	 */
	public boolean isOf(byte[] bytes) throws IOException {
		return Hashes.sha256(new ByteArrayInputStream(bytes)).equals(sha256);
	}

	/**
	 * Whether a file still holds this. Reads it only when its size or time is another.
	 *
	 * @throws IOException when it cannot be read
	 */
	public boolean isStillOf(Path file) throws IOException {
		if (!Files.exists(file)) {
			return sha256.equals(NONE);
		}
		BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
		return now.size() == size && now.lastModifiedTime().equals(modified) || of(file).sha256().equals(sha256);
	}
}
