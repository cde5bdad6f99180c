// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;

/** An article while the rules look at it: its text stands, its metadata and zones grow. */
final class Reading {

	private final String text;
	private final List<Paragraph> paragraphs;
	private final List<Zone> zones;
	private ArticleMetadata metadata;

	Reading(String text, ArticleMetadata metadata, List<Zone> zones) {
		this.text = text;
		this.metadata = metadata;
		this.zones = new ArrayList<>(zones);
		this.paragraphs = Paragraph.of(text);
	}

	String text() {
		return text;
	}

	ArticleMetadata metadata() {
		return metadata;
	}

	/* Changes what is known. */
	void know(UnaryOperator<ArticleMetadata.Builder> change) {
		metadata = change.apply(metadata.toBuilder()).build();
	}

	/* Adds an agency to those credited, once. */
	void credit(String agency) {
		know(builder -> builder.agencyCredit(
				Stream.concat(metadata.agencyCredit().stream(), Stream.of(agency)).distinct().toList()));
	}

	/** {@return all paragraphs, in order} */
	List<Paragraph> paragraphs() {
		return paragraphs;
	}

	/** {@return the paragraphs that no zone covers, in order} */
	List<Paragraph> free() {
		return paragraphs.stream().filter(this::isFree).toList();
	}

	/* Whether no zone touches the paragraph. */
	boolean isFree(Paragraph paragraph) {
		return zones.stream().noneMatch(zone -> zone.begin() < paragraph.end() && paragraph.begin() < zone.end());
	}

	/* The zones of one kind, by begin. */
	List<Zone> zones(ZoneKind kind) {
		return zones().stream().filter(zone -> zone.kind() == kind).toList();
	}

	/** {@return all zones, by begin, the longer before the shorter} */
	List<Zone> zones() {
		return zones.stream().sorted(Comparator.comparingInt(Zone::begin).thenComparing(Zone::end, Comparator.reverseOrder()))
				.toList();
	}

	/* Adds a zone over a paragraph. */
	void zone(ZoneKind kind, Paragraph paragraph, Rule rule) {
		zone(kind, paragraph.begin(), paragraph.end(), rule);
	}

	/* Adds a zone. */
	void zone(ZoneKind kind, int begin, int end, Rule rule) {
		zones.add(new Zone(kind, begin, end, rule.name()));
	}

	/** {@return the paragraph that the headline is, or that it begins} */
	Optional<Paragraph> headline() {
		return zones(ZoneKind.HEADLINE).stream().findFirst().flatMap(
				zone -> paragraphs.stream().filter(each -> each.begin() <= zone.begin() && zone.end() <= each.end()).findFirst());
	}

	/** {@return the last of the paragraphs that is free, when no other kind of text but boilerplate and credits follows it} */
	Optional<Paragraph> lastFree() {
		List<Paragraph> free = free();
		return free.isEmpty() ? Optional.empty() : Optional.of(free.get(free.size() - 1));
	}
}
