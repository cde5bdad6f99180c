// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of a sheet that wait in a file until it is their sheet's turn, so that no number of them fills the memory. */
final class SheetRows implements Closeable {

	private static final int EMPTY = 0;
	private static final int INTEGER = 1;
	private static final int DOUBLE = 2;
	private static final int TRUE = 3;
	private static final int FALSE = 4;
	private static final int DATE = 5;
	private static final int TEXT = 6;

	private final Path file;
	private final DataOutputStream out;

	/** @param file is made */
	SheetRows(Path file) throws IOException {
		this.file = file;
		this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
	}

	void add(List<Optional<Object>> row) throws IOException {
		for (Optional<Object> cell : row) {
			write(cell.orElse(null));
		}
	}

	private void write(Object cell) throws IOException {
		switch (cell) {
		case null -> out.writeByte(EMPTY);
		case Integer number -> {
			out.writeByte(INTEGER);
			out.writeInt(number.intValue());
		}
		case Double number -> {
			out.writeByte(DOUBLE);
			out.writeDouble(number.doubleValue());
		}
		case Boolean truth -> out.writeByte(truth.booleanValue() ? TRUE : FALSE);
		case SheetDate date -> {
			out.writeByte(DATE);
			out.writeDouble(date.days());
			out.writeUTF(date.format());
		}
		default -> {
			byte[] text = cell.toString().getBytes(StandardCharsets.UTF_8);
			out.writeByte(TEXT);
			out.writeInt(text.length);
			out.write(text);
		}
		}
	}

	/** No row comes any more. */
	@Override
	public void close() throws IOException {
		out.close();
	}

	void delete() throws IOException {
		Files.delete(file);
	}

	/** The rows from the first on; to be closed. */
	Reader reader(int columns) throws IOException {
		return new Reader(file, columns);
	}

	/** Reads one row after another. */
	static final class Reader implements Closeable {

		private final DataInputStream in;
		private final int columns;

		Reader(Path file, int columns) throws IOException {
			this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
			this.columns = columns;
		}

		/** The next row; there must be one. */
		List<Optional<Object>> next() throws IOException {
			List<Optional<Object>> row = new ArrayList<>(columns);
			for (int i = 0; i < columns; i++) {
				row.add(read());
			}
			return row;
		}

		private Optional<Object> read() throws IOException {
			int kind = in.readByte();
			return switch (kind) {
			case EMPTY -> Optional.empty();
			case INTEGER -> Optional.of(Integer.valueOf(in.readInt()));
			case DOUBLE -> Optional.of(Double.valueOf(in.readDouble()));
			case TRUE, FALSE -> Optional.of(Boolean.valueOf(kind == TRUE));
			case DATE -> Optional.of(new SheetDate(in.readDouble(), in.readUTF()));
			default -> Optional.of(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
			};
		}

		@Override
		public void close() throws IOException {
			in.close();
		}
	}
}
