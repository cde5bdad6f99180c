// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place at the start of the first paragraph: "WASHINGTON •", "WASHINGTON (AP) —", "LONDON, July 10 (Reuters) -". */
final class Dateline implements Rule {

	private static final int AMONG_FIRST = 2;
	private static final Pattern PLACE = Pattern
			.compile("(\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:, \\p{Lu}[\\p{L}. ]{1,20}?)?)(?:, \\p{L}+\\.? \\d{1,2})?\\h*(?:\\((" + Agencies.NAMES
					+ ")\\)\\h*[—–•-]|[—–•])\\h.*", Pattern.DOTALL);

	@Override
	public String name() {
		return "dateline";
	}

	@Override
	public void apply(Reading reading) {
		for (Paragraph paragraph : reading.free().stream().limit(AMONG_FIRST).toList()) {
			Matcher place = PLACE.matcher(paragraph.text());
			if (reading.metadata().dateline().isEmpty() && place.matches()) {
				reading.know(builder -> builder.dateline(place.group(1).strip()));
				if (place.group(2) != null) {
					reading.credit(place.group(2));
				}
			}
		}
	}
}
