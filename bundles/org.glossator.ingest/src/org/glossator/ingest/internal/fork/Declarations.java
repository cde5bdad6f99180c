// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements in which pages tell of their article, found in one walk over the page. */
final class Declarations {

	private static final Set<String> NAMES = Set.of("html", "meta", "link", "script", "time");

	private final Map<String, List<Element>> found = new HashMap<>();

	/**
	 * The declarations of a page.
	 *
	 * @param page the page
	 */
	Declarations(Document page) {
		page.forEachNode(node -> {
			if (node instanceof Element element && NAMES.contains(element.normalName())) {
				found.computeIfAbsent(element.normalName(), name -> new ArrayList<>()).add(element);
			}
		});
	}

	/* The elements with this name that have this attribute, in the order of the page. */
	List<Element> with(String name, String attribute) {
		return found.getOrDefault(name, List.of()).stream().filter(element -> element.hasAttr(attribute)).toList();
	}

	/* The elements with this name whose attribute has this value in whatever case, in the order of the page. */
	List<Element> with(String name, String attribute, String value) {
		return with(name, attribute).stream().filter(element -> element.attr(attribute).equalsIgnoreCase(value)).toList();
	}
}
