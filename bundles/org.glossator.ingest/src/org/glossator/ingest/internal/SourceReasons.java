// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.xmi.XmlKind;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.InputFormat;
import org.glossator.ingest.internal.terms.Answer;
import org.glossator.ingest.internal.terms.Details;
import org.glossator.ingest.internal.terms.Format;
import org.glossator.model.Causes;

/** Why a source was not read, in a sentence for a person that names it and says what to do. */
public final class SourceReasons {

	private SourceReasons() {
	}

	/* For an answer that holds no article. */
	public static String of(String name, Answer answer) {
		return switch (answer.verdict()) {
		case ENCRYPTED -> NLS.bind(Messages.encrypted, name);
		case DAMAGED -> damaged(name, answer.notes().isEmpty() ? "" : answer.notes().get(0));
		case NO_TEXT -> NLS.bind(answer.mediaType().equals("application/pdf") ? Messages.picturesOnly : Messages.noText, name);
		case UNKNOWN_KIND -> Format.ofName(name).isPresent()
				? NLS.bind(Messages.notWhatItsNameSays, name, answer.mediaType())
				: NLS.bind(Messages.kindUnknown, new Object[] { name, answer.mediaType(), formats() });
		case CONTAINER -> NLS.bind(Messages.containerInContainer, name);
		case READ -> throw new IllegalArgumentException(name);
		default -> throw new IllegalArgumentException(answer.verdict().name());
		};
	}

	/* For what is no article, but has its place elsewhere in the program. */
	public static Optional<String> elsewhere(String name, XmlKind kind) {
		return switch (kind) {
		case CAS -> Optional.of(NLS.bind(Messages.isCas, name));
		case TYPE_SYSTEM -> Optional.of(NLS.bind(Messages.isTypeSystem, name));
		case CODEBOOK -> Optional.of(NLS.bind(Messages.isCodebook, name));
		case REGISTRY, STUDY -> Optional.of(NLS.bind(Messages.isOfStudy, name));
		case OTHER -> Optional.empty();
		};
	}

	/* For a source without a byte. */
	public static String empty(String name) {
		return NLS.bind(Messages.empty, name);
	}

	/* For a source above the limit. */
	public static String huge(String name, long limit) {
		return NLS.bind(Messages.tooLarge, name, megabytes(limit));
	}

	/* For a source that took too long. */
	public static String slow(String name, IngestOptions options) {
		return NLS.bind(Messages.tookTooLong, name, Double.valueOf(options.timeout().toMillis() / 1000.0));
	}

	/* For a source that used up the fork's memory. */
	public static String memory(String name, IngestOptions options) {
		return NLS.bind(Messages.neededTooMuchMemory, name, Integer.valueOf(options.memoryMegabytes()));
	}

	/* For a source that ended the fork. */
	public static String crashed(String name) {
		return NLS.bind(Messages.endedTheProcess, name);
	}

	/* For a file that cannot be opened. */
	public static String unreadable(String name, Exception cause) {
		return unreadable(name, Causes.clause(cause));
	}

	/* For what is no file, as a folder. */
	public static String noFile(String name) {
		return unreadable(name, Messages.noFile);
	}

	/* For a file that may not be read. */
	public static String denied(String name) {
		return unreadable(name, Messages.permissionDenied);
	}

	/* For a file that the fork could not open. */
	static String refusedToFork(String name) {
		return unreadable(name, Messages.notOpenedByProcess);
	}

	private static String unreadable(String name, String cause) {
		return NLS.bind(Messages.notOpened, name, cause);
	}

	/* For a part of a container that cannot be unpacked. */
	public static String damaged(String name, Exception cause) {
		return damaged(name, Details.of(cause));
	}

	private static String damaged(String name, String detail) {
		return detail.isBlank() ? NLS.bind(Messages.damaged, name) : NLS.bind(Messages.damagedBecause, name, detail.strip());
	}

	/* For a container without a part that is wanted. */
	static String hollow(String name) {
		return NLS.bind(Messages.nothingInside, name);
	}

	private static String megabytes(long bytes) {
		return bytes >= 1 << 20 ? NLS.bind(Messages.mebibytes, Long.valueOf(bytes >> 20)) : NLS.bind(Messages.bytes, Long.valueOf(bytes));
	}

	private static String formats() {
		return String.join(", ", java.util.Arrays.stream(Format.values()).map(Format::format).map(InputFormat::name).toList());
	}
}
