// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.glossator.cas.xmi.Remark;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.glance.Glance;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.OpenStudy;

/**
 * How many codings each coder made of an article. Open codings are asked; files are counted in the background when somebody
 * wants to know, and again only when they changed, so nobody ever waits.
 */
final class CoderCounts {

	/**
	 * What is known of a coder's codings of an article.
	 *
	 * @param codings     how many there are; empty while they are being counted, or when the file cannot be read
	 * @param unexplained what the number does not say, a sentence each: codings that nobody can see, or why the file cannot be read
	 */
	record Count(OptionalInt codings, List<String> unexplained) {
	}

	private static final Count UNKNOWN = new Count(OptionalInt.empty(), List.of());

	private final OpenStudy study;
	private final Consumer<Set<String>> onCounted;
	private final Map<Path, Count> counted = new ConcurrentHashMap<>();
	private final Set<Path> sure = ConcurrentHashMap.newKeySet();
	private final Map<Path, CodingKey> wanted = new LinkedHashMap<>();
	private Codebook by;
	private final Job job = Job.create(Messages.Counting, (IJobFunction) this::count);

	/**
	 * @param study     whose codings
	 * @param onCounted told, in any thread, the ids of articles whose counts became known
	 */
	CoderCounts(OpenStudy study, Consumer<Set<String>> onCounted) {
		this.study = study;
		this.onCounted = onCounted;
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
	}

	/** Looks again whether files changed when they are asked for next; what is known is told until then. */
	void refresh() {
		sure.clear();
	}

	/** Counts no more. */
	void dispose() {
		job.cancel();
	}

	/** How many codings of an article a coder made in the round that is worked in, by coder, in the order of the study. */
	@SuppressWarnings("resource") // the store is closed by its owner
	Map<String, Count> of(String article) {
		Map<String, Count> counts = new LinkedHashMap<>();
		Optional<StudyStore> store = study.store();
		if (store.isPresent()) {
			if (store.get().codebook() != by) { // codings follow without their files being changed
				by = store.get().codebook();
				refresh();
			}
			String round = study.round();
			List<CodingKey> keys = new ArrayList<>(study.codings(article).stream().filter(key -> key.round().equals(round)).toList());
			study.editing().map(editing -> editing.mine(round, article)).filter(mine -> !keys.contains(mine) && live(mine).orElse(0) > 0).ifPresent(keys::add);
			for (CodingKey key : keys) {
				OptionalInt live = live(key);
				Count stored = stored(store.get(), key);
				counts.put(key.whose().id(), live.isPresent() ? new Count(live, stored.unexplained()) : stored);
			}
		}
		return counts;
	}

	private OptionalInt live(CodingKey key) {
		return study.editing().flatMap(editing -> editing.session(key)).map(session -> OptionalInt.of(session.resource().codings().size()))
				.orElse(OptionalInt.empty());
	}

	private Count stored(StudyStore store, CodingKey key) {
		Path file = store.codings().file(key);
		if (!sure.contains(file)) {
			synchronized (wanted) {
				if (wanted.putIfAbsent(file, key) == null) {
					job.schedule(50);
				}
			}
		}
		return counted.getOrDefault(file, UNKNOWN);
	}

	@SuppressWarnings("resource") // the store is closed by its owner
	private IStatus count(IProgressMonitor monitor) {
		Map<Path, CodingKey> now;
		synchronized (wanted) {
			now = new LinkedHashMap<>(wanted);
			wanted.clear();
		}
		Optional<StudyStore> store = study.store();
		Set<String> changed = ConcurrentHashMap.newKeySet();
		now.forEach((file, key) -> {
			if (!monitor.isCanceled() && store.isPresent() && count(store.get(), file, key)) {
				changed.add(key.article());
			}
		});
		if (!changed.isEmpty() && !monitor.isCanceled()) {
			onCounted.accept(changed);
		}
		return Status.OK_STATUS;
	}

	/** Counts what is in a file; whether that is news. */
	private boolean count(StudyStore store, Path file, CodingKey key) {
		sure.add(file);
		try {
			Glance glance = store.codings().glance(key);
			Count count = new Count(OptionalInt.of(glance.codings()), glance.unexplained().stream().map(Remark::sentence).toList());
			return !count.equals(counted.put(file, count));
		} catch (@SuppressWarnings("unused") NoSuchFileException e) {
			return counted.remove(file) != null; // it went meanwhile
		} catch (IOException e) {
			Count count = new Count(OptionalInt.empty(), List.of(Reasons.sentence(e)));
			return !count.equals(counted.put(file, count));
		}
	}
}
