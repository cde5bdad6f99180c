// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages tell of their article in JSON-LD. */
class JsonLdTest {

	private static JsonLd read(String... scripts) {
		return JsonLd.read(List.of(scripts).stream()
				.map(json -> Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>").selectFirst("script")).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "\"Dogs &amp; cats\" | Dogs & cats", "42 | 42", "1e2 | 100.0", "-0 | 0", "true | true",
			"null | ``", "[null, \" \", \"second\"] | second", "{\"@id\": \"https://a.example/\"} | https://a.example/",
			"{\"@id\": [\"b\", \"c\"]} | b", "{\"name\": \"no id\"} | ``", "[] | ``", "\"a\", \"headline\": \"b\" | b" })
	void aValueIsTheStringThatShowsIt(String json, String text) {
		assertEquals(text, read("{\"@type\": \"NewsArticle\", \"headline\": " + json + "}").text("headline"));
	}

	@Test
	void authorsAreNamedOnceInTheirOrder() {
		assertEquals(List.of("Jane Doe", "John Roe"), read("{\"@type\": [\"Thing\", \"BlogPosting\"], \"author\": [{\"name\": \"Jane Doe\"}, "
				+ "\"John Roe\", {\"name\": [\"Jane Doe\", null]}, {\"@type\": \"Person\"}, 7e-1, [\"in a list\"]]}").names("author").subList(0, 2));
	}

	@Test
	void theArticleIsLookedForInListsAndGraphsAndAfterBrokenScripts() {
		String graph = "[\"text\", 1, {\"@type\": \"WebSite\", \"@graph\": [{\"@type\": null}, {\"@type\": \"Article\", \"headline\": \"found\"}]}]";
		assertEquals("found", read("", "{\"@type\": \"Article\", ", "[1, 2", "{\"@type\": \"Organization\"}", graph).text("headline"));
	}

	@Test
	void aLineEndWithinAStringIsTakenAsBrowsersDo() {
		assertEquals("two\nlines", read("{\"@type\": \"Article\", \"headline\": \"two\nlines\"}").text("headline"));
	}

	@Test
	void withoutAnArticleNothingIsKnown() {
		JsonLd nothing = JsonLd.read(List.<Element>of());
		assertEquals("", nothing.text("headline") + nothing.name("author") + read("{\"@type\": \"Event\", \"headline\": \"x\"}").text("headline"));
	}
}
