// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.IOException;
import java.io.InputStream;

import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.internal.terms.Format;

/** A way to take a container apart. */
public interface Container {

	/*
	 * Hands over the parts, in their order.
	 *
	 * @throws IOException when the container is damaged or goes beyond the limits; the parts handed over so far are good
	 * @throws InterruptedException when a part's receiver was interrupted
	 */
	void read(InputStream stream, Receiver receiver) throws IOException, InterruptedException;

	/** Takes parts. */
	interface Receiver {

		/* Takes one part. */
		void accept(ContainerPart part) throws InterruptedException;
	}

	/*
	 * The container of a format.
	 *
	 * @param name the container's file name
	 */
	static Container of(Format format, String name, IngestOptions options) {
		return switch (format) {
		case ZIP -> new ZipParts(new Limits(options.maxBytes()));
		case TAR -> new TarParts(new Limits(options.maxBytes()), name);
		case MBOX -> new MailboxParts(options.maxBytes());
		case CSV -> new TableParts(new Columns(options.columns()), options.maxBytes());
		case JSONL -> new JsonLineParts(new Columns(options.columns()), options.maxBytes());
		default -> throw new IllegalArgumentException(format.name());
		};
	}
}
