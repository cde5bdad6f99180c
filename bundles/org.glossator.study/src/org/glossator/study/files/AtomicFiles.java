// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.files;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/**
 * Files that are either as they were or as they are meant to be, whenever the program or the machine stops: written under
 * another name, forced to disk, renamed, and the folder forced to disk.
 */
public final class AtomicFiles {

	/** How the names of files end that are being written. */
	public static final String TEMPORARY = ".glossator-tmp";

	/** Writes what a file holds. */
	@FunctionalInterface
	public interface Content {
		/**
		 * @param out buffered; closed by the caller
		 * @throws IOException when writing fails; the file then stays as it was
		 */
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFiles() {
	}

	/**
	 * Writes or replaces a file; its new content is written beside it.
	 *
	 * @param target the file; its folder exists
	 * @param content what it will hold
	 * @throws IOException when writing fails; the file is then as it was
	 */
	public static void write(Path target, Content content) throws IOException {
		write(target, target.toAbsolutePath().getParent(), content);
	}

	/**
	 * Writes or replaces a file; its new content is written into another folder first.
	 *
	 * @param target the file; its folder exists
	 * @param temporary an existing folder on the same file system
	 * @param content what it will hold
	 * @throws IOException when writing fails; the file is then as it was
	 */
	public static void write(Path target, Path temporary, Content content) throws IOException {
		Path beside = temporary.resolve("." + UUID.randomUUID() + TEMPORARY);
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
					OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
				content.writeTo(out);
				out.flush();
				channel.force(true);
			}
			rename(beside, target);
		} finally {
			Files.deleteIfExists(beside);
		}
		forceDirectory(target.toAbsolutePath().getParent());
	}

	/**
	 * Renames a file or folder in one step, over a file that has the new name.
	 *
	 * @param from what is there
	 * @param to the name it gets, on the same file system
	 * @throws IOException when it cannot be renamed; nothing has changed then
	 */
	public static void rename(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Returns when the content of a file is on the disk.
	 *
	 * @param file an existing file
	 * @throws IOException when it cannot be forced
	 */
	public static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/**
	 * Returns when the entries of a folder are on the disk.
	 *
	 * @param folder an existing folder
	 * @throws IOException when it cannot be forced
	 */
	public static void forceDirectory(Path folder) throws IOException {
		if (File.separatorChar == '\\') {
			return; // Windows opens no folder as a file; NTFS journals names by itself
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	/**
	 * Deletes a folder and all that is in it; links are deleted, not followed.
	 *
	 * @param folder a folder, which need not exist
	 * @throws IOException when something in it cannot be deleted
	 */
	public static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
