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
			return file == null ? why(refused) : file + " cannot be used: " + why(refused);
		}
		String message = failure.getMessage() == null ? "" : failure.getMessage().strip();
		if (message.isEmpty()) {
			return failure instanceof EOFException ? "the end of the file is missing"
					: "it failed without saying why (" + failure.getClass().getSimpleName() + ")";
		}
		if (failure.getClass() == IOException.class) {
			message = known(message);
		}
		boolean several = message.indexOf(". ") >= 0;
		return message.endsWith(".") && !several ? message.substring(0, message.length() - 1) : message;
	}

	private static String why(FileSystemException refused) {
		return switch (refused) {
		case AccessDeniedException denied -> "permission is denied";
		case NoSuchFileException gone -> "it is not there, or not any more";
		case FileAlreadyExistsException exists -> "something of that name is there already";
		case NotDirectoryException file -> "it is no folder";
		case DirectoryNotEmptyException full -> "the folder is not empty";
		default -> refused.getReason() == null || refused.getReason().isBlank() ? "the file system refuses it" : known(refused.getReason().strip());
		};
	}

	/** What operating systems call an error, in words that people know. */
	private static String known(String reason) {
		String lower = reason.toLowerCase(Locale.ROOT);
		if (lower.contains("no space left") || lower.contains("not enough space")) {
			return "no space is left on the disk";
		}
		if (lower.contains("quota")) {
			return "no space is left to you on the disk (" + reason + ")";
		}
		if (lower.contains("read-only")) {
			return "the file system is read-only";
		}
		if (lower.equals("is a directory")) {
			return "it is a folder";
		}
		if (lower.equals("not a directory")) {
			return "a part of its path is a file, not a folder";
		}
		return reason;
	}
}
