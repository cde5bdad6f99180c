// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * From the start of the program to its window, against a window of Eclipse's workbench with nothing in it, from the same
 * installation. Each start has a workspace of its own that was never used; what OSGi keeps of an installation is there from a
 * first start that does not count.
 */
final class StartMeasure implements Measure {

	private static final double AIM = 1.3;
	private static final double MILLISECONDS = 1e6;
	private static final long POLL_MILLISECONDS = 20;
	private static final long PATIENCE_SECONDS = 180;
	private static final String OURS = "Glossator";
	private static final String BARE = "Bare window";

	@Override
	public List<Row> run(Place place) throws IOException, InterruptedException {
		Optional<Path> product = place.product();
		if (product.isEmpty() || System.getenv("DISPLAY") == null) {
			Place.say("start: left out, there is no " + (product.isEmpty() ? "product" : "display"));
			return List.of();
		}
		List<Double> ours = new ArrayList<>();
		List<Double> again = new ArrayList<>();
		List<Double> bare = new ArrayList<>();
		for (int i = -1; i < place.repeats(); i++) {
			Place.say(i < 0 ? "start, first of all" : "start, run " + (i + 1) + " of " + place.repeats());
			Path workspace = place.fresh("workspace");
			double one = start(place, bare(product.get(), place.fresh("bare-workspace")), BARE);
			double other = start(place, ours(product.get(), workspace), OURS);
			double third = start(place, ours(product.get(), workspace), OURS);
			if (i >= 0) {
				bare.add(one);
				ours.add(other);
				again.add(third);
			}
		}
		return List.of(Row.against("start of the workbench to its window, new workspace", new Samples(ours), new Samples(bare), "ms", AIM),
				Row.part("the same with a workspace that was used before", new Samples(again), new Samples(bare), "ms"));
	}

	private static ProcessBuilder ours(Path product, Path workspace) {
		ProcessBuilder builder = new ProcessBuilder(product.resolve("glossator").toString());
		builder.environment().put("GLOSSATOR_WORKSPACE", workspace.toString());
		return builder;
	}

	private static ProcessBuilder bare(Path product, Path workspace) throws IOException {
		return new ProcessBuilder(Fresh.application(product, "org.glossator.bench.rcp.application", workspace));
	}

	private static double start(Place place, ProcessBuilder builder, String title) throws IOException, InterruptedException {
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(place.log().toFile()));
		long start = System.nanoTime();
		Process process = builder.start();
		try {
			while (!isShown(title)) {
				if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
					throw new IOException("The window " + title + " did not appear; see " + place.log());
				}
				Thread.sleep(POLL_MILLISECONDS);
			}
			return (System.nanoTime() - start) / MILLISECONDS;
		} finally {
			List<ProcessHandle> below = process.descendants().toList();
			below.forEach(ProcessHandle::destroy);
			process.destroy();
			process.waitFor();
			below.forEach(each -> each.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
		}
	}

	private static boolean isShown(String title) throws IOException, InterruptedException {
		Process search = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		boolean found = search.getInputStream().read() >= 0;
		search.waitFor();
		return found;
	}
}
