// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.glossator.cas.text.ZoneKind;

/**
 * The headline: the title already known, where the text repeats it near its start; without one, the first line that is no
 * section label.
 */
final class Headline implements Rule {

	private static final int LONGEST = 250;
	private static final int AMONG_FIRST = 5;

	@Override
	public String name() {
		return "first-line";
	}

	@Override
	public void apply(Reading reading) {
		if (!reading.zones(ZoneKind.HEADLINE).isEmpty()) {
			if (reading.metadata().title().isEmpty()) {
				var zone = reading.zones(ZoneKind.HEADLINE).get(0);
				reading.know(builder -> builder.title(reading.text().substring(zone.begin(), zone.end())));
			}
			return;
		}
		List<Paragraph> free = reading.free();
		if (!reading.metadata().title().isEmpty()) {
			Optional<Paragraph> repeated = free.stream().limit(AMONG_FIRST)
					.filter(each -> same(firstLine(each), reading.metadata().title())).findFirst();
			repeated.ifPresent(each -> reading.zone(ZoneKind.HEADLINE, each.begin(), each.begin() + firstLine(each).length(), this));
			return;
		}
		int first = free.size() > 2 && SectionLabel.isLabelBefore(free.get(0), free.get(1)) ? 1 : 0;
		if (first < free.size() && firstLine(free.get(first)).length() <= LONGEST) {
			Paragraph paragraph = free.get(first);
			String line = firstLine(paragraph);
			reading.know(builder -> builder.title(line));
			if (free.size() > 1 || line.length() < paragraph.text().length()) {
				reading.zone(ZoneKind.HEADLINE, paragraph.begin(), paragraph.begin() + line.length(), this);
			}
		}
	}

	private static String firstLine(Paragraph paragraph) {
		return paragraph.text().lines().findFirst().orElse("").stripTrailing();
	}

	private static boolean same(String one, String other) {
		return squeeze(one).equals(squeeze(other));
	}

	private static String squeeze(String text) {
		return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
