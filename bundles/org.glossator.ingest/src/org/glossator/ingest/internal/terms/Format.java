// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.glossator.ingest.InputFormat;

/** The formats that are read, with the media types by which Tika knows them. */
public enum Format {
	/** The file's own characters. */
	TXT(Kind.TEXT, List.of("txt", "text"), "text/plain"),
	/** A web page. */
	HTML(Kind.PAGE, List.of("html", "htm", "xhtml"), "text/html",
			"application/xhtml+xml"),
	/** PDF with text in it. */
	PDF(Kind.DOCUMENT, List.of("pdf"), "application/pdf"),
	/** Word 97. */
	DOC(Kind.DOCUMENT, List.of("doc"), "application/msword"),
	/** Word 2007. */
	DOCX(Kind.DOCUMENT, List.of("docx"),
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"application/vnd.ms-word.document.macroenabled.12"),
	/** OpenDocument. */
	ODT(Kind.DOCUMENT, List.of("odt"), "application/vnd.oasis.opendocument.text"),
	/** Rich text. */
	RTF(Kind.DOCUMENT, List.of("rtf"), "application/rtf"),
	/** Electronic book. */
	EPUB(Kind.DOCUMENT, List.of("epub"), "application/epub+zip"),
	/** One mail. */
	EML(Kind.MAIL, List.of("eml"), "message/rfc822"),
	/** Many mails. */
	MBOX(Kind.CONTAINER, List.of("mbox"), "application/mbox"),
	/** Zip archive. */
	ZIP(Kind.CONTAINER, List.of("zip"), "application/zip"),
	/** Tar archive, also compressed. */
	TAR(Kind.CONTAINER, List.of("tar", "tgz", "tar.gz"),
			"application/x-tar", "application/x-gtar", "application/gzip"),
	/** Table. */
	CSV(Kind.CONTAINER, List.of("csv", "tsv"), "text/csv", "text/tab-separated-values"),
	/** A JSON object a line. */
	JSONL(Kind.CONTAINER, List.of("jsonl", "ndjson"), "application/x-ndjson");

	/** How a format is read. */
	public enum Kind {
		/** Characters as they are. */
		TEXT,
		/** A page whose article is looked for. */
		PAGE,
		/** By one of Tika's parsers. */
		DOCUMENT,
		/** By Tika's mail parser. */
		MAIL,
		/** Opened in this process, its parts read one by one. */
		CONTAINER
	}

	private final Kind kind;
	private final List<String> extensions;
	private final List<String> mediaTypes;

	Format(Kind kind, List<String> extensions, String... mediaTypes) {
		this.kind = kind;
		this.extensions = extensions;
		this.mediaTypes = List.of(mediaTypes);
	}

	/** {@return how this format is read} */
	public Kind kind() {
		return kind;
	}

	/** {@return the format as told to a person} */
	public InputFormat format() {
		return new InputFormat(name().toLowerCase(Locale.ROOT), extensions, description());
	}

	/* Asked for in this process only: a forked one knows the formats, and has no message bundles. */
	private String description() {
		return switch (this) {
		case TXT -> Messages.plainText;
		case HTML -> Messages.webPage;
		case PDF -> Messages.pdf;
		case DOC -> Messages.word97;
		case DOCX -> Messages.word;
		case ODT -> Messages.openDocumentText;
		case RTF -> Messages.richText;
		case EPUB -> Messages.electronicBook;
		case EML -> Messages.mailMessage;
		case MBOX -> Messages.mailbox;
		case ZIP -> Messages.zipArchive;
		case TAR -> Messages.tarArchive;
		case CSV -> Messages.table;
		case JSONL -> Messages.jsonLines;
		};
	}

	/** {@return the media types of this format, the usual one first} */
	public List<String> mediaTypes() {
		return mediaTypes;
	}

	/* The format with this name. */
	public static Optional<Format> named(String name) {
		return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
	}

	/* The format with this media type; parameters of the type are not looked at. */
	public static Optional<Format> ofMediaType(String type) {
		String base = type.split(";", 2)[0].strip();
		return Arrays.stream(values()).filter(each -> each.mediaTypes.contains(base)).findFirst();
	}

	/* The format that a file's name tells, by the longest extension that fits. */
	public static Optional<Format> ofName(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
				.filter(each -> each.extensions.stream().anyMatch(end -> lower.endsWith('.' + end))).findFirst();
	}
}
