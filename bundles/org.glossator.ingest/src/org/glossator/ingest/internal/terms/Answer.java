// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.tika.metadata.Metadata;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;

/**
 * What a fork found, as it travels back inside Tika's metadata: a verdict, and for an article its text, metadata and zones.
 *
 * @param verdict what became of the source
 * @param mediaType media type as detected
 * @param text the text, empty unless the verdict is {@link Verdict#READ}
 * @param metadata what is known
 * @param zones stretches of the text
 * @param notes sentences for a person; with a verdict other than READ the first says more about it
 */
public record Answer(Verdict verdict, String mediaType, String text, ArticleMetadata metadata, List<Zone> zones,
		List<String> notes) {

	/** What became of a source. */
	public enum Verdict {
		/** It was read, and has text. */
		READ,
		/** It is a container, which the asking process opens. */
		CONTAINER,
		/** It holds no text. */
		NO_TEXT,
		/** It is protected by a password. */
		ENCRYPTED,
		/** It is damaged. */
		DAMAGED,
		/** It is of a kind that is not read. */
		UNKNOWN_KIND
	}

	private static final String PREFIX = "glossator:";

	/* An answer without an article. */
	public static Answer of(Verdict verdict, String mediaType, String... notes) {
		return new Answer(verdict, mediaType, "", ArticleMetadata.builder().build(), List.of(), List.of(notes));
	}

	/* Writes this into a metadata that goes to the other process, in place of all that was there. */
	public void writeTo(Metadata target) {
		for (String name : target.names()) {
			target.remove(name);
		}
		target.set(PREFIX + "verdict", verdict.name());
		target.set(PREFIX + "mediaType", mediaType);
		target.set(PREFIX + "text", text);
		put(target, "outlet", metadata.outlet());
		put(target, "title", metadata.title());
		put(target, "subtitle", metadata.subtitle());
		put(target, "byline", metadata.byline().toArray(String[]::new));
		put(target, "dateline", metadata.dateline());
		put(target, "section", metadata.section());
		put(target, "pubDate", metadata.pubDate());
		put(target, "pubDateGiven", metadata.pubDateGiven());
		put(target, "language", metadata.language());
		put(target, "url", metadata.url());
		put(target, "agencyCredit", metadata.agencyCredit().toArray(String[]::new));
		put(target, "licence", metadata.licence());
		put(target, "lineEnds", metadata.lineEnds());
		put(target, "wordCount", Integer.toString(metadata.wordCount()));
		put(target, "zone", zones.stream()
				.map(zone -> zone.kind().id() + ' ' + zone.begin() + ' ' + zone.end() + ' ' + zone.rule()).toArray(String[]::new));
		put(target, "note", notes.toArray(String[]::new));
	}

	/* The answer in a metadata that came from the other process; empty when there is none in it. */
	public static Optional<Answer> readFrom(Metadata source) {
		String verdict = source.get(PREFIX + "verdict");
		if (verdict == null) {
			return Optional.empty();
		}
		ArticleMetadata metadata = ArticleMetadata.builder().outlet(get(source, "outlet")).title(get(source, "title"))
				.subtitle(get(source, "subtitle")).byline(all(source, "byline")).dateline(get(source, "dateline"))
				.section(get(source, "section")).pubDate(get(source, "pubDate"))
				.pubDateGiven(get(source, "pubDateGiven")).language(get(source, "language"))
				.url(get(source, "url")).agencyCredit(all(source, "agencyCredit")).licence(get(source, "licence")).lineEnds(get(source, "lineEnds"))
				.wordCount(Integer.parseInt(get(source, "wordCount"))).build();
		List<Zone> zones = new ArrayList<>();
		for (String zone : all(source, "zone")) {
			String[] parts = zone.split(" ", 4);
			zones.add(new Zone(ZoneKind.of(parts[0]).orElseThrow(), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
					parts[3]));
		}
		return Optional.of(new Answer(Verdict.valueOf(verdict), get(source, "mediaType"), get(source, "text"), metadata, zones,
				all(source, "note")));
	}

	private static void put(Metadata target, String name, String... values) {
		for (String value : values) {
			target.add(PREFIX + name, value);
		}
	}

	private static String get(Metadata source, String name) {
		String value = source.get(PREFIX + name);
		return value == null ? "" : value;
	}

	private static List<String> all(Metadata source, String name) {
		return Arrays.asList(source.getValues(PREFIX + name));
	}
}
