// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileBuilder;

/** The n-grams of languages that come with the language detector, whose own reader of them takes four times as long. */
final class LanguageProfiles {

	private static final String FOLDER = "/languages/";
	private static final String NGRAMS = "freq";

	/** Every name in a profile is another one: there is nothing to gain from keeping them. */
	private final JsonFactory json = JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
			.disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

	/*
	 * The profile of a language.
	 *
	 * @throws IOException when the detector has none, or it cannot be read
	 */
	LanguageProfile read(String language) throws IOException {
		try (InputStream in = LanguageDetector.class.getResourceAsStream(FOLDER + language)) {
			if (in == null) {
				throw new IOException("The language detector does not know " + language + '.');
			}
			LanguageProfileBuilder profile = new LanguageProfileBuilder(LdLocale.fromString(language));
			JsonParser parser = json.createParser(in);
			parser.nextToken();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				boolean ngrams = parser.currentName().equals(NGRAMS);
				parser.nextToken();
				if (ngrams) {
					addTo(profile, parser);
				} else {
					parser.skipChildren();
				}
			}
			return profile.build();
		}
	}

	private static void addTo(LanguageProfileBuilder profile, JsonParser parser) throws IOException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String ngram = parser.currentName();
			profile.addGram(ngram, parser.nextIntValue(0));
		}
	}
}
