// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.cas.text.ZoneKind;

/** A line "By Jane Doe and John Roe" soon after the headline: the byline, and a credit in the text. */
final class BylineLine implements Rule {

	private static final int AMONG_FIRST = 3;
	private static final Pattern BY = Pattern.compile("(?:By|BY) (\\p{Lu}[\\p{L}.'’-]+(?: (?:and |& )?(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|al|bin),?){1,10})");

	@Override
	public String name() {
		return "byline";
	}

	@Override
	public void apply(Reading reading) {
		for (Paragraph paragraph : reading.free().stream().limit(AMONG_FIRST).toList()) {
			Matcher by = BY.matcher(paragraph.text());
			if (by.matches()) {
				reading.zone(ZoneKind.CREDIT, paragraph, this);
				if (reading.metadata().byline().isEmpty()) {
					reading.know(builder -> builder.byline(List.of(by.group(1).split(",? (?:and|&) |, "))));
				}
				return;
			}
		}
	}
}
