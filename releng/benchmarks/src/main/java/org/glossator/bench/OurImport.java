// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.formats.sources.ImportJob;
import org.glossator.formats.sources.ImportReport;
import org.glossator.formats.sources.SourceReader;
import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.Ingestor;
import org.glossator.model.Codebooks;
import org.glossator.study.StudyStore;

/** Makes a study and imports a folder into it, as {@code glossator new} and {@code import} do, and tells where the time went. */
public final class OurImport {

	private static final double MILLISECONDS = 1e6;

	private OurImport() {
	}

	/** @param arguments the folder of files; the folder of the study, which does not exist */
	public static void main(String[] arguments) throws Exception {
		LongAdder reading = new LongAdder();
		LongAdder adding = new LongAdder();
		AtomicLong lastRead = new AtomicLong();
		ImportReport report;
		double forksCpu;
		long end;
		long start = System.nanoTime();
		try (StudyStore store = StudyStore.create(Path.of(arguments[1]), "bench", Codebooks.newsFraming())) {
			Fresh.tell("create", (System.nanoTime() - start) / MILLISECONDS);
			try (Ingestor ingestor = new Ingestor(IngestOptions.defaults(), ForkRuntime.ofCurrentClassPath())) {
				SourceReader timed = (root, file, outcomes) -> {
					long began = System.nanoTime();
					long[] taken = new long[1];
					ingestor.read(root, file, outcome -> {
						long at = System.nanoTime();
						outcomes.accept(outcome);
						taken[0] += System.nanoTime() - at;
					});
					lastRead.accumulateAndGet(System.nanoTime(), Math::max);
					adding.add(taken[0]);
					reading.add(System.nanoTime() - began - taken[0]);
				};
				report = new ImportJob(store, timed, new NullProgressMonitor()).run(List.of(Path.of(arguments[0])));
				end = System.nanoTime();
				Fresh.tell("flush", (end - lastRead.get()) / MILLISECONDS);
				forksCpu = ProcessHandle.current().descendants()
						.mapToLong(each -> each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis()).sum();
				Fresh.tell("forksCpu", forksCpu);
			}
			Fresh.tell("closeForks", (System.nanoTime() - end) / MILLISECONDS);
		}
		Fresh.tellCpu(forksCpu);
		double threads = Runtime.getRuntime().availableProcessors();
		Fresh.tell("reading", reading.sum() / MILLISECONDS / threads);
		Fresh.tell("adding", adding.sum() / MILLISECONDS / threads);
		Fresh.tell("articles", report.added().size());
		report.rejected().forEach(each -> System.err.println(each.sourceName() + ": " + each.reason()));
	}
}
