// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.glossator.cas.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What counts as quoted, shown in the text itself: quotations within ⟦ ⟧, what nobody can tell within ⟪ ⟫. A | is the end of a
 * paragraph.
 */
class QuotationsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			// Well formed
			"He said: “It can’t.” And left. # He said: “⟦It can’t.⟧” And left.",
			"He said: \"It can't.\" And left. # He said: \"⟦It can't.⟧\" And left.",
			"\"If so, mail it,\" he said. \"Now.\" # \"⟦If so, mail it,⟧\" he said. \"⟦Now.⟧\"",
			"Er sagte: „Nein, nie“, und ging. # Er sagte: „⟦Nein, nie⟧“, und ging.",
			"Il a dit « non ». # Il a dit «⟦ non ⟧».",
			"Er sagte: »Nein, nie«, und ging. »So.« # Er sagte: »⟦Nein, nie⟧«, und ging. »⟦So.⟧«",
			"Er sagte: »Das ›Nie‹ gilt.« # Er sagte: »⟦Das ›⟦Nie⟧‹ gilt.⟧«",
			"Hon sa: ”Nej”, och ”aldrig”. # Hon sa: ”⟦Nej⟧”, och ”⟦aldrig⟧”.",
			"with the headline 'Trump backs down'. Print # with the headline '⟦Trump backs down⟧'. Print",
			// Nested
			"“Partnering on a ‘Unit’ is like a ‘Weapons Unit.’” # “⟦Partnering on a ‘⟦Unit⟧’ is like a ‘⟦Weapons Unit.⟧’⟧”",
			"‘She said “no” twice.’ # ‘⟦She said “⟦no⟧” twice.⟧’",
			// Closed by the wrong mark
			"“an impenetrable unit’ soon after # “⟦an impenetrable unit⟧’ soon after",
			"saying: ‘It’s not the dumbest idea, but close.” He # saying: ‘⟦It’s not the dumbest idea, but close.⟧” He",
			"saying: ‘It’s close.“ He # saying: ‘⟦It’s close.⟧“ He",
			"“It’s close.“ He # “⟦It’s close.⟧“ He",
			// Apostrophes
			"“Keep an eye on ‘em and in check.” # “⟦Keep an eye on ‘em and in check.⟧”",
			"“Keep an eye on ’em and in check.” # “⟦Keep an eye on ’em and in check.⟧”",
			"in the ‘90s, rock ‘n’ roll ruled # in the ‘90s, rock ‘n’ roll ruled",
			"the senators’ idea and Mr Trump's advisers' push # the senators’ idea and Mr Trump's advisers' push",
			"“the senators’ idea” # “⟦the senators’ idea⟧”",
			"the ‘Republicans’ anger’ grows # the ‘⟦Republicans⟧⟪’ anger⟫’ grows",
			// Over paragraphs
			"“First.|“Second.” He # “⟦First.⟧|“⟦Second.⟧” He",
			"“First.|Second, he said. # “⟪First.⟫|Second, he said.",
			"“First.|Second.|Third.” He # “⟪First.⟫⟪|Second.|Third.⟫” He",
			// Marks that fit nothing
			"against its own citizens.” He said “no”. # ⟪against its own citizens.⟫” He said “⟦no⟧”.",
			"A “first and “second” one. # A “⟪first and ⟫“⟦second⟧” one.",
			"A screen of 5\" or so. # ⟪A screen of 5⟫\" or so.",
			"No marks at all. # No marks at all." })
	void showsWhatIsQuoted(String text, String expected) {
		String article = text.replace('|', '\n');
		assertEquals(expected, show(article, Quotations.of(article, Set.of("em", "n"))).replace('\n', '|'));
	}

	private static String show(String text, Quotations quotations) {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i <= text.length(); i++) {
			for (TextRange range : quotations.quoted()) {
				shown.append(range.end() == i ? "⟧" : "");
			}
			for (TextRange range : quotations.unsure()) {
				shown.append(range.end() == i ? "⟫" : "");
			}
			for (TextRange range : quotations.quoted()) {
				shown.append(range.begin() == i ? "⟦" : "");
			}
			for (TextRange range : quotations.unsure()) {
				shown.append(range.begin() == i ? "⟪" : "");
			}
			shown.append(i < text.length() ? text.substring(i, i + 1) : "");
		}
		return shown.toString();
	}
}
