// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/**
 * Why a file could not be read or written, in words: the exceptions of a file system have nothing but its path for a message, or
 * what the operating system calls the error, or no message at all.
 */
public final class Reasons {

	private Reasons() {
	}

	/**
	 * {@return what happened as a whole sentence, with the name of the file when the exception knows it}
	 *
	 * @param failure what was thrown
	 */
	public static String sentence(Throwable failure) {
		String clause = clause(failure);
		String sentence = Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
		return Character.isLetterOrDigit(sentence.charAt(sentence.length() - 1)) || clause.endsWith(")") ? sentence + "." : sentence;
	}

	/**
	 * {@return what happened, to be put behind a colon or in parentheses: without a full stop when it is one sentence}
	 *
	 * @param failure what was thrown
	 */
	public static String clause(Throwable failure) {
		if (failure instanceof UncheckedIOException wrapped) {
			return clause(wrapped.getCause());
		}
		if (failure instanceof FileSystemException refused) {
			String file = refused.getFile();
			return file == null ? why(refused) : NLS.bind(Messages.fileUnusable, file, why(refused));
		}
		String message = failure.getMessage() == null ? "" : failure.getMessage().strip();
		if (message.isEmpty()) {
			return failure instanceof EOFException ? Messages.endOfFileMissing
					: NLS.bind(Messages.failedWithoutReason, failure.getClass().getSimpleName());
		}
		if (failure.getClass() == IOException.class) {
			message = known(message);
		}
		boolean several = message.indexOf(". ") >= 0;
		return message.endsWith(".") && !several ? message.substring(0, message.length() - 1) : message;
	}

	private static String why(FileSystemException refused) {
		return switch (refused) {
		case AccessDeniedException denied -> Messages.permissionDenied;
		case NoSuchFileException gone -> Messages.notThere;
		case FileAlreadyExistsException exists -> Messages.alreadyThere;
		case NotDirectoryException file -> Messages.noFolder;
		case DirectoryNotEmptyException full -> Messages.folderNotEmpty;
		default -> refused.getReason() == null || refused.getReason().isBlank() ? Messages.refusedByFileSystem : known(refused.getReason().strip());
		};
	}

	/** What operating systems call an error, in words that people know. */
	private static String known(String reason) {
		String lower = reason.toLowerCase(Locale.ROOT);
		if (lower.contains("no space left") || lower.contains("not enough space")) {
			return Messages.diskFull;
		}
		if (lower.contains("quota")) {
			return NLS.bind(Messages.quotaExceeded, reason);
		}
		if (lower.contains("read-only")) {
			return Messages.fileSystemReadOnly;
		}
		if (lower.equals("is a directory")) {
			return Messages.isFolder;
		}
		if (lower.equals("not a directory")) {
			return Messages.partOfPathIsFile;
		}
		return reason;
	}
}
