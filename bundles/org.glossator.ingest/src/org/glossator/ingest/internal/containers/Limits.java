// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** How much an archive may unpack to. Not for use by several threads. */
final class Limits {

	private static final int MOST_ENTRIES = 200_000;
	/** No text is packed tighter than this; what is, is made to fill a disk. */
	private static final int MOST_RATIO = 200;
	/** Below this size an entry may be packed as tight as it likes. */
	private static final int HARMLESS = 1 << 20;

	private final long maxBytes;
	private int entries;

	/**
	 * Limits of one archive.
	 *
	 * @param maxBytes size of the largest entry
	 */
	Limits(long maxBytes) {
		this.maxBytes = maxBytes;
	}

	/* Counts an entry. */
	void count() throws IOException {
		if (++entries > MOST_ENTRIES) {
			throw new IOException(NLS.bind(Messages.tooManyEntries, Integer.valueOf(MOST_ENTRIES)));
		}
	}

	/*
	 * The bytes of an entry; empty when they are more than the limit.
	 *
	 * @param packed tells how many bytes of the archive were used so far for this entry; negative when that is not known
	 */
	Optional<byte[]> bytes(InputStream entry, java.util.function.LongSupplier packed) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		for (int n = entry.read(buffer); n >= 0; n = entry.read(buffer)) {
			out.write(buffer, 0, n);
			if (out.size() > maxBytes) {
				return Optional.empty();
			}
			long used = packed.getAsLong();
			if (used > 0 && out.size() > HARMLESS && out.size() / used > MOST_RATIO) {
				throw new IOException(NLS.bind(Messages.unpacksToTooMuch, Integer.valueOf(MOST_RATIO)));
			}
		}
		return Optional.of(out.toByteArray());
	}

	/* Whether an entry is a file a person put there: no folder, no hidden file, nothing of macOS' own. Names in a tar often begin with ./ */
	static boolean isWanted(String name, boolean directory) {
		return !directory && !name.startsWith("__MACOSX/")
				&& Arrays.stream(name.split("/")).noneMatch(each -> each.startsWith(".") && !each.equals(".") && !each.equals(".."));
	}
}
