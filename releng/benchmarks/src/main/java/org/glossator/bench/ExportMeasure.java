// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Export to XMI against UIMA's own reader and writer on the same files, with what is written read back strictly. */
final class ExportMeasure implements Measure {

	private static final double AIM = 1.1;

	@Override
	public List<Row> run(Place place) throws IOException, InterruptedException {
		Path study = place.folder().resolve("imported-" + place.amount(1000));
		if (!Files.exists(study)) {
			Place.say("importing what will be exported");
			Fresh.java(place, OurImport.class, place.corpus(), study);
		}
		List<Fresh.Run> ours = new ArrayList<>();
		List<Fresh.Run> bare = new ArrayList<>();
		for (int i = 0; i < place.repeats(); i++) {
			Place.say("export, run " + (i + 1) + " of " + place.repeats());
			bare.add(Fresh.java(place, BareUima.class, study, place.fresh("exported")));
			ours.add(Fresh.java(place, OurExport.class, study, place.fresh("exported")));
		}
		return List.of(Row.against("export of that study to XMI", Place.times(ours), Place.times(bare), "ms", AIM),
				Row.part("processor time", Place.printed(ours, "cpu"), Place.printed(bare, "cpu"), "ms"),
				Row.part("articles", Place.printed(ours, "articles"), Place.printed(bare, "articles"), "count"));
	}
}
