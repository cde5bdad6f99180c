// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Selects elements that have one of some names or one of some attributes. A page has thousands of elements, so names are looked up
 * at once, and attributes only where there are any.
 */
final class Parts extends Evaluator {

	private final Set<String> names;
	private final Evaluator attributes;

	/**
	 * A selection.
	 *
	 * @param names names of elements, in lower case
	 * @param attributes conditions on attributes, as CSS has them
	 */
	Parts(Set<String> names, String attributes) {
		this.names = names;
		this.attributes = Selector.evaluatorOf(attributes);
	}

	@Override
	public boolean matches(Element root, Element element) {
		return names.contains(element.normalName()) || element.attributesSize() > 0 && attributes.matches(root, element);
	}
}
