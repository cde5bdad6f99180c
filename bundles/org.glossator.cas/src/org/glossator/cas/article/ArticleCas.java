// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.cas.text.XmlText;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.cas.types.BaseTypes;

/** Puts an article into the initial view of a CAS, and gets it out again. */
public final class ArticleCas {

	private ArticleCas() {
	}

	/**
	 * Writes text, language, metadata and zones.
	 *
	 * @param content the article; the text must be such as {@link XmlText#clean} leaves it, strings of the metadata are cleaned
	 * @param cas     a CAS with the {@link BaseTypes} and without a text
	 */
	public static void write(ArticleContent content, CAS cas) {
		ArticleMetadata metadata = content.metadata();
		cas.setDocumentText(content.text());
		if (!metadata.language().isEmpty()) {
			cas.setDocumentLanguage(metadata.language());
		}
		Writer writer = new Writer(cas, BaseTypes.ARTICLE_METADATA);
		writer.string("articleId", metadata.articleId());
		writer.string("outlet", metadata.outlet());
		writer.string("title", metadata.title());
		writer.string("subtitle", metadata.subtitle());
		writer.strings("byline", metadata.byline());
		writer.string("dateline", metadata.dateline());
		writer.string("section", metadata.section());
		writer.string("pubDate", metadata.pubDate());
		writer.string("pubDateGiven", metadata.pubDateGiven());
		writer.string("language", metadata.language());
		writer.string("url", metadata.url());
		writer.string("retrieved", metadata.retrieved());
		writer.strings("agencyCredit", metadata.agencyCredit());
		writer.string("licence", metadata.licence());
		writer.string("sha256", metadata.sha256());
		writer.fs.setIntValue(writer.feature("wordCount"), metadata.wordCount());
		writer.string("sourceName", metadata.sourceName());
		writer.string("mediaType", metadata.mediaType());
		writer.string("sourceSha256", metadata.sourceSha256());
		writer.string(BaseTypes.LINE_ENDS, metadata.lineEnds());
		cas.addFsToIndexes(writer.fs);

		Type zoneType = cas.getTypeSystem().getType(BaseTypes.ZONE);
		for (Zone zone : content.zones()) {
			AnnotationFS fs = cas.createAnnotation(zoneType, zone.begin(), zone.end());
			fs.setStringValue(zoneType.getFeatureByBaseName(BaseTypes.KIND), zone.kind().id());
			fs.setStringValue(zoneType.getFeatureByBaseName(BaseTypes.RULE), zone.rule());
			cas.addFsToIndexes(fs);
		}
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @param cas a CAS with the {@link BaseTypes}; one that has no metadata gives empty metadata but for its language
	 * @return the article; zones of a kind nobody knows are left out
	 */
	public static ArticleContent read(CAS cas) {
		String text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
		return new ArticleContent(text, metadata(cas), zones(cas));
	}

	private static List<Zone> zones(CAS cas) {
		Type type = cas.getTypeSystem().getType(BaseTypes.ZONE);
		List<Zone> zones = new ArrayList<>();
		for (AnnotationFS fs : cas.<AnnotationFS>getAnnotationIndex(type)) {
			Optional<ZoneKind> kind = ZoneKind.of(orEmpty(fs.getStringValue(type.getFeatureByBaseName(BaseTypes.KIND))));
			if (kind.isPresent() && fs.getBegin() < fs.getEnd()) {
				String rule = orEmpty(fs.getStringValue(type.getFeatureByBaseName(BaseTypes.RULE)));
				zones.add(new Zone(kind.get(), fs.getBegin(), fs.getEnd(), rule));
			}
		}
		zones.sort(Comparator.comparingInt(Zone::begin));
		return zones;
	}

	private static ArticleMetadata metadata(CAS cas) {
		Type type = cas.getTypeSystem().getType(BaseTypes.ARTICLE_METADATA);
		Optional<FeatureStructure> found = cas.getIndexRepository().getIndexedFSs(type).stream().findFirst().map(fs -> fs);
		if (found.isEmpty()) {
			String language = cas.getDocumentText() == null ? "x-unspecified" : cas.getDocumentLanguage();
			return ArticleMetadata.builder().language("x-unspecified".equals(language) ? "" : orEmpty(language)).build();
		}
		Reader fs = new Reader(found.get());
		return new ArticleMetadata(fs.string("articleId"), fs.string("outlet"), fs.string("title"), fs.string("subtitle"),
				fs.strings("byline"), fs.string("dateline"), fs.string("section"), fs.string("pubDate"), fs.string("pubDateGiven"),
				fs.string("language"), fs.string("url"), fs.string("retrieved"), fs.strings("agencyCredit"), fs.string("licence"), fs.string("sha256"),
				fs.fs.getIntValue(fs.feature("wordCount")), fs.string("sourceName"), fs.string("mediaType"),
				fs.string("sourceSha256"), fs.string(BaseTypes.LINE_ENDS));
	}

	private static String orEmpty(String value) {
		return value == null ? "" : value;
	}

	/**
	 * Sets features by name; what is empty stays absent.
	 *
	 * @param cas a CAS with the {@link BaseTypes}
	 * @param fs a feature structure of this CAS
	 */
	record Writer(CAS cas, FeatureStructure fs) {

		Writer(CAS cas, String typeName) {
			this(cas, cas.<FeatureStructure>createFS(cas.getTypeSystem().getType(typeName)));
		}

		Feature feature(String name) {
			return fs.getType().getFeatureByBaseName(name);
		}

		void string(String name, String value) {
			fs.setStringValue(feature(name), value.isEmpty() ? null : XmlText.clean(value).text());
		}

		void strings(String name, List<String> values) {
			if (!values.isEmpty()) {
				StringArrayFS array = cas.createStringArrayFS(values.size());
				for (int i = 0; i < values.size(); i++) {
					array.set(i, XmlText.clean(values.get(i)).text());
				}
				fs.setFeatureValue(feature(name), array);
			}
		}
	}

	/**
	 * Gets features by name; what is absent is empty.
	 *
	 * @param fs a feature structure of this CAS
	 */
	record Reader(FeatureStructure fs) {

		Feature feature(String name) {
			return fs.getType().getFeatureByBaseName(name);
		}

		String string(String name) {
			return orEmpty(fs.getStringValue(feature(name)));
		}

		List<String> strings(String name) {
			if (!(fs.getFeatureValue(feature(name)) instanceof StringArrayFS array)) {
				return List.of();
			}
			List<String> values = new ArrayList<>();
			for (String value : array.toArray()) {
				values.add(orEmpty(value));
			}
			return values;
		}
	}
}
