// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.walk;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/**
 * A walk over codings of a study. Which there are is told by the names of files alone; how each is read is up to who walks. Several are
 * read at once, and no more are held than the readers need to go on: a study of any size fits.
 */
public final class CodingWalk {

	/** More do not help: the disk and the memory are shared. */
	private static final int MOST_READERS = 4;
	/** So many codings are read ahead of the one that is taken, for each reader, so that none waits for who takes, who may have to wait for a processor. */
	private static final int AHEAD = 16;
	/** So many are of those that take up memory. */
	private static final int LITTLE = 2;

	private final StudyStore store;
	private final Predicate<CodingKey> wanted;
	private final Set<CodingKey> open;
	private final int readers;
	private final int ahead;
	private final Function<CodingKey, String> names;

	private CodingWalk(StudyStore store, Predicate<CodingKey> wanted, Set<CodingKey> open, int readers, int ahead, Function<CodingKey, String> names) {
		this.store = store;
		this.wanted = wanted;
		this.open = open;
		this.readers = readers;
		this.ahead = ahead;
		this.names = names;
	}

	/**
	 * {@return a walk over all codings, of coders and adjudicated ones, in and outside rounds}
	 *
	 * @param store the study; to stay open until the walk is over
	 */
	public static CodingWalk over(StudyStore store) {
		return new CodingWalk(store, any -> true, Set.of(), Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors()), AHEAD,
				key -> store.people().name(key.whose().id()) + ": " + key.article());
	}

	/** {@return the same walk, past what does not fit} */
	public CodingWalk where(Predicate<CodingKey> fits) {
		return new CodingWalk(store, wanted.and(fits), open, readers, ahead, names);
	}

	/** {@return the same walk, with codings that need not be on the disk yet, since they are open; they have to fit as well} */
	public CodingWalk with(Collection<CodingKey> present) {
		return new CodingWalk(store, wanted, Set.copyOf(present), readers, ahead, names);
	}

	/** {@return the same walk, with so many codings read at once, at least one} */
	public CodingWalk readers(int number) {
		return new CodingWalk(store, wanted, open, number, ahead, names);
	}

	/** {@return the same walk, for a reading that takes up memory, such as of codings as a whole: little is read ahead} */
	public CodingWalk readingLittleAhead() {
		return new CodingWalk(store, wanted, open, readers, LITTLE, names);
	}

	/** {@return the same walk, telling the monitor in other words which coding is taken} */
	public CodingWalk called(Function<CodingKey, String> words) {
		return new CodingWalk(store, wanted, open, readers, ahead, words);
	}

	/**
	 * {@return the codings that there are, in their natural order}
	 *
	 * @throws IOException when they cannot be listed
	 */
	public List<CodingKey> keys() throws IOException {
		Set<CodingKey> keys = new TreeSet<>(store.codings().all());
		keys.addAll(open);
		return keys.stream().filter(wanted).toList();
	}

	/**
	 * {@return the codings that there are by the id of their article, those of an article in their natural order}
	 *
	 * @throws IOException when they cannot be listed
	 */
	public Map<String, List<CodingKey>> byArticle() throws IOException {
		Map<String, List<CodingKey>> found = new TreeMap<>();
		keys().forEach(key -> found.computeIfAbsent(key.article(), id -> new ArrayList<>()).add(key));
		return found;
	}

	/**
	 * Goes through all codings of this walk; see {@link #read(List, CodingQuery, IProgressMonitor, Taking)}.
	 *
	 * @throws IOException when they cannot be listed
	 */
	public <T> void read(CodingQuery<T> reading, IProgressMonitor monitor, Taking<T> taking) throws IOException {
		read(keys(), reading, monitor, taking);
	}

	/**
	 * Goes through codings. What is read of each is taken in their order, in the thread of who calls; the reading is done by several
	 * threads. A coding that cannot be read is handed over as damaged, and the walk goes on; one whose file went since it was listed is
	 * passed over.
	 *
	 * @param <T>     what is read of a coding
	 * @param keys    from {@link #keys}, in any order
	 * @param reading reads one
	 * @param monitor is told which coding is taken, and one unit of work for each; asked before each whether to go on
	 * @param taking  takes what was read
	 * @throws OperationCanceledException when the monitor is cancelled; what was taken until then stays so
	 * @throws IOException                from whoever takes; the walk is over then
	 */
	public <T> void read(List<CodingKey> keys, CodingQuery<T> reading, IProgressMonitor monitor, Taking<T> taking) throws IOException {
		if (keys.isEmpty()) {
			return;
		}
		ExecutorService threads = Executors.newFixedThreadPool(Math.min(readers, keys.size()), CodingWalk::thread);
		try {
			Deque<Future<T>> coming = new ArrayDeque<>();
			Iterator<CodingKey> next = keys.iterator();
			for (CodingKey key : keys) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				while (next.hasNext() && coming.size() < readers * ahead) {
					CodingKey following = next.next();
					coming.add(threads.submit(() -> reading.read(following)));
				}
				monitor.subTask(names.apply(key));
				take(key, coming.remove(), taking);
				monitor.worked(1);
			}
		} finally {
			threads.shutdownNow();
		}
	}

	private static <T> void take(CodingKey key, Future<T> read, Taking<T> taking) throws IOException {
		T value;
		try {
			value = read.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException(e.getMessage());
		} catch (ExecutionException e) {
			switch (e.getCause()) {
				case @SuppressWarnings("unused") NoSuchFileException gone -> taking.gone(key); // since it was listed
				case IOException damage -> taking.damaged(key, damage);
				case RuntimeException defect -> throw defect;
				case Error error -> throw error;
				default -> throw new IllegalStateException(e.getCause());
			}
			return;
		}
		taking.take(key, value);
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "Glossator: reading codings");
		thread.setDaemon(true);
		return thread;
	}
}
