// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.ForeignAnnotations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Annotations of types from elsewhere can be read, with all their features, and in no way be changed. */
class ForeignAnnotationsTest {

	private static final String TYPES = """
			<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
			  <typeDescription><name>com.elsewhere.Token</name><description/><supertypeName>uima.tcas.Annotation</supertypeName><features>
			    <featureDescription><name>pos</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
			    <featureDescription><name>score</name><description/><rangeTypeName>uima.cas.Float</rangeTypeName></featureDescription>
			    <featureDescription><name>count</name><description/><rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription>
			    <featureDescription><name>known</name><description/><rangeTypeName>uima.cas.Boolean</rangeTypeName></featureDescription>
			    <featureDescription><name>tags</name><description/><rangeTypeName>uima.cas.StringArray</rangeTypeName></featureDescription>
			    <featureDescription><name>numbers</name><description/><rangeTypeName>uima.cas.LongArray</rangeTypeName></featureDescription>
			    <featureDescription><name>circle</name><description/><rangeTypeName>uima.cas.FSList</rangeTypeName><multipleReferencesAllowed>true</multipleReferencesAllowed></featureDescription>
			    <featureDescription><name>head</name><description/><rangeTypeName>com.elsewhere.Token</rangeTypeName></featureDescription>
			  </features></typeDescription>
			  <typeDescription><name>com.elsewhere.Document</name><description/><supertypeName>uima.tcas.DocumentAnnotation</supertypeName></typeDescription>
			  <typeDescription><name>com.elsewhere.Special</name><description/><supertypeName>org.example.test.Other</supertypeName></typeDescription>
			  <typeDescription><name>org.example.test.Other</name><description/><supertypeName>org.glossator.type.Coding</supertypeName></typeDescription>
			  <typeDescription><name>org.glossator.type.Coding</name><description/><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
			</types></typeSystemDescription>
			""";
	private static final String XMI = """
			<?xml version="1.0" encoding="UTF-8"?>
			<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:e="http:///com/elsewhere.ecore"
			  xmlns:t="http:///org/example/test.ecore" xmlns:g="http:///org/glossator/type.ecore" xmi:version="2.0">
			<cas:NULL xmi:id="0"/>
			<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="The plan failed."/>
			<cas:Sofa xmi:id="2" sofaNum="2" sofaID="other" mimeType="text" sofaString="Der Plan."/>
			<e:Token xmi:id="10" sofa="1" begin="4" end="8" pos="NN" score="0.5" count="3" known="true" numbers="7 9" head="11" circle="20">
			  <tags>a</tags><tags>b c</tags></e:Token>
			<e:Token xmi:id="11" sofa="1" begin="9" end="99" pos="VBD"/>
			<e:Token xmi:id="12" sofa="2" begin="0" end="3"/>
			<e:Token xmi:id="13" sofa="1" begin="0" end="3"/>
			<e:Document xmi:id="14" sofa="1" begin="0" end="16"/>
			<e:Special xmi:id="15" sofa="1" begin="0" end="3" uid="s"/>
			<t:Other xmi:id="16" sofa="1" begin="4" end="8" uid="o"/>
			<g:Zone xmi:id="17" sofa="1" begin="0" end="16" kind="body"/>
			<cas:NonEmptyFSList xmi:id="20" head="11" tail="20"/>
			<cas:View sofa="1" members="10 11 14 15 16 17"/>
			<cas:View sofa="2" members="12"/>
			</xmi:XMI>
			""";

	private final TestBook book = new TestBook();
	private CasResource resource;
	private EObject plan;

	@BeforeEach
	void load() throws Exception {
		TypeSystemDescription foreign = UIMAFramework.getXMLParser().parseTypeSystemDescription(
				new XMLInputSource(new ByteArrayInputStream(TYPES.getBytes(StandardCharsets.UTF_8)), null));
		resource = new CasResource(URI.createURI("foreign.xmi"), new CodebookTypes(book.codebook, foreign));
		resource.load(new ByteArrayInputStream(XMI.getBytes(StandardCharsets.UTF_8)), Map.of());
		plan = resource.foreign().get(0);
	}

