// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** A study with a codebook that has every kind of feature, two articles, and one coder's coding with every kind of value. */
final class Corpus {

	static final String TEXT = "Minister says \"no\", twice\nLine two; with Ünïcode \uD83D\uDE00 and =1+1.";
	static final String CODER = "anna";

	private Corpus() {
	}

	static Codebook codebook() {
		CodebookFactory factory = CodebookFactory.eINSTANCE;
		Codebook codebook = factory.createCodebook();
		codebook.setName("kinds");
		codebook.setNamespace("org.example.kinds");
		codebook.setVersion(3);
		TagSet roles = factory.createTagSet();
		roles.setName("roles");
		for (String name : List.of("actor", "target")) {
			Tag tag = factory.createTag();
			tag.setName(name);
			roles.getTags().add(tag);
		}
		codebook.getTagSets().add(roles);
		Layer claim = factory.createLayer();
		claim.setName("Claim");
		claim.setDiscontinuous(true);
		for (FeatureKind kind : FeatureKind.values()) {
			feature(claim, kind.getLiteral() + "One", kind, false, roles);
			feature(claim, kind.getLiteral() + "Many", kind, true, roles);
		}
		codebook.getLayers().add(claim);
		Layer code = factory.createLayer();
		code.setName("Code");
		code.setAnchor(Anchor.ARTICLE);
		feature(code, "tone", FeatureKind.TAG, false, roles);
		codebook.getLayers().add(code);
		return codebook;
	}

	private static void feature(Layer layer, String name, FeatureKind kind, boolean many, TagSet tags) {
		Feature feature = CodebookFactory.eINSTANCE.createFeature();
		feature.setName(name);
		feature.setKind(kind);
		feature.setMany(many);
		feature.setDefinition("What " + name + " is.");
		switch (kind) {
		case TAG, LINK -> feature.setTagSet(tags);
		case INTEGER, DOUBLE -> feature.setLevel(MeasurementLevel.RATIO);
		case REFERENCE -> feature.getTargetLayers().add(layer);
		case STRING, BOOLEAN, DATE, SPAN, REGISTRY -> feature.setRequired(false);
		default -> throw new IllegalArgumentException(name);
		}
		layer.getFeatures().add(feature);
	}

	/** Makes the study; the caller closes it. */
	static StudyStore create(Path folder) throws IOException {
		StudyStore store = StudyStore.create(folder, "corpus", codebook());
		Entity entity = RegistryFactory.eINSTANCE.createEntity();
		entity.setId("Q1");
		entity.setCanonicalName("Anna, Minister of \"Things\"");
		store.registry().getEntities().add(entity);
		add(store, "Minister says no", TEXT);
		add(store, "Uncoded", "Nobody coded this.");
		return store;
	}

	static String add(StudyStore store, String title, String text) throws IOException {
		ArticleContent content = new ArticleContent(text, ArticleMetadata.builder().title(title).outlet("The \"Daily\", Ltd").pubDate("2017-07-10")
				.byline(List.of("A. One", "B. Two")).sourceName(title + ".txt").mediaType("text/plain").language("en").wordCount(9).build(), List.of());
		return store.add(content, SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)), "txt").article().getId();
	}

	/** Codes the first article: a plain claim, one with every value, and an article code. */
	static void code(StudyStore store, String coder, String articleId) throws IOException {
		CasResource resource = store.codings().open(CodingKey.of(coder, articleId));
		EObject plain = anchored(store.types().ePackage(), "Claim", 0, 8);
		EObject full = anchored(store.types().ePackage(), "Claim", 0, 29);
		EObject code = object(store.types().ePackage(), "Code");
		set(plain, "uid", "plain");
		set(full, "uid", "full");
		set(code, "uid", "code");
		set(code, "tone", "actor");
		resource.getContents().addAll(List.of(plain, full, code));
		EPackage base = BasePackage.CODING.getEPackage();
		list(full, "segments").addAll(List.of(anchored(base, "Segment", 0, 8), anchored(base, "Segment", 15, 29)));
		set(full, "stringOne", "a \"quoted\", value");
		list(full, "stringMany").addAll(List.of("one", "two; and a half"));
		set(full, "tagOne", "actor");
		list(full, "tagMany").addAll(List.of("actor", "target"));
		set(full, "booleanOne", Boolean.TRUE);
		list(full, "booleanMany").addAll(List.of(Boolean.TRUE, Boolean.FALSE));
		set(full, "integerOne", Integer.valueOf(-7));
		list(full, "integerMany").addAll(List.of(Integer.valueOf(1), Integer.valueOf(2)));
		set(full, "doubleOne", Double.valueOf(0.1));
		list(full, "doubleMany").addAll(List.of(Double.valueOf(1e-9), Double.valueOf(2)));
		set(full, "dateOne", "2017-07-09");
		list(full, "dateMany").addAll(List.of("2017", "2017-07-09"));
		set(full, "referenceOne", plain);
		list(full, "referenceMany").addAll(List.of(plain, full));
		set(full, "spanOne", anchored(base, "Span", 9, 13));
		list(full, "spanMany").addAll(List.of(anchored(base, "Span", 0, 8), anchored(base, "Span", 20, 29)));
		set(full, "registryOne", "Q1");
		list(full, "registryMany").addAll(List.of("Q1", "unknown"));
		set(full, "linkOne", link(base, "actor", plain));
		EObject toRegistry = object(base, "Link");
		set(toRegistry, "role", "target");
		set(toRegistry, "registryId", "Q1");
		list(full, "linkMany").addAll(List.of(link(base, "actor", plain), toRegistry));
		store.codings().save(resource);
	}

	/** Codes claims with nothing but a begin and an end each, in UTF-16 code units. */
	@SafeVarargs
	static void claims(StudyStore store, String coder, String articleId, List<Integer>... ranges) throws IOException {
		CasResource resource = store.codings().open(CodingKey.of(coder, articleId));
		for (List<Integer> range : ranges) {
			EObject claim = anchored(store.types().ePackage(), "Claim", range.get(0).intValue(), range.get(1).intValue());
			resource.getContents().add(claim);
		}
		store.codings().save(resource);
	}

	private static EObject link(EPackage base, String role, EObject target) {
		EObject link = object(base, "Link");
		set(link, "role", role);
		set(link, "target", target);
		return link;
	}

	private static EObject anchored(EPackage types, String type, int begin, int end) {
		EObject object = object(types, type);
		set(object, "begin", Integer.valueOf(begin));
		set(object, "end", Integer.valueOf(end));
		return object;
	}

	private static EObject object(EPackage types, String type) {
		return EcoreUtil.create((EClass) types.getEClassifier(type));
	}

	private static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, String feature) {
		return (EList<Object>) object.eGet(object.eClass().getEStructuralFeature(feature));
	}
}
