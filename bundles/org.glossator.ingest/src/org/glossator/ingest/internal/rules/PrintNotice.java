// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.cas.text.ZoneKind;
import org.glossator.ingest.internal.terms.Dates;

/** "A version of this article appeared in the print edition of X on July 11, 2017, with the headline …": outlet and date. */
final class PrintNotice implements Rule {

	private static final Pattern NOTICE = Pattern.compile("(?s)A version of this (?:article|story|review) appear.*");
	private static final Pattern DATE = Pattern.compile(" on (\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{L}+ \\d{4})");
	private static final Pattern OUTLET = Pattern.compile("(?:print )?edition of (\\p{Lu}[^,.]{1,60}?)(?: on |,|\\.)");

	@Override
	public String name() {
		return "print-notice";
	}

	@Override
	public void apply(Reading reading) {
		for (Paragraph paragraph : reading.free()) {
			if (NOTICE.matcher(paragraph.text()).matches()) {
				reading.zone(ZoneKind.BOILERPLATE, paragraph, this);
				Matcher date = DATE.matcher(paragraph.text());
				if (reading.metadata().pubDate().isEmpty() && date.find()) {
					reading.know(builder -> Dates.publish(builder, date.group(1)));
				}
				Matcher outlet = OUTLET.matcher(paragraph.text());
				if (reading.metadata().outlet().isEmpty() && outlet.find()) {
					reading.know(builder -> builder.outlet(outlet.group(1)));
				}
			}
		}
	}
}
