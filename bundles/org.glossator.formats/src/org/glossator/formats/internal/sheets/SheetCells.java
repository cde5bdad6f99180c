// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.glossator.formats.internal.tables.Column;

/**
 * Makes of what a table has what a cell of a sheet can hold: an Integer, a Double, a Boolean, a SheetDate or a String; nothing for
 * an empty one. Counts what a cell cannot hold as it is.
 */
final class SheetCells {

	/** How many UTF-16 code units a cell has at most. */
	static final int LONGEST = 32_767;
	private static final char REPLACEMENT = '\ufffd';
	/** What XML 1.0 has no form for: control characters, halves of characters, and two that are none. */
	private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");
	/** What Excel takes for a character that is written by its number. */
	private static final Pattern NUMBERED = Pattern.compile("_(?=x\\p{XDigit}{4}_)");
	private static final String UNDERSCORE = "_x005F_";

	private int cut;
	private int replaced;
	private int noNumbers;

	/** What the cell of a sheet is to hold. */
	Optional<Object> cell(Column column, Object value) {
		return switch (value) {
		case Double number when !isNumber(number.doubleValue()) -> {
			noNumbers++;
			yield Optional.of(number.toString());
		}
		case Integer number -> Optional.of(number);
		case Double number -> Optional.of(number);
		case Boolean truth -> Optional.of(truth);
		default -> text(column, value.toString());
		};
	}

	/** Excel knows neither infinity nor what is no number, and makes 0 of numbers that are all but that. */
	private static boolean isNumber(double number) {
		return number == 0 || Double.isFinite(number) && Math.abs(number) >= Double.MIN_NORMAL;
	}

	private Optional<Object> text(Column column, String text) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Optional<SheetDate> date = column.isDate() ? SheetDate.of(text) : Optional.empty();
		return date.isPresent() ? Optional.of(date.get()) : Optional.of(NUMBERED.matcher(shortened(xml(text))).replaceAll(UNDERSCORE));
	}

	private String xml(String text) {
		String xml = NOT_XML.matcher(text).replaceAll(String.valueOf(REPLACEMENT));
		if (!xml.equals(text)) {
			replaced++;
		}
		return xml;
	}

	private String shortened(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		cut++;
		return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
	}

	/** Sentences about what the sheet does not hold as it is. */
	List<String> losses(String sheet) {
		List<String> losses = new ArrayList<>();
		tell(losses, cut, sheet, Messages.textCutOne, Messages.textCut);
		tell(losses, replaced, sheet, Messages.charactersReplacedOne, Messages.charactersReplaced);
		tell(losses, noNumbers, sheet, Messages.noNumberOne, Messages.noNumber);
		return losses;
	}

	private static void tell(List<String> losses, int count, String sheet, String one, String several) {
		if (count > 0) {
			losses.add(NLS.bind(count == 1 ? one : several, sheet, Integer.valueOf(count)));
		}
	}
}
