// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.XmlText;
import org.glossator.cas.xmi.XmlKind;
import org.glossator.ingest.Outcome;
import org.glossator.ingest.internal.Forks.Reply;
import org.glossator.ingest.internal.containers.ContainerNames;
import org.glossator.ingest.internal.terms.Answer;

/** Makes outcomes of what the forks replied. */
public final class ForkOutcomes {

	private ForkOutcomes() {
	}

	/*
	 * The outcome for one source.
	 *
	 * @param name the source's whole name
	 * @param extended the name whose extension the kept source gets
	 * @param bytes the source
	 * @param reply what the fork replied
	 * @param known what the container tells about the article; goes before what the article tells
	 */
	public static Outcome outcome(String name, String extended, SourceBytes bytes, Reply reply, ArticleMetadata known) {
		if (reply.answer().isEmpty()) {
			return new Outcome.Rejected(name, reply.failure());
		}
		Answer answer = reply.answer().get();
		if (answer.verdict() != Answer.Verdict.READ) {
			return new Outcome.Rejected(name, ofOurs(bytes).flatMap(kind -> SourceReasons.elsewhere(name, kind)).orElseGet(() -> SourceReasons.of(name, answer)));
		}
		XmlText.Cleaned cleaned = XmlText.clean(answer.text());
		ArticleMetadata metadata = merge(known, answer.metadata()).sourceName(name).mediaType(answer.mediaType())
				.build();
		List<String> notes = metadata.pubDateGiven().isEmpty() ? answer.notes()
				: Stream.concat(answer.notes().stream(), Stream.of(NLS.bind(Messages.dateUnread, metadata.pubDateGiven()))).toList();
		return new Outcome.Read(name, ContainerNames.extension(extended), bytes,
				new ArticleContent(cleaned.text(), metadata, answer.zones()), cleaned.replaced(), notes);
	}

	/** What of ours or of UIMA's a source is that holds no article. */
	private static Optional<XmlKind> ofOurs(SourceBytes bytes) {
		try (InputStream in = bytes.open()) {
			return XmlKind.of(in);
		} catch (@SuppressWarnings("unused") IOException e) {
			return Optional.empty(); // the answer says what is wrong
		}
	}

	/*
	 * When a file was last changed, in W3CDTF, which for what was saved from elsewhere is when it was retrieved; empty when
	 * that cannot be told.
	 */
	public static String retrieved(Path file) {
		try {
			return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
		} catch (@SuppressWarnings("unused") IOException gone) {
			return "";
		}
	}

	private static ArticleMetadata.Builder merge(ArticleMetadata known, ArticleMetadata found) {
		String date = either(known.pubDate(), found.pubDate());
		return found.toBuilder().outlet(either(known.outlet(), found.outlet())).title(either(known.title(), found.title()))
				.subtitle(either(known.subtitle(), found.subtitle())).byline(either(known.byline(), found.byline()))
				.dateline(either(known.dateline(), found.dateline())).section(either(known.section(), found.section()))
				.pubDate(date).pubDateGiven(date.isEmpty() ? either(known.pubDateGiven(), found.pubDateGiven()) : "").language(either(known.language(), found.language()))
				.url(either(known.url(), found.url())).retrieved(known.retrieved()).licence(either(known.licence(), found.licence()));
	}

	private static String either(String one, String other) {
		return XmlText.clean(one.isEmpty() ? other : one).text();
	}

	private static List<String> either(List<String> one, List<String> other) {
		return (one.isEmpty() ? other : one).stream().map(each -> XmlText.clean(each).text()).toList();
	}
}
