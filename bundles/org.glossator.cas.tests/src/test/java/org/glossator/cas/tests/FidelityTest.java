// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.emf.common.util.URI;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * XMI that others wrote goes through the resource and comes out the same, feature by feature: with its type system beside it,
 * and when none of its types are known. Judged by UIMA's bare deserializer with the full type system.
 */
class FidelityTest {

	private final TestBook book = new TestBook();

	private static CAS bare(byte[] xmi, TypeSystemDescription types) throws Exception {
		CAS cas = CasCreationUtils.createCas(types, null, null);
		XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas);
		return cas;
	}

	private static byte[] through(byte[] xmi, CodebookTypes types) throws IOException {
		CasResource resource = new CasResource(URI.createURI("foreign.xmi"), types);
		resource.load(new ByteArrayInputStream(xmi), null);
		resource.getContents();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		return out.toByteArray();
	}

	private void assertFaithful(byte[] xmi, TypeSystemDescription foreign) throws Exception {
		String original = CasShape.of(bare(xmi, foreign));
		byte[] known = through(xmi, new CodebookTypes(book.codebook, foreign));
		assertEquals(original, CasShape.of(bare(known, foreign)), "with the types known");
		assertArrayEquals(known, through(known, new CodebookTypes(book.codebook, foreign)), "saved again unchanged, types known");

		byte[] unknown = through(xmi, book.types);
		assertEquals(original, CasShape.of(bare(unknown, foreign)), "with the types unknown");
		assertArrayEquals(unknown, through(unknown, book.types), "saved again unchanged, types unknown");
		assertEquals(original, CasShape.of(bare(through(known, book.types), foreign)), "first known, then unknown");
	}

	static int[] seeds() {
		return java.util.stream.IntStream.range(0, 120).toArray();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatUimaWrites(int seed) throws Exception {
		RandomCas random = new RandomCas(seed);
		CAS cas = random.fill();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmiCasSerializer.serialize(cas, null, out, seed % 2 == 0, null);
		byte[] xmi = out.toByteArray();
		assertFaithful(xmi, random.types());
	}

	@ParameterizedTest
	@ValueSource(strings = { "uimaj-views", "inception", "cassis" })
	void whatOthersWrite(String name) throws Exception {
		assertFaithful(bytes(name + ".xmi"), description(name));
	}

	/** A difference in one value must show, or the other tests say nothing. */
	@ParameterizedTest
	@ValueSource(strings = { "uimaj-views:value=\"17\":value=\"18\"", "uimaj-views:members=\"11 25 26:members=\"11 25",
			"inception:identifier=\"E1\":identifier=\"E2\"", "inception:Governor=\"60\":Governor=\"61\"",
			"cassis:elements=\"8 9 8\":elements=\"8 8 9\"", "cassis:0AFF10:0AFF11" })
	void changesShow(String change) throws Exception {
		String[] parts = change.split(":");
		byte[] xmi = bytes(parts[0] + ".xmi");
		String text = new String(xmi, StandardCharsets.UTF_8);
		assertNotEquals(text, text.replace(parts[1], parts[2]), "the fixture has what is to change");
		TypeSystemDescription types = description(parts[0]);
		assertNotEquals(CasShape.of(bare(xmi, types)),
				CasShape.of(bare(text.replace(parts[1], parts[2]).getBytes(StandardCharsets.UTF_8), types)));
	}

	@Test
	void sharingShows() throws Exception {
		TypeSystemDescription types = description("uimaj-views");
		String text = new String(bytes("uimaj-views.xmi"), StandardCharsets.UTF_8);
		String apart = text.replace("shared=\"30\" name=\"second\"", "shared=\"31\" name=\"second\"");
		assertNotEquals(text, apart);
		assertNotEquals(CasShape.of(bare(text.getBytes(StandardCharsets.UTF_8), types)),
				CasShape.of(bare(apart.getBytes(StandardCharsets.UTF_8), types)));
	}

	private static byte[] bytes(String file) throws IOException {
		try (InputStream in = FidelityTest.class.getResourceAsStream("/xmi/" + file)) {
			return in.readAllBytes();
		}
	}

	private static TypeSystemDescription description(String name) throws Exception {
		try (InputStream in = FidelityTest.class.getResourceAsStream("/xmi/" + name + "-types.xml")) {
			return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null));
		}
	}
}
