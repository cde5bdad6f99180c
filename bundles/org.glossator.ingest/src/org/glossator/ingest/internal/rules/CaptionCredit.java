// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.cas.text.ZoneKind;

/**
 * A paragraph that ends in who took the picture: "… PHOTO: AFP", "… (Evan Vucci/AP)". Many content systems repeat a caption,
 * with or without its credit, on one line or two; all of it is one caption.
 */
final class CaptionCredit implements Rule {

	private static final int LONGEST = 1200;
	/** A credit stands within this many characters of a caption's end. */
	private static final int LONGEST_CREDIT = 160;
	private static final Pattern AGENCY = Pattern.compile("\\b(" + Agencies.NAMES + ")\\b");
	private static final Pattern LABELLED = Pattern
			.compile("\\b(?:PHOTOS?|Photos?|PICTURES?|Pictures?|IMAGES?|Images?|FOTO|Foto|CREDIT|Credit)(?:graph)?(?: credit| by)?:\\h*[^\\n.:]{2,80}$");
	private static final Pattern WITH_NAME = Pattern.compile("\\([^()\\n]{2,60}/(?:" + Agencies.NAMES + ")\\)");
	private static final Pattern AGENCY_ALONE = Pattern.compile("(?<=[\\p{L}\\d]\\h{0,2})\\((?:" + Agencies.NAMES + ")\\)$");

	@Override
	public String name() {
		return "caption-credit";
	}

	@Override
	public void apply(Reading reading) {
		for (Paragraph paragraph : reading.free()) {
			if (paragraph.text().length() <= LONGEST && isCaption(paragraph)) {
				reading.zone(ZoneKind.CAPTION, paragraph, this);
				mark(reading, paragraph.begin(), paragraph.text(), this);
			}
		}
	}

	private static boolean isCaption(Paragraph paragraph) {
		String end = lastLine(paragraph);
		// Most paragraphs hold neither character, and looking for one takes a fraction of the time of the patterns.
		return end.indexOf(':') >= 0 && LABELLED.matcher(end).find()
				|| end.indexOf(')') >= 0 && (endsWith(WITH_NAME, end) || AGENCY_ALONE.matcher(end).find());
	}

	/* Marks the credits in a caption, and knows the agencies in them. */
	static void mark(Reading reading, int begin, String caption, Rule rule) {
		int offset = 0;
		for (String line : caption.split("\n", -1)) {
			for (Pattern pattern : List.of(LABELLED, WITH_NAME, AGENCY_ALONE)) {
				Matcher credit = pattern.matcher(line.stripTrailing());
				while (credit.find()) {
					reading.zone(ZoneKind.CREDIT, begin + offset + credit.start(), begin + offset + credit.end(), rule);
					Matcher agency = AGENCY.matcher(credit.group());
					while (agency.find()) {
						reading.credit(agency.group(1));
					}
				}
			}
			offset += line.length() + 1;
		}
	}

	private static boolean endsWith(Pattern pattern, String line) {
		Matcher matcher = pattern.matcher(line);
		int end = -1;
		while (matcher.find()) {
			end = matcher.end();
		}
		return end == line.length();
	}

	private static String lastLine(Paragraph paragraph) {
		String text = paragraph.text();
		int line = text.lastIndexOf('\n') + 1;
		return text.substring(Math.max(line, text.length() - LONGEST_CREDIT));
	}
}
