// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.xmi.SafeXml;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a workbook back and compares every cell with what was to be written. */
final class WorkbookCheck {

	private WorkbookCheck() {
	}

	/**
	 * Compares.
	 *
	 * @throws IOException a sentence about the first sheet that is not what it is to be
	 */
	static void check(Path file, List<SheetPart> parts, Stop stop) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			SheetList list = new SheetList();
			parse(zip, "xl/workbook.xml", list);
			if (!list.names.equals(parts.stream().map(SheetPart::name).toList())) {
				throw new StudyException(NLS.bind(Messages.sheetsNotReadBack, String.join(", ", list.names)));
			}
			parse(zip, "xl/styles.xml", new DefaultHandler());
			for (Sheet sheet : parts.stream().map(SheetPart::sheet).distinct().toList()) {
				try (SheetRows.Reader rows = sheet.reader()) {
					for (int i = 0; i < parts.size(); i++) {
						if (parts.get(i).isOf(sheet)) {
							check(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", parts.get(i), rows, stop);
						}
					}
				}
			}
		}
	}

	private static void check(ZipFile zip, String entry, SheetPart part, SheetRows.Reader rows, Stop stop) throws IOException {
		SheetHandler handler = new SheetHandler(part, rows, stop);
		try {
			parse(zip, entry, handler);
			if (handler.row != part.rows() + 1) {
				throw handler.differs();
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void parse(ZipFile zip, String name, DefaultHandler handler) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new StudyException(NLS.bind(Messages.partNotReadBack, name, Messages.partMissing));
		}
		try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
			XMLReader reader = SafeXml.reader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler); // or the reader writes to standard error what it throws as well
			reader.parse(new InputSource(in));
		} catch (SAXException | ParserConfigurationException e) {
			throw new StudyException(NLS.bind(Messages.partNotReadBack, name, Reasons.clause(e)), e);
		}
	}

	/** The names of the sheets. */
	private static final class SheetList extends DefaultHandler {

		private final List<String> names = new ArrayList<>();

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			if (name.equals("sheet")) {
				names.add(attributes.getValue("name"));
			}
		}
	}

	/** The cells of a sheet, row after row. */
	private static final class SheetHandler extends DefaultHandler {

		private static final int LETTERS = 26;

		private final SheetPart part;
		private final SheetRows.Reader rows;
		private final Stop stop;
		private final StringBuilder text = new StringBuilder();
		private List<Optional<Object>> expected = List.of();
		private int row;
		private int column;
		private String kind = "";

		SheetHandler(SheetPart part, SheetRows.Reader rows, Stop stop) {
			this.part = part;
			this.rows = rows;
			this.stop = stop;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			switch (name) {
			case "row" -> {
				stop.at(row);
				row++;
				column = 0;
				expected = expected();
			}
			case "c" -> {
				String cell = attributes.getValue("r");
				kind = attributes.getValue("t");
				text.setLength(0);
				int to = column(cell);
				requireEmpty(to);
				column = to + 1;
				if (!cell.endsWith(String.valueOf(row)) || column > expected.size()) {
					throw new UncheckedIOException(differs());
				}
			}
			default -> {
				// how it looks
			}
			}
		}

		private List<Optional<Object>> expected() {
			try {
				return row == 1 ? part.heading().stream().<Optional<Object>>map(Optional::of).toList() : rows.next();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		/** The number of a column, from 0, whose cells are named like AB12. */
		private static int column(String cell) {
			int number = 0;
			for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
				number = number * LETTERS + cell.charAt(i) - 'A' + 1;
			}
			return number - 1;
		}

		private void requireEmpty(int to) {
			if (column > to || expected.size() < to || expected.subList(column, to).stream().anyMatch(Optional::isPresent)) {
				throw new UncheckedIOException(differs());
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			text.append(characters, start, length);
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			if (name.equals("row")) {
				requireEmpty(expected.size());
			} else if (name.equals("c") && !isExpected()) {
				throw new UncheckedIOException(differs());
			}
		}

		private boolean isExpected() {
			return switch (expected.get(column - 1).orElse("")) {
			case Number number -> isNumber(number.doubleValue());
			case SheetDate date -> isNumber(date.days());
			case Boolean truth -> kind.equals("b") && text.toString().equals(truth.booleanValue() ? "1" : "0");
			case Object other -> kind.equals("inlineStr") && text.toString().equals(other);
			};
		}

		private boolean isNumber(double number) {
			return kind.equals("n") && Double.parseDouble(text.toString()) == number;
		}

		StudyException differs() {
			return new StudyException(NLS.bind(Messages.sheetNotReadBack, part.name(), Integer.valueOf(row)));
		}
	}
}
