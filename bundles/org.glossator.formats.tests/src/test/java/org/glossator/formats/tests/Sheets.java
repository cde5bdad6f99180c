// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as a program that knows nothing of ours reads it: through the names of its sheets and their relations. */
final class Sheets {

	/**
	 * A cell.
	 *
	 * @param type as the file has it: n, b, inlineStr
	 * @param value its value or text
	 * @param format the code of its number format; empty for the general one
	 * @param bold whether it is shown bold
	 * @param keepsSpaces whether spaces at its ends are kept
	 */
	record Cell(String type, String value, String format, boolean bold, boolean keepsSpaces) {
	}

	/**
	 * A sheet.
	 *
	 * @param rows the cells of each row by the letters of their columns
	 * @param frozen how many rows stay in sight
	 * @param widths of the columns, in characters
	 */
	record Sheet(List<Map<String, Cell>> rows, int frozen, List<Double> widths) {

		/** The cells below the heading, by the names of their columns; empty cells are not in it. */
		List<Map<String, Cell>> named() {
			return rows.stream().skip(1).map(row -> {
				Map<String, Cell> named = new LinkedHashMap<>();
				row.forEach((column, cell) -> named.put(rows.getFirst().get(column).value(), cell));
				return named;
			}).toList();
		}
	}

	private Sheets() {
	}

	static Map<String, Sheet> read(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			Map<String, String> targets = new LinkedHashMap<>();
			elements(parse(zip, "xl/_rels/workbook.xml.rels"), "Relationship").forEach(each -> targets.put(each.getAttribute("Id"), each.getAttribute("Target")));
			Document styles = parse(zip, "xl/styles.xml");
			Map<String, Sheet> sheets = new LinkedHashMap<>();
			for (Element sheet : elements(parse(zip, "xl/workbook.xml"), "sheet")) {
				sheets.put(sheet.getAttribute("name"), sheet(parse(zip, "xl/" + targets.get(sheet.getAttribute("r:id"))), styles));
			}
			return sheets;
		}
	}

	private static Sheet sheet(Document sheet, Document styles) {
		List<Map<String, Cell>> rows = new ArrayList<>();
		for (Element row : elements(sheet, "row")) {
			Map<String, Cell> cells = new LinkedHashMap<>();
			for (Element cell : elements(row, "c")) {
				cells.put(cell.getAttribute("r").replaceAll("\\d", ""), cell(cell, styles));
			}
			rows.add(cells);
		}
		List<Element> panes = elements(sheet, "pane");
		return new Sheet(rows, panes.isEmpty() ? 0 : Integer.parseInt(panes.getFirst().getAttribute("ySplit")),
				elements(sheet, "col").stream().map(each -> Double.valueOf(each.getAttribute("width"))).toList());
	}

	private static Cell cell(Element cell, Document styles) {
		Element style = elements((Element) styles.getElementsByTagName("cellXfs").item(0), "xf").get(cell.hasAttribute("s") ? Integer.parseInt(cell.getAttribute("s")) : 0);
		String format = elements(styles, "numFmt").stream().filter(each -> each.getAttribute("numFmtId").equals(style.getAttribute("numFmtId")))
				.map(each -> each.getAttribute("formatCode")).findFirst().orElse(style.getAttribute("numFmtId").equals("49") ? "@" : "");
		boolean bold = !elements(elements(styles, "font").get(Integer.parseInt(style.getAttribute("fontId"))), "b").isEmpty();
		boolean spaces = elements(cell, "t").stream().anyMatch(each -> each.getAttribute("xml:space").equals("preserve"));
		return new Cell(cell.getAttribute("t"), cell.getTextContent(), format, bold, spaces);
	}

	private static List<Element> elements(Document document, String name) {
		return elements(document.getDocumentElement(), name);
	}

	private static List<Element> elements(Element element, String name) {
		NodeList all = element.getElementsByTagName(name);
		return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
	}

	private static Document parse(ZipFile zip, String name) throws IOException {
		try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(name, e);
		}
	}
}
