// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.types;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.cas.text.LineEnds;
import org.glossator.cas.text.ZoneKind;

/**
 * The UIMA types that every study has, whatever its codebook: article metadata, zones, and what the layers of a codebook are
 * made of. Names of types and of their features, and the description that UIMA takes.
 */
public final class BaseTypes {

	/** Package of all these types. */
	public static final String NAMESPACE = "org.glossator.type";

	/** One per article: what is known about it. */
	public static final String ARTICLE_METADATA = NAMESPACE + ".ArticleMetadata";
	/** One per file of a coder: who coded, by which codebook. */
	public static final String CODING_METADATA = NAMESPACE + ".CodingMetadata";
	/** A stretch of the text with one purpose. */
	public static final String ZONE = NAMESPACE + ".Zone";
	/** A part of a discontinuous anchor; never indexed. */
	public static final String SEGMENT = NAMESPACE + ".Segment";
	/** Value of a span feature; never indexed. */
	public static final String SPAN = NAMESPACE + ".Span";
	/** Value of a link feature: something in the article or in the registry, in a role. */
	public static final String LINK = NAMESPACE + ".Link";
	/** Supertype of the layers on spans. */
	public static final String CODING = NAMESPACE + ".Coding";
	/** Supertype of the layers on whole articles. */
	public static final String ARTICLE_CODE = NAMESPACE + ".ArticleCode";

	/** Feature of codings: their stable name. */
	public static final String UID = "uid";
	/** Feature of codings and spans: the parts of a discontinuous anchor, absent when it is continuous. */
	public static final String SEGMENTS = "segments";
	/** Feature of links: the tag of what the target does here. */
	public static final String ROLE = "role";
	/** Feature of links: the coding that is linked to. */
	public static final String TARGET = "target";
	/** Feature of links: the entity, proposition or event of the registry that is linked to. */
	public static final String REGISTRY_ID = "registryId";
	/** Feature of zones: a {@link ZoneKind}. */
	public static final String KIND = "kind";
	/** Feature of zones: the rule that found it. */
	public static final String RULE = "rule";

	/** Feature of article and coding metadata: the line ends of the text before it was imported, as {@link LineEnds#record} gives them. */
	public static final String LINE_ENDS = "lineEnds";
	/** Feature of coding metadata: what an import left out or changed, as {@link org.glossator.cas.xmi.Remark#record} gives it. */
	public static final String PAST = "past";

	private BaseTypes() {
	}

	/** {@return a new description of these types alone} */
	public static TypeSystemDescription description() {
		TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		TypeDescription metadata = types.addType(ARTICLE_METADATA, "What is known about the article.", CAS.TYPE_NAME_ANNOTATION_BASE);
		strings(metadata, "articleId", "outlet", "title", "subtitle");
		many(metadata, "byline");
		strings(metadata, "dateline", "section", "pubDate", "pubDateGiven", "language", "url", "retrieved");
		many(metadata, "agencyCredit");
		strings(metadata, "licence", "sha256");
		metadata.addFeature("wordCount", "", CAS.TYPE_NAME_INTEGER);
		strings(metadata, "sourceName", "mediaType", "sourceSha256", LINE_ENDS);

		TypeDescription coding = types.addType(CODING_METADATA, "Who coded the article, and by which codebook.",
				CAS.TYPE_NAME_ANNOTATION_BASE);
		strings(coding, "coder", "codebook", "study");
		coding.addFeature("codebookVersion", "", CAS.TYPE_NAME_INTEGER);
		strings(coding, "articleId", "sha256", LINE_ENDS);
		many(coding, PAST);

		strings(types.addType(ZONE, "A stretch of the text with one purpose.", CAS.TYPE_NAME_ANNOTATION), KIND, RULE);
		types.addType(SEGMENT, "A part of a discontinuous anchor; never indexed.", CAS.TYPE_NAME_ANNOTATION);
		segments(types.addType(SPAN, "Value of a span feature; never indexed.", CAS.TYPE_NAME_ANNOTATION));

		TypeDescription link = types.addType(LINK, "Something in the article or in the registry, in a role.", CAS.TYPE_NAME_TOP);
		strings(link, ROLE);
		link.addFeature(TARGET, "The coding that is linked to.", CAS.TYPE_NAME_ANNOTATION_BASE);
		strings(link, REGISTRY_ID);

		TypeDescription layer = types.addType(CODING, "Supertype of the layers on spans.", CAS.TYPE_NAME_ANNOTATION);
		strings(layer, UID);
		segments(layer);
		strings(types.addType(ARTICLE_CODE, "Supertype of the layers on whole articles.", CAS.TYPE_NAME_ANNOTATION_BASE), UID);
		return types;
	}

	private static void strings(TypeDescription type, String... names) {
		for (String name : names) {
			type.addFeature(name, "", CAS.TYPE_NAME_STRING);
		}
	}

	private static void many(TypeDescription type, String name) {
		type.addFeature(name, "", CAS.TYPE_NAME_STRING_ARRAY);
	}

	private static void segments(TypeDescription type) {
		type.addFeature(SEGMENTS, "The parts of a discontinuous anchor; absent when it is continuous.", CAS.TYPE_NAME_FS_ARRAY, SEGMENT,
				Boolean.FALSE);
	}
}
