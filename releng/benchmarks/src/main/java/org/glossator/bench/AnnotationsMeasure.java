// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Annotations of a CAS shown as objects. */
final class AnnotationsMeasure implements Measure {

	private static final int FEW = 5000;
	private static final int MANY = 20_000;
	/** As many annotations are seen before those that count, however many one CAS has. */
	private static final int WARM_ANNOTATIONS = 600_000;
	private static final double AIM_MILLISECONDS = 25;
	/** Four times the annotations in four times the time, and a fifth more for caches that are too small. */
	private static final double LINEAR = 4.8;

	@Override
	public List<Row> run(Place place) throws IOException, InterruptedException {
		List<Fresh.Run> few = new ArrayList<>();
		List<Fresh.Run> many = new ArrayList<>();
		for (int i = 0; i < place.repeats(); i++) {
			Place.say("annotations, run " + (i + 1) + " of " + place.repeats());
			few.add(Fresh.java(place, OurAnnotations.class, FEW, WARM_ANNOTATIONS / FEW));
			many.add(Fresh.java(place, OurAnnotations.class, MANY, WARM_ANNOTATIONS / MANY));
		}
		return List.of(Row.upTo(FEW + " annotations as EObjects, first time in this Java", Place.printed(few, "first"), "ms", AIM_MILLISECONDS),
				Row.upTo(FEW + " annotations as EObjects, warm", Place.printed(few, "warm"), "ms", AIM_MILLISECONDS),
				Row.against(MANY + " (ours) against " + FEW + " (baseline), warm, processor time of the thread", Place.printed(many, "warmCpu"),
						Place.printed(few, "warmCpu"), "ms", LINEAR),
				Row.part(FEW + " annotations, first time, processor time of the thread", Place.printed(few, "firstCpu"), "ms"),
				Row.part(MANY + " annotations, first time", Place.printed(many, "first"), "ms"),
				Row.part("apart: reading the XMI of " + FEW + ", first time", Place.printed(few, "firstParse"), "ms"),
				Row.part("apart: reading the XMI of " + MANY + ", first time", Place.printed(many, "firstParse"), "ms"));
	}
}
