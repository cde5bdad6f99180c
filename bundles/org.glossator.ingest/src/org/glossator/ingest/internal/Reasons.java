// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.io.EOFException;

import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.InputFormat;

/** Why a source was not read, in a sentence for a person that names it and says what to do. */
public final class Reasons {

	private Reasons() {
	}

	/* For an answer that holds no article. */
	public static String of(String name, Answer answer) {
		return switch (answer.verdict()) {
		case ENCRYPTED -> name + " is encrypted; remove its password and import it again.";
		case DAMAGED -> name + " is damaged and cannot be read" + detail(answer) + "; get another copy and import that.";
		case NO_TEXT -> answer.mediaType().equals("application/pdf")
				? name + " holds no text, only pictures of it; run text recognition on it and import it again."
				: name + " holds no text.";
		case UNKNOWN_KIND -> Format.ofName(name).isPresent()
				? name + " is damaged, or is not what its name says (" + answer.mediaType() + "); get another copy and import that."
				: name + " is of a kind that cannot be read (" + answer.mediaType() + "); the kinds that can are "
				+ formats() + '.';
		case CONTAINER -> name + " is a container inside a container and was not opened; unpack it and import what is in it.";
		case READ -> throw new IllegalArgumentException(name);
		default -> throw new IllegalArgumentException(answer.verdict().name());
		};
	}

	/* For a source without a byte. */
	public static String empty(String name) {
		return name + " is empty.";
	}

	/* For a source above the limit. */
	public static String huge(String name, long limit) {
		return name + " is larger than " + megabytes(limit) + ", the most that is read; split it, or allow more.";
	}

	/* For a source that took too long. */
	public static String slow(String name, IngestOptions options) {
		return name + " could not be read within " + options.timeout().toMillis() / 1000.0
				+ " seconds and was given up; the rest goes on.";
	}

	/* For a source that used up the fork's memory. */
	public static String memory(String name, IngestOptions options) {
		return name + " needs more than the " + options.memoryMegabytes()
				+ " MiB of memory that reading may use and was given up; the rest goes on.";
	}

	/* For a source that ended the fork. */
	public static String crashed(String name) {
		return name + " made the reading process end and was given up; the rest goes on.";
	}

	/* For a file that cannot be opened. */
	public static String unreadable(String name, Exception cause) {
		return name + " cannot be opened (" + cause.getMessage() + "); check that it exists and may be read.";
	}

	/* For a part of a container that cannot be unpacked. */
	public static String damaged(String name, Exception cause) {
		return of(name, Answer.of(Answer.Verdict.DAMAGED, "", detail(cause)));
	}

	/* What an exception tells about a source; empty when it tells nothing. */
	public static String detail(Throwable cause) {
		return cause.getMessage() == null ? cause instanceof EOFException ? "its end is missing" : ""
				: cause.getMessage().lines().findFirst().orElse("");
	}

	private static String detail(Answer answer) {
		return answer.notes().isEmpty() || answer.notes().get(0).isBlank() ? "" : " (" + answer.notes().get(0).strip() + ')';
	}

	private static String megabytes(long bytes) {
		return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
	}

	private static String formats() {
		return String.join(", ", java.util.Arrays.stream(Format.values()).map(Format::format).map(InputFormat::name).toList());
	}
}
