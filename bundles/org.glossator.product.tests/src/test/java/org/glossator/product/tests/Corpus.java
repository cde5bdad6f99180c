// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.xml.sax.SAXException;

/** Reads an exported corpus as anyone would who has never heard of this program: with UIMA, or as tables. */
final class Corpus {

	private static final String TYPES = "org.glossator.newsframing.";

	private Corpus() {
	}

	/** The values of the only annotation of a layer in one file of a corpus, by feature; {@code text} is what it covers. */
	static Map<String, String> coding(Path corpus, String file, String layer) throws IOException {
		try (InputStream in = Files.newInputStream(corpus.resolve(file))) {
			TypeSystemDescription types = UIMAFramework.getXMLParser()
					.parseTypeSystemDescription(new XMLInputSource(corpus.resolve("TypeSystem.xml").toFile()));
			CAS cas = CasCreationUtils.createCas(types, null, null);
			XmiCasDeserializer.deserialize(in, cas);
			Type type = cas.getTypeSystem().getType(TYPES + layer);
			return values(cas.<Annotation>select(type).single());
		} catch (UIMAException | SAXException e) {
			throw new IOException(file, e);
		}
	}

	private static Map<String, String> values(Annotation annotation) {
		Map<String, String> values = new TreeMap<>();
		for (Feature feature : annotation.getType().getFeatures()) {
			if (feature.getRange().isStringOrStringSubtype() && annotation.getStringValue(feature) != null) {
				values.put(feature.getShortName(), annotation.getStringValue(feature));
			}
		}
		values.put("text", annotation.getCoveredText());
		return values;
	}

	/** The only row of a table, by column. */
	static Map<String, String> row(Path table) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
			List<CSVRecord> all = rows.getRecords();
			assertEquals(1, all.size(), table.toString());
			return all.getFirst().toMap();
		}
	}
}
