// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.text.TextObjectFactory;
import com.optimaize.langdetect.text.TextObjectFactoryBuilder;

/** The language of a text, as a BCP 47 tag, found by its n-grams. */
final class Languages {

	/** Below this many characters a guess is worth nothing. */
	static final int LEAST = 60;
	/** More characters do not change the guess. */
	private static final int MOST = 600;
	/** The languages of most newspapers; every profile more makes each process start later. */
	static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "hu",
			"ro", "bg", "el", "tr", "sv", "no", "da", "fi", "hr", "sr", "ca", "ar", "fa", "he", "hi", "id", "vi", "ja", "ko", "zh-CN",
			"zh-TW");
	private static final double SURE = 0.9;

	private final LanguageDetector detector;
	private final TextObjectFactory texts = new TextObjectFactoryBuilder().build();

	/** Loads the profiles of the languages, which takes a while. */
	Languages() {
		try {
			LanguageProfiles profiles = new LanguageProfiles();
			LanguageDetectorBuilder builder = LanguageDetectorBuilder.create(NgramExtractors.standard());
			for (String language : LANGUAGES) {
				builder.withProfile(profiles.read(language));
			}
			detector = builder.build();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/* The language of a text of at least {@value #LEAST} characters, empty when it is too mixed to tell. */
	String detect(String text) {
		List<DetectedLanguage> found = detector
				.getProbabilities(texts.forText(text.substring(0, Math.min(MOST, text.length()))));
		return found.isEmpty() || found.get(0).getProbability() < SURE ? "" : found.get(0).getLocale().toString();
	}
}
