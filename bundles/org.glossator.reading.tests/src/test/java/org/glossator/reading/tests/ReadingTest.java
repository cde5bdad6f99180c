// SPDX-License-Identifier: EPL-2.0
package org.glossator.reading.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.reading.ArticleCodes;
import org.glossator.reading.CodedArticle;
import org.glossator.reading.Coding;
import org.glossator.reading.CodingReader;
import org.glossator.reading.Description;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Link;
import org.glossator.reading.ReadingOrder;
import org.glossator.reading.Shortcuts;
import org.glossator.reading.ValueNames;
import org.glossator.reading.ValueWords;
import org.junit.jupiter.api.Test;

/** A coding says the same to everybody who reads it. */
class ReadingTest {

	private static final String TEXT = "Graham said the plan was close to the dumbest.";

	private final Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
	private final TagSet tags = CodebookFactory.eINSTANCE.createTagSet();
	private final Layer stance = layer("Stance", "A stance", Anchor.SPAN);
	private final Layer frame = layer("Frame", "", Anchor.ARTICLE);
	private final Feature position = feature(stance, "position", FeatureKind.TAG, false);
	private final Feature holder = feature(stance, "holder", FeatureKind.REGISTRY, false);
	private final Feature ironic = feature(stance, "ironic", FeatureKind.BOOLEAN, false);
	private final Feature cue = feature(stance, "cue", FeatureKind.SPAN, true);
	private final Feature topics = feature(stance, "topics", FeatureKind.STRING, true);
	private final Feature about = feature(stance, "about", FeatureKind.REFERENCE, false);
	private final Feature roles = feature(stance, "roles", FeatureKind.LINK, true);
	private final Registry registry = RegistryFactory.eINSTANCE.createRegistry();
	private final CodebookTypes types;
	private final CasResource resource;

	ReadingTest() {
		codebook.setName("test");
		codebook.setNamespace("org.example.test");
		tags.setName("positions");
		codebook.getTagSets().add(tags);
		tag("for", "In favour", "f");
		tag("against", "", "a");
		position.setTagSet(tags);
		roles.setTagSet(tags);
		position.setRequired(true);
		holder.setRequired(true);
		stance.setShortcut(" s ");
		stance.setColor("#102030");
		about.getTargetLayers().addAll(List.of(stance, frame));
		Entity graham = RegistryFactory.eINSTANCE.createEntity();
		graham.setId("graham");
		graham.setCanonicalName("Lindsey Graham");
		registry.getEntities().add(graham);
		types = new CodebookTypes(codebook);
		CAS cas = types.newCas();
		cas.setDocumentText(TEXT);
		resource = new CasResource(URI.createURI("coding.xmi"), types, cas);
	}

	private Layer layer(String name, String label, Anchor anchor) {
		Layer layer = CodebookFactory.eINSTANCE.createLayer();
		layer.setName(name);
		layer.setLabel(label);
		layer.setAnchor(anchor);
		codebook.getLayers().add(layer);
		return layer;
	}

	private static Feature feature(Layer layer, String name, FeatureKind kind, boolean many) {
		Feature feature = CodebookFactory.eINSTANCE.createFeature();
		feature.setName(name);
		feature.setKind(kind);
		feature.setMany(many);
		layer.getFeatures().add(feature);
		return feature;
	}

	private void tag(String name, String label, String shortcut) {
		Tag tag = CodebookFactory.eINSTANCE.createTag();
		tag.setName(name);
		tag.setLabel(label);
		tag.setShortcut(shortcut);
		tags.getTags().add(tag);
	}

