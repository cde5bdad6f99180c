// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.util.List;
import java.util.Random;

/**
 * An article as a newspaper's site serves it: some 100 KB, of which a few are the article. Around it are metadata for search
 * engines, menus, style sheets, scripts with the state of the page, advertisements, teasers, comments and a footer.
 */
final class Page {

	private final Prose prose;
	private final Random random;
	private final StringBuilder html = new StringBuilder(1 << 17);

	private Page(int number) {
		this.prose = new Prose(number);
		this.random = new Random(7L * number + 3);
	}

	static String of(int number) {
		Page page = new Page(number);
		page.head(number);
		page.menus();
		page.article();
		page.teasers();
		page.comments();
		page.footer();
		return page.html.toString();
	}

	private void head(int number) {
		String title = prose.title();
		line("<!DOCTYPE html>\n<html lang=\"en-GB\" class=\"no-js theme-news\">\n<head>\n<meta charset=\"utf-8\">");
		line("<title>" + title + " | The Daily Bench</title>");
		line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
		line("<link rel=\"canonical\" href=\"https://daily.example/politics/" + number + "\">");
		line("<meta name=\"author\" content=\"" + prose.author() + "\">");
		line("<meta name=\"description\" content=\"" + prose.sentence() + "\">");
		for (String property : List.of("og:title", "twitter:title")) {
			line("<meta property=\"" + property + "\" content=\"" + title + "\">");
		}
		line("<meta property=\"og:type\" content=\"article\"><meta property=\"og:site_name\" content=\"The Daily Bench\">");
		line("<meta property=\"article:published_time\" content=\"" + prose.date() + "T08:30:00Z\">");
		line("<meta property=\"article:section\" content=\"Politics\">");
		line("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" + title
				+ "\",\"datePublished\":\"" + prose.date() + "T08:30:00Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"" + prose.author()
				+ "\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Daily Bench\"}}</script>");
		line("<style>");
		for (int i = 0; i < 120; i++) {
			line(".c-" + i + "__" + word() + "{margin:0 " + random.nextInt(40) + "px;color:#" + Integer.toHexString(random.nextInt(0xFFFFFF))
					+ ";display:flex}");
		}
		line("</style>");
		state(260);
		line("</head>\n<body class=\"page page--article\">");
	}

	/** What a script keeps for later, as JSON. */
	private void state(int entries) {
		html.append("<script>window.__STATE__={");
		for (int i = 0; i < entries; i++) {
			html.append("\"").append(word()).append(i).append("\":{\"id\":").append(random.nextInt()).append(",\"url\":\"https://cdn.example/")
					.append(word()).append("/").append(random.nextInt(99999)).append(".webp\",\"on\":").append(random.nextBoolean()).append("},");
		}
		line("\"end\":0};(function(w){w.q=w.q||[];for(var i=0;i<9&&!w.done;i++){w.q.push(i)}})(window);</script>");
	}

	private void menus() {
		line("<header id=\"masthead\" role=\"banner\"><a class=\"logo\" href=\"/\"><svg viewBox=\"0 0 90 20\"><path d=\"M0 0h90v20H0z\"/></svg></a>");
		line("<nav class=\"menu menu--main\" role=\"navigation\"><ul>");
		for (int i = 0; i < 9; i++) {
			html.append("<li class=\"menu__item\"><a href=\"/s").append(i).append("\">").append(word()).append("</a><ul class=\"menu__sub\">");
			for (int j = 0; j < 10; j++) {
				html.append("<li><a class=\"menu__link\" href=\"/s").append(i).append('/').append(j).append("\">").append(word()).append("</a></li>");
			}
			line("</ul></li>");
		}
		line("</ul></nav><form action=\"/search\"><input name=\"q\" placeholder=\"Search\"><button>Go</button></form></header>");
	}

