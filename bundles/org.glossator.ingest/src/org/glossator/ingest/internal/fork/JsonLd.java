// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * The schema.org object about the article in a page's JSON-LD. Values come as strings, objects or arrays of either; all are
 * taken. A script that is no JSON says nothing, as in a browser.
 */
final class JsonLd {

	private final Map<?, ?> article;

	private JsonLd(Map<?, ?> article) {
		this.article = article;
	}

	/* The article in a page's scripts of that kind, with nothing in it when they tell of none. */
	static JsonLd read(List<Element> scripts) {
		for (Element script : scripts) {
			try {
				Optional<JsonLd> found = find(Json.read(script.data()));
				if (found.isPresent()) {
					return found.get();
				}
			} catch (@SuppressWarnings("unused") JsonProcessingException broken) {
				// says nothing
			}
		}
		return new JsonLd(Map.of());
	}

	private static Optional<JsonLd> find(Object value) {
		if (value instanceof List<?> several) {
			return several.stream().map(JsonLd::find).flatMap(Optional::stream).findFirst();
		}
		if (!(value instanceof Map<?, ?> object)) {
			return Optional.empty();
		}
		for (Object type : each(object.get("@type"))) {
			if (text(type).endsWith("Article") || text(type).endsWith("Posting")) {
				return Optional.of(new JsonLd(object));
			}
		}
		return find(object.get("@graph"));
	}

	/* A property as text, empty when it is not there. */
	String text(String property) {
		return strings(property, "@id").stream().findFirst().orElse("");
	}

	/* The name of what a property points to, empty when it has none. */
	String name(String property) {
		return names(property).stream().findFirst().orElse("");
	}

	/* The names of all that a property points to. */
	List<String> names(String property) {
		return strings(property, "name");
	}

	private List<String> strings(String property, String inObject) {
		List<String> found = new ArrayList<>();
		for (Object one : each(article.get(property))) {
			for (Object value : each(one instanceof Map<?, ?> object ? object.get(inObject) : one)) {
				String text = Parser.unescapeEntities(text(value), false).strip();
				if (!text.isEmpty() && !found.contains(text)) {
					found.add(text);
				}
			}
		}
		return found;
	}

	private static List<?> each(Object value) {
		return value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
	}

	private static String text(Object value) {
		return value instanceof String text ? text : "";
	}
}
