// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
import org.glossator.model.codebook.Codebook;
import org.glossator.study.CodingCount;
import org.glossator.study.StudyStore;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/**
 * How many codings each coder made of an article. Open codings are asked; files are counted in the background when somebody
 * wants to know, and again only when they changed, so nobody ever waits.
 */
final class CodingCounts {

	private record Counted(FileTime modified, int codings) {
	}

	private record Wanted(String article, Codebook codebook) {
	}

	private final OpenStudy study;
	private final Consumer<Set<String>> onCounted;
	private final Map<Path, Counted> counted = new ConcurrentHashMap<>();
	private final Set<Path> sure = ConcurrentHashMap.newKeySet();
	private final Map<Path, Wanted> wanted = new LinkedHashMap<>();
	private final Job job = Job.create(Messages.Counting, (IJobFunction) this::count);

	/**
	 * @param study     whose codings
	 * @param onCounted told, in any thread, the ids of articles whose counts became known
	 */
	CodingCounts(OpenStudy study, Consumer<Set<String>> onCounted) {
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

	/** How many codings of an article a coder made, by coder, in the order of the study; empty for those not counted yet. */
	@SuppressWarnings("resource") // the store is closed by its owner
	Map<String, OptionalInt> of(String article) {
		Map<String, OptionalInt> counts = new LinkedHashMap<>();
		Optional<StudyStore> store = study.store();
		if (store.isPresent()) {
			List<String> coders = new ArrayList<>(study.coders(article));
			study.editing().map(editing -> editing.me()).filter(me -> !coders.contains(me) && live(me, article).orElse(0) > 0).ifPresent(coders::add);
			for (String coder : coders) {
				OptionalInt live = live(coder, article);
				counts.put(coder, live.isPresent() ? live : stored(store.get(), coder, article));
			}
		}
		return counts;
	}

	private OptionalInt live(String coder, String article) {
		return study.editing().flatMap(editing -> editing.session(coder, article)).map(session -> OptionalInt.of(session.resource().codings().size()))
				.orElse(OptionalInt.empty());
	}

	private OptionalInt stored(StudyStore store, String coder, String article) {
		Path file = store.codingFile(coder, article);
		if (!sure.contains(file)) {
			synchronized (wanted) {
				if (wanted.putIfAbsent(file, new Wanted(article, store.codebook())) == null) {
					job.schedule(50);
				}
			}
		}
		Counted known = counted.get(file);
		return known == null ? OptionalInt.empty() : OptionalInt.of(known.codings());
	}

	private IStatus count(IProgressMonitor monitor) {
		Map<Path, Wanted> now;
		synchronized (wanted) {
			now = new LinkedHashMap<>(wanted);
			wanted.clear();
		}
		Set<String> changed = ConcurrentHashMap.newKeySet();
		now.forEach((file, what) -> {
			if (!monitor.isCanceled() && count(file, what.codebook())) {
				changed.add(what.article());
			}
		});
		if (!changed.isEmpty() && !monitor.isCanceled()) {
			onCounted.accept(changed);
		}
		return Status.OK_STATUS;
	}

	/** Counts a file unless it is known as it is; whether that is news. */
	private boolean count(Path file, Codebook codebook) {
		sure.add(file);
		try {
			FileTime modified = Files.getLastModifiedTime(file);
			Counted known = counted.get(file);
			if (known != null && known.modified().equals(modified)) {
				return false;
			}
			counted.put(file, new Counted(modified, CodingCount.of(file, codebook)));
			return true;
		} catch (@SuppressWarnings("unused") NoSuchFileException e) {
			return counted.remove(file) != null; // it went meanwhile
		} catch (IOException e) {
			Reports.log("The codings in " + file + " are not counted.", e); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
	}
}
