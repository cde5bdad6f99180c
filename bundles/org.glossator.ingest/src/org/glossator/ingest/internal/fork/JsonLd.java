// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The schema.org object about the article in a page's JSON-LD. Values come as strings, objects or arrays of either; all are
 * taken. A script that is no JSON says nothing, as in a browser.
 */
final class JsonLd {

	private static final ObjectMapper JSON = JsonMapper.builder()
			.enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

	private final JsonNode article;

	private JsonLd(JsonNode article) {
		this.article = article;
	}

	/* The page's article, with nothing in it when the page tells of none. */
	static JsonLd read(Document page) {
		for (Element script : page.select("script[type=application/ld+json]")) {
			try {
				Optional<JsonNode> found = find(JSON.readTree(script.data()));
				if (found.isPresent()) {
					return new JsonLd(found.get());
				}
			} catch (@SuppressWarnings("unused") JsonProcessingException broken) {
				// says nothing
			}
		}
		return new JsonLd(JSON.createObjectNode());
	}

	private static Optional<JsonNode> find(JsonNode node) {
		if (node.isArray()) {
			for (JsonNode each : node) {
				Optional<JsonNode> found = find(each);
				if (found.isPresent()) {
					return found;
				}
			}
			return Optional.empty();
		}
		for (JsonNode type : each(node.path("@type"))) {
			if (type.asText().endsWith("Article") || type.asText().endsWith("Posting")) {
				return Optional.of(node);
			}
		}
		return node.has("@graph") ? find(node.get("@graph")) : Optional.empty();
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
		for (JsonNode node : each(article.path(property))) {
			for (JsonNode value : each(node.isObject() ? node.path(inObject) : node)) {
				String text = Parser.unescapeEntities(value.asText(""), false).strip();
				if (!text.isEmpty() && !found.contains(text)) {
					found.add(text);
				}
			}
		}
		return found;
	}

	private static Iterable<JsonNode> each(JsonNode node) {
		return node.isArray() ? node : List.of(node);
	}
}
