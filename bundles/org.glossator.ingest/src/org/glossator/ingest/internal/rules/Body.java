// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.List;

import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;

/** What no other rule took is the article itself: a zone for each run of such paragraphs. */
final class Body implements Rule {

	@Override
	public String name() {
		return "remaining-text";
	}

	@Override
	public void apply(Reading reading) {
		List<Zone> taken = reading.zones();
		int begin = -1;
		int end = -1;
		for (Paragraph paragraph : reading.paragraphs()) {
			int start = firstFree(paragraph, taken);
			if (start < paragraph.end()) {
				if (begin >= 0 && start == paragraph.begin()) {
					end = paragraph.end();
					continue;
				}
				close(reading, begin, end);
				begin = start;
				end = paragraph.end();
			} else {
				close(reading, begin, end);
				begin = -1;
			}
		}
		close(reading, begin, end);
	}

	/* Where a paragraph is free from: its start, its end, or after the headline that is its first line. */
	private static int firstFree(Paragraph paragraph, List<Zone> taken) {
		int from = paragraph.begin();
		for (Zone zone : taken) {
			if (zone.begin() <= from && from < zone.end()) {
				from = zone.end();
			}
		}
		String text = paragraph.text();
		while (from < paragraph.end() && Character.isWhitespace(text.charAt(from - paragraph.begin()))) {
			from++;
		}
		return Math.min(from, paragraph.end());
	}

	private void close(Reading reading, int begin, int end) {
		if (begin >= 0) {
			reading.zone(ZoneKind.BODY, begin, end, this);
		}
	}
}
