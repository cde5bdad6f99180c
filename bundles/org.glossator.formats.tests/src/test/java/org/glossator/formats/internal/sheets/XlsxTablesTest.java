// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.internal.tables.Column;
import org.glossator.formats.internal.tables.Table;
import org.glossator.formats.internal.tables.TableMaker.Made;
import org.glossator.formats.sources.ImportReport.Rejected;
import org.glossator.study.StudyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Excel has no room for is told, and a workbook that is not what was written is noticed. */
class XlsxTablesTest {

	private static final List<Column> COLUMNS = List.of(column("name", "string"), column("number", "integer"), column("more", "string"));

	@TempDir
	private Path folder;

	private static Column column(String name, String type) {
		return new Column(name, type, "nominal", "", "", false, "");
	}

	private static Table fill(XlsxTables tables, String name, int rows) throws IOException {
		try (Table table = tables.table(name, COLUMNS)) {
			for (int i = 0; i < rows; i++) {
				table.row(List.of("row " + i, Integer.valueOf(i), i % 2 == 0 ? "" : "odd"));
			}
			return table;
		}
	}

	private List<String> sheets() throws IOException {
		String workbook = content("xl/workbook.xml");
		return Stream.of(workbook.split("<sheet name=\"")).skip(1).map(each -> each.substring(0, each.indexOf('"'))).toList();
	}

	private String content(String entry) throws IOException {
		try (ZipFile zip = new ZipFile(folder.resolve(XlsxTables.FILE).toFile()); InputStream in = zip.getInputStream(zip.getEntry(entry))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void aTableWithMoreRowsThanASheetHasGoesOnInAnother() throws IOException {
		try (XlsxTables tables = new XlsxTables(folder, 4)) {
			fill(tables, "codings", 7);
			fill(tables, "codings-2", 3);
			Made made = tables.finish(new NullProgressMonitor());
			assertEquals(List.of(), made.failed());
			assertEquals(2, made.notes().size());
			assertTrue(made.notes().getFirst().startsWith("The sheet codings is full") && made.notes().getFirst().endsWith("in the sheet codings-3."), made.notes().getFirst());
			assertTrue(made.notes().get(1).endsWith("in the sheet codings-4."), made.notes().get(1));
		}
		assertEquals(List.of("codings", "codings-3", "codings-4", "codings-2"), sheets());
		assertTrue(content("xl/worksheets/sheet2.xml").contains("row 3") && content("xl/worksheets/sheet3.xml").contains("row 6"));
		assertTrue(Stream.of(1, 2, 3, 4).allMatch(sheet -> {
			try {
				return content("xl/worksheets/sheet" + sheet + ".xml").contains(">number<");
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}), "each has the heading");
	}

	@Test
	void namesThatExcelDoesNotTakeAreChangedAndTold() throws IOException {
		List<String> names = List.of("layer-" + "x".repeat(40), "layer-" + "x".repeat(41), "LAYER-" + "X".repeat(25), "a/b:c?", "History", "ok");
		try (XlsxTables tables = new XlsxTables(folder)) {
			List<String> unique = new ArrayList<>();
			for (String name : names) {
				unique.add(fill(tables, name, 1).name());
			}
			assertEquals(List.of("layer-" + "x".repeat(25), "layer-" + "x".repeat(23) + "-2", "LAYER-" + "X".repeat(23) + "-3", "a-b-c-", "History-2", "ok"), unique);
			assertEquals(5, tables.finish(new NullProgressMonitor()).notes().size());
			assertEquals(unique, sheets());
		}
	}

	@Test
	void whatNoWorkbookHoldsIsReplacedAndCounted() throws IOException {
		try (XlsxTables tables = new XlsxTables(folder)) {
			try (Table table = tables.table("strange", List.of(column("text", "string"), column("number", "double")))) {
				table.row(List.of("nul \0 and bell \7", Double.valueOf(Double.NaN)));
				table.row(List.of("half \ud83d", Double.valueOf(Double.POSITIVE_INFINITY)));
				table.row(List.of("\ufffe \ude00", Double.valueOf(Double.MIN_VALUE)));
				table.row(List.of("tab\t and line\r\n end", Double.valueOf(-0.5)));
			}
			assertEquals(List.of("Sheet strange: 3 texts have characters that no workbook can hold, such as control characters; \ufffd stands for each. An export as csv has them.",
					"Sheet strange: 3 values, such as NaN or infinity, are no numbers for Excel. They stand there as text."), tables.finish(new NullProgressMonitor()).failed().stream().map(Rejected::reason).toList());
		}
	}

	@Test
	void aTableWithMoreColumnsThanASheetIsRefusedInWords() throws IOException {
		try (XlsxTables tables = new XlsxTables(folder)) {
			List<Column> many = Collections.nCopies(16_385, column("c", "string"));
			String message = assertThrows(StudyException.class, () -> tables.table("layer-wide", many)).getMessage();
			assertTrue(message.contains("layer-wide has 16385 columns"), message);
		}
	}

	@Test
	void aWorkbookThatIsNotWhatWasWrittenIsNoticed() throws IOException {
		assertEquals("", told(content -> content));
		assertTrue(told(content -> content.replace(">row 1<", ">row 7<")).contains("the sheet first of the workbook, read back, is not what was written, from row 3 on"));
		assertTrue(told(content -> content.replace("<v>1</v>", "<v>1.5</v>")).contains("from row 3 on"));
		assertTrue(told(content -> content.replaceFirst("<row r=\"4\".*?</row>", "")).contains("from row"));
		assertTrue(told(content -> content.replaceFirst("<c r=\"A2\".*?</c>", "")).contains("from row 2 on"));
		assertTrue(told(content -> content.replaceFirst("<c r=\"A2\".*?</c>", "$0<c r=\"D2\" t=\"n\"><v>1</v></c>")).contains("from row 2 on"));
		assertTrue(told(content -> content.replace("t=\"n\"", "t=\"b\"")).contains("from row 2 on"));
		assertTrue(told(content -> content.replace("</sheetData>", "")).contains("could not be read back"));
		assertTrue(told(content -> content.replace("name=\"second\"", "name=\"last\"")).contains("other sheets than were written: first, last."));
	}

	/** What is said of a workbook that was changed before it is read back. */
	private String told(UnaryOperator<String> damage) throws IOException {
		try (XlsxTables tables = new XlsxTables(folder)) {
			fill(tables, "first", 3);
			fill(tables, "second", 2);
			tables.finish(new NullProgressMonitor());
			Path file = folder.resolve(XlsxTables.FILE);
			Path changed = folder.resolve("changed.xlsx");
			try (ZipFile zip = new ZipFile(file.toFile()); OutputStream out = Files.newOutputStream(changed); ZipOutputStream to = new ZipOutputStream(out)) {
				for (ZipEntry entry : zip.stream().toList()) {
					to.putNextEntry(new ZipEntry(entry.getName()));
					to.write(damage.apply(content(entry.getName())).getBytes(StandardCharsets.UTF_8));
				}
			}
			try (XlsxTables again = new XlsxTables(Files.createTempDirectory(folder, "again"))) {
				WorkbookCheck.check(changed, List.of(new SheetPart((Sheet) fill(again, "first", 3), "first", 3), new SheetPart((Sheet) fill(again, "second", 2), "second", 2)), new Stop(new NullProgressMonitor()));
				return "";
			} catch (StudyException e) {
				return e.getMessage();
			}
		}
	}
}