	private static TextRange place(String words) {
		return new TextRange(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}

	private EObject add(Layer layer, String... words) {
		EObject coding = CasCommands.draft(resource, layer, List.of(words).stream().map(ReadingTest::place).toList());
		resource.getContents().add(coding);
		return coding;
	}

	private static EObject link(String role, EObject target, String entry) {
		EObject link = EcoreUtil.create(BasePackage.LINK);
		link.eSet(BasePackage.LINK_ROLE, role);
		link.eSet(BasePackage.LINK_TARGET, target);
		link.eSet(BasePackage.LINK_REGISTRY_ID, entry);
		return link;
	}

	private static void set(EObject coding, Feature feature, Object value) {
		coding.eSet(coding.eClass().getEStructuralFeature(feature.getName()), value);
	}

	private CodingReader reader() {
		return new CodingReader(resource, types, registry);
	}

	private Description describe(EObject coding) {
		return reader().describe(Annotations.uid(coding)).orElseThrow();
	}

	@Test
	void valuesAreSaidInTheWordsOfCodebookAndRegistry() {
		EObject whole = add(frame);
		EObject coding = add(stance, "the plan");
		set(coding, position, "for");
		set(coding, holder, "graham");
		set(coding, ironic, Boolean.TRUE);
		set(coding, cue, List.of(CasCommands.span(List.of(place("said")))));
		set(coding, topics, List.of("cyber", "", "unit"));
		set(coding, about, whole);
		set(coding, roles, List.of(link("against", coding, null), link("for", null, "graham"), link("old", null, null), link(null, null, "nobody")));

		Description said = describe(coding);
		assertEquals("A stance: position: In favour · holder: Lindsey Graham · ironic: Yes · cue: “said” · topics: cyber, unit · about: The whole article"
				+ " · roles: against “the plan”, In favour Lindsey Graham, old, nobody", said.sentence());
		assertEquals("#102030", said.colour());
		assertEquals("Frame", describe(whole).sentence());
		assertEquals("", describe(whole).colour());
	}

	@Test
	void anEntryThatWasMergedIsReadAsTheOneThatIsKept() {
		Entity senator = RegistryFactory.eINSTANCE.createEntity();
		senator.setId("senator");
		senator.setCanonicalName("The senator");
		senator.setMergedInto("graham");
		registry.getEntities().add(senator);
		EObject coding = add(stance, "the plan");
		set(coding, holder, "senator");
		set(coding, roles, List.of(link("for", null, "senator")));
		assertEquals("A stance: holder: Lindsey Graham · roles: In favour Lindsey Graham", describe(coding).sentence());
		assertEquals("A stance: Lindsey Graham", reader().labels(reader().read(coding).orElseThrow()).getFirst());
		assertEquals(List.of("graham"), reader().read(coding).orElseThrow().strings(holder));
		ValueNames names = new ValueNames(registry);
		assertEquals(List.of("graham"), new CodedArticle(codebook, resource, names).coding(coding).orElseThrow().strings(holder));
		assertEquals("Lindsey Graham", names.shown(holder, "senator"));
		assertEquals(List.of("senator"), FeatureValues.of(coding, holder), "the coding itself is as it was");
	}

	@Test
	void labelsGetShorterDownToTheLetter() {
		EObject coding = add(stance, "the plan");
		assertEquals(List.of("A stance", "s"), reader().labels(reader().read(coding).orElseThrow()));
		set(coding, position, "nothing known");
		set(coding, holder, "graham");
		assertEquals(List.of("A stance: nothing known · Lindsey Graham", "A stance: nothing known", "A stance", "s"),
				reader().labels(reader().read(coding).orElseThrow()));
	}

	@Test
	void whatIsNotSaidIsNoValue() {
		EObject coding = add(stance, "the plan");
		set(coding, holder, "");
		assertEquals(List.of(), FeatureValues.of(coding, holder));
		assertEquals(List.of(position, holder), FeatureValues.missing(coding, stance));
		assertEquals(List.of(Boolean.FALSE), FeatureValues.of(coding, ironic), "no is an answer");
		assertEquals("A stance", describe(coding).sentence(), "and not worth a word");
		assertEquals(List.of(), FeatureValues.of(add(frame), position), "a feature of another layer");
	}

	@Test
	void aLinkWithoutItsPartsHasNone() {
		assertEquals(new Link(Optional.empty(), Optional.empty(), Optional.empty()), Link.of(link("", null, "")));
		assertTrue(Link.is(link(null, null, null)));
		assertFalse(Link.is("graham"));
	}

	@Test
	void theArticleIsReadByLayersOfAnotherCopyOfTheCodebook() {
		EObject whole = add(frame);
		EObject coding = add(stance, "the plan");
		set(coding, cue, List.of(CasCommands.span(List.of(place("said"))), CasCommands.span(List.of(place("close")))));
		Codebook copy = EcoreUtil.copy(codebook);
		copy.getLayers().removeIf(layer -> layer.getName().equals("Frame"));

		CodedArticle article = new CodedArticle(copy, resource, new ValueNames(registry));
		Layer read = copy.getLayers().getFirst();
		assertEquals(List.of(coding), article.codings(Optional.of(read)).stream().map(Coding::object).toList());
		assertEquals(1, article.codings().size(), "no layer explains the other");
		assertEquals(Optional.empty(), article.coding(whole));
		Coding only = article.coding(coding).orElseThrow();
		assertEquals("the plan", only.text());
		assertEquals(List.of(place("said"), place("close")), only.parts(read.getFeatures().get(3)));
		assertEquals(List.of(), only.values(cue), "a feature of the first copy");
		assertEquals(List.of("position", "holder"), only.missing(read.getFeatures().subList(0, 3)).stream().map(Feature::getName).toList());
	}

	@Test
	void whatIsSaidOfTheWholeArticleComesFirstAndTheWiderBeforeTheNarrower() {
		EObject late = add(stance, "close");
		EObject narrow = add(stance, "Graham");
		EObject wide = add(stance, "Graham said");
		EObject whole = add(frame);
		assertEquals(List.of(whole, wide, narrow, late), List.of(late, narrow, wide, whole).stream().sorted(ReadingOrder.TEXT).toList());
		assertEquals(List.of(late, narrow, wide), List.of(wide, narrow, late).stream().sorted(ReadingOrder.INNERMOST).toList());
	}

	@Test
	void anArticleHasOneCodeOfALayerAndASelectedOneCounts() {
		assertEquals(Optional.empty(), ArticleCodes.find(resource, List.of(), frame));
		EObject first = add(frame);
		EObject second = add(frame);
		assertEquals(Optional.of(second), ArticleCodes.find(resource, List.of(second), frame));
		assertTrue(List.of(first, second).contains(ArticleCodes.find(resource, List.of(), frame).orElseThrow()));
	}

	@Test
	void lettersMeanLayersAndTags() {
		assertEquals(Optional.of(stance), Shortcuts.layer(codebook, 'S'));
		assertEquals(Optional.empty(), Shortcuts.layer(codebook, 'x'));
		assertEquals(List.of(new Shortcuts.Choice(position, tags.getTags().getFirst())), Shortcuts.tags(stance, 'f'));
		assertEquals("", Shortcuts.shown(null));
	}

	@Test
	void namesKnowTagsAndEntriesByKind() {
		ValueNames names = new ValueNames(registry);
		assertEquals("In favour", names.shown(position, "for"));
		assertEquals("Lindsey Graham", names.shown(holder, "graham"));
		assertEquals("nobody", names.shown(holder, "nobody"));
		assertTrue(names.knows("graham", List.of()));
		assertFalse(names.knows("graham", List.of(RegistryKind.EVENT)));
		assertEquals("nobody", new ValueWords(registry).entry("nobody"));
	}
}
