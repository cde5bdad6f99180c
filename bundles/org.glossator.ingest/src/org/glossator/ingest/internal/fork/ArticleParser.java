// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.LineEnds;
import org.glossator.ingest.internal.rules.Rules;
import org.glossator.ingest.internal.terms.Answer;
import org.glossator.ingest.internal.terms.Answer.Verdict;
import org.glossator.ingest.internal.terms.Details;
import org.glossator.ingest.internal.terms.Format;
import org.glossator.ingest.internal.terms.Format.Kind;
import org.glossator.ingest.internal.terms.Question;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The one parser that a fork is configured with. It answers a {@link Question} with an {@link Answer} in the metadata, also
 * when the source cannot be read, and writes nothing to the content handler. Errors of the virtual machine pass through it:
 * the fork ends by them, and the asking process tells.
 */
public class ArticleParser implements Parser {

	private static final long serialVersionUID = 1L;

	/** What Tika calls documents that cannot be looked into without a password. */
	private static final Set<String> PROTECTED = Set.of("application/x-tika-ooxml-protected");

	private final transient Decoding decoding = new Decoding(new DefaultEncodingDetector());
	private final transient Documents documents = new Documents(decoding);
	private final transient Rules rules = new Rules(this::language);
	/** Loaded for the first text that is long enough and does not declare its language; a fork reads one source at a time. */
	private transient Optional<Languages> languages = Optional.empty();

	@Override
	public Set<MediaType> getSupportedTypes(ParseContext context) {
		return Stream.concat(PROTECTED.stream(), Arrays.stream(Format.values()).flatMap(format -> format.mediaTypes().stream()))
				.map(MediaType::parse).collect(Collectors.toSet());
	}

	@Override
	public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context) {
		Question question = context.get(Question.class);
		String detected = metadata.get(HttpHeaders.CONTENT_TYPE);
		String mediaType = detected == null ? "application/octet-stream" : detected;
		answer(question, mediaType, stream, metadata, context).writeTo(metadata);
	}

	private Answer answer(Question question, String mediaType, InputStream stream, Metadata metadata,
			ParseContext context) {
		Optional<Format> format = format(question, mediaType);
		if (format.isEmpty()) {
			return Answer.of(PROTECTED.contains(mediaType) ? Verdict.ENCRYPTED : Verdict.UNKNOWN_KIND, mediaType);
		}
		if (format.get().kind() == Kind.CONTAINER) {
			return Answer.of(Verdict.CONTAINER, format.get().mediaTypes().get(0));
		}
		try {
			Draft draft = draft(format.get(), stream, metadata, context);
			if (format.get() == Format.TXT && isBrokenXml(question.name(), draft.text())) {
				return Answer.of(Verdict.DAMAGED, "application/xml", "it is no well-formed XML");
			}
			String type = mediaType.split(";", 2)[0];
			return draft.text().isBlank() ? Answer.of(Verdict.NO_TEXT, type)
					: rules.answer(question, type, draft.text(), draft.metadata(), draft.zones(), draft.notes());
		} catch (@SuppressWarnings("unused") EncryptedDocumentException e) {
			return Answer.of(Verdict.ENCRYPTED, mediaType);
		} catch (@SuppressWarnings("unused") LinkageError leftOut) {
			// A library that no article needs is not there, as that for documents locked by certificates.
			return Answer.of(Verdict.DAMAGED, mediaType, "it uses a feature that is not supported");
		} catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
			return Answer.of(Verdict.DAMAGED, mediaType, Details.of(e));
		}
	}

	private Draft draft(Format format, InputStream stream, Metadata metadata, ParseContext context)
			throws IOException, TikaException, SAXException {
		return switch (format.kind()) {
		case TEXT -> {
			LineEnds ends = new LineEnds(decoding.decode(stream.readAllBytes(), ""));
			yield new Draft(ends.text(), ArticleMetadata.builder().lineEnds(ends.record()).build(), List.of(), List.of());
		}
		case PAGE -> {
			byte[] bytes = stream.readAllBytes();
			yield HtmlArticle.read(decoding.decode(bytes, HtmlCharset.declared(bytes)));
		}
		default -> documents.read(format, stream, metadata, context);
		};
	}

	private String language(String text) {
		if (text.length() < Languages.LEAST) {
			return "";
		}
		if (languages.isEmpty()) {
			languages = Optional.of(new Languages());
		}
		return languages.get().detect(text);
	}

	/* What is to be XML and is none is taken for text by the detectors; its markup is nobody's words. */
	private static boolean isBrokenXml(String name, String text) {
		return name.toLowerCase(Locale.ROOT).endsWith(".xmi")
				|| text.stripLeading().startsWith("<?xml ") && Format.ofName(name).filter(Format.TXT::equals).isEmpty();
	}

	/* A file that is called text is text, whatever its first words look like, unless it is a web page. */
	private static Optional<Format> format(Question question, String mediaType) {
		Optional<Format> detected = Format.ofMediaType(mediaType);
		boolean called = Format.ofName(question.name()).filter(Format.TXT::equals).isPresent();
		boolean textual = mediaType.startsWith("text/") || detected.filter(Format.EML::equals).isPresent();
		if (called && textual && detected.filter(Format.HTML::equals).isEmpty()) {
			return Optional.of(Format.TXT);
		}
		boolean unnamed = !question.name().contains(".") || question.name().toLowerCase(Locale.ROOT).endsWith(".md");
		return detected.isEmpty() && unnamed && textual ? Optional.of(Format.TXT) : detected;
	}
}
