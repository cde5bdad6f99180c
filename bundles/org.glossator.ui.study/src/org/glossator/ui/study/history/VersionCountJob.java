// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.glossator.editing.codebook.UseCount;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.history.MadeUnder;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Remembered;
import org.glossator.study.walk.Taking;
import org.glossator.ui.Reports;

/** Finds in the background how many codings were saved last under each version; a person can cancel it. */
final class VersionCountJob extends Job {

	/**
	 * What lies in a file.
	 *
	 * @param version of the codebook, as the file says
	 * @param codings as they are read today: what a later version took is not among them
	 */
	record SavedUnder(int version, int codings) {
	}

	private final Control control;
	private final StudyStore store;
	private final Remembered<SavedUnder> files;
	private final Consumer<Map<Integer, UseCount>> onFound;

	/**
	 * @param control nothing is told any more once it is disposed of
	 * @param files   from {@link #remembered}: what did not change since the last job is not read again
	 * @param onFound told by the number of the version, in the UI thread
	 */
	VersionCountJob(Control control, StudyStore store, Remembered<SavedUnder> files, Consumer<Map<Integer, UseCount>> onFound) {
		super(Messages.CountingCodings);
		this.control = control;
		this.store = store;
		this.files = files;
		this.onFound = onFound;
		setPriority(Job.DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Map<Integer, Integer> codings = new TreeMap<>();
		Map<Integer, Set<String>> articles = new HashMap<>();
		try {
			CodingWalk walk = CodingWalk.over(store);
			List<CodingKey> all = walk.keys();
			walk.read(all, files::of, SubMonitor.convert(monitor, all.size()), new Taking<>() {
				@Override
				public void take(CodingKey key, SavedUnder found) {
					codings.merge(Integer.valueOf(found.version()), Integer.valueOf(found.codings()), Integer::sum);
					articles.computeIfAbsent(Integer.valueOf(found.version()), any -> new HashSet<>()).add(key.article());
				}

				@Override
				public void damaged(CodingKey key, IOException reason) {
					// who opens it is told
				}
			});
			files.retain(all);
		} catch (IOException e) {
			Reports.log("It is not known under which versions of the codebook codings were saved: " + Reasons.sentence(e), e); //$NON-NLS-1$
			return Status.OK_STATUS;
		} catch (@SuppressWarnings("unused") OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
		Map<Integer, UseCount> found = new HashMap<>();
		codings.forEach((version, count) -> found.put(version, new UseCount(count.intValue(), articles.get(version).size())));
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					onFound.accept(found);
				}
			});
		}
		return Status.OK_STATUS;
	}

	/** {@return what several jobs remember of the files of a study} */
	static Remembered<SavedUnder> remembered(StudyStore store) {
		return new Remembered<>(store,
				key -> new SavedUnder(MadeUnder.of(Files.readAllBytes(store.codings().file(key))).version(), store.codings().glance(key).codings()));
	}
}
