// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reading every coding of a study, against UIMA's own reader on the same files and cores, and once more after one has changed. */
final class ReadingMeasure implements Measure {

	private static final double AIM = 1.5;
	private static final double AIM_MILLISECONDS = 1000;

	@Override
	public List<Row> run(Place place) throws IOException, InterruptedException {
		Path study = place.codedArticles(place.amount(12_500));
		List<Fresh.Run> ours = new ArrayList<>();
		List<Fresh.Run> bare = new ArrayList<>();
		for (int i = 0; i < place.repeats(); i++) {
			Place.say("codings, run " + (i + 1) + " of " + place.repeats());
			bare.add(Fresh.java(place, BareReading.class, study));
			ours.add(Fresh.java(place, OurReading.class, study));
		}
		return List.of(
				Row.against("reading " + place.amount(12_500) * CodedArticles.CODINGS + " codings in " + place.amount(12_500) + " files",
						Place.printed(ours, "first"), Place.printed(bare, "first"), "ms", AIM),
				Row.part("processor time of that", Place.printed(ours, "cpu"), Place.printed(bare, "cpu"), "ms"),
				Row.upTo("the same once more, after one file has changed", Place.printed(ours, "second"), "ms", AIM_MILLISECONDS));
	}
}
