// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.model.codebook.Layer;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** Codings of the ready codebook, made and told. */
final class Coded {

	private Coded() {
	}

	/** A bit of everything, in an article of some length. */
	static void some(StudyStore store, String coder, String article) throws IOException {
		CasResource resource = store.codings().open(CodingKey.of(coder, article));
		EObject mention = add(store, resource, "Mention", 0, 5, Map.of("entity", "trump", "form", "NAM"));
		EObject outer = add(store, resource, "Attribution", 23, 90, Map.of("type", "direct", "negated", Boolean.TRUE, "speaker", List.of("trump", "putin")));
		EObject cue = EcoreUtil.create(BasePackage.SPAN);
		cue.eSet(BasePackage.BEGIN, Integer.valueOf(45));
		cue.eSet(BasePackage.END, Integer.valueOf(49));
		outer.eSet(outer.eClass().getEStructuralFeature("cue"), cue);
		add(store, resource, "Attribution", 30, 40, Map.of("type", "indirect", "nestedIn", outer));
		add(store, resource, "Stance", 23, 60, Map.of("attribution", outer, "holder", "trump", "target", "putin", "polarity", "favor", "intensity", "high",
				"validFrom", "2017"));
		add(store, resource, "Stance", 60, 70, Map.of("polarity", "against", "validFrom", "17"));
		add(store, resource, "Frame", 23, 90, Map.of("frame", "economic", "functions", List.of("problem-definition", "causal-interpretation")));
		EObject event = add(store, resource, "Event", 16, 21, Map.of("type", "agree"));
		event.eSet(event.eClass().getEStructuralFeature("arguments"), List.of(link("actor", mention), link("target", outer)));
		store.codings().save(resource);
	}

	private static EObject link(String role, EObject target) {
		EObject link = EcoreUtil.create(BasePackage.LINK);
		link.eSet(BasePackage.LINK_ROLE, role);
		link.eSet(BasePackage.LINK_TARGET, target);
		return link;
	}

	static EObject add(StudyStore store, CasResource resource, String name, int begin, int end, Map<String, Object> values) {
		Layer layer = store.codebook().getLayers().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
		EObject coding = resource.types().create(layer);
		coding.eSet(BasePackage.BEGIN, Integer.valueOf(begin));
		coding.eSet(BasePackage.END, Integer.valueOf(end));
		resource.getContents().add(coding);
		values.forEach((feature, value) -> coding.eSet(coding.eClass().getEStructuralFeature(feature), value));
		return coding;
	}

	/** All codings that a coder has, by layer and uid, each with its values. */
	static Map<String, Object> told(StudyStore store, String coder, String article) throws IOException {
		return told(store.codings().open(CodingKey.of(coder, article)));
	}

	/** All codings, by layer and uid, each with its values. */
	static Map<String, Object> told(CasResource resource) {
		Map<String, Object> codings = new TreeMap<>();
		resource.codings().forEach(coding -> codings.put(coding.eClass().getName() + " " + Annotations.uid(coding), values(coding)));
		return codings;
	}

	private static Map<String, Object> values(EObject object) {
		Map<String, Object> values = new TreeMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature)) {
				values.put(feature.getName(), told(object.eGet(feature)));
			}
		}
		return values;
	}

	private static Object told(Object value) {
		return switch (value) {
			case List<?> all -> all.stream().map(Coded::told).toList();
			case EObject coding when !Annotations.uid(coding).isEmpty() -> Annotations.uid(coding);
			case EObject part -> values(part);
			case null -> "nothing";
			default -> value;
		};
	}

	/** The one coding of a layer at a place. */
	static EObject at(CasResource resource, String layer, int begin) {
		return resource.codings().stream().filter(coding -> coding.eClass().getName().equals(layer) && Annotations.begin(coding) == begin).findFirst().orElseThrow();
	}

	static Object get(CasResource resource, String layer, int begin, String feature) {
		EObject coding = at(resource, layer, begin);
		return coding.eGet(coding.eClass().getEStructuralFeature(feature));
	}
}
