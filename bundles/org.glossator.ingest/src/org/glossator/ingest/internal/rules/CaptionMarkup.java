// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.rules;

import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;

/** Credits within captions that the source's own markup told. */
final class CaptionMarkup implements Rule {

	@Override
	public String name() {
		return "caption-credit";
	}

	@Override
	public void apply(Reading reading) {
		for (Zone caption : reading.zones(ZoneKind.CAPTION)) {
			if (caption.rule().isEmpty()) {
				CaptionCredit.mark(reading, caption.begin(), reading.text().substring(caption.begin(), caption.end()), this);
			}
		}
	}
}
