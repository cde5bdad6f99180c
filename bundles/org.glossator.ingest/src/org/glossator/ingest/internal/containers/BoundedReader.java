// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.containers;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters of which only so many are given out before somebody says that what they were read for is complete: the memory
 * of who reads them stays within a limit, whatever the file holds.
 */
final class BoundedReader extends Reader {

	/** More was asked for than is given out at once. */
	static final class TooLong extends IOException {

		private static final long serialVersionUID = 1L;

		TooLong() {
			super(Messages.lineTooLong);
		}
	}

	private final Reader in;
	private final long most;
	private long given;
	private boolean afterReturn;

	/**
	 * A reader.
	 *
	 * @param in the characters; closed with this
	 * @param most how many are given out at once, in UTF-16 code units
	 */
	BoundedReader(Reader in, long most) {
		this.in = in;
		this.most = most;
	}

	/** What was read so far is complete: as many characters again are given out. */
	void next() {
		given = 0;
	}

	/**
	 * The next line without its line end.
	 *
	 * @return the line, null at the end
	 * @throws TooLong when the line is longer than what is given out; it was skipped, and the next line follows
	 * @throws IOException when the characters cannot be read
	 */
	String line() throws IOException {
		int c = afterLineFeed();
		if (c < 0) {
			return null;
		}
		StringBuilder line = new StringBuilder();
		boolean fits = true;
		while (c >= 0 && c != '\n' && c != '\r') {
			fits = line.length() < most;
			if (fits) {
				line.append((char) c);
			}
			c = in.read();
		}
		afterReturn = c == '\r';
		if (!fits) {
			throw new TooLong();
		}
		return line.toString();
	}

	/* The next character; a line feed that follows a carriage return is none. */
	private int afterLineFeed() throws IOException {
		int c = in.read();
		boolean second = afterReturn && c == '\n';
		afterReturn = false;
		return second ? in.read() : c;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (given >= most) {
			throw new TooLong();
		}
		int n = in.read(target, offset, (int) Math.min(length, most - given));
		given += Math.max(0, n);
		return n;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
