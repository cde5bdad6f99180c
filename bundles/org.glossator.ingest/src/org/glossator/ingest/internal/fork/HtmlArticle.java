// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ingest.internal.fork.Layout.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * The article in a web page: its headline and what Mozilla's Readability takes for its body, or where that finds nothing
 * usable or there is nothing to strip, all that the page shows.
 */
final class HtmlArticle {

	/** Signs that a page has more on it than an article. */
	private static final Parts PAGE_PARTS = new Parts(Set.of("nav", "aside", "footer", "header", "form", "script", "iframe"),
			"[role=navigation], [class*=menu], [class*=sidebar], [id*=nav], [id*=sidebar]");
	private static final String HIDDEN = "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], "
			+ "[style~=display:\\s*none]";
	/** What no reader takes for a part of the article. */
	private static final Parts NEVER = new Parts(
			Set.of("script", "style", "noscript", "template", "nav", "aside", "footer", "form", "iframe"), HIDDEN);
	/**
	 * What can go before the body is looked for, which takes time by the element. Not forms: some pages stand in one as a
	 * whole.
	 */
	private static final Parts CLUTTER = new Parts(Set.of("script", "style", "noscript", "template", "nav", "aside", "footer", "iframe",
			"svg", "button", "select", "input", "link", "meta"), HIDDEN);
	private static final Evaluator FIRST_HEADING = Selector.evaluatorOf("h1");
	private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, title");
	private static final Evaluator TABLE = Selector.evaluatorOf("table");
	/** What a table holds that lays a page out. */
	private static final Evaluator BLOCK = Selector.evaluatorOf("table table, td p + p, td div, td h1, td h2, td ul");
	private static final Evaluator CELLS = Selector.evaluatorOf("tr, td, th, tbody");
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
		Element body = wholePage ? shown(page) : body(page, html);
		Layout layout = new Layout(false);
		if (!headline.isEmpty()) {
			layout.begin(Kind.HEADLINE);
			layout.text(headline);
			layout.end();
		}
		walk(body, layout, headline);
		ArticleMetadata metadata = facts.title().isEmpty() ? facts.toBuilder().title(headline).build() : facts;
		String text = layout.text();
		boolean nothingButHeadline = text.length() <= headline.length();
		return new Draft(nothingButHeadline ? "" : text, metadata, nothingButHeadline ? List.of() : layout.zones(), List.of());
	}

	/* Lays out all that an element shows, as for the body of a mail. */
	static void layOut(String html, Layout layout) {
		walk(shown(Jsoup.parse(html)), layout, "");
	}

	/* The page used up by the search is made again in the few cases where it is needed, rather than copied before in all. */
	private static Element body(Document page, String html) {
		Optional<Element> found = BodySearch.in(page, () -> tidied(html));
		int length = found.map(each -> each.text().length()).orElse(0);
		if (length >= USABLE) {
			return found.orElseThrow();
		}
		Element shown = shown(tidied(html));
		return found.filter(each -> length * 2 > shown.text().length()).orElse(shown);
	}

	private static Document tidied(String html) {
		Document page = Jsoup.parse(html);
		page.select(CLUTTER).remove();
		return page;
	}

	private static Element shown(Document page) {
		page.body().select(NEVER).remove();
		return page.body();
	}

	/* The heading on the page that is its title; without one, the title that the page declares for others. */
	private static String headline(Document page, ArticleMetadata facts) {
		String title = facts.title();
		List<Element> headings = page.select(FIRST_HEADING).stream().filter(Element::hasText).toList();
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
		root.select(HEADINGS).stream().filter(each -> same(each.text(), headline)).forEach(Node::remove);
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
		for (Element table : root.select(TABLE)) {
			if (table.selectFirst(BLOCK) != null) {
				table.select(CELLS).forEach(each -> each.tagName("div"));
				table.tagName("div");
			}
		}
	}
}
