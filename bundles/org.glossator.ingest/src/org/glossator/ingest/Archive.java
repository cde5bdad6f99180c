// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.XmlText;
import org.glossator.ingest.internal.SourceReasons;
import org.glossator.ingest.internal.containers.Container;
import org.glossator.ingest.internal.containers.ContainerPart;
import org.glossator.ingest.internal.terms.Format;

/**
 * A zip or tar archive, or a single file packed by gzip, taken apart in memory: nothing in it is ever written to a path that it
 * names. What unpacks to far more than its size, has too many entries or is cut off is refused, as everywhere in an import.
 */
public final class Archive {

	private static final int TAR_AT = 257;
	/** How many bytes of a file tell whether it is an archive. */
	public static final int BEGINNING = TAR_AT + 5;

	/** Takes what is in an archive, one after the other. */
	public interface Receiver {

		/**
		 * Takes a file.
		 *
		 * @param name its name in the archive, with slashes
		 * @param bytes what it holds
		 * @throws IOException goes to the caller of {@link Archive#read}
		 */
		void file(String name, byte[] bytes) throws IOException;

		/**
		 * Takes the name of what cannot be unpacked.
		 *
		 * @param name its name in the archive, with slashes
		 * @param reason a sentence that names it
		 */
		void unreadable(String name, String reason);
	}

	private final String name;
	private final SourceBytes bytes;
	private final Format format;
	private final IngestOptions limits;

	private Archive(String name, SourceBytes bytes, Format format, IngestOptions limits) {
		this.name = name;
		this.bytes = bytes;
		this.format = format;
		this.limits = limits;
	}

	/**
	 * Looks whether a file is an archive, by what it begins with. Office documents are zip archives too.
	 *
	 * @param name how a person knows the file
	 * @param bytes the file
	 * @param limits how large a file in it may be
	 * @return the archive
	 * @throws IOException when the file cannot be read
	 */
	public static Optional<Archive> of(String name, SourceBytes bytes, IngestOptions limits) throws IOException {
		byte[] start;
		try (InputStream in = bytes.open()) {
			start = in.readNBytes(BEGINNING);
		}
		boolean zip = startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6);
		boolean tar = startsWith(start, 0x1f, 0x8b)
				|| start.length == BEGINNING && startsWith(Arrays.copyOfRange(start, TAR_AT, BEGINNING), 'u', 's', 't', 'a', 'r');
		return zip ? Optional.of(new Archive(name, bytes, Format.ZIP, limits)) : tar ? Optional.of(new Archive(name, bytes, Format.TAR, limits)) : Optional.empty();
	}

	private static boolean startsWith(byte[] start, int... wanted) {
		for (int i = 0; i < wanted.length; i++) {
			if (i >= start.length || (start[i] & 0xFF) != wanted[i]) {
				return false;
			}
		}
		return true;
	}

	/** {@return how a person knows a file in the archive} */
	public String nameOf(String entry) {
		return name + "!/" + XmlText.name(entry);
	}

	/**
	 * Takes it apart; may be done again.
	 *
	 * @param receiver takes files in their order; folders and what is hidden are left out
	 * @throws IOException from the receiver, or when the archive is damaged or goes beyond the limits, with a sentence that names
	 *                     it; what was handed over before is good
	 */
	public void read(Receiver receiver) throws IOException {
		try (InputStream in = bytes.open()) {
			Container.of(format, name, limits).read(in, part -> take(part, receiver));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (IOException e) {
			throw new IOException(SourceReasons.damaged(name, e), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt(); // nothing here waits
		}
	}

	private void take(ContainerPart part, Receiver receiver) {
		switch (part) {
		case ContainerPart.Unreadable unreadable -> receiver.unreadable(part.name(), unreadable.reason().apply(nameOf(part.name())));
		case ContainerPart.Content content -> {
			try {
				receiver.file(content.name(), content.source());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		}
	}
}
