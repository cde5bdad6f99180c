// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.glossator.ingest.internal.terms.WideLetters;

/**
 * Bytes to characters. A byte order mark decides; then what the source declares; then every other byte being the same, as in
 * UTF-16 without a mark; then UTF-8 when every byte fits it, for that does not happen by chance; then Tika's detectors. No character is lost silently: what does not fit becomes U+FFFD.
 */
final class Decoding {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** What stands for bytes that do not fit. */
	private static final char REPLACEMENT = '\uFFFD';

	private final EncodingDetector detector;

	/**
	 * A decoding.
	 *
	 * @param detector asked when nothing else tells
	 */
	Decoding(EncodingDetector detector) {
		this.detector = detector;
	}

	/*
	 * The characters of the bytes, without a byte order mark.
	 *
	 * @param declared the charset that the source declares, empty when it declares none
	 * @throws IOException when Tika's detector cannot read the bytes
	 */
	String decode(byte[] bytes, String declared) throws IOException {
		Optional<Mark> mark = mark(bytes);
		if (mark.isPresent()) {
			int skip = mark.get().length();
			return new String(bytes, skip, bytes.length - skip, mark.get().charset());
		}
		Optional<Charset> named = charset(declared);
		if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
			return new String(bytes, named.get());
		}
		Optional<Charset> wide = WideLetters.charset(bytes);
		if (wide.isPresent()) {
			return new String(bytes, wide.get());
		}
		String text = new String(bytes, StandardCharsets.UTF_8);
		if (text.indexOf(REPLACEMENT) < 0) {
			return text;
		}
		try { // unless the source holds that very character
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (@SuppressWarnings("unused") CharacterCodingException notUtf8) {
			return new String(bytes, detected(bytes));
		}
	}

	private Charset detected(byte[] bytes) throws IOException {
		try (TikaInputStream stream = TikaInputStream.get(bytes)) {
			Charset found = detector.detect(stream, new Metadata());
			return found == null || found.equals(StandardCharsets.UTF_8) || isLatin(found) ? WINDOWS_1252 : found;
		}
	}

	/* As on the web, Latin-1 means the set that has printable characters where Latin-1 has control codes. */
	private static boolean isLatin(Charset charset) {
		return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
	}

	private static Optional<Charset> charset(String name) {
		try {
			return name.isBlank() ? Optional.empty()
					: Optional.of(Charset.forName(name.strip())).map(found -> isLatin(found) ? WINDOWS_1252 : found);
		} catch (@SuppressWarnings("unused") IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return Optional.empty();
		}
	}

	private record Mark(Charset charset, int length) {
	}

	private static Optional<Mark> mark(byte[] b) {
		if (starts(b, 0xEF, 0xBB, 0xBF)) {
			return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
		}
		if (starts(b, 0xFF, 0xFE, 0, 0)) {
			return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
		}
		if (starts(b, 0, 0, 0xFE, 0xFF)) {
			return Optional.of(new Mark(Charset.forName("UTF-32BE"), 4));
		}
		if (starts(b, 0xFF, 0xFE)) {
			return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
		}
		if (starts(b, 0xFE, 0xFF)) {
			return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
		}
		return Optional.empty();
	}

	private static boolean starts(byte[] bytes, int... start) {
		if (bytes.length < start.length) {
			return false;
		}
		for (int i = 0; i < start.length; i++) {
			if ((bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}
}
