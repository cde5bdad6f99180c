// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.glossator.cas.ArticleMetadata;
import org.glossator.ingest.internal.fork.Layout.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import net.dankito.readability4j.Readability4J;

/**
 * The article in a web page: its headline and what Mozilla's Readability takes for its body, or where that finds nothing
 * usable or there is nothing to strip, all that the page shows.
 */
final class HtmlArticle {

	/** Signs that a page has more on it than an article. */
	private static final String PAGE_PARTS = "nav, aside, footer, header, form, script, iframe, [role=navigation], "
			+ "[class*=menu], [class*=sidebar], [id*=nav], [id*=sidebar]";
	/** What no reader takes for a part of the article. */
	private static final String NEVER = "script, style, noscript, template, nav, aside, footer, form, iframe, "
			+ "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [style~=display:\\s*none]";
	/**
	 * What can go before the body is looked for, which takes time by the element. Not forms: some pages stand in one as a
	 * whole.
	 */
	private static final String CLUTTER = NEVER.replace("form, ", "") + ", svg, button, select, input, link, meta";
	/** A found body with fewer characters than this is usable only if it is most of the page. */
	private static final int USABLE = 140;

	private HtmlArticle() {
	}

	/* The article in the page. */
	static Draft read(String html) {
		Document page = Jsoup.parse(html);
		ArticleMetadata facts = HtmlFacts.read(page);
		String headline = headline(page, facts);
		boolean wholePage = page.selectFirst(PAGE_PARTS) == null;
		page.select(CLUTTER).remove();
		Element shown = wholePage ? page.body() : page.body().clone();
		shown.select(NEVER).remove();
		Optional<Element> body = wholePage ? Optional.empty() : body(page, shown);
		Layout layout = new Layout(false);
		if (!headline.isEmpty()) {
			layout.begin(Kind.HEADLINE);
			layout.text(headline);
			layout.end();
		}
		walk(body.orElse(shown), layout, headline);
		ArticleMetadata metadata = facts.title().isEmpty() ? facts.toBuilder().title(headline).build() : facts;
		String text = layout.text();
		boolean nothingButHeadline = text.length() <= headline.length();
		return new Draft(nothingButHeadline ? "" : text, metadata, nothingButHeadline ? List.of() : layout.zones(), List.of());
	}

	/* Lays out all that an element shows, as for the body of a mail. */
	static void layOut(String html, Layout layout) {
		Element body = Jsoup.parse(html).body();
		body.select(NEVER).remove();
		walk(body, layout, "");
	}

	private static Optional<Element> body(Document page, Element shown) {
		String url = page.location().isEmpty() ? "http://localhost/" : page.location();
		Element found = new Readability4J(url, page).parse().getArticleContent();
		if (found == null) {
			return Optional.empty();
		}
		int length = found.text().length();
		return length >= USABLE || length * 2 > shown.text().length() ? Optional.of(found) : Optional.empty();
	}

	/* The heading on the page that is its title; without one, the title that the page declares for others. */
	private static String headline(Document page, ArticleMetadata facts) {
		String title = facts.title();
		List<Element> headings = page.select("h1").stream().filter(Element::hasText).toList();
		for (Element heading : headings) {
			if (same(heading.text(), title) || title.startsWith(heading.text())) {
				return heading.text();
			}
		}
		return headings.size() == 1 ? headings.get(0).text() : title;
	}

	private static boolean same(String one, String other) {
		return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
	}

	private static void walk(Element root, Layout layout, String headline) {
		root.select("h1, h2, title").stream().filter(each -> same(each.text(), headline)).forEach(Node::remove);
		unwrapLayoutTables(root);
		Elements elements = new Elements(layout, false);
		root.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode text) {
					elements.text(text.getWholeText());
				} else if (node instanceof Element element) {
					elements.open(element.normalName());
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (node instanceof Element element) {
					elements.close(element.normalName());
				}
			}
		});
	}

	/* A table that holds blocks lays a page out and has no rows to read. */
	private static void unwrapLayoutTables(Element root) {
		for (Element table : root.select("table")) {
			if (table.selectFirst("table table, td p + p, td div, td h1, td h2, td ul") != null) {
				table.select("tr, td, th, tbody").forEach(each -> each.tagName("div"));
				table.tagName("div");
			}
		}
	}
}
