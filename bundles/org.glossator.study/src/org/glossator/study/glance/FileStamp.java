// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.glance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells, without reading a file, whether it is as it was.
 *
 * @param size     in bytes
 * @param modified when it was written last
 */
public record FileStamp(long size, FileTime modified) {

	/**
	 * {@return the stamp of a file as it is now}
	 *
	 * @param file a file
	 * @throws IOException when there is none, a {@link java.nio.file.NoSuchFileException}, or it cannot be asked
	 */
	public static FileStamp of(Path file) throws IOException {
		BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
		return new FileStamp(now.size(), now.lastModifiedTime());
	}
}
