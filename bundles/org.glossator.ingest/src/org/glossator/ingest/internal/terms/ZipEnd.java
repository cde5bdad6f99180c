// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A zip archive's bytes on their way to whoever reads its entries, and whether they had the record that every archive ends
 * with. An archive that was cut off between two entries reads like a shorter one.
 */
public final class ZipEnd extends FilterInputStream {

	/** Starts the record, which is followed by 18 bytes and by a comment of up to 65535. */
	private static final String SIGNATURE = "PK\u0005\u0006";
	private static final int LONGEST = 22 + 0xFFFF;

	private final byte[] last = new byte[LONGEST];
	private long count;

	/**
	 * A stream that is watched.
	 *
	 * @param archive the archive from its first byte on
	 */
	public ZipEnd(InputStream archive) {
		super(archive);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int n = super.read(bytes, offset, length);
		for (int i = Math.max(0, n - LONGEST); i < n; i++) {
			last[(int) ((count + i) % LONGEST)] = bytes[offset + i];
		}
		count += Math.max(0, n);
		return n;
	}

	@Override
	public long skip(long n) throws IOException {
		return readNBytes((int) Math.min(n, 8192)).length;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/* Reads to the end; fails when the record was not there. */
	public void require() throws IOException {
		transferTo(OutputStream.nullOutputStream());
		String bytes = new String(last, StandardCharsets.ISO_8859_1);
		int start = (int) (count % LONGEST);
		String end = count < LONGEST ? bytes.substring(0, start) : bytes.substring(start) + bytes.substring(0, start);
		if (!end.contains(SIGNATURE)) {
			throw new IOException("its end is missing");
		}
	}
}
