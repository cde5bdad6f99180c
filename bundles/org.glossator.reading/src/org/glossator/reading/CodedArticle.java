// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.cas.text.Zone;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;

/** The text of one article with one reading of it, its codings grouped by layer; good until one of them is changed. */
public final class CodedArticle {

	private final String text;
	private final List<Zone> zones;
	private final ValueNames names;
	private final Map<EObject, Coding> codings = new LinkedHashMap<>();
	private final Map<Layer, List<Coding>> byLayer = new HashMap<>();

	/**
	 * Takes in the codings of a resource.
	 *
	 * @param codebook the codebook by which it is read; layers are found in it by name, since the resource may have been made with another
	 *                 copy of it, and codings of no layer of it are left out
	 * @param resource the article with its codings
	 * @param names    what values are called and which are known
	 */
	public CodedArticle(Codebook codebook, CasResource resource, ValueNames names) {
		this.names = names;
		this.text = resource.text();
		this.zones = resource.article().zones();
		Map<String, Layer> layers = new HashMap<>();
		codebook.getLayers().forEach(layer -> layers.put(layer.getName(), layer));
		for (EObject object : new ArrayList<>(resource.codings())) {
			Layer layer = layers.get(object.eClass().getName());
			if (layer != null) {
				Coding coding = new Coding(layer, object, names::kept);
				codings.put(object, coding);
				byLayer.computeIfAbsent(layer, any -> new ArrayList<>()).add(coding);
			}
		}
	}

	/** {@return the text of the article} */
	public String text() {
		return text;
	}

	/** {@return what values are called and which are known} */
	public ValueNames names() {
		return names;
	}

	/** {@return the zones of the text} */
	public List<Zone> zones() {
		return zones;
	}

	/** {@return all codings, in the order of the resource} */
	public Collection<Coding> codings() {
		return Collections.unmodifiableCollection(codings.values());
	}

	/** {@return all codings of a layer, in the order of the resource; of every layer when there is none} */
	public Collection<Coding> codings(Optional<Layer> layer) {
		return layer.isEmpty() ? codings() : Collections.unmodifiableCollection(byLayer.getOrDefault(layer.get(), List.of()));
	}

	/** {@return the coding that an object is; empty for what is no coding of this article} */
	public Optional<Coding> coding(EObject object) {
		return Optional.ofNullable(codings.get(object));
	}
}
