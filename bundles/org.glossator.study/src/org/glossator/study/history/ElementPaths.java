// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Rule;

/** The elements of a codebook by the names that lead to them, such as {@code /layers/Stance/features/holder}; in a sound codebook each has its own. */
public final class ElementPaths {

	/** The path of the codebook itself. */
	public static final String ROOT = "/";

	private ElementPaths() {
	}

	/** {@return the names that lead to an element of a codebook, wherever the codebook is} */
	public static String of(EObject element) {
		return element instanceof Codebook ? ROOT : below(of(element.eContainer()), element);
	}

	/** {@return the path of an element in a container that has a path; neither a slash nor a space is left in a name} */
	static String below(String container, EObject element) {
		return (container.equals(ROOT) ? "" : container) + '/' + element.eContainmentFeature().getName() + '/' + URLEncoder.encode(name(element), StandardCharsets.UTF_8);
	}

	private static String name(EObject element) {
		String name = element instanceof Rule rule ? rule.getId() : ((Described) element).getName();
		return name == null ? "" : name;
	}

	/** {@return all elements of a codebook by their paths, each after what contains it, and the codebook first} */
	public static Map<String, EObject> all(Codebook codebook) {
		Map<String, EObject> all = new LinkedHashMap<>(Map.of(ROOT, codebook));
		codebook.eAllContents().forEachRemaining(element -> all.put(of(element), element));
		return all;
	}
}
