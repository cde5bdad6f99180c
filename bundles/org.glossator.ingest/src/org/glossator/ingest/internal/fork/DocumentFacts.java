// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ingest.internal.terms.Dates;
import org.glossator.ingest.internal.terms.LanguageTags;

/**
 * What the properties of an office document, a PDF, a book or a mail tell about the article. When a file was made is no date
 * of publication, and is not taken for one: a page may be saved or printed years later. That of a mail is when it was sent.
 */
final class DocumentFacts {

	/** Titles that a program made up. */
	private static final Pattern NO_TITLE = Pattern.compile(
			"(?i)(microsoft word - .*|untitled.*|unbenannt.*|document ?\\d*|dokument ?\\d*|.*\\.(docx?|pdf|indd|qxd|rtf|odt|txt))");
	/** Authors that are programs or nobody. */
	private static final Pattern NO_AUTHOR = Pattern
			.compile("(?i)(unknown|user|admin|administrator|owner|python-docx|apache poi|microsoft.*|\\(?anonymous\\)?|author)");
	private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*$");

	private DocumentFacts() {
	}

	/*
	 * What the properties tell.
	 *
	 * @param mail whether they are those of a mail
	 */
	static ArticleMetadata read(Metadata properties, boolean mail) {
		String title = get(properties, TikaCoreProperties.TITLE.getName());
		ArticleMetadata.Builder facts = ArticleMetadata.builder().title(NO_TITLE.matcher(title).matches() ? "" : title)
				.subtitle("")
				.byline(byline(properties))
				.outlet(get(properties, DublinCore.PUBLISHER.getName()))
				.language(LanguageTags.normalise(first(properties, DublinCore.LANGUAGE.getName())))
				.licence(get(properties, DublinCore.RIGHTS.getName()));
		return Dates.publish(facts, get(properties, DublinCore.DATE.getName()), mail ? get(properties, TikaCoreProperties.CREATED.getName()) : "").build();
	}

	private static List<String> byline(Metadata properties) {
		return Arrays.stream(properties.getValues(TikaCoreProperties.CREATOR.getName())).flatMap(each -> Stream.of(each.split(";")))
				.map(each -> ADDRESS.matcher(each).replaceFirst("").replace("\"", "").strip())
				.filter(each -> !each.isEmpty() && !NO_AUTHOR.matcher(each).matches()).distinct().toList();
	}

	private static String first(Metadata properties, String... names) {
		return Stream.of(names).map(name -> get(properties, name)).filter(each -> !each.isEmpty()).findFirst().orElse("");
	}

	private static String get(Metadata properties, String name) {
		String value = properties.get(name);
		return value == null ? "" : value.strip();
	}
}
