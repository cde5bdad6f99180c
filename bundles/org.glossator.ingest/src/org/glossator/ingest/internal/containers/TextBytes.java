// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.glossator.ingest.internal.terms.WideLetters;


/**
 * The characters of a table: by its byte order mark, else as UTF-16 when it looks like that, else ASCII up to the first byte
 * that is not, which decides: the rest is UTF-8 when what follows is that, else windows-1252.
 */
final class TextBytes {

	private static final int START = 1 << 16;
	private static final int LONGEST_CHARACTER = 4;

	private TextBytes() {
	}

	/* A reader without the byte order mark; closing it closes the stream. */
	static Reader reader(InputStream stream) throws IOException {
		BufferedInputStream in = new BufferedInputStream(stream, START);
		byte[] start = start(in);
		if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
			in.skipNBytes(2);
			return new InputStreamReader(in, StandardCharsets.UTF_16LE);
		}
		if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
			in.skipNBytes(2);
			return new InputStreamReader(in, StandardCharsets.UTF_16BE);
		}
		if (start.length >= 3 && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB && (start[2] & 0xFF) == 0xBF) {
			in.skipNBytes(3);
			return new InputStreamReader(in, StandardCharsets.UTF_8);
		}
		Optional<Charset> wide = WideLetters.charset(start);
		return wide.isPresent() ? new InputStreamReader(in, wide.get()) : new Undecided(in);
	}

	private static byte[] start(BufferedInputStream in) throws IOException {
		in.mark(START);
		byte[] start = in.readNBytes(START - 1);
		in.reset();
		return start;
	}

	/** Letters that mean the same in both, for as long as there are no others. */
	private static final class Undecided extends Reader {

		private final BufferedInputStream in;
		private Reader rest = Reader.nullReader();
		private boolean decided;

		Undecided(BufferedInputStream in) {
			this.in = in;
		}

		@Override
		public int read(char[] target, int offset, int length) throws IOException {
			int count = 0;
			while (!decided && count < length) {
				in.mark(1);
				int b = in.read();
				if (b < 0) {
					return count == 0 ? -1 : count;
				}
				if (b < 0x80) {
					target[offset + count++] = (char) b;
				} else {
					in.reset();
					rest = new InputStreamReader(in, isUtf8(start(in)) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
					decided = true;
				}
			}
			return count > 0 || length == 0 ? count : rest.read(target, offset, length);
		}

		@Override
		public void close() throws IOException {
			in.close();
		}
	}

	/* Whether the bytes are UTF-8, but for a character cut off at their end. */
	private static boolean isUtf8(byte[] start) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(start);
		return !decoder.decode(bytes, CharBuffer.allocate(start.length), start.length < START - LONGEST_CHARACTER).isError();
	}
}
