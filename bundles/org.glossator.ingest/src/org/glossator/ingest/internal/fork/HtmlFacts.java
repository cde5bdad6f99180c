// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ingest.internal.terms.Dates;
import org.glossator.ingest.internal.terms.LanguageTags;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a web page declares about its article: JSON-LD before Open Graph before other meta elements before the markup. */
final class HtmlFacts {

	/** Between an article's title and the outlet's name in a title element. */
	private static final Pattern BEFORE_OUTLET = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,40}$");
	private static final Evaluator AUTHOR = Selector.evaluatorOf("[rel=author], [itemprop=author], .byline");
	private static final Pattern BY = Pattern.compile("(?i)^(by|von|par|por|di)\\s+");

	private HtmlFacts() {
	}

	/* What the page declares. */
	static ArticleMetadata read(Document page) {
		Declarations declared = new Declarations(page);
		JsonLd json = JsonLd.read(declared.with("script", "type", "application/ld+json"));
		Map<String, String> meta = meta(declared);
		ArticleMetadata.Builder facts = ArticleMetadata.builder()
				.title(title(page, first(json.text("headline"), meta.getOrDefault("og:title", ""), meta.getOrDefault("twitter:title", ""),
						meta.getOrDefault("dc.title", ""))))
				.subtitle(first(json.text("alternativeHeadline"), meta.getOrDefault("subtitle", "")))
				.outlet(first(json.name("publisher"), meta.getOrDefault("og:site_name", ""), meta.getOrDefault("application-name", ""),
						meta.getOrDefault("dc.publisher", ""), meta.getOrDefault("cre", "")))
				.byline(byline(page, declared, json))
				.section(first(json.text("articleSection"), meta.getOrDefault("article:section", ""), meta.getOrDefault("section", "")))
				.language(LanguageTags.normalise(first(json.text("inLanguage"), attribute(declared.with("html", "lang"), "lang"),
						meta.getOrDefault("og:locale", ""), meta.getOrDefault("language", ""), meta.getOrDefault("content-language", ""))))
				.url(first(attribute(declared.with("link", "rel", "canonical"), "href"), meta.getOrDefault("og:url", ""), json.text("mainEntityOfPage"),
						json.text("url")))
				.licence(first(json.text("license"), attribute(declared.with("link", "rel", "license"), "href"), meta.getOrDefault("dc.rights", "")));
		return Dates.publish(facts, dates(declared, json, meta)).build();
	}

	/* Where the page may say when the article was published; a time in its markup may be that of something else, and counts when nothing else is said. */
	private static String[] dates(Declarations declared, JsonLd json, Map<String, String> meta) {
		List<String> said = Stream.concat(Stream.of(json.text("datePublished")),
				Stream.of("article:published_time", "og:article:published_time", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued",
						"parsely-pub-date", "sailthru.date").map(key -> meta.getOrDefault(key, ""))).filter(each -> !each.isBlank()).toList();
		return said.isEmpty() ? new String[] { attribute(declared.with("time", "datetime"), "datetime") } : said.toArray(String[]::new);
	}

	private static List<String> byline(Document page, Declarations declared, JsonLd json) {
		List<String> named = json.names("author");
		if (!named.isEmpty()) {
			return named;
		}
		for (String key : List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")) {
			List<String> found = declared.with("meta", "content").stream()
					.filter(each -> each.attr("name").equalsIgnoreCase(key) || each.attr("property").equalsIgnoreCase(key))
					.map(each -> BY.matcher(each.attr("content").strip()).replaceFirst(""))
					.filter(each -> !each.isEmpty() && !each.startsWith("http")).distinct().toList();
			if (!found.isEmpty()) {
				return found;
			}
		}
		return page.select(AUTHOR).stream().limit(1)
				.map(each -> BY.matcher(each.text().strip()).replaceFirst("")).filter(each -> !each.isEmpty() && each.length() < 80)
				.toList();
	}

	private static String title(Document page, String declared) {
		if (!declared.isEmpty()) {
			return declared;
		}
		String title = page.title().strip();
		String cut = BEFORE_OUTLET.matcher(title).replaceFirst("");
		// What stands before the bar is the article's title only if the page shows it somewhere.
		return cut.equals(title) || page.body().text().contains(cut) ? cut : title;
	}

	/* The first content for each key that a meta element has, keys in lower case. */
	private static Map<String, String> meta(Declarations declared) {
		Map<String, String> found = new HashMap<>();
		for (Element element : declared.with("meta", "content")) {
			for (String attribute : List.of("name", "property", "http-equiv")) {
				String key = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
				String content = element.attr("content").strip();
				if (!key.isEmpty() && !content.isEmpty()) {
					found.putIfAbsent(key, content);
				}
			}
		}
		return found;
	}

	private static String attribute(List<Element> elements, String attribute) {
		return elements.isEmpty() ? "" : elements.get(0).attr(attribute).strip();
	}

	private static String first(String... candidates) {
		return Stream.of(candidates).filter(each -> !each.isBlank()).findFirst().orElse("");
	}
}
