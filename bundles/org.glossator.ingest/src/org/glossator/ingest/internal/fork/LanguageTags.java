// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Languages as sources declare them, brought to BCP 47: tags, codes of three letters, names in English or in the language. */
public final class LanguageTags {

	private static final Map<String, String> CODES = codes();
	private static final int LONGEST_CODE = 3;

	private LanguageTags() {
	}

	/* A declared language as a well-formed tag; empty when it is none. */
	public static String normalise(String declared) {
		String stripped = declared.strip();
		String code = CODES.get(stripped.toLowerCase(Locale.ROOT));
		if (code != null) {
			return code;
		}
		Locale tag = Locale.forLanguageTag(stripped.replace('_', '-'));
		return tag.getLanguage().isEmpty() || tag.getLanguage().length() > LONGEST_CODE ? "" : tag.toLanguageTag();
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>();
		for (String code : Locale.getISOLanguages()) {
			Locale language = Locale.of(code);
			String tag = language.toLanguageTag();
			codes.put(language.getISO3Language(), tag);
			codes.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
			codes.putIfAbsent(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), tag);
		}
		return codes;
	}
}
