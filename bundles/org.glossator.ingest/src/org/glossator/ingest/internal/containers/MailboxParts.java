// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ingest.internal.terms.Format;

/**
 * The messages of a mailbox, as RFC 4155 describes it: each after a line "From address date" at the start or behind a blank
 * line, with ">From" inside for a line that starts so. Not all programs write that ">", so what follows the line must be a
 * field of a header.
 */
final class MailboxParts implements Container {

	private static final Pattern SEPARATOR = Pattern.compile("From .*\\d\\d?:\\d\\d.*\\d{4}.*|From \\S+@\\S+.*", Pattern.DOTALL);
	private static final Pattern FIELD = Pattern.compile("[!-9;-~]+:.*", Pattern.DOTALL);
	private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);

	private final long maxBytes;

	MailboxParts(long maxBytes) {
		this.maxBytes = maxBytes;
	}

	@Override
	public void read(InputStream stream, Receiver receiver) throws IOException, InterruptedException {
		InputStream in = new BufferedInputStream(stream);
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		int number = 0;
		boolean blank = true;
		boolean huge = false;
		byte[] next = line(in);
		while (next.length > 0) {
			byte[] line = next;
			next = line(in);
			String start = start(line);
			if (blank && SEPARATOR.matcher(start).matches() && (number == 0 || FIELD.matcher(start(next)).matches())) {
				hand(number, message, huge, receiver);
				number++;
				message.reset();
				huge = false;
			} else if (message.size() + line.length > maxBytes) {
				huge = true;
			} else {
				int from = QUOTED.matcher(start).matches() ? 1 : 0;
				message.write(line, from, line.length - from);
			}
			blank = start.isBlank();
		}
		hand(number, message, huge, receiver);
	}

	private static String start(byte[] line) {
		return new String(line, 0, Math.min(line.length, 200), StandardCharsets.ISO_8859_1);
	}

	private static void hand(int number, ByteArrayOutputStream message, boolean huge, Receiver receiver)
			throws InterruptedException {
		String name = Integer.toString(number);
		if (huge) {
			receiver.accept(ContainerPart.Unreadable.tooLarge(name));
		} else if (number > 0 && message.size() > 0) {
			byte[] bytes = message.toByteArray();
			receiver.accept(new ContainerPart.Content(name, "eml", bytes, bytes, Optional.of(Format.EML), ArticleMetadata.builder().build()));
		}
	}

	/* The next line with its line end, empty at the end of the stream; a line too long for a mail comes in pieces. */
	private static byte[] line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int b = in.read(); b >= 0; b = in.read()) {
			line.write(b);
			if (b == '\n' || line.size() >= 1 << 20) {
				break;
			}
		}
		return line.toByteArray();
	}
}
