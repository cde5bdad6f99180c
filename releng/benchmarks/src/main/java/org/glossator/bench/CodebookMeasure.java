// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saving a codebook: it takes as long for many codings as for few. */
final class CodebookMeasure implements Measure {

	private static final double AIM_MILLISECONDS = 1000;
	private static final int FEW = 10;

	@Override
	public List<Row> run(Place place) throws IOException, InterruptedException {
		Path many = place.codedArticlesToChange(place.amount(12_500));
		Path few = place.codedArticlesToChange(FEW);
		List<Fresh.Run> ofMany = new ArrayList<>();
		List<Fresh.Run> ofFew = new ArrayList<>();
		for (int i = 0; i < place.repeats(); i++) {
			Place.say("codebook, run " + (i + 1) + " of " + place.repeats());
			ofMany.add(Fresh.java(place, OurCodebook.class, many));
			ofFew.add(Fresh.java(place, OurCodebook.class, few));
		}
		int articles = place.amount(12_500);
		return List.of(
				Row.upTo("saving a codebook with a renamed layer, " + articles * CodedArticles.CODINGS + " codings in " + articles + " articles",
						Place.printed(ofMany, "save"), "ms", AIM_MILLISECONDS),
				Row.upTo("the same, " + FEW * CodedArticles.CODINGS + " codings in " + FEW + " articles", Place.printed(ofFew, "save"), "ms", AIM_MILLISECONDS));
	}
}
