// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.ZoneKind;
import org.glossator.ingest.internal.terms.Answer;
import org.glossator.ingest.internal.terms.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by themselves, on short texts. */
class RulesTest {

	private static final String BODY = "The ministers met for two days, and nobody was content with the result.";

	private static Answer read(String text) {
		return read(text, "");
	}

	private static Answer read(String text, String title) {
		Question question = new Question("a.txt", "", new byte[0], "", title);
		return new Rules(any -> "").answer(question, "text/plain", text, ArticleMetadata.builder().build(), List.of(), List.of());
	}

	private static List<String> zones(Answer answer, ZoneKind kind) {
		return answer.zones().stream().filter(zone -> zone.kind() == kind)
				.map(zone -> answer.text().substring(zone.begin(), zone.end())).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "WASHINGTON • " + BODY + "|WASHINGTON|", "WASHINGTON (AP) — " + BODY + "|WASHINGTON|AP",
			"LONDON, July 10 (Reuters) - " + BODY + "|LONDON|Reuters", "NEW YORK — " + BODY + "|NEW YORK|" })
	void datelines(String body, String place, String agency) {
		Answer answer = read("Talks end\n\n" + body + "\n\n" + BODY);
		assertEquals(place, answer.metadata().dateline());
		assertEquals(agency == null ? List.of() : List.of(agency), answer.metadata().agencyCredit());
	}

	@ParameterizedTest
	@ValueSource(strings = { "NATO said on Monday - as it often does - that it was ready.", "He met the minister (PM) and left.",
			"The reporter works for a news agency (AP). She left on Monday.", "London" })
	void ordinaryParagraphsAreBody(String paragraph) {
		Answer answer = read("Talks end\n\n" + paragraph + "\n\n" + BODY);
		assertEquals(List.of(paragraph + "\n\n" + BODY), zones(answer, ZoneKind.BODY));
		assertEquals("", answer.metadata().dateline());
		assertEquals(List.of(), answer.metadata().agencyCredit());
	}

	@Test
	void aTitleKnownFromElsewhereIsTheHeadlineOnlyWhereTheTextRepeatsIt() {
		assertEquals(List.of("Talks  end"), zones(read("World\n\nTalks  end\n\n" + BODY, "Talks end"), ZoneKind.HEADLINE));
		Answer other = read(BODY + "\n\n" + BODY, "Talks end");
		assertEquals(List.of(), zones(other, ZoneKind.HEADLINE));
		assertEquals("Talks end", other.metadata().title());
	}

	@Test
	void aTextWithoutBlankLinesHasAParagraphALine() {
		Answer answer = read("Talks end\n" + BODY + "\n(AFP)\n");
		assertEquals(List.of("Talks end"), zones(answer, ZoneKind.HEADLINE));
		assertEquals(List.of(BODY), zones(answer, ZoneKind.BODY));
		assertEquals(List.of("(AFP)"), zones(answer, ZoneKind.CREDIT));
		assertEquals(List.of("AFP"), answer.metadata().agencyCredit());
	}

	@Test
	void bylineAfterTheHeadline() {
		Answer answer = read("Talks end\n\nBy Jane Doe and John van Roe\n\n" + BODY);
		assertEquals(List.of("Jane Doe", "John van Roe"), answer.metadata().byline());
		assertEquals(List.of("By Jane Doe and John van Roe"), zones(answer, ZoneKind.CREDIT));
	}

	@Test
	void oneLineIsATitleAndABody() {
		Answer answer = read("Talks end");
		assertEquals("Talks end", answer.metadata().title());
		assertEquals(List.of("Talks end"), zones(answer, ZoneKind.BODY));
	}

	@Test
	void wordsAreCounted() {
		assertEquals(5, read("Talks end — “it’s over”, 2017.").metadata().wordCount());
	}
}
