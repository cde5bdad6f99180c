// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.cas.Zone;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;
import org.glossator.rules.marks.Quotations;

/** The text of one article with one coder's codings, grouped by layer; short-lived. */
public final class CodedArticle {

	private final String text;
	private final List<Zone> zones;
	private final Names names;
	private final Map<EObject, Coding> codings = new LinkedHashMap<>();
	private final Map<Layer, List<Coding>> byLayer = new HashMap<>();
	private final Map<Set<String>, Quotations> quotations = new HashMap<>();

	/**
	 * Takes in the codings of a resource.
	 *
	 * @param codebook the codebook whose rules are checked; layers are found in it by name, since the resource may have been made
	 *                 with another copy of it
	 * @param resource the article with its codings
	 * @param names    what values are called and which are known
	 */
	public CodedArticle(Codebook codebook, CasResource resource, Names names) {
		this.names = names;
		this.text = resource.text();
		this.zones = resource.article().zones();
		Map<String, Layer> layers = new HashMap<>();
		codebook.getLayers().forEach(layer -> layers.put(layer.getName(), layer));
		for (EObject object : new ArrayList<>(resource.codings())) {
			Layer layer = layers.get(object.eClass().getName());
			if (layer != null) {
				Coding coding = new Coding(layer, object);
				codings.put(object, coding);
				byLayer.computeIfAbsent(layer, any -> new ArrayList<>()).add(coding);
			}
		}
	}

	String text() {
		return text;
	}

	Names names() {
		return names;
	}

	List<Zone> zones() {
		return zones;
	}

	/** All codings of a layer; of every layer when there is none. */
	Collection<Coding> codings(Optional<Layer> layer) {
		return Collections.unmodifiableCollection(layer.isEmpty() ? codings.values() : byLayer.getOrDefault(layer.get(), List.of()));
	}

	/** The coding that an object is; empty for what is no coding of this article. */
	Optional<Coding> coding(EObject object) {
		return Optional.ofNullable(codings.get(object));
	}

	/** Where the text stands in quotation marks. */
	Quotations quotations(Collection<String> elisions) {
		return quotations.computeIfAbsent(Set.copyOf(elisions), words -> Quotations.of(text, words));
	}
}
