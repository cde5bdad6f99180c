// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextRange;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.kinds.Kind;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Codings that are written down by the words they cover: a JSON array with an object a coding. {@code layer} names the layer;
 * {@code at} is the covered text, or an array of texts for an anchor in parts; {@code each} is an array of texts that are each a
 * coding of their own; {@code id} lets other codings refer to it. All other members are features. Of a text that occurs more
 * than once, {@code #2} after it says the second; of a text with {@code [brackets]}, only what they hold is covered, and the rest
 * says where. A link is {@code {"role": ["registry id", "@id of a coding"]}}.
 */
final class SampleCodings {

	private final CasResource resource;
	private final Codebook codebook;
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
	private final Map<String, EObject> named = new HashMap<>();
	private final Map<EObject, JsonNode> made = new LinkedHashMap<>();

	SampleCodings(CasResource resource, Codebook codebook) {
		this.resource = resource;
		this.codebook = codebook;
	}

	/**
	 * Adds codings to the resource.
	 *
	 * @param codings an array as described above
	 * @throws IllegalArgumentException when it names what is neither in the text nor in the codebook; the message says what
	 */
	void add(JsonNode codings) {
		for (JsonNode coding : codings) {
			if (coding.has("each")) { //$NON-NLS-1$
				coding.get("each").forEach(text -> create(coding, List.of(find(text.asText())))); //$NON-NLS-1$
			} else {
				create(coding, ranges(coding.path("at"))); //$NON-NLS-1$
			}
		}
		// Features come last, since a coding may refer to any other.
		made.forEach(this::setFeatures);
	}

	private void create(JsonNode coding, List<TextRange> parts) {
		Command command = CasCommands.create(domain, resource, layer(coding.path("layer").asText()), parts); //$NON-NLS-1$
		command.execute();
		EObject created = (EObject) command.getResult().iterator().next();
		made.put(created, coding);
		if (coding.has("id")) { //$NON-NLS-1$
			named.put(coding.get("id").asText(), created); //$NON-NLS-1$
		}
	}

	private Layer layer(String name) {
		return ModelNames.named(codebook.getLayers(), name).orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.NoLayer, name)));
	}

	private void setFeatures(EObject coding, JsonNode spec) {
		Layer layer = layer(spec.path("layer").asText()); //$NON-NLS-1$
		for (Feature feature : layer.getFeatures()) {
			JsonNode value = spec.path(feature.getName());
			if (!value.isMissingNode()) {
				EStructuralFeature structural = coding.eClass().getEStructuralFeature(feature.getName());
				List<?> values = values(feature, value);
				new SetCommand(domain, coding, structural, feature.isMany() ? values : values.getFirst()).execute();
			}
		}
	}

	private List<?> values(Feature feature, JsonNode value) {
		return switch (Kind.of(feature).range()) {
		case TRUTH -> List.of(Boolean.valueOf(value.asBoolean()));
		case WHOLE -> List.of(Integer.valueOf(value.asInt()));
		case NUMBER -> List.of(Double.valueOf(value.asDouble()));
		case SPAN -> List.of(span(ranges(value)));
		case LINK -> value.properties().stream().flatMap(role -> texts(role.getValue()).stream().map(target -> link(role.getKey(), target))).toList();
		case CODING -> texts(value).stream().map(this::named).toList();
		case TEXT -> texts(value);
		};
	}

	private EObject span(List<TextRange> parts) {
		EObject span = EcoreUtil.create(BasePackage.SPAN);
		CasCommands.setAnchor(domain, span, parts).execute();
		return span;
	}

	private EObject link(String role, String target) {
		EObject link = EcoreUtil.create(BasePackage.LINK);
		link.eSet(BasePackage.LINK_ROLE, role);
		if (target.startsWith("@")) { //$NON-NLS-1$
			link.eSet(BasePackage.LINK_TARGET, named(target.substring(1)));
		} else if (!target.isEmpty()) {
			link.eSet(BasePackage.LINK_REGISTRY_ID, target);
		}
		return link;
	}

	private EObject named(String id) {
		EObject coding = named.get(id);
		if (coding == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.NoCoding, id));
		}
		return coding;
	}

	private static List<String> texts(JsonNode value) {
		List<String> texts = new ArrayList<>();
		if (value.isArray()) {
			value.forEach(item -> texts.add(item.asText()));
		} else {
			texts.add(value.asText());
		}
		return texts;
	}

	private List<TextRange> ranges(JsonNode value) {
		return value.isMissingNode() ? List.of() : texts(value).stream().map(this::find).toList();
	}

	private TextRange find(String quoted) {
		int hash = quoted.lastIndexOf('#');
		String words = hash < 0 ? quoted : quoted.substring(0, hash);
		int open = Math.max(0, words.indexOf('['));
		String plain = words.replace("[", "").replace("]", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		int length = words.length() == plain.length() ? plain.length() : words.indexOf(']') - open - 1;
		int at = -1;
		for (int left = hash < 0 ? 1 : Integer.parseInt(quoted.substring(hash + 1)); left > 0; left--) {
			at = resource.text().indexOf(plain, at + 1);
			if (at < 0) {
				throw new IllegalArgumentException(NLS.bind(Messages.NoWords, quoted));
			}
		}
		return new TextRange(at + open, at + open + length);
	}
}
