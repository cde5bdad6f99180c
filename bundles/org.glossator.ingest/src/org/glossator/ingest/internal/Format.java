// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.glossator.ingest.InputFormat;

/** The formats that are read, with the media types by which Tika knows them. */
public enum Format {
	/** The file's own characters. */
	TXT(Kind.TEXT, "plain text", List.of("txt", "text"), "text/plain"),
	/** A web page. */
	HTML(Kind.PAGE, "web page; the article in it is found", List.of("html", "htm", "xhtml"), "text/html",
			"application/xhtml+xml"),
	/** PDF with text in it. */
	PDF(Kind.DOCUMENT, "PDF with text in it", List.of("pdf"), "application/pdf"),
	/** Word 97. */
	DOC(Kind.DOCUMENT, "Microsoft Word 97 to 2003", List.of("doc"), "application/msword"),
	/** Word 2007. */
	DOCX(Kind.DOCUMENT, "Microsoft Word", List.of("docx"),
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"application/vnd.ms-word.document.macroenabled.12"),
	/** OpenDocument. */
	ODT(Kind.DOCUMENT, "OpenDocument text", List.of("odt"), "application/vnd.oasis.opendocument.text"),
	/** Rich text. */
	RTF(Kind.DOCUMENT, "rich text", List.of("rtf"), "application/rtf"),
	/** Electronic book. */
	EPUB(Kind.DOCUMENT, "electronic book", List.of("epub"), "application/epub+zip"),
	/** One mail. */
	EML(Kind.MAIL, "mail message", List.of("eml"), "message/rfc822"),
	/** Many mails. */
	MBOX(Kind.CONTAINER, "mailbox; an article a message", List.of("mbox"), "application/mbox"),
	/** Zip archive. */
	ZIP(Kind.CONTAINER, "zip archive; an article an entry", List.of("zip"), "application/zip"),
	/** Tar archive, also compressed. */
	TAR(Kind.CONTAINER, "tar archive, also compressed by gzip; an article an entry", List.of("tar", "tgz", "tar.gz"),
			"application/x-tar", "application/x-gtar", "application/gzip"),
	/** Table. */
	CSV(Kind.CONTAINER, "table; an article a row", List.of("csv", "tsv"), "text/csv", "text/tab-separated-values"),
	/** A JSON object a line. */
	JSONL(Kind.CONTAINER, "JSON Lines; an article a line", List.of("jsonl", "ndjson"), "application/x-ndjson");

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
	private final InputFormat format;
	private final List<String> mediaTypes;

	Format(Kind kind, String description, List<String> extensions, String... mediaTypes) {
		this.kind = kind;
		this.format = new InputFormat(name().toLowerCase(Locale.ROOT), extensions, description);
		this.mediaTypes = List.of(mediaTypes);
	}

	/** {@return how this format is read} */
	public Kind kind() {
		return kind;
	}

	/** {@return the format as told to a person} */
	public InputFormat format() {
		return format;
	}

	/** {@return the media types of this format, the usual one first} */
	public List<String> mediaTypes() {
		return mediaTypes;
	}

	/* The format with this name. */
	public static Optional<Format> named(String name) {
		return Arrays.stream(values()).filter(each -> each.format.name().equalsIgnoreCase(name)).findFirst();
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
				.filter(each -> each.format.extensions().stream().anyMatch(end -> lower.endsWith('.' + end))).findFirst();
	}
}
