// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.glossator.ingest.ForkRuntime;
import org.glossator.ingest.IngestException;
import org.glossator.ingest.IngestOptions;
import org.glossator.ingest.Ingestor;
import org.glossator.ingest.Outcome;
import org.glossator.model.study.Article;
import org.glossator.study.AddResult;
import org.glossator.study.Reasons;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.files.Hashes;
import org.glossator.study.parts.Part;

/**
 * Imports files into a study, on all cores. What one file does wrong concerns that file alone; when the import is cancelled,
 * what was imported stays. Used once.
 */
public final class ImportJob {

	/** Articles between two checkpoints: what the next open would have to take in after a crash. */
	private static final int CHECKPOINT = 1000;
	private static final long POLL_MILLISECONDS = 100;

	/** What became of one file. */
	private record Told(List<ImportReport.Added> added, List<ImportReport.AlreadyThere> alreadyThere, List<ImportReport.Rejected> rejected) {
		Told() {
			this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		}
	}

	private final StudyStore store;
	private final SourceReader reader;
	private final IProgressMonitor monitor;
	private final AtomicInteger sinceCheckpoint = new AtomicInteger();
	private final List<ImportReport.Rejected> unwritten = new ArrayList<>();
	private boolean cancelled;
	private boolean interrupted;

	/**
	 * @param store the study, open for writing
	 * @param reader reads a file
	 * @param monitor told of files; asked whether to go on
	 */
	public ImportJob(StudyStore store, SourceReader reader, IProgressMonitor monitor) {
		this.store = store;
		this.reader = reader;
		this.monitor = monitor;
	}

	/**
	 * Imports files with ingest.
	 *
	 * @param store the study, open for writing
	 * @param paths files and folders
	 * @param options how they are read
	 * @param runtime where forked readers come from
	 * @param monitor told of files; asked whether to go on
	 * @return what became of each; when the study itself could not be written, it is among what was rejected
	 * @throws StudyException when nothing at all can be read
	 */
	public static ImportReport run(StudyStore store, List<Path> paths, IngestOptions options, ForkRuntime runtime, IProgressMonitor monitor)
			throws IOException {
		try (Ingestor ingestor = new Ingestor(options, runtime)) {
			return new ImportJob(store, ingestor::read, monitor).run(paths);
		}
	}

