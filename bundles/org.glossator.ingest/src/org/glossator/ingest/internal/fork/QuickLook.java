// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.glossator.ingest.internal.terms.Format;


/**
 * The plain case of telling a file's type: its first bytes are what its name promises. Tika's detectors compare each file with
 * hundreds of patterns, which takes a quarter of all the time; they are asked when name and bytes do not agree at once.
 */
final class QuickLook {

	/** How many bytes of a file are looked at. */
	static final int LENGTH = 2048;

	private static final int ZIP_NAME = 30;
	private static final Pattern PAGE = Pattern.compile("\\s*(?:<!--.*?-->\\s*)?(?:<!doctype html|<html)[\\s>].*", Pattern.DOTALL);
	private static final Pattern MARKED = Pattern.compile("(?:<|%pdf|\\{\\\\rtf|pk\u0003).*", Pattern.DOTALL);
	private static final Pattern MAIL = Pattern
			.compile("(?:from|to|date|subject|received|return-path|message-id|mime-version|delivered-to|x-[a-z-]+): .*", Pattern.DOTALL);

	private QuickLook() {
	}

	/**
	 * The format of a file, when its first bytes are what its name promises.
	 *
	 * @param name the file's name
	 * @param start its first {@value #LENGTH} bytes, or all of them
	 * @return the format, empty when Tika is to find out
	 */
	static Optional<Format> format(String name, byte[] start) {
		String text = new String(start, StandardCharsets.ISO_8859_1);
		String lower = (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text).toLowerCase(Locale.ROOT);
		return Format.ofName(name).filter(format -> switch (format) {
		case PDF -> text.startsWith("%PDF-");
		case RTF -> text.startsWith("{\\rtf");
		case HTML -> PAGE.matcher(lower).matches();
		case TXT -> !MARKED.matcher(lower.stripLeading()).matches() && isText(start);
		case EML -> MAIL.matcher(lower).matches();
		case ODT, EPUB -> isZip(text) && text.startsWith("mimetype" + format.mediaTypes().get(0), ZIP_NAME);
		case DOCX -> isZip(text) && text.startsWith("[Content_Types].xml", ZIP_NAME) && name.toLowerCase(Locale.ROOT).endsWith("docx");
		default -> false;
		});
	}

	private static boolean isZip(String text) {
		return text.startsWith("PK\u0003\u0004");
	}

	/* Control codes mean another format, or an encoding with two bytes a character. */
	private static boolean isText(byte[] start) {
		for (byte each : start) {
			if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
				return false;
			}
		}
		return true;
	}
}
