// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The article editor in the window of the product, with long and densely coded articles, beside a bare text widget with the same
 * text, font and width. Times end when the painting has been done; waiting for the next refresh of a screen is not part of them.
 */
final class EditorMeasure implements Measure {

	private static final int ARTICLES = 4;
	private static final int GESTURES = 250;
	/** In each article that has a shape of its own. */
	private static final int GESTURES_EACH = 40;
	/** How much longer than the bare widget it may take to open an article, in milliseconds. */
	private static final double AIM_OPEN = 100;
	/** A refresh of a screen at 60 Hz, in milliseconds. */
	private static final double AIM_FRAME = 16;
	/** What a person takes for an answer at once, in milliseconds (R. B. Miller, "Response time in man-computer conversational transactions", 1968). */
	private static final double AIM_STALL = 100;
	/** How many frames more than the bare widget may come too late. */
	private static final double AIM_DROPPED = 0;
	private static final String ALONE = "org.glossator.bench.rcp.editors";
	private static final String WITH_VIEWS = "org.glossator.app.annotate";

	@Override
	public List<Row> run(Place place) throws IOException, InterruptedException {
		Optional<Path> product = place.product();
		if (product.isEmpty() || System.getenv("DISPLAY") == null) {
			Place.say("editor: left out, there is no " + (product.isEmpty() ? "product" : "display"));
			return List.of();
		}
		Path study = place.bigArticles(ARTICLES);
		List<Fresh.Run> alone = new ArrayList<>();
		List<Fresh.Run> withViews = new ArrayList<>();
		List<Fresh.Run> shapes = new ArrayList<>();
		for (int i = 0; i < Math.min(2, place.repeats()); i++) {
			Place.say("editor, run " + (i + 1));
			alone.add(run(place, product.get(), study, ALONE, false));
			withViews.add(run(place, product.get(), study, WITH_VIEWS, false));
			shapes.add(run(place, product.get(), place.shapes(), WITH_VIEWS, true));
		}
		List<Row> rows = new ArrayList<>();
		rows.addAll(rows("the editor alone", alone));
		rows.addAll(rows("all views of the perspective", withViews));
		for (Shapes shape : Shapes.values()) {
			rows.addAll(rows(shape, shapes));
		}
		return rows;
	}

	private static List<Row> rows(String where, List<Fresh.Run> runs) {
		Samples open = samples(runs, name -> name.matches("open\\d"));
		Samples bare = samples(runs, name -> name.matches("bareOpen\\d"));
		return List.of(
				Row.upTo("opening 300,000 characters with 5,000 codings to its first frame, over the bare widget, " + where, over(open, bare), "ms", AIM_OPEN),
				Row.part("the whole of both", open, bare, "ms"),
				Row.part("the first article of all, both", Place.printed(runs, "open0"), Place.printed(runs, "bareOpen0"), "ms"),
				Row.upTo("coding in it, from the key to the paint, 99 of 100 in less, " + where, Place.printed(runs, "keyP99"), "ms", AIM_FRAME),
				Row.part("half of them in less", Place.printed(runs, "keyMedian"), "ms"),
				Row.part("the same in processor time, 99 of 100", Place.printed(runs, "keyCpuP99"), "ms"),
				Row.upTo("longest stall of the window's thread while coding, with checks and journal, " + where, Place.printed(runs, "stall"), "ms", AIM_STALL),
				Row.upTo("scrolling, in places from top to bottom, 99 frames of 100 in less, " + where, Place.printed(runs, "scrollP99"), "ms", AIM_FRAME),
				Row.part("half of the frames in less, both", Place.printed(runs, "scrollMedian"), Place.printed(runs, "bareScrollMedian"), "ms"),
				Row.part("processor time of 99 of 100, both", Place.printed(runs, "scrollCpuP99"), Place.printed(runs, "bareScrollCpuP99"), "ms"),
				Row.upTo("frames that took longer than a refresh, over the bare widget, " + where, over(Place.printed(runs, "scrollDropped"),
						Place.printed(runs, "bareScrollDropped")), "count", AIM_DROPPED),
				Row.part("the whole of both", Place.printed(runs, "scrollDropped"), Place.printed(runs, "bareScrollDropped"), "count"),
				Row.part("heap for each open article, both", samples(runs, name -> name.matches("heap\\d")),
						samples(runs, name -> name.matches("bareHeap\\d")), "MB"));
	}

	/** One shape of text, with all views. */
	private static List<Row> rows(Shapes shape, List<Fresh.Run> runs) {
		int number = shape.ordinal();
		Samples open = Place.printed(runs, "shapeOpen" + number);
		Samples bare = Place.printed(runs, "bareShapeOpen" + number);
		Samples paint = Place.printed(runs, "shapePaint" + number);
		Samples barePaint = Place.printed(runs, "bareShapePaint" + number);
		return List.of(Row.upTo("opening " + shape.title() + " to its first frame, over the bare widget", over(open, bare), "ms", AIM_OPEN),
				Row.part("the whole of both", open, bare, "ms"),
				Row.upTo("painting it again as it is, over the bare widget", over(paint, barePaint), "ms", AIM_FRAME),
				Row.part("the whole of both", paint, barePaint, "ms"),
				Row.part("coding in it, from the key to the paint, half of them in less", Place.printed(runs, "shapeKey" + number + "Median"), "ms"),
				Row.part("99 of 100 in less", Place.printed(runs, "shapeKey" + number + "P99"), "ms"));
	}

	/** How much more each of ours is. */
	private static Samples over(Samples ours, Samples bare) {
		return Samples.of(IntStream.range(0, ours.values().size()).mapToDouble(i -> ours.values().get(i) - bare.values().get(i)).toArray());
	}

	/** All of several runs whose name fits, but for the first article: it also loads classes. */
	private static Samples samples(List<Fresh.Run> runs, Predicate<String> name) {
		return new Samples(runs.stream().flatMap(run -> run.printed().entrySet().stream().sorted(Map.Entry.comparingByKey()))
				.filter(entry -> name.test(entry.getKey()) && !entry.getKey().endsWith("0")).map(Map.Entry::getValue).toList());
	}

	private static Fresh.Run run(Place place, Path product, Path study, String perspective, boolean shapes) throws IOException, InterruptedException {
		Path copy = place.fresh("editor-study");
		copy(study, copy);
		return Fresh.run(place, Fresh.application(product, "org.glossator.bench.rcp.editor", place.fresh("editor-workspace"), "-study", copy, "-perspective",
				perspective, "-gestures", Integer.valueOf(shapes ? GESTURES_EACH : GESTURES), "-shapes", Boolean.valueOf(shapes)));
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}
}
