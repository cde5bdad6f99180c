// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

/**
 * What was thrown, in words for a person; the one place where that is done. What this program throws says what it has to say in its
 * message. Java and the libraries write theirs for programmers, or leave it out: those are told by their kind, and what they say
 * is for the log alone.
 */
public final class Causes {

	private static final String OURS = "org.glossator.";
	private static final int DEEPEST = 20;
	/** What the parser names, in whatever language, when it meets the declaration that it was told to refuse. */
	private static final String REFUSED_DECLARATION = "disallow-doctype-decl";

	private Causes() {
	}

	/**
	 * {@return what happened as it goes on after a colon, or as sentences of its own when this program wrote some}
	 *
	 * @param failure what was thrown
	 */
	public static String clause(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST).flatMap(cause -> said(cause).stream()).findFirst()
				.orElse(failure instanceof RuntimeException ? Messages.causeUnexpected : Messages.causeUnforeseen);
	}

	/** {@return a clause with a full stop, unless it ends as a sentence does} */
	public static String ended(String clause) {
		return clause.endsWith(".") || clause.endsWith("?") || clause.endsWith("!") ? clause : clause + '.';
	}

	/**
	 * Whether the message of an exception is a sentence of this program: it is where this program itself made it, and not the Java
	 * machine in the midst of it.
	 */
	public static boolean isOurs(Throwable failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		return !isOfMachine(failure) && trace.length > 0 && trace[0].getClassName().startsWith(OURS) && failure.getMessage() != null && !failure.getMessage().isBlank()
				&& (failure.getCause() == null || !failure.getMessage().equals(failure.getCause().toString())); // wrapped without a word
	}

	private static boolean isOfMachine(Throwable failure) {
		return switch (failure) {
			case Error any -> true;
			case ClassCastException any -> true;
			case NullPointerException any -> true;
			case IndexOutOfBoundsException any -> true;
			case ArithmeticException any -> true;
			case NegativeArraySizeException any -> true;
			case ArrayStoreException any -> true;
			default -> false;
		};
	}

	/** Whether a clause is one sentence at most. */
	public static boolean isOneSentence(String clause) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(clause);
		return sentences.next() == BreakIterator.DONE || sentences.next() == BreakIterator.DONE;
	}

	private static Optional<String> said(Throwable cause) {
		if (cause instanceof FileSystemException refused) {
			return Optional.of(refused.getFile() == null ? why(refused) : NLS.bind(Messages.fileUnusable, refused.getFile(), why(refused)));
		}
		if (cause.getClass() == IOException.class && cause.getMessage() != null && system(cause.getMessage()).isPresent()) {
			return system(cause.getMessage());
		}
		if (isOurs(cause)) {
			return Optional.of(cause.getMessage().strip());
		}
		return switch (cause) {
			case CharConversionException wrong -> Optional.of(Messages.causeEncoding);
			case UnsupportedEncodingException wrong -> Optional.of(Messages.causeEncodingUnknown);
			case CharacterCodingException wrong -> Optional.of(Messages.causeEncoding);
			case SAXParseException wrong when wrong.getException() != null -> Optional.empty(); // which is the cause
			case SAXParseException wrong when String.valueOf(wrong.getMessage()).contains(REFUSED_DECLARATION) -> Optional.of(Messages.causeDocumentType);
			case SAXParseException wrong -> Optional.of(malformed(wrong.getLineNumber()));
			case XMLStreamException wrong when wrong.getNestedException() != null -> said(wrong.getNestedException());
			case XMLStreamException wrong -> Optional.of(malformed(wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNumber()));
			case XMIException wrong -> Optional.of(NLS.bind(Messages.causeUnknownContent, Integer.valueOf(wrong.getLine())));
			case OutOfMemoryError large -> Optional.of(Messages.causeMemory);
			case EOFException torn -> Optional.of(Messages.endOfFileMissing);
			case ZipException torn -> Optional.of(Messages.causePacked);
			default -> Optional.empty();
		};
	}

	private static String malformed(int line) {
		return line <= 1 ? Messages.causeNoXml : NLS.bind(Messages.causeMalformed, Integer.valueOf(line));
	}

	private static String why(FileSystemException refused) {
		return switch (refused) {
			case AccessDeniedException denied -> Messages.permissionDenied;
			case NoSuchFileException gone -> Messages.notThere;
			case FileAlreadyExistsException exists -> Messages.alreadyThere;
			case NotDirectoryException file -> Messages.noFolder;
			case DirectoryNotEmptyException full -> Messages.folderNotEmpty;
			default -> Optional.ofNullable(refused.getReason()).flatMap(Causes::system).orElse(Messages.refusedByFileSystem);
		};
	}

	/** What operating systems call an error, in words that people know; empty for what is none of theirs. */
	private static Optional<String> system(String reason) {
		String lower = reason.strip().toLowerCase(Locale.ROOT);
		if (lower.startsWith("no space left") || lower.contains("not enough space")) {
			return Optional.of(Messages.diskFull);
		}
		return switch (lower) {
			case "disk quota exceeded" -> Optional.of(Messages.quotaExceeded);
			case "read-only file system" -> Optional.of(Messages.fileSystemReadOnly);
			case "is a directory" -> Optional.of(Messages.isFolder);
			case "not a directory" -> Optional.of(Messages.partOfPathIsFile);
			case "permission denied" -> Optional.of(Messages.permissionDenied);
			default -> Optional.empty();
		};
	}
}
