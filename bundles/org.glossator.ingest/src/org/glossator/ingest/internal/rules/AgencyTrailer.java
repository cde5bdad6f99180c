// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.cas.text.ZoneKind;

/** A last line that names the source of the whole text: "(THEGUARDIAN US)", "— Reuters", "AP". */
final class AgencyTrailer implements Rule {

	private static final Pattern IN_PARENTHESES = Pattern.compile("[(\\[]([\\p{Lu}][\\p{Lu}\\d .&/-]{1,40})[)\\]]");
	private static final Pattern KNOWN = Pattern.compile("[—–-]*\\h*[(\\[]?(" + Agencies.NAMES + ")[)\\]]?");

	@Override
	public String name() {
		return "agency-trailer";
	}

	@Override
	public void apply(Reading reading) {
		Optional<Paragraph> last = reading.lastFree();
		if (last.isPresent() && reading.free().size() > 1) {
			Matcher parentheses = IN_PARENTHESES.matcher(last.get().text());
			Matcher known = KNOWN.matcher(last.get().text());
			if (parentheses.matches() || known.matches()) {
				reading.zone(ZoneKind.CREDIT, last.get(), this);
				reading.credit(parentheses.matches() ? parentheses.group(1) : known.group(1));
			}
		}
	}
}
