// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.glossator.ingest.internal.terms.LanguageTags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages as sources declare them. */
class LanguageTagsTest {

	@ParameterizedTest
	@CsvSource({ "en,en", "en-GB,en-GB", "en_us,en-US", "' de ',de", "eng,en", "Deutsch,de", "German,de", "français,fr", "中文,zh",
			"Luba-Katanga,lu", "zh-Hant-TW,zh-Hant-TW", "'',''", "'English, mostly',''", "x,''", "twi,tw", "eng-US,eng-US" })
	void comeAsTags(String declared, String tag) {
		assertEquals(tag, LanguageTags.normalise(declared));
	}

	/* Short names are looked for among the codes alone: each must be a code of the same language. */
	@Test
	void everyNameLeadsToItsLanguage() {
		for (String code : Locale.getISOLanguages()) {
			Locale language = Locale.of(code);
			String name = language.getDisplayLanguage(Locale.ENGLISH);
			if (name.length() <= 3) {
				assertEquals(language.toLanguageTag(), LanguageTags.normalise(name), name);
			}
		}
	}
}
