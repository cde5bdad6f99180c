// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.glossator.cas.Annotations;
import org.glossator.cas.BasePackage;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.article.ArticleCas;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.article.CodingMetadata;
import org.glossator.cas.commands.CasCommands;
import org.glossator.cas.text.TextHash;
import org.glossator.cas.text.XmlText;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.cas.xmi.CasXmi;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.junit.jupiter.api.Test;

/** Files of codings as a team keeps them: they change only where somebody changed something, and hold any text. */
class FileTest {

	private final TestBook book = new TestBook();
	private final EditingDomain domain = TestBook.domain();

	private static String save(CasResource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		return out.toString(StandardCharsets.UTF_8);
	}

	private CasResource load(String xmi) throws IOException {
		CasResource resource = new CasResource(URI.createURI("coding.xmi"), book.types);
		resource.load(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), null);
		return resource;
	}

	private String coded() throws IOException {
		CasResource resource = book.resource();
		for (int i = 0; i < 10; i++) {
			book.add(resource, book.other, i * 3, i * 3 + 5);
		}
		EObject every = book.add(resource, book.every, 0, 5);
		EStructuralFeature links = every.eClass().getEStructuralFeature("linkMany");
		every.eSet(links, List.of(TestBook.link("a", resource.getContents().get(3), null), TestBook.link("b", null, "E1")));
		every.eSet(every.eClass().getEStructuralFeature("stringMany"), List.of(" ", "", "\n"));
		return save(resource);
	}

	private static List<String> changed(String before, String after) {
		Set<String> old = new HashSet<>(before.lines().toList());
		return after.lines().filter(line -> !old.contains(line)).toList();
	}

	@Test
	void unchangedFilesStayByteForByte() throws IOException {
		String first = coded();
		CasResource resource = load(first);
		assertEquals(first, save(resource));
		assertEquals(first, save(resource), "and when saved twice");
		assertEquals(first, save(load(save(load(first)))));
		assertFalse(first.contains("\r"));
	}

	@Test
	void savingStopsWhereItIsToldAndIsWholeTheNextTime() throws IOException {
		String first = coded();
		CasResource resource = load(first);
		int[] asked = new int[1];
		resource.save(new ByteArrayOutputStream(), Map.of(CasResource.OPTION_STOP, (BooleanSupplier) () -> ++asked[0] < 0));
		int often = asked[0];
		assertTrue(often > resource.getContents().size(), "asked " + often + " times");
		for (int stop = 1; stop <= often; stop++) {
			int last = stop;
			asked[0] = 0;
			BooleanSupplier then = () -> ++asked[0] == last;
			assertThrows(IOException.class, () -> resource.save(new ByteArrayOutputStream(), Map.of(CasResource.OPTION_STOP, then)));
			assertEquals(stop, asked[0]);
		}
		assertEquals(first, save(resource));
	}

	@Test
	void aChangeChangesItsLine() throws IOException {
		String first = coded();
		CasResource resource = load(first);
		EObject coding = resource.byUid(Annotations.uid(resource.getContents().get(4))).orElseThrow();
		domain.getCommandStack().execute(CasCommands.setAnchor(domain, coding, 40, 44));
		assertEquals(1, changed(first, save(resource)).size());
		domain.getCommandStack().undo();
		assertEquals(first, save(resource));
	}

	@Test
	void whatIsDeletedLeavesTheFile() throws IOException {
		String first = coded();
		CasResource resource = load(first);
		EObject every = resource.getContents().stream().filter(any -> any.eClass().getName().equals("Every")).findFirst().orElseThrow();
		domain.getCommandStack().execute(CasCommands.delete(domain, List.of(every)));
		String after = save(resource);
		assertFalse(after.contains(Annotations.uid(every)));
		assertFalse(after.contains("type:Link"), "its parts leave with it");
		assertEquals(1, changed(first, after).size(), "only the list of members changes: " + changed(first, after));
		domain.getCommandStack().undo();
		assertEquals(first, save(resource));
		domain.getCommandStack().redo();
		assertEquals(after, save(load(save(resource))));
	}

	@Test
	void referencesToWhatIsUnknownSurviveEdits() throws Exception {
		TypeSystemDescription foreign = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		foreign.addType("net.other.Token", "", CAS.TYPE_NAME_ANNOTATION);
		CodebookTypes both = new CodebookTypes(book.codebook, foreign);
		CAS cas = both.newCas();
		cas.setDocumentText(TestBook.TEXT);
		var token = cas.createAnnotation(cas.getTypeSystem().getType("net.other.Token"), 3, 4);
		CasResource source = new CasResource(URI.createURI("x"), both, cas);
		EObject other = book.types.create(book.other); // a draft of the same codebook's other types cannot go in
		assertThrows(IllegalArgumentException.class, () -> source.getContents().add(other));
		EObject coding = both.create(book.other);
		source.getContents().add(coding);
		var fs = source.cas().getAnnotationIndex(cas.getTypeSystem().getType("org.example.test.Other")).iterator().next();
		fs.setFeatureValue(fs.getType().getFeatureByBaseName("anything"), token);
		String first = save(source);

		CasResource resource = load(first);
		EObject there = resource.getContents().get(0);
		EStructuralFeature anything = there.eClass().getEStructuralFeature("anything");
		assertFalse(there.eIsSet(anything));
		domain.getCommandStack().execute(org.eclipse.emf.edit.command.SetCommand.create(domain, there, anything, there));
		assertNotEquals(first, save(resource));
		assertEquals(1, load(save(resource)).getContents().size(), "still well-formed");
		domain.getCommandStack().undo();
		assertEquals(first, save(resource));
	}

	@Test
	void foreignTypesThatDisagreeAreNamed() {
		TypeSystemDescription foreign = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		foreign.addType("org.example.test.Every", "", "org.glossator.type.Coding").addFeature("tagOne", "", CAS.TYPE_NAME_INTEGER);
		String message = assertThrows(IllegalArgumentException.class, () -> new CodebookTypes(book.codebook, foreign)).getMessage();
		assertTrue(message.contains("org.example.test.Every") && message.contains("tagOne"), message);
		foreign.getType("org.example.test.Every").setSupertypeName(CAS.TYPE_NAME_ANNOTATION);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new CodebookTypes(book.codebook, foreign)).getMessage()
				.contains("uima.tcas.Annotation"));
	}

	@Test
	void typeSystemAndClassesAgree() throws Exception {
		CodebookTypes types = new CodebookTypes(Codebooks.newsFraming());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		types.writeTypeSystem(out);
		TypeSystemDescription read = UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(out.toByteArray()), null));
		CodebookTypes again = new CodebookTypes(Codebooks.newsFraming(), read);
		assertEquals(types.description(), again.description(), "what was written merges without a conflict");
		CAS cas = types.newCas();
		int features = 0;
		for (EObject any : types.ePackage().getEClassifiers().stream().map(EObject.class::cast).toList()) {
			Layer layer = types.layer((org.eclipse.emf.ecore.EClass) any).orElseThrow();
			var type = cas.getTypeSystem().getType(types.typeName(layer));
			assertEquals(any, types.eClass(type).orElseThrow());
			for (Feature feature : layer.getFeatures()) {
				EStructuralFeature eFeature = types.eFeature(feature).orElseThrow();
				assertEquals(eFeature.isMany(), type.getFeatureByBaseName(feature.getName()).getRange().isArray(), feature.getName());
				features++;
			}
		}
		assertTrue(features > 25);
		assertFalse(types.eClass(cas.getTypeSystem().getType("uima.tcas.Annotation")).isPresent());
	}

	@Test
	void filesThatReachOutsideAreRefused() {
		String attack = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>";
		IOException refused = assertThrows(IOException.class, () -> load(attack));
		assertTrue(refused.getMessage().contains("coding.xmi") || refused.getCause() != null, refused.getMessage());
		assertThrows(IOException.class, () -> load("no XML"));
	}

	@Test
	void articlesComeBackAsTheyWere() throws IOException {
		String text = "Headline \uD83D\uDE00\n\nBody\twith “quotes” & <tags>\u2028 and \u00A0 space. ";
		ArticleMetadata metadata = ArticleMetadata.builder().articleId("a-1").outlet("The Paper").byline(List.of("A B", "C D")).language("en")
				.agencyCredit(List.of("AP")).wordCount(7).sha256(TextHash.of(text)).title("x\u0000y").build();
		ArticleContent content = new ArticleContent(text, metadata,
				List.of(new Zone(ZoneKind.HEADLINE, 0, 11, ""), new Zone(ZoneKind.BODY, 13, text.length(), "rest")));
		CAS cas = book.types.newCas();
		ArticleCas.write(content, cas);
		CodingMetadata coder = new CodingMetadata("ada", "test", "study", 3, "a-1", TextHash.of(text), "", List.of());
		coder.write(cas);
		new CodingMetadata("ada", "test", "study", 4, "a-1", TextHash.of(text), "", List.of()).write(cas);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CasXmi.write(cas, out);
		CAS copy = book.types.newCas();
		CasXmi.read(new ByteArrayInputStream(out.toByteArray()), copy);
		assertEquals(new ArticleContent(text, metadata.toBuilder().title("x y").build(), content.zones()), ArticleCas.read(copy));
		assertEquals(4, CodingMetadata.read(copy).orElseThrow().codebookVersion());
	}

	/** Each UTF-16 unit, alone and between others, is written and read after cleaning, at the same offset. */
	@Test
	void anyTextCanBeWritten() throws IOException {
		StringBuilder all = new StringBuilder();
		for (int unit = 0; unit <= 0xFFFF; unit++) {
			all.append('a').append((char) unit);
		}
		all.append("\uD83D\uDE00\uDE00\uD83D");
		XmlText.Cleaned cleaned = XmlText.clean(all.toString());
		assertEquals(all.length(), cleaned.text().length());
		assertEquals(29 + 2048 + 2 + 2, cleaned.replaced());
		List<Integer> wrong = new ArrayList<>();
		for (int i = 0; i < all.length(); i++) {
			if (all.charAt(i) != cleaned.text().charAt(i) && cleaned.text().charAt(i) != ' ') {
				wrong.add(i);
			}
		}
		assertEquals(List.of(), wrong);
		CAS cas = book.types.newCas();
		cas.setDocumentText(cleaned.text());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CasXmi.write(cas, out);
		CAS copy = book.types.newCas();
		CasXmi.read(new ByteArrayInputStream(out.toByteArray()), copy);
		assertEquals(cleaned.text(), copy.getDocumentText());
		CAS bad = book.types.newCas();
		bad.setDocumentText("a\u0000");
		assertThrows(IOException.class, () -> CasXmi.write(bad, new ByteArrayOutputStream()));

		String good = "nothing wrong \uD83D\uDE00";
		assertTrue(XmlText.clean(good).text() == good, "no copy when nothing is wrong");
		CasResource resource = book.resource();
		EObject coding = book.add(resource, book.every, 0, 5);
		coding.eSet(coding.eClass().getEStructuralFeature("stringOne"), "pasted\u0007 \uD800");
		assertEquals("pasted   ", coding.eGet(coding.eClass().getEStructuralFeature("stringOne")));
		assertEquals(0, coding.eGet(BasePackage.BEGIN));
	}

	@Test
	void textsWithAnyNumberOfEscapedCharactersAreReadBack() throws IOException {
		CAS cas = book.types.newCas();
		String text = "a < b & \"c\"\n".repeat(40_000);
		ArticleCas.write(new ArticleContent(text, ArticleMetadata.builder().build(), List.of()), cas);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CasXmi.write(cas, out);
		CAS read = book.types.newCas();
		CasXmi.read(new ByteArrayInputStream(out.toByteArray()), read);
		assertEquals(text, read.getDocumentText());
	}
}
