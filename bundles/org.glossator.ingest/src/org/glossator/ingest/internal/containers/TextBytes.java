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

/** The characters of a table: by its byte order mark, else UTF-8 when its start is that, else windows-1252. */
final class TextBytes {

	private static final int START = 1 << 16;
	private static final int LONGEST_CHARACTER = 4;

	private TextBytes() {
	}

	/* A reader without the byte order mark; closing it closes the stream. */
	static Reader reader(InputStream stream) throws IOException {
		BufferedInputStream in = new BufferedInputStream(stream, START);
		in.mark(START);
		byte[] start = in.readNBytes(START - 1);
		in.reset();
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
		return new InputStreamReader(in, isUtf8(start) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
	}

	/* Whether the bytes are UTF-8, but for a character cut off at their end. */
	private static boolean isUtf8(byte[] start) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(start);
		return !decoder.decode(bytes, CharBuffer.allocate(start.length), start.length < START - LONGEST_CHARACTER).isError();
	}
}