	private void article() {
		line("<main><div class=\"layout layout--article\"><article class=\"article\"><p class=\"kicker\"><a href=\"/politics\">Politics</a></p>");
		line("<h1 class=\"article__title\">" + prose.title() + "</h1>");
		line("<p class=\"article__standfirst\">" + prose.sentence() + "</p>");
		line("<p class=\"byline\">By <a rel=\"author\" href=\"/by\">" + prose.author() + "</a> <time datetime=\"" + prose.date() + "\">"
				+ prose.date() + "</time></p>");
		share();
		line("<figure class=\"image\"><img src=\"a.webp\" srcset=\"a-320.webp 320w, a-640.webp 640w, a-1280.webp 1280w\" alt=\"\">"
				+ "<figcaption>" + prose.sentence() + " <span class=\"credit\">Photograph: AFP</span></figcaption></figure>");
		line("<div class=\"article__body\">");
		int at = 0;
		for (String paragraph : prose.paragraphs()) {
			line("<p>" + paragraph.replaceFirst(" that ", " <a href=\"/politics/" + random.nextInt(999) + "\">that</a> ") + "</p>");
			if (++at % 5 == 0) {
				line("<div class=\"ad ad--inline\" data-slot=\"" + at + "\"><span>Advertisement</span><script>w.q.push(" + at + ")</script></div>");
			}
			if (at == 6) {
				line("<aside class=\"related\"><h2>Read more</h2><ul><li><a href=\"/r\">" + new Prose(random.nextInt(99999)).title()
						+ "</a></li></ul></aside>");
			}
		}
		line("</div>");
		share();
		line("</article>");
	}

	private void share() {
		html.append("<ul class=\"share\">");
		for (int i = 0; i < 5; i++) {
			html.append("<li><a class=\"share__link\" href=\"https://share.example/?u=").append(i)
					.append("\"><svg width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"");
			for (int j = 0; j < 20; j++) {
				html.append("l").append(random.nextInt(24)).append('.').append(random.nextInt(99)).append(' ').append(random.nextInt(24));
			}
			html.append("z\"/></svg><span class=\"hidden\">Share</span></a></li>");
		}
		line("</ul>");
	}

	private void teasers() {
		line("<aside class=\"sidebar\"><h2>Most read</h2><div class=\"teasers\">");
		for (int i = 0; i < 36; i++) {
			Prose other = new Prose(random.nextInt(1 << 20));
			line("<div class=\"teaser teaser--small\" data-id=\"" + random.nextInt() + "\"><a class=\"teaser__link\" href=\"/t/" + i
					+ "\"><img loading=\"lazy\" class=\"teaser__image\" src=\"https://cdn.example/t/" + i + "-160.webp\" srcset=\"https://cdn.example/t/"
					+ i + "-320.webp 2x\" alt=\"\"><h3 class=\"teaser__title\">" + other.title() + "</h3></a><p class=\"teaser__text\">" + other.sentence()
					+ "</p><span class=\"teaser__meta\">" + other.date() + "</span></div>");
		}
		line("</div></aside></div></main>");
	}

	private void comments() {
		line("<section id=\"comments\" class=\"comments\"><h2>Comments</h2><ol>");
		for (int i = 0; i < 18; i++) {
			Prose other = new Prose(random.nextInt(1 << 20));
			line("<li class=\"comment\"><div class=\"comment__by\">" + other.author() + "</div><div class=\"comment__text\"><p>" + other.sentence()
					+ "</p></div><button class=\"comment__reply\">Reply</button></li>");
		}
		line("</ol></section>");
	}

	private void footer() {
		line("<footer class=\"footer\" role=\"contentinfo\"><form class=\"newsletter\"><label>Newsletter <input type=\"email\"></label></form><ul>");
		for (int i = 0; i < 60; i++) {
			line("<li class=\"footer__item\"><a href=\"/about/" + i + "\">" + word() + "</a></li>");
		}
		line("</ul><p>© The Daily Bench</p></footer>");
		state(200);
		line("<script src=\"https://cdn.example/app.js\" defer></script></body></html>");
	}

	private String word() {
		StringBuilder word = new StringBuilder();
		for (int i = 3 + random.nextInt(6); i > 0; i--) {
			word.append((char) ('a' + random.nextInt(26)));
		}
		return word.toString();
	}

	private void line(String text) {
		html.append(text).append('\n');
	}
}
