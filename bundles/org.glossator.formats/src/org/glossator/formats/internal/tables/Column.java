// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

/**
 * A column of a table, as the data dictionary describes it.
 *
 * @param name its name, unique in the table
 * @param type what its cells are: string, integer, double, boolean, date, or a kind of name
 * @param level level of measurement
 * @param description what they mean
 * @param values the values that they may have, as {@link ManyValues} writes several; empty when any
 * @param many whether a cell may hold several values, as {@link ManyValues} writes them
 * @param recipe what one does with the cells in R and pandas; empty when that needs no words
 */
public record Column(String name, String type, String level, String description, String values, boolean many, String recipe) {

	static final String INTEGER = "integer";
	static final String DATE = "date";
	private static final String STRING = "string";
	private static final String NOMINAL = "nominal";

	static Column text(String name, String description) {
		return new Column(name, STRING, NOMINAL, description, "", false, "");
	}

	static Column texts(String name, String description) {
		return new Column(name, STRING, NOMINAL, description, "", true, Messages.readMany);
	}

	static Column date(String name, String description) {
		return new Column(name, DATE, "interval", description, "", false, "");
	}

	static Column number(String name, String level, String description) {
		return new Column(name, INTEGER, level, description, "", false, "");
	}

	static Column offset(String name, String description) {
		return number(name, "interval", description);
	}

	static Column codePoints(String name, String description) {
		return new Column(name, INTEGER, "interval", description, "", false, Messages.readOffset);
	}

	/** Whether its cells are dates of W3CDTF, one in each. */
	public boolean isDate() {
		return !many && type.equals(DATE);
	}

	/** Whether its cells are numbers or truth values, which every program reads right by itself. */
	public boolean isPlain() {
		return !many && (type.equals(INTEGER) || type.equals("double") || type.equals("boolean"));
	}
}
