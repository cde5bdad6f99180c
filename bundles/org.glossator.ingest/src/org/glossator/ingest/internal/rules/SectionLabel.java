// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.glossator.cas.text.ZoneKind;

/**
 * A section of the outlet on a line of its own, just before or after the headline, as content systems glue them: "NewsReports",
 * "CERT-LatestNews ThreatsStrategic". After the headline only words glued together count, for a plain word may be a place.
 */
final class SectionLabel implements Rule {

	private static final int LONGEST = 60;
	private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\d&/-]*");
	private static final Pattern GLUED = Pattern.compile("[\\p{L}-]*\\p{Ll}\\p{Lu}\\p{Ll}[\\p{L}-]*");
	private static final int MOST_WORDS = 4;

	@Override
	public String name() {
		return "section-label";
	}

	@Override
	public void apply(Reading reading) {
		List<Paragraph> all = reading.paragraphs();
		reading.headline().ifPresent(headline -> {
			int index = all.indexOf(headline);
			if (index > 0 && isLabelBefore(all.get(index - 1), headline)) {
				mark(reading, all.get(index - 1));
			}
			if (index + 2 < all.size() && isGlued(all.get(index + 1))) {
				mark(reading, all.get(index + 1));
			}
		});
	}

	private void mark(Reading reading, Paragraph label) {
		if (reading.isFree(label)) {
			reading.zone(ZoneKind.BOILERPLATE, label, this);
			if (reading.metadata().section().isEmpty()) {
				reading.know(builder -> builder.section(label.text()));
			}
		}
	}

	/* Whether the first paragraph is a label and the second a headline. */
	static boolean isLabelBefore(Paragraph label, Paragraph headline) {
		return isGlued(label) || isLabel(label) && !label.text().contains(" ") && headline.isLine()
				&& headline.text().contains(" ");
	}

	private static boolean isGlued(Paragraph paragraph) {
		return isLabel(paragraph) && List.of(paragraph.text().split("\\h+")).stream().allMatch(word -> GLUED.matcher(word).matches());
	}

	private static boolean isLabel(Paragraph paragraph) {
		String[] words = paragraph.text().split("\\h+");
		return paragraph.isLine() && paragraph.text().length() <= LONGEST && words.length <= MOST_WORDS
				&& List.of(words).stream().allMatch(word -> WORD.matcher(word).matches());
	}
}
