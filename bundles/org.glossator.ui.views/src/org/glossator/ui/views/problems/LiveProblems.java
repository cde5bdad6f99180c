// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.rules.Problem;
import org.glossator.study.StudyStore;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/**
 * Has the sessions that are open checked against the rules of the codebook whenever the coder rests, tells who listens, and keeps the
 * markers of those codings up. An OSGi service that begins when the first view asks for it. To be used in the UI thread.
 */
public class LiveProblems {

	private final OpenStudy study;
	private final ActiveCoding active;
	private final Display display;
	private volatile Optional<StudyStore> checked;
	private final Map<CodingSession, Watch> watched = new LinkedHashMap<>();
	private Optional<ProblemPlace> last = Optional.empty();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable onStudy = this::studyChanged;
	private final ActiveCoding.Listener onActive = (change, origin) -> {
		if (change == ActiveCoding.Change.SESSION) {
			watchSoon(); // an editor gives its session back after it let go of it
		}
	};

	/** Begins. */
	public LiveProblems(OpenStudy study, ActiveCoding active) {
		this.study = study;
		this.active = active;
		this.display = Display.getDefault();
		this.checked = study.store();
		study.addListener(onStudy);
		active.addListener(onActive);
		watchSoon();
	}

	/** Ends. */
	public void close() {
		study.removeListener(onStudy);
		active.removeListener(onActive);
		watched.values().forEach(Watch::end);
		watched.clear();
	}

	/** What was found last in a session; nothing before the first check. */
	public List<Problem> of(CodingSession session) {
		Watch watch = watched.get(session);
		return watch == null ? List.of() : watch.found;
	}

	/** The problem that a person went to last; it may be solved by now. */
	Optional<ProblemPlace> last() {
		return last;
	}

	/** Says which problem a person went to. */
	void went(ProblemPlace place) {
		last = Optional.of(place);
	}

	/** Calls the listener after every check that found something else than before, until it is removed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls the listener no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void studyChanged() {
		Optional<StudyStore> former = checked;
		checked = study.store();
		former.filter(store -> checked.filter(store::equals).isEmpty()).ifPresent(Job.getJobManager()::cancel);
		watchSoon();
	}

	private void watchSoon() {
		if (!display.isDisposed()) {
			display.asyncExec(this::watch);
		}
	}

	/** Watches the sessions that are open now. */
	private void watch() {
		List<CodingSession> open = study.editing().map(StudyEditing::sessions).orElse(List.of());
		List<CodingSession> gone = watched.keySet().stream().filter(session -> !open.contains(session)).toList();
		gone.forEach(session -> watched.remove(session).end());
		open.forEach(session -> watched.computeIfAbsent(session, Watch::new));
	}

	/** One session that is watched. */
	private final class Watch {
		private final CodingSession session;
		private final CodingPlace place;
		private final Runnable onCheck = this::checked;
		private List<Problem> found = List.of();

		@SuppressWarnings("resource") // the store is closed by its owner
		Watch(CodingSession session) {
			this.session = session;
			this.place = CodingPlace.of(session.context().store(), session.key());
			session.checking().addListener(onCheck);
		}

		private void checked() {
			List<Problem> now = session.checking().found();
			boolean changed = !now.equals(found);
			found = now;
			if (changed) {
				listeners.forEach(Runnable::run);
			}
			mark(place, session.article().text(), now);
		}

		/**
		 * What was not saved is given up with the session, so that its markers are those of the file again; and what was saved in
		 * the last moment has not been checked yet.
		 */
		void end() {
			session.checking().removeListener(onCheck);
			if ((!session.checking().isKnown() || session.edits().isDirty()) && isOpen()) {
				recheck();
			}
		}

		private boolean isOpen() {
			return study.editing().filter(now -> now.opened(session)).isPresent();
		}

		@SuppressWarnings("resource") // the store is closed by its owner
		private void recheck() {
			StudyStore store = session.context().store();
			new CheckStudy(store, List.of(place.key())).schedule();
		}
	}

	private static void mark(CodingPlace place, String text, List<Problem> problems) {
		WorkspaceJob job = new WorkspaceJob(place.title()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				try {
					ProblemMarkers.put(place, text, problems, monitor);
				} catch (CoreException e) {
					Reports.log("The problems of " + place.codingFile() + " are not listed.", e); //$NON-NLS-1$ //$NON-NLS-2$
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot()); // after the study was made a project
		job.setSystem(true);
		job.schedule();
	}
}