	/**
	 * Imports files.
	 *
	 * @param paths files and folders
	 * @return what became of each; when the study itself could not be written, it is among what was rejected
	 * @throws StudyException when nothing at all can be read
	 */
	public ImportReport run(List<Path> paths) throws IOException {
		store.access().require(new Part.Shared());
		SourceFiles sources = SourceFiles.of(paths, store.folder());
		monitor.beginTask(NLS.bind(sources.files().size() == 1 ? Messages.importingOne : Messages.importing, Integer.valueOf(sources.files().size())),
				sources.files().size());
		List<Told> parts = new ArrayList<>();
		List<Future<?>> running = new ArrayList<>();
		ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), ImportJob::thread);
		try {
			for (SourceFiles.Source source : sources.files()) {
				Told part = new Told();
				parts.add(part);
				running.add(workers.submit(() -> read(source, part)));
			}
			await(running);
		} finally {
			cancelled |= monitor.isCanceled();
			stop(workers);
			flush();
			monitor.done();
			if (interrupted) {
				Thread.currentThread().interrupt(); // only now: an interrupted thread cannot write files
			}
		}
		return report(sources, parts);
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "import");
		thread.setDaemon(true);
		return thread;
	}

	private void await(List<Future<?>> running) throws StudyException {
		for (Future<?> future : running) {
			while (!monitor.isCanceled()) {
				try {
					future.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
					break;
				} catch (TimeoutException e) {
					continue; // only to look whether the monitor is cancelled
				} catch (InterruptedException e) {
					interrupted = true;
					monitor.setCanceled(true);
				} catch (ExecutionException e) {
					throw new StudyException(NLS.bind(Messages.importStopped, Reasons.sentence(e.getCause())), e);
				}
			}
		}
	}

	/** Writes the study's model. When that fails, as on a full disk, what was added before is still to be told. */
	private synchronized void flush() {
		if (isUnwritten()) {
			return;
		}
		try {
			store.flush();
		} catch (IOException e) {
			unwritten.add(new ImportReport.Rejected(store.folder().getFileName().toString(),
					NLS.bind(Messages.studyUnwritable, Reasons.sentence(e))));
		}
	}

	private synchronized boolean isUnwritten() {
		return !unwritten.isEmpty();
	}

	/** Ends what is running and waits for it: nobody adds to the study after this. */
	private void stop(ExecutorService workers) {
		workers.shutdownNow();
		boolean ended = false;
		while (!ended) {
			try {
				ended = workers.awaitTermination(1, TimeUnit.MINUTES);
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
	}

	private void read(SourceFiles.Source source, Told part) {
		if (monitor.isCanceled() || isUnwritten()) {
			return;
		}
		synchronized (monitor) {
			monitor.subTask(source.name());
		}
		Optional<String> hash = hash(source.file());
		Optional<Article> there = hash.flatMap(store::bySourceHash);
		if (there.isPresent()) {
			part.alreadyThere.add(new ImportReport.AlreadyThere(source.name(), there.get().getId(), true));
		} else {
			read(source, outcome -> {
				if (!monitor.isCanceled()) {
					take(outcome, hash.filter(known -> outcome.sourceName().equals(source.name())), part);
				}
			}, part);
		}
		synchronized (monitor) {
			monitor.worked(1);
		}
		if (sinceCheckpoint.get() >= CHECKPOINT) {
			sinceCheckpoint.set(0);
			flush();
		}
	}

	/** Reads one file; a mistake of ours or of a library over it is that file's alone. */
	private void read(SourceFiles.Source source, Consumer<Outcome> to, Told part) {
		try {
			reader.read(source.root(), source.file(), to);
		} catch (IngestException | CancellationException e) {
			throw e; // nothing can be read, or nothing is to be read any more
		} catch (RuntimeException | StackOverflowError e) {
			part.rejected.add(new ImportReport.Rejected(source.name(), NLS.bind(Messages.sourceMeetsDefect, Reasons.clause(e))));
		}
	}

	/** The hash of a file, to find what was made of the same bytes before the file is read, which costs much more. */
	private static Optional<String> hash(Path file) {
		if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
			return Optional.empty(); // the reader says what is wrong with it
		}
		try (InputStream in = Files.newInputStream(file)) {
			return Optional.of(Hashes.sha256(in));
		} catch (IOException e) {
			return Optional.empty(); // as above
		}
	}

	/** @param hash of the bytes that the outcome was read from, when it is known: when they are a whole file */
	private void take(Outcome outcome, Optional<String> hash, Told part) {
		switch (outcome) {
		case Outcome.Rejected rejected -> part.rejected.add(new ImportReport.Rejected(rejected.sourceName(), rejected.reason()));
		case Outcome.Read read -> {
			try {
				switch (store.add(read.content(), read.bytes(), read.extension(), hash)) {
				case AddResult.Added added -> {
					sinceCheckpoint.incrementAndGet();
					part.added.add(new ImportReport.Added(read.sourceName(), added.article().getId(), read.replacedCharacters(), read.notes()));
				}
				case AddResult.AlreadyThere there ->
					part.alreadyThere.add(new ImportReport.AlreadyThere(read.sourceName(), there.article().getId(), there.sameBytes()));
				}
			} catch (IOException e) {
				if (monitor.isCanceled()) {
					return; // interrupted while writing; what it had written is gone
				}
				part.rejected.add(new ImportReport.Rejected(read.sourceName(), NLS.bind(Messages.articleNotStored, Reasons.sentence(e))));
			}
		}
		}
	}

	private ImportReport report(SourceFiles sources, List<Told> parts) {
		List<ImportReport.Rejected> rejected = new ArrayList<>(sources.missing());
		rejected.addAll(0, unwritten);
		parts.forEach(p -> rejected.addAll(p.rejected));
		return new ImportReport(parts.stream().flatMap(p -> p.added.stream()).toList(),
				parts.stream().flatMap(p -> p.alreadyThere.stream()).toList(), rejected, List.of(), cancelled);
	}
}
