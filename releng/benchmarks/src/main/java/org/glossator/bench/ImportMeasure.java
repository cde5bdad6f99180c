// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Import, as the product runs it, against bare Tika. */
final class ImportMeasure implements Measure {

	private static final double AIM = 1.15;

	@Override
	public List<Row> run(Place place) throws IOException, InterruptedException {
		int articles = place.amount(1000);
		Path corpus = place.corpus();
		List<Fresh.Run> ours = new ArrayList<>();
		List<Fresh.Run> bare = new ArrayList<>();
		for (int i = 0; i < place.repeats(); i++) {
			Place.say("import, run " + (i + 1) + " of " + place.repeats());
			bare.add(Fresh.java(place, BareTika.class, corpus));
			ours.add(Fresh.commandLine(place, OurImport.class, corpus, place.fresh("imported-" + articles)));
		}
		return List.of(Row.against("import of " + articles + " files (" + Corpus.description() + ")", Place.times(ours), Place.times(bare), "ms", AIM),
				Row.part("processor time of all processes", cpu(ours), cpu(bare), "ms"),
				Row.part("of it in the forks", Place.printed(ours, "forksCpu"), "ms"),
				Row.part("making the study", Place.printed(ours, "create"), "ms"),
				Row.part("workers waiting for the forks to start and read", Place.printed(ours, "reading"), "ms"),
				Row.part("workers making and writing articles", Place.printed(ours, "adding"), "ms"),
				Row.part("forcing the rest to disk and writing the model", Place.printed(ours, "flush"), "ms"),
				Row.part("ending the forks", Place.printed(ours, "closeForks"), "ms"),
				Row.part("articles imported; files read", Place.printed(ours, "articles"), Place.printed(bare, "articles"), "count"));
	}

	private static Samples cpu(List<Fresh.Run> runs) {
		return Place.printed(runs, "cpu");
	}
}
