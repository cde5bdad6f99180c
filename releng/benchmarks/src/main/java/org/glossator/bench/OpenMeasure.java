// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opening a big study. */
final class OpenMeasure implements Measure {

	private static final double AIM_MILLISECONDS = 2000;

	@Override
	public List<Row> run(Place place) throws IOException, InterruptedException {
		Path study = place.manyArticles();
		List<Fresh.Run> ours = new ArrayList<>();
		for (int i = 0; i < place.repeats(); i++) {
			Place.say("open, run " + (i + 1) + " of " + place.repeats());
			ours.add(Fresh.java(place, OurOpen.class, study));
		}
		return List.of(
				Row.upTo("opening a study of " + place.amount(12_500) + " articles, with the start of Java", Place.times(ours), "ms", AIM_MILLISECONDS),
				Row.part("opening alone", Place.printed(ours, "open"), "ms"), Row.part("processor time", Place.printed(ours, "cpu"), "ms"),
				Row.part("articles", Place.printed(ours, "articles"), "count"));
	}
}
