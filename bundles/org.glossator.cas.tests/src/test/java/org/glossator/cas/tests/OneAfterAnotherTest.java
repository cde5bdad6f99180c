// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.ForeignAnnotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Files that are read one after the other by the same types, into the same CAS, have nothing of each other; who comes late is refused. */
class OneAfterAnotherTest {

	private static final String SOFA = "<cas:Sofa xmi:id='1' sofaNum='1' sofaID='_InitialView' mimeType='text' sofaString='Hi you, all of you.'/>";
	private static final String EVERY = "<t:Every xmi:id='3' sofa='1' begin='0' end='2' uid='u' stringOne='one' stringMany='a' referenceMany='9'/>"
			+ "<t:Other xmi:id='9' sofa='1' begin='3' end='6' uid='o'/>";
	private static final String VIEW = "<cas:View sofa='1' members='3 9'/>";

	private final TestBook book = new TestBook();

	/** Sound files and such as need a second reading, keep something aside, or cannot be read at all. */
	private static Map<String, byte[]> files() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (String name : List.of("uimaj-views", "inception", "cassis")) {
			try (InputStream in = OneAfterAnotherTest.class.getResourceAsStream("/xmi/" + name + ".xmi")) {
				files.put(name, in.readAllBytes());
			}
		}
		files.put("plain", RemarksTest.xmi(SOFA + EVERY + VIEW));
		files.put("one coding", RemarksTest.xmi(SOFA.replace("Hi you, all", "No") + "<t:Every xmi:id='3' sofa='1' begin='0' end='1' uid='u'/><cas:View sofa='1' members='3'/>"));
		files.put("no text", RemarksTest.xmi(""));
		files.put("two texts", RemarksTest.xmi(SOFA + "<cas:Sofa xmi:id='2' sofaNum='2' sofaID='other' mimeType='text' sofaString='Du.'/>"
				+ "<t:Other xmi:id='4' sofa='2' begin='0' end='2' uid='d'/>" + EVERY + VIEW + "<cas:View sofa='2' members='4'/>"));
		files.put("unknown", RemarksTest.xmi(SOFA + EVERY.replace("uid='u'", "uid='u' mood='sad'") + "<t:Gone xmi:id='7' sofa='1' begin='0' end='1' of='3'/>"
				+ "<cas:View sofa='1' members='3 7 9'/>"));
		files.put("other kind", RemarksTest.xmi(SOFA + EVERY.replace("uid='u'", "uid='u' integerOne='two' booleanMany='true 0'") + VIEW));
		files.put("shared id", RemarksTest.xmi(SOFA + EVERY.replace("xmi:id='9'", "xmi:id='3'") + "<cas:View sofa='1' members='3'/>"));
		files.put("prefix", new String(files.get("plain"), StandardCharsets.UTF_8).replace("<t:", "<e:").replace("xmlns:t=", "xmlns:x=")
				.replace("xmlns:e='http:///elsewhere.ecore'", "xmlns:e='http:///org/example/test.ecore'").getBytes(StandardCharsets.UTF_8));
		files.put("torn", List.of(new String(files.get("plain"), StandardCharsets.UTF_8).split("<cas:View")).getFirst().getBytes(StandardCharsets.UTF_8));
		files.put("nothing", new byte[0]);
		return files;
	}

	/** All that a file says: what is remarked, its codings, what is from elsewhere, and what is written again. */
	private static String told(byte[] xmi, CodebookTypes types, CAS cas) {
		CasResource resource = new CasResource(URI.createURI("a.xmi"), types, cas);
		try {
			resource.load(new ByteArrayInputStream(xmi), Map.of());
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			List<String> codings = resource.codingsByAge().stream().map(each -> each.eClass().getName() + Annotations.segments(each) + Annotations.coveredText(each)).toList();
			List<String> foreign = resource.foreign().stream().map(each -> ForeignAnnotations.typeName(each) + Annotations.segments(each) + Annotations.coveredText(each)).toList();
			List<String> remarks = resource.remarks().stream().map(Object::toString).toList();
			resource.save(out, Map.of());
			return String.join("\n", resource.text(), codings.toString(), foreign.toString(), remarks.toString(), out.toString(StandardCharsets.UTF_8));
		} catch (IOException e) {
			return e.getMessage();
		} finally {
			resource.letGo();
		}
	}

	private static CodebookTypes types(TestBook book, String foreign) throws Exception {
		try (InputStream in = OneAfterAnotherTest.class.getResourceAsStream("/xmi/" + foreign + "-types.xml")) {
			TypeSystemDescription theirs = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null));
			return new CodebookTypes(book.codebook, theirs);
		}
	}

	@Test
	void eachIsAsIfItWereTheOnlyOne() throws Exception {
		Map<String, byte[]> files = files();
		CodebookTypes types = types(book, "uimaj-views");
		Map<String, String> alone = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			CodebookTypes own = types(book, "uimaj-views");
			alone.put(file.getKey(), told(file.getValue(), own, own.newCas()));
		}
		assertTrue(alone.get("torn").contains("a.xmi was not opened"), alone.get("torn"));
		CAS cas = types.newCas();
		List<String> names = new ArrayList<>(files.keySet());
		Random random = new Random(7);
		String before = "";
		for (int i = 0; i < 200; i++) {
			String name = names.get(random.nextInt(names.size()));
			cas.reset();
			assertEquals(alone.get(name), told(files.get(name), types, cas), name + " after " + before);
			before = name;
		}
	}

	@Test
	void whatWasLentRefusesToBeUsedAfterwards() throws IOException {
		CasResource kept = new CasResource(URI.createURI("kept.xmi"), book.types);
		kept.load(new ByteArrayInputStream(files().get("plain")), Map.of());
		EObject coding = kept.byUid("u").orElseThrow();
		List<?> many = (List<?>) coding.eGet(coding.eClass().getEStructuralFeature("stringMany"));
		List<?> targets = (List<?>) coding.eGet(coding.eClass().getEStructuralFeature("referenceMany"));
		assertEquals(1, many.size());
		kept.letGo();

		List<Executable> uses = List.of(kept::cas, kept::text, kept::article, kept::codings, kept::codingsByAge, kept::foreign, kept::remarks, kept::indexCodings,
				() -> kept.byUid("u"), () -> kept.covering(1), () -> kept.getEObject("u"), () -> kept.save(new ByteArrayOutputStream(), Map.of()),
				() -> coding.eGet(BasePackage.BEGIN), () -> coding.eIsSet(BasePackage.BEGIN), () -> coding.eSet(BasePackage.BEGIN, 1),
				() -> coding.eUnset(BasePackage.BEGIN), () -> coding.eContents().size(), () -> coding.eCrossReferences().size(), () -> many.get(0), many::size, many::isEmpty,
				many::toArray, () -> many.contains("a"), targets::size, () -> targets.get(0), () -> Annotations.begin(coding), () -> Annotations.uid(coding),
				() -> Annotations.coveredText(coding), () -> Annotations.isUnread(coding, coding.eClass().getEStructuralFeature("integerOne")), () -> EcoreUtil.copy(coding));
		for (int i = 0; i < uses.size(); i++) {
			IllegalStateException refusal = assertThrows(IllegalStateException.class, uses.get(i), "use " + i);
			assertTrue(refusal.getMessage().startsWith("kept.xmi was only lent"), refusal.getMessage());
		}
	}

	@Test
	void whatIsFromElsewhereRefusesToo() throws Exception {
		CasResource kept = new CasResource(URI.createURI("kept.xmi"), types(book, "uimaj-views"));
		kept.load(new ByteArrayInputStream(files().get("uimaj-views")), Map.of());
		EObject foreign = kept.foreign().getFirst();
		kept.letGo();
		for (Executable use : List.<Executable>of(() -> Annotations.begin(foreign), () -> Annotations.coveredText(foreign), () -> ForeignAnnotations.typeName(foreign),
				() -> foreign.eIsSet(BasePackage.END))) {
			assertThrows(IllegalStateException.class, use);
		}
	}
}
