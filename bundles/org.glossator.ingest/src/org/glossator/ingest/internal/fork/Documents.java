// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.ingest.internal.terms.Format;
import org.glossator.ingest.internal.terms.Format.Kind;
import org.glossator.ingest.internal.terms.ZipEnd;
import org.xml.sax.SAXException;

/**
 * Office documents, PDF, books and mail, each by the parser of Tika that is named here: a parser that is missing is then an
 * error at once, where Tika's own search for parsers would return no text and say nothing.
 */
final class Documents {

	private final Decoding decoding;
	/** Kept, for some parsers take long to make; a fork reads one source at a time. */
	private final Map<Format, Parser> parsers = new EnumMap<>(Format.class);

	/**
	 * Reads documents.
	 *
	 * @param decoding for the bodies of mails
	 */
	Documents(Decoding decoding) {
		this.decoding = decoding;
	}

	/* Reads one document of a format that is neither text nor HTML nor a container. */
	Draft read(Format format, InputStream stream, Metadata metadata, ParseContext context)
			throws IOException, TikaException, SAXException {
		boolean pages = format == Format.PDF;
		Layout layout = new Layout(pages);
		PdfLines lines = new PdfLines();
		MailBody embedded = new MailBody(format.kind() == Kind.MAIL, layout, decoding);
		context.set(EmbeddedDocumentExtractor.class, embedded);
		context.set(PDFParserConfig.class, pdf());
		context.set(OfficeParserConfig.class, office());
		parsers.computeIfAbsent(format, Documents::parser).parse(body(format, stream), pages ? lines : new Elements(layout, true), metadata,
				context);
		List<String> notes = embedded.leftOut() == 0 ? List.of()
				: List.of("Attachments were left out: " + embedded.leftOut() + ".");
		ArticleMetadata facts = DocumentFacts.read(metadata, format.kind() == Kind.MAIL);
		if (pages) {
			new RunningLines(facts.title()).removeFrom(lines.pages());
			PrintedParagraphs.layOut(lines.pages(), layout);
		}
		return new Draft(layout.text(), facts, layout.zones(), notes);
	}

	private static InputStream body(Format format, InputStream stream) throws IOException {
		return switch (format) {
		case RTF -> TikaInputStream.get(RtfBody.of(stream.readAllBytes()));
		case DOCX -> {
			TikaInputStream file = TikaInputStream.get(stream);
			yield WordBody.of(file.getPath()).map(TikaInputStream::get).orElse(file);
		}
		case EPUB -> {
			TikaInputStream file = TikaInputStream.get(stream);
			requireEnd(file.getPath());
			yield file;
		}
		default -> stream;
		};
	}

	/* Of a book that was cut off, Tika would read the chapters that are left and say nothing. */
	private static void requireEnd(Path zip) throws IOException {
		try (ZipEnd file = new ZipEnd(Files.newInputStream(zip))) {
			file.require();
		}
	}

	private static Parser parser(Format format) {
		return switch (format) {
		case PDF -> new PDFParser();
		case DOC -> new OfficeParser();
		case DOCX -> new OOXMLParser();
		case ODT -> openDocument();
		case RTF -> new RTFParser();
		case EPUB -> new EpubParser();
		case EML -> new RFC822Parser();
		default -> throw new IllegalArgumentException(format.name());
		};
	}

	private static Parser openDocument() {
		OpenDocumentParser parser = new OpenDocumentParser();
		parser.setContentParser(new OpenDocumentText());
		return parser;
	}

	/** {@return the text of the pages: no link targets, bookmarks or forms, and no pictures} */
	private static PDFParserConfig pdf() {
		PDFParserConfig config = new PDFParserConfig();
		config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
		config.setExtractAnnotationText(false);
		config.setExtractBookmarksText(false);
		config.setExtractAcroFormContent(false);
		config.setExtractInlineImages(false);
		config.setSortByPosition(false);
		return config;
	}

	/** {@return what the author left standing} By events, for speed. */
	private static OfficeParserConfig office() {
		OfficeParserConfig config = new OfficeParserConfig();
		config.setIncludeDeletedContent(false);
		config.setIncludeMoveFromContent(false);
		config.setIncludeHeadersAndFooters(false);
		config.setUseSAXDocxExtractor(true);
		return config;
	}
}
