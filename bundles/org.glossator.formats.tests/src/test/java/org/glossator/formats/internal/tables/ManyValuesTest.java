// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Several values in a cell can be taken apart by splitting it at semicolons and undoing what addresses of the web have. */
public class ManyValuesTest {

	private static final Pattern ESCAPED = Pattern.compile("%(\\p{XDigit}{2})");

	/**
	 * Takes a cell apart by the recipe in the data dictionary.
	 *
	 * @param cell a cell
	 * @return the values in it
	 */
	public static List<String> apart(String cell) {
		return cell.isEmpty() ? List.of() : Arrays.stream(cell.split(";", -1)).map(value -> value.equals("%00") ? "" : unquote(value)).toList();
	}

	/** As urllib.parse.unquote does it, for characters of ASCII. */
	private static String unquote(String value) {
		return ESCAPED.matcher(value).replaceAll(escape -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
	}

	/** As R does it by the recipe. */
	private static String gsub(String value) {
		return value.equals("%00") ? "" : value.replace("%3B", ";").replace("%25", "%");
	}

	@Test
	void usualValuesStandAsTheyAre() {
		assertEquals("actor;target", ManyValues.join(List.of("actor", "target")));
		assertEquals("up 5% in May;100%", ManyValues.join(List.of("up 5% in May", "100%")));
		assertEquals("0;20", ManyValues.join(List.of(0, 20)));
		assertEquals("", ManyValues.join(List.of()));
	}

	@Test
	void whatWouldBeTakenForASeparatorIsNot() {
		assertEquals("one;two%3B and a half;%00;%253B", ManyValues.join(List.of("one", "two; and a half", "", "%3B")));
	}

	@Test
	void whateverTheValuesAreTheyComeBack() {
		Random random = new Random(9);
		String[] pieces = { ";", "%", "2", "5", "3", "B", "b", "0", "00", "%00", "%3B", "a", "\u00e9", "\ud83d\ude00", "\"", ",", " ", "\n", "\\" };
		for (int i = 0; i < 20_000; i++) {
			List<String> values = new ArrayList<>();
			for (int n = random.nextInt(4); n > 0; n--) {
				StringBuilder value = new StringBuilder();
				for (int length = random.nextInt(6); length > 0; length--) {
					value.append(pieces[random.nextInt(pieces.length)]);
				}
				values.add(value.toString());
			}
			String cell = ManyValues.join(values);
			assertEquals(values, apart(cell), cell);
			assertEquals(values, cell.isEmpty() ? List.of() : Arrays.stream(cell.split(";", -1)).map(ManyValuesTest::gsub).toList(), cell);
		}
	}
}