	private static Object get(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	@Test
	void thoseOfTypesThatTheCodebookDoesNotKnowAreShownAndNoOthers() {
		assertEquals(List.of("plan", "failed."), resource.foreign().stream().map(Annotations::coveredText).toList());
		assertEquals(List.of("s", "o"), resource.codings().stream().map(Annotations::uid).toList(), "they are no codings");
		assertEquals(List.of(), resource.overlapping(9, 10), "nor found as such");
		assertNull(plan.eResource(), "nor in the resource, as all are that a session may change");
		assertTrue(ForeignAnnotations.isForeign(plan));
		assertFalse(ForeignAnnotations.isForeign(resource.codings().get(0)));
		assertEquals("com.elsewhere.Token", ForeignAnnotations.typeName(plan));
		assertEquals("Token", plan.eClass().getName());
		assertSame(plan, resource.foreign().get(0));
		assertSame(plan.eClass(), resource.foreign().get(1).eClass());
		assertEquals(List.of(), book.resource().foreign());
	}

	@Test
	void allFeaturesCanBeRead() {
		assertEquals(4, Annotations.begin(plan));
		assertEquals(8, Annotations.end(plan));
		assertEquals("", Annotations.uid(plan));
		assertEquals("NN", get(plan, "pos"));
		assertEquals(Float.valueOf(0.5f), get(plan, "score"));
		assertEquals(Integer.valueOf(3), get(plan, "count"));
		assertEquals(Boolean.TRUE, get(plan, "known"));
		assertEquals(List.of("a", "b c"), get(plan, "tags"));
		assertEquals(List.of(Long.valueOf(7), Long.valueOf(9)), get(plan, "numbers"));
		assertEquals("Token \u201cfailed.\u201d", get(plan, "head"));
		List<?> circle = (List<?>) get(plan, "circle");
		assertEquals("Token \u201cfailed.\u201d", circle.getFirst());
		assertFalse(circle.size() > 1_000, "a list that runs in a circle ends");
		EObject failed = resource.foreign().get(1);
		assertFalse(failed.eIsSet(failed.eClass().getEStructuralFeature("tags")));
		assertFalse(failed.eIsSet(failed.eClass().getEStructuralFeature("head")));
		assertTrue(failed.eIsSet(failed.eClass().getEStructuralFeature("pos")));
	}

	@Test
	@SuppressWarnings("unchecked")
	void everyChangeIsRefusedInASentence() throws IOException {
		byte[] before = saved();
		for (EStructuralFeature feature : plan.eClass().getEAllStructuralFeatures()) {
			assertRefused(() -> plan.eUnset(feature));
			if (feature.isMany()) {
				EList<Object> values = (EList<Object>) plan.eGet(feature);
				assertRefused(() -> values.add("x"));
				assertRefused(() -> values.add(0, "x"));
				assertRefused(() -> values.remove(0));
				assertRefused(() -> values.set(0, "x"));
				assertRefused(() -> values.move(0, values.size() - 1));
				assertRefused(values::clear);
			} else {
				assertRefused(() -> plan.eSet(feature, plan.eGet(feature)));
			}
		}
		assertRefused(() -> resource.foreign().remove(0));
		assertRefused(() -> resource.foreign().add(plan));
		assertThrows(IllegalArgumentException.class, () -> resource.getContents().add(plan));
		assertFalse(resource.getContents().remove(plan));
		assertArrayEquals(before, saved());
	}

	private static void assertRefused(Runnable change) {
		String sentence = assertThrows(UnsupportedOperationException.class, change::run).getMessage();
		assertTrue(sentence.endsWith("here.") && sentence.contains("elsewhere"), sentence);
	}

	@Test
	void noCommandChangesThem() {
		EditingDomain domain = TestBook.domain();
		for (String name : List.of("pos", "tags")) {
			EStructuralFeature feature = plan.eClass().getEStructuralFeature(name);
			Command command = feature.isMany() ? AddCommand.create(domain, plan, feature, "x") : SetCommand.create(domain, plan, feature, "x");
			if (command.canExecute()) {
				assertRefused(command::execute);
			}
		}
	}

	@Test
	void theyAreWrittenBackWholeWhileCodingsChange() throws IOException {
		String before = foreignLines();
		resource.codings().get(1).eSet(BasePackage.END, Integer.valueOf(7));
		resource.getContents().remove(0);
		assertEquals(before, foreignLines());
		assertTrue(before.contains("numbers=\"7 9\"") && before.contains("<tags>b c</tags>"), before);
	}

	@Test
	void theyAreOthersWhenAnotherCasIsShown() throws IOException {
		byte[] xmi = saved();
		CasResource fresh = new CasResource(URI.createURI("fresh.xmi"), resource.types());
		fresh.load(new ByteArrayInputStream(xmi), Map.of());
		resource.become(fresh);
		assertEquals(2, resource.foreign().size());
		assertFalse(resource.foreign().contains(plan));
		resource.unload();
		assertEquals(List.of(), resource.foreign());
	}

	private byte[] saved() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of());
		return out.toByteArray();
	}

	private String foreignLines() throws IOException {
		return String.join("\n", new String(saved(), StandardCharsets.UTF_8).lines().filter(line -> line.contains("Token ")).toList());
	}
}
