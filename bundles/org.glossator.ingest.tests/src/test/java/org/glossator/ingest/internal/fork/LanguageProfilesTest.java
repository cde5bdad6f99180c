// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;

/** The profiles of languages. */
class LanguageProfilesTest {

	@Test
	void areWhatTheDetectorsOwnReaderReads() throws IOException {
		for (LanguageProfile theirs : new LanguageProfileReader().readBuiltIn(Languages.LANGUAGES.stream().map(LdLocale::fromString).toList())) {
			assertEquals(theirs, new LanguageProfiles().read(theirs.getLocale().toString()));
		}
	}

	@Test
	void aLanguageWithoutOneIsAnError() {
		assertThrows(IOException.class, () -> new LanguageProfiles().read("xx"));
	}

	@Test
	void tellATextsLanguage() {
		Languages languages = new Languages();
		List<String> texts = List.of("The minister said that the plan would go ahead whatever the opposition thought of it.",
				"Der Minister sagte, der Plan werde umgesetzt, was immer die Opposition davon halte.",
				"Министр сказал, что план будет выполнен, что бы ни думала об этом оппозиция.");
		assertEquals(List.of("en", "de", "ru"), texts.stream().map(languages::detect).toList());
	}
}
