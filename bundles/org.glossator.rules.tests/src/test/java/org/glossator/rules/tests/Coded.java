// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.article.ArticleCas;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;

/** One article with codings, made for a test; the places of codings are given by the words they stand on. */
final class Coded {

	final CasResource resource;
	final Registry registry = RegistryFactory.eINSTANCE.createRegistry();
	private final Codebook codebook;
	private final String text;

	Coded(Codebook codebook, CodebookTypes types, String text, Zone... zones) {
		this.codebook = codebook;
		this.text = text;
		resource = new CasResource(URI.createURI("test.xmi"), types);
		ArticleCas.write(new ArticleContent(text, ArticleMetadata.builder().language("en").build(), List.of(zones)), resource.cas());
		for (String name : new String[] { "trump", "putin", "graham", "russia" }) {
			Entity entity = RegistryFactory.eINSTANCE.createEntity();
			entity.setId(name);
			entity.setCanonicalName("the " + name);
			registry.getEntities().add(entity);
		}
		Proposition proposition = RegistryFactory.eINSTANCE.createProposition();
		proposition.setId("P1");
		proposition.setStatement("The two countries should form the unit.");
		registry.getPropositions().add(proposition);
	}

	/** A coding whose anchor is the first occurrence of each of the words. */
	EObject add(String layer, String... words) {
		return addAt(layer, Stream.of(words).map(this::place).toArray(TextRange[]::new));
	}

	EObject addAt(String layer, TextRange... places) {
		EObject coding = resource.types().create(layer(layer));
		anchor(coding, places);
		resource.getContents().add(coding);
		return coding;
	}

	/** A span feature's value. */
	EObject span(String... words) {
		return spanAt(Stream.of(words).map(this::place).toArray(TextRange[]::new));
	}

	EObject spanAt(TextRange... places) {
		EObject span = create(org.glossator.cas.BasePackage.SPAN);
		anchor(span, places);
		return span;
	}

	/** A link feature's value; no registry entry when the identifier is empty. */
	EObject link(String role, String registryId) {
		EObject link = create(BasePackage.LINK);
		link.eSet(BasePackage.LINK_ROLE, role);
		if (!registryId.isEmpty()) {
			link.eSet(BasePackage.LINK_REGISTRY_ID, registryId);
		}
		return link;
	}

	/** Sets features: name, value, name, value; values of many-valued features are lists. */
	EObject set(EObject coding, Object... namesAndValues) {
		for (int i = 0; i < namesAndValues.length; i += 2) {
			EStructuralFeature feature = coding.eClass().getEStructuralFeature((String) namesAndValues[i]);
			coding.eSet(feature, namesAndValues[i + 1]);
		}
		return coding;
	}

	List<Problem> problems() {
		return new CodebookRules(codebook, registry).check(resource);
	}

	List<Problem> problems(String rule) {
		return problems().stream().filter(problem -> problem.ruleId().equals(rule)).toList();
	}

	TextRange place(String words) {
		int begin = text.indexOf(words);
		if (begin < 0) {
			throw new IllegalArgumentException("not in the text: " + words);
		}
		return new TextRange(begin, begin + words.length());
	}

	static Zone zone(ZoneKind kind, String text, String words) {
		int begin = text.indexOf(words);
		return new Zone(kind, begin, begin + words.length(), "");
	}

	private Layer layer(String name) {
		return codebook.getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	private static EObject create(org.eclipse.emf.ecore.EClass eClass) {
		return eClass.getEPackage().getEFactoryInstance().create(eClass);
	}

	private static void anchor(EObject anchored, TextRange... places) {
		if (places.length == 0) {
			return;
		}
		anchored.eSet(BasePackage.BEGIN, Integer.valueOf(places[0].begin()));
		anchored.eSet(BasePackage.END, Integer.valueOf(places[places.length - 1].end()));
		if (places.length > 1) {
			List<EObject> segments = new ArrayList<>();
			for (TextRange place : places) {
				EObject segment = create(BasePackage.SEGMENT);
				anchor(segment, place);
				segments.add(segment);
			}
			anchored.eSet(anchored.eClass().getEStructuralFeature("segments"), segments);
		}
	}
}
