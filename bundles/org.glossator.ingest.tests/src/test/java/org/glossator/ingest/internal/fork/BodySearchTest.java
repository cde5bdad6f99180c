// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import net.dankito.readability4j.Readability4J;

/** The search for an article finds what the library finds that it is made of. */
class BodySearchTest {

	private static final String SENTENCE = "The minister said on Monday, after hours of talks, that the plan, which few had read, would go ahead. ";

	private static final String MENU = "<div class='menu'><ul><li><a href='/a'>News</a></li><li><a href='/b'>Sport</a></li></ul></div>";
	private static final String BYLINE = "<p class='byline'>By Jane Doe</p>";
	private static final String SHORT = "<div class='comment' id='story'><p>" + SENTENCE + "</p></div>";
	private static final String LONG = "<div class='story-body'><p>" + SENTENCE.repeat(3) + "</p><!-- more --><p>" + SENTENCE.repeat(4)
			+ "</p><pre>a  b\n\n  c</pre><div>" + SENTENCE + "<br><br>" + SENTENCE + "</div><div> \u00a0<br></div><div><p>" + SENTENCE
			+ "</p></div><a href=\"javascript:void(0)\">more<br>of <b>it</b></a></div>";
	private static final String LIST = "<div class='share'><ul><li>" + SENTENCE + "<li>" + SENTENCE + "</ul></div>";
	private static final String TABLE = "<table><tr><td><div>" + SENTENCE.repeat(7) + "</div></td></tr></table>"
			+ "<table><caption>c</caption><tr><td>1</td></tr></table>";
	/** With fewer commas it would be taken for a gallery, and go. */
	private static final String PICTURES = "<div class='story-body'><p>" + SENTENCE.repeat(5)
			+ "</p><table><tr><td><img src='a'><img src='b'><img src='c'>" + SENTENCE.repeat(4) + "</td></tr></table><div><img src='d'></div></div>";
	private static final String VIDEO = "<object data='//www.youtube.com/v' style='x'>film</object><embed src='other.swf'>";

	static List<String> bodies() {
		return List.of("", "<p>Few words.</p>", MENU + SHORT, MENU + BYLINE + LONG, MENU + SHORT + LONG + LIST, TABLE + MENU,
				"<form>" + LONG + "</form>", "<h2>The plan</h2>" + LONG + VIDEO, SHORT + SHORT + "<font>" + SENTENCE + "</font>", LIST + LIST, PICTURES + MENU,
				"<div class='sidebar'>" + LONG + "</div>",
				"<div id='hid'>" + LONG + "</div><section><h3> </h3>" + TABLE + "</section>");
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void findsWhatTheLibraryFinds(String body) {
		String html = "<html><head><title>The plan | Daily</title></head><body>" + body + "</body></html>";
		assertEquals(text(Optional.ofNullable(new Readability4J("http://localhost/", Jsoup.parse(html)).parse().getArticleContent())),
				text(BodySearch.in(Jsoup.parse(html), () -> Jsoup.parse(html))));
	}

	/** Its text and the names of its elements; around it the library has one division more, and addresses and classes are not kept. */
	private static String text(Optional<Element> found) {
		return found.map(each -> each.wholeText() + each.select(":not(div)").stream().map(Element::normalName).toList()).orElse("nothing");
	}
}
