// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.terms;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Languages as sources declare them, brought to BCP 47: tags, codes of three letters, names in English or in the language. */
public final class LanguageTags {

	private static final Map<String, String> CODES = codes();
	private static final int LONGEST_CODE = 3;
	/** What starts so is no name but a code: the few names that are as short as one are that language's code as well. */
	private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_].*)?", Pattern.DOTALL);

	/** Apart, since it takes most of a second to look them up and most sources declare a tag. */
	private static final class Names {
		private static final Map<String, String> TAGS = names();
	}

	private LanguageTags() {
	}

	/* A declared language as a well-formed tag; empty when it is none. */
	public static String normalise(String declared) {
		String stripped = declared.strip();
		if (stripped.isEmpty()) {
			return "";
		}
		String lower = stripped.toLowerCase(Locale.ROOT);
		String known = CODE.matcher(stripped).matches() ? CODES.get(lower) : Names.TAGS.get(lower);
		if (known != null) {
			return known;
		}
		Locale tag = Locale.forLanguageTag(stripped.replace('_', '-'));
		return tag.getLanguage().isEmpty() || tag.getLanguage().length() > LONGEST_CODE ? "" : tag.toLanguageTag();
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>();
		for (String code : Locale.getISOLanguages()) {
			Locale language = Locale.of(code);
			codes.put(language.getISO3Language(), language.toLanguageTag());
		}
		return codes;
	}

	private static Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		for (String code : Locale.getISOLanguages()) {
			Locale language = Locale.of(code);
			String tag = language.toLanguageTag();
			names.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
			names.putIfAbsent(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), tag);
		}
		return names;
	}
}
