// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.xmi.Remark;
import org.glossator.cas.xmi.RemarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds that the types cannot place is counted each time it is read, and is still there when it was written. */
class RemarksTest {

	private static final String SOFA = "<cas:Sofa xmi:id='1' sofaNum='1' sofaID='_InitialView' mimeType='text' sofaString='Hi \uD83D\uDE00 you.'/>";
	private final TestBook book = new TestBook();

	static byte[] xmi(String body) {
		return ("<?xml version='1.0' encoding='UTF-8'?><xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:cas='http:///uima/cas.ecore' "
				+ "xmlns:tcas='http:///uima/tcas.ecore' xmlns:t='http:///org/example/test.ecore' xmlns:type='http:///org/glossator/type.ecore' "
				+ "xmlns:e='http:///elsewhere.ecore' xmi:version='2.0'><cas:NULL xmi:id='0'/>" + body + "</xmi:XMI>").getBytes(StandardCharsets.UTF_8);
	}

	private CasResource load(byte[] xmi) throws IOException {
		CasResource resource = new CasResource(URI.createURI("a.xmi"), book.types);
		resource.load(new ByteArrayInputStream(xmi), Map.of());
		return resource;
	}

	private static byte[] save(CasResource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of());
		return out.toByteArray();
	}

	private static List<String> told(CasResource resource) {
		return resource.remarks().stream().map(r -> r.kind() + " " + r.type() + ":" + r.feature() + " " + r.count() + " " + r.example()).toList();
	}

	/** The attributes of an Every, whether other elements follow, what is remarked, and what is still in the file when it was written. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"certainty='low'                        | | UNKNOWN_FEATURE Every:certainty 1 low | certainty=\"low\"",
			"part-of-speech='NN'                    | | UNKNOWN_FEATURE Every:part-of-speech 1 NN | part-of-speech=\"NN\"",
			"referenceOne='999'                     | | DANGLING Every:referenceOne 1 999 | referenceOne=\"999\"",
			"referenceMany='9 999 998'              | <t:Other xmi:id='9' sofa='1' begin='0' end='2' uid='o'/> | DANGLING Every:referenceMany 2 999 | referenceMany=\"9 999 998\"",
			"referenceOne='9'                       | <t:Whole xmi:id='9' sofa='1' uid='w'/> | OTHER_KIND Every:referenceOne 1 9 | referenceOne=\"9\"",
			"referenceOne='x'                       | | OTHER_KIND Every:referenceOne 1 x | referenceOne=\"x\"",
			"booleanOne='maybe'                     | | OTHER_KIND Every:booleanOne 1 maybe | booleanOne=\"maybe\"",
			"booleanOne='1'                         | | OTHER_KIND Every:booleanOne 1 1 | booleanOne=\"1\"",
			"booleanMany='true 0'                   | | OTHER_KIND Every:booleanMany 1 true 0 | booleanMany=\"true 0\"",
			"integerOne='two'                       | | OTHER_KIND Every:integerOne 1 two | integerOne=\"two\"",
			"integerOne='9999999999'                | | OTHER_KIND Every:integerOne 1 9999999999 | integerOne=\"9999999999\"",
			"doubleOne='1,5'                        | | OTHER_KIND Every:doubleOne 1 1,5 | doubleOne=\"1,5\"",
			"stringMany='two words'                 | | OTHER_KIND Every:stringMany 1 two words | stringMany=\"two words\"",
	})
	void whatIsNotOfTheFeatureIsToldAndKept(String attributes, String others, String expected, String kept) throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u' " + attributes + "/>"
				+ (others == null ? "" : others) + "<cas:View sofa='1' members='3" + (others == null ? "" : " 9") + "'/>"));
		assertEquals(List.of(expected), told(resource));
		assertEquals(others == null ? 1 : 2, resource.codings().size());
		byte[] saved = save(resource);
		String text = new String(saved, StandardCharsets.UTF_8);
		assertTrue(text.contains(kept), text);
		CasResource again = load(saved);
		assertEquals(List.of(expected), told(again));
		assertEquals(text, new String(save(again), StandardCharsets.UTF_8));
	}

	@Test
	void elementsThatStandForValuesAreLookedAtToo() throws IOException {
		byte[] saved = save(load(xmi(SOFA + "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u'><stringOne>one</stringOne><stringOne>two</stringOne>"
				+ "<booleanMany>true</booleanMany><booleanMany>no</booleanMany><colour>red</colour></t:Every><cas:View sofa='1' members='3'/>")));
		List<String> expected = List.of("UNKNOWN_FEATURE Every:colour 1 red", "OTHER_KIND Every:booleanMany 1 no", "OTHER_KIND Every:stringOne 1 two");
		assertEquals(expected, told(load(saved)));
		assertTrue(new String(saved, StandardCharsets.UTF_8).contains("<stringOne>one</stringOne><stringOne>two</stringOne>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 4 | ONE_TOO_MANY uima.tcas.DocumentAnnotation: 1 ", "3 4 5 | ONE_TOO_MANY uima.tcas.DocumentAnnotation: 2 ", "3 | " })
	void aSecondDocumentAnnotationOfATextIsTold(String members, String expected) throws IOException {
		String all = List.of(members.split(" ")).stream().map(id -> "<tcas:DocumentAnnotation xmi:id='" + id + "' sofa='1' begin='0' end='2' language='l" + id + "'/>")
				.collect(Collectors.joining());
		assertEquals(expected == null ? List.of() : List.of(expected + " "), told(load(xmi(SOFA + all + "<cas:View sofa='1' members='" + members + "'/>"))));
	}

	/** A file of XMI, and what of it is told as left out. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<cas:View sofa='1' members='3'><note>A</note><note/><b><note/></b></cas:View> | DROPPED_ELEMENT cas:View:b 1 ; DROPPED_ELEMENT cas:View:note 2 ",
			"<cas:View sofa='1' members='3'>  loose\\n text </cas:View> | DROPPED_TEXT cas:View: 1 loose text",
			"between <cas:View sofa='1' members='3'/>and behind | DROPPED_TEXT xmi:XMI: 2 between",
			"<xmi:Documentation><exporter>Some</exporter></xmi:Documentation><cas:View sofa='1' members='3'/> | DROPPED_ELEMENT xmi:XMI:xmi:Documentation 1 ",
			"<t:Other xmi:id='4' sofa='1' begin='0' end='2' uid='o'>in it<anything/></t:Other><cas:View sofa='1' members='3 4'/> | DROPPED_TEXT t:Other: 1 in it",
			"<cas:View sofa='1' members='3'> \\n\\t</cas:View> \\n | " })
	void whatStandsWhereUimaKeepsNothingIsTold(String body, String expected) throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u'/>" + body.replace("\\n", "\n").replace("\\t", "\t")));
		assertEquals(expected == null ? "" : expected.strip(), String.join("; ", told(resource)).strip());
		assertTrue(told(load(save(resource))).isEmpty(), "nothing of it is kept");
	}

	/** What an import left out is not in the file any more, but for a record of it. */
	@Test
	void whatWasLeftOutIsKeptOnRecord() throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u'/><cas:View sofa='1' members='3'><note/>a  b</cas:View>"));
		List<Remark> found = resource.remarks();
		List<Remark> all = new ArrayList<>(found);
		all.add(new Remark(RemarkKind.LOST_OFFSET, "", "", 3, ""));
		new CodingMetadata("ada", "test", "study", 1, "a", "", "", all).write(resource.cas());
		CasResource again = load(save(resource));
		assertEquals(all, CodingMetadata.read(again.cas()).orElseThrow().past());
		assertEquals(all.stream().map(Remark::sentence).toList(), again.remarks().stream().map(Remark::sentence).filter(s -> !s.startsWith("Made with")).toList());
		assertEquals(new String(save(again), StandardCharsets.UTF_8), new String(save(load(save(again))), StandardCharsets.UTF_8));
		new CodingMetadata("ada", "test", "study", 1, "a", "", "", List.of()).write(again.cas());
		assertFalse(new String(save(again), StandardCharsets.UTF_8).contains("LOST_OFFSET"));
		assertEquals(Optional.empty(), Remark.recorded("OF_A_LATER_VERSION 1 - -"));
	}

	@Test
	void aValueThatTakesThePlaceOfOneOfAnotherKindIsAllThereIs() throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u' booleanOne='maybe'/><cas:View sofa='1' members='3'/>"));
		EObject coding = resource.codings().getFirst();
		coding.eSet(coding.eClass().getEStructuralFeature("booleanOne"), Boolean.TRUE);
		String saved = new String(save(resource), StandardCharsets.UTF_8);
		assertTrue(saved.contains("booleanOne=\"true\"") && !saved.contains("maybe"), saved);
	}

	@Test
	void membersThatAreNotThereAreToldAndKept() throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u'/><cas:View sofa='1' members='3 777'/>"));
		assertEquals(List.of("DANGLING_MEMBER : 1 777"), told(resource));
		assertEquals(List.of("DANGLING_MEMBER : 1 777"), told(load(save(resource))));
	}

	@Test
	void whatSharesAnIdIsKeptAsTwo() throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='a'/><t:Other xmi:id='3' sofa='1' begin='3' end='5' uid='b'/>"
				+ "<t:Other xmi:id='1' sofa='1' begin='6' end='9' uid='c'/><cas:View sofa='1' members='1 3'/>"));
		List<String> expected = List.of("SHARED_ID Other: 2 ");
		assertEquals(expected, told(resource));
		assertEquals(List.of("Hi", "\uD83D\uDE00", "you"), resource.codings().stream().map(Annotations::coveredText).toList());
		byte[] saved = save(resource);
		CasResource again = load(saved);
		assertEquals(expected, told(again));
		assertEquals(3, again.codings().size());
		assertEquals(new String(saved, StandardCharsets.UTF_8), new String(save(again), StandardCharsets.UTF_8));
	}

	@Test
	void anIdThatIsGivenAndThenReferredToStays() throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Other xmi:id='3' sofa='1' begin='0' end='2' uid='a'/><t:Other xmi:id='3' sofa='1' begin='3' end='5' uid='b'/>"
				+ "<cas:View sofa='1' members='3'/>"));
		EObject first = resource.byUid("a").orElseThrow();
		first.eSet(first.eClass().getEStructuralFeature("anything"), resource.byUid("b").orElseThrow());
		CasResource again = load(save(resource));
		EObject target = (EObject) again.byUid("a").orElseThrow().eGet(first.eClass().getEStructuralFeature("anything"));
		assertEquals("b", Annotations.uid(target));
		assertEquals(List.of(), told(again));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "xmi:id='-4'", "xmi:id='0'", "id='7'" })
	void whatHasNoIdGetsOne(String id) throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Other xmi:id='3' sofa='1' begin='0' end='2' uid='a'/><t:Other " + id + " sofa='1' begin='3' end='5' uid='b'/>"
				+ "<e:Token " + id + " sofa='1'/><cas:View sofa='1' members='3'/>"));
		assertTrue(told(resource).containsAll(List.of("NO_ID Other: 1 ", "NO_ID elsewhere.Token: 1 ", "NOT_INDEXED Other: 1 ")), told(resource).toString());
		resource.indexCodings();
		assertEquals(List.of("a", "b"), resource.codings().stream().map(Annotations::uid).toList());
	}

	@Test
	void codingsInNoIndexAreFoundAndCanBeIndexed() throws IOException {
		String other = "<t:Other xmi:id='4' sofa='1' begin='%d' end='%d' uid='%s'/>";
		byte[] xmi = xmi(SOFA + "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u' referenceOne='4'/>" + other.formatted(3, 5, "in")
				+ other.replace("'4'", "'5'").formatted(3, 99, "out") + "<cas:View sofa='1' members='3'/>");
		CasResource resource = load(xmi);
		assertEquals(List.of("NOT_INDEXED Other: 2 ", "OUTSIDE_TEXT Other: 1 3-99"), told(resource));
		assertEquals(1, resource.codings().size());
		assertEquals(List.of(new Remark(RemarkKind.NOT_INDEXED, "Other", "", 1, "")), resource.indexCodings());
		assertEquals(List.of("u", "in"), resource.codings().stream().map(Annotations::uid).toList());
		CasResource again = load(save(resource));
		assertEquals(List.of("NOT_INDEXED Other: 1 ", "OUTSIDE_TEXT Other: 1 3-99"), told(again));
		assertEquals(2, again.codings().size());
	}

	@Test
	void whatLiesNowhereInTheTextIsTold() throws IOException {
		CasResource resource = load(xmi(SOFA + "<cas:Sofa xmi:id='2' sofaNum='2' sofaID='other' mimeType='text' sofaString='Other text'/>"
				+ "<t:Other xmi:id='3' sofa='1' begin='0' end='4' uid='half'/><t:Other xmi:id='4' sofa='1' begin='-1' end='2' uid='before'/>"
				+ "<t:Other xmi:id='5' sofa='1' begin='5' end='3' uid='turned'/><t:Other xmi:id='6' sofa='2' begin='0' end='5' uid='there'/>"
				+ "<cas:View sofa='1' members='3 4 5'/><cas:View sofa='2' members='6'/>"));
		assertEquals(List.of("OTHER_TEXT Other: 1 ", "SPLIT_CHARACTER Other: 1 0-4", "OUTSIDE_TEXT Other: 2 -1-2"), told(resource));
	}

	@Test
	void typesThatAreNotKnownAreCounted() throws IOException {
		CasResource resource = load(xmi(SOFA + "<e:Token xmi:id='3' sofa='1' begin='0' end='2'/><e:Token xmi:id='4' sofa='1' begin='0' end='2'/>"
				+ "<cas:View sofa='1' members='3 4'/>"));
		assertEquals(List.of("UNKNOWN_TYPE elsewhere.Token: 2 "), told(resource));
	}

	@Test
	void emptyArraysAndOddOrderAreNothingToTell() throws IOException {
		byte[] xmi = xmi("<t:Other xmi:id='3' sofa='1' begin='0' end='2' uid='a'/>" + SOFA + "<cas:FSArray xmi:id='5' elements=''/><cas:FSArray xmi:id='6'/>"
				+ "<cas:View sofa='1' members='3 4'/><t:Other xmi:id='4' sofa='1' begin='3' end='5' uid='b'/>");
		CasResource resource = load(xmi);
		assertEquals(List.of(), told(resource));
		assertEquals(List.of("a", "b"), resource.codings().stream().map(Annotations::uid).toList());
	}

	/** UIMA writes Sofas after annotations; then the first view is where it reads these. */
	@Test
	void aSofaMayComeLast() throws IOException {
		String body = "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u' referenceOne='9' booleanOne='maybe'/><t:Whole xmi:id='9' sofa='1' uid='w'/>";
		List<String> expected = List.of("OTHER_KIND Every:booleanOne 1 maybe", "OTHER_KIND Every:referenceOne 1 9");
		for (String xmi : List.of(body + SOFA + "<cas:View sofa='1' members='3 9'/>", "<cas:View sofa='1' members='3 9'/>" + SOFA + body,
				body + "<cas:View members='3 9'/>" + SOFA)) {
			assertEquals(expected, told(load(xmi(xmi))));
			assertEquals(2, load(save(load(xmi(xmi)))).codings().size());
		}
	}

	@Test
	void arraysThatHoldWhatTheyCannotAreRefused() {
		assertTrue(assertThrows(IOException.class, () -> load(xmi(SOFA + "<cas:IntegerArray xmi:id='3' elements='1 x'/>"))).getMessage()
				.contains("an array, uima.cas.IntegerArray, has elements as \u201c1 x\u201d, which"));
	}

	@Test
	void prefixesMayBeAnything() throws IOException {
		String xmi = "<?xml version='1.0'?><m:XMI xmlns:m='http://www.omg.org/XMI' xmlns:xmi2='http:///org/example/test.ecore' m:version='2.0'>"
				+ SOFA.replace("cas:Sofa", "Sofa xmlns='http:///uima/cas.ecore'").replace("xmi:id", "m:id")
				+ "<xmi2:Other m:id='3' sofa='1' begin='0' end='2' uid='a'/><View xmlns='http:///uima/cas.ecore' sofa='1' members='3'/></m:XMI>";
		CasResource resource = load(xmi.getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of(), told(resource));
		assertEquals(List.of("a"), resource.codings().stream().map(Annotations::uid).toList());
	}

	/** What no reading can make sense of is refused, in words. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"<t:Other xmi:id='3' begin='0' end='2'/> | The Other with the xmi:id 3",
			"<t:Other xmi:id='3' sofa='1' begin='abc' end='2'/> | In Other, begin is \u201cabc\u201d, which",
			"<t:Other xmi:id='99999999999' sofa='1'/> | In Other, xmi:id is \u201c99999999999\u201d, which",
			"<t:Other xmi:id='2147483647' sofa='1'/> | In Other, xmi:id is \u201c2147483647\u201d, which",
			"<cas:View sofa='8' members='3'/> | A view is of a text that is not in the file, Sofa 8",
			"<cas:Sofa xmi:id='2' sofaNum='2' sofaID='_InitialView'/> | Two texts of the file have one name",
			"<cas:Sofa xmi:id='2' sofaNum='2'/> | has no sofaID",
			"<cas:Sofa xmi:id='2' sofaNum='2' sofaID='x'/><t:Other xmi:id='3' sofa='2'/><cas:View sofa='1' members='3'/> | is on another text",
			"<t:Other xmi:id='3' sofa='1'><uid><deep>a</deep></uid></t:Other> | an element (deep) stands where only text can be",
			"<x:Other xmlns:x='urn:x' xmi:id='3'/> | urn:x is no namespace of UIMA types" })
	void whatMakesNoSenseIsRefusedInWords(String body, String words) {
		String message = assertThrows(IOException.class, () -> load(xmi(SOFA + body))).getMessage();
		assertTrue(message.contains(words), message);
		assertTrue(!message.contains("Exception") && !message.contains("java.") && !message.contains("<unknown>"), message);
	}

	@Test
	void documentTypesAndOtherBytesAreRefusedInWords() {
		byte[] entity = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);
		assertTrue(assertThrows(IOException.class, () -> load(entity)).getMessage().contains("document type definition"));
		byte[] latin = new String(xmi(SOFA.replace("you", "yöu")), StandardCharsets.UTF_8).replace("\uD83D\uDE00", "").getBytes(StandardCharsets.ISO_8859_1);
		String message = assertThrows(IOException.class, () -> load(latin)).getMessage();
		assertTrue(message.contains("encoding") && !message.contains("Invalid byte"), message);
	}

	/** What a tool does to a file is told in words of ours, whatever the parser calls it and wherever it stops. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"#12;    | it refers to a character that XML 1.0 cannot hold, &#12;. Write it again as XML 1.1",
			"#x1F;   | it refers to a character that XML 1.0 cannot hold, &#x1F;. Write it again as XML 1.1",
			"#xD800; | it refers to a character that no XML can hold, &#xD800;. Write it again with a tool that leaves",
			"#65535; | it refers to a character that no XML can hold, &#65535;. Write it again with a tool that leaves",
			"#0;     | it refers to a character that no XML can hold, &#0;. Write it again with a tool that leaves",
			"#9999999999; | it refers to a character that no XML can hold, &#9999999999;. Write it again with a tool that leaves",
			"page    | it holds a control character, U+000C, which XML cannot hold.",
			"torn    | it ends in the middle. Is all of it there?" })
	void whatXmlCannotHoldIsToldInWords(String wrong, String told) {
		String body = "<t:Other xmi:id='3' sofa='1' begin='0' end='2' uid='" + (wrong.startsWith("#") ? "&" + wrong : wrong.replace("page", "\f")) + "'/><cas:View sofa='1' members='3'/>";
		String xmi = new String(xmi(SOFA + body), StandardCharsets.UTF_8);
		for (int end : wrong.equals("torn") ? new int[] { 120, xmi.indexOf("uid=") + 6, xmi.length() - 3, xmi.length() - 10 } : new int[] { xmi.length() }) {
			IOException refused = assertThrows(IOException.class, () -> load(xmi.substring(0, end).getBytes(StandardCharsets.UTF_8)));
			assertTrue(refused.getMessage().contains("This is not UIMA XMI that can be read: " + told), refused.getMessage());
		}
	}

	/** However long a value is, the sentence stays one; and where nothing is, that is seen. */
	@Test
	void aValueThatCannotStandIsQuotedInShort() {
		String other = "<t:Other xmi:id='3' sofa='1' begin='%s' end='2'/><cas:View sofa='1' members='3'/>";
		String array = "<cas:IntegerArray xmi:id='3' elements='%s'/><cas:View sofa='1' members=''/>";
		for (String body : List.of(other, array)) {
			String told = assertThrows(IOException.class, () -> load(xmi(SOFA + body.formatted("long ".repeat(500))))).getMessage();
			assertTrue(told.contains("\u201clong long") && told.contains("\u2026\u201d, which ") && told.length() < 200, told);
		}
		String told = assertThrows(IOException.class, () -> load(xmi(SOFA + other.formatted("")))).getMessage();
		assertTrue(told.endsWith("In Other, begin is \u201c\u201d, which is no number that can stand there."), told);
	}

	@Test
	void theExampleIsOneThatShowsSomething() throws IOException {
		CasResource resource = load(xmi(SOFA + "<t:Other xmi:id='3' sofa='1' begin='0' end='2' uid='a' note=''/>"
				+ "<t:Other xmi:id='4' sofa='1' begin='0' end='2' uid='b' note='see'/><cas:View sofa='1' members='3 4'/>"));
		assertEquals(List.of("UNKNOWN_FEATURE Other:note 2 see"), told(resource));
	}
}
