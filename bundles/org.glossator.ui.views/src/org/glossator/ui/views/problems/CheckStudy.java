// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** Checks codings of a study as they are on disk against the rules of its codebook, and marks what breaks one. */
final class CheckStudy extends Job {

	/** How many codings are marked in one change of the workspace. */
	private static final int BATCH = 64;

	/** One coder's coding of one article. */
	record Coding(String coder, String articleId) {
	}

	private record Checked(CodingPlace place, String text, List<Problem> problems) {
	}

	private final StudyStore store;
	private final List<Coding> codings;
	private final CodebookRules rules;

	/**
	 * To be made in the UI thread: the registry goes on to be edited there, so that this takes a copy of it.
	 *
	 * @param store   an open study
	 * @param codings what to check
	 */
	CheckStudy(StudyStore store, List<Coding> codings) {
		super(Messages.Checking);
		this.store = store;
		this.codings = List.copyOf(codings);
		this.rules = new CodebookRules(store.codebook(), EcoreUtil.copy(store.registry()));
	}

	/** Checks of a study are of the family of its store, to be cancelled when it is closed. */
	@Override
	public boolean belongsTo(Object family) {
		return family == store;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, codings.size());
		MultiStatus result = new MultiStatus(getClass(), 0, NLS.bind(Messages.Checked, Integer.valueOf(codings.size())));
		List<Checked> batch = new ArrayList<>();
		try {
			for (Coding coding : codings) {
				check(coding, batch, progress.split(1), result);
				if (batch.size() >= BATCH) {
					mark(batch);
				}
			}
			mark(batch);
		} catch (@SuppressWarnings("unused") OperationCanceledException e) {
			return Status.CANCEL_STATUS; // what was marked stays so
		} catch (CoreException e) {
			return e.getStatus();
		}
		return result;
	}

	private void check(Coding coding, List<Checked> batch, SubMonitor progress, MultiStatus result) {
		CodingPlace place = CodingPlace.of(store, coding.coder(), coding.articleId());
		progress.subTask(NLS.bind(Messages.CheckingOne, place.title(), place.coderName()));
		try {
			CasResource resource = store.codings().open(CodingKey.of(coding.coder(), coding.articleId()));
			batch.add(new Checked(place, resource.text(), rules.check(resource)));
		} catch (IOException e) {
			result.add(Status.warning(NLS.bind(Messages.NotChecked, place.codingFile(), Reasons.sentence(e)), e));
		}
	}

	private static void mark(List<Checked> batch) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.run(monitor -> {
			for (Checked checked : batch) {
				ProblemMarkers.put(checked.place(), checked.text(), checked.problems(), monitor);
			}
		}, workspace.getRoot(), IWorkspace.AVOID_UPDATE, null);
		batch.clear();
	}
}
