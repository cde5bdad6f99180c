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
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingQuery;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Taking;

/** Checks codings of a study as they are on disk against the rules of its codebook, and marks what breaks one. */
final class CheckStudy extends Job {

	/** How many codings are marked in one change of the workspace. */
	private static final int BATCH = 64;

	private record Found(String text, List<Problem> problems) {
	}

	private record Checked(CodingPlace place, Found found) {
	}

	private final StudyStore store;
	private final List<CodingKey> codings;
	private final CodebookRules rules;

	/**
	 * To be made in the UI thread: the registry goes on to be edited there, so that this takes a copy of it.
	 *
	 * @param store   an open study
	 * @param codings what to check
	 */
	CheckStudy(StudyStore store, List<CodingKey> codings) {
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
		MultiStatus result = new MultiStatus(getClass(), 0, NLS.bind(Messages.Checked, Integer.valueOf(codings.size())));
		List<Checked> batch = new ArrayList<>();
		try {
			CodingWalk.over(store).called(this::name).read(codings, CodingQuery.of(store, resource -> new Found(resource.text(), rules.check(resource))),
					SubMonitor.convert(monitor, codings.size()), new Taking<Found>() {
						@Override
						public void take(CodingKey key, Found found) {
							batch.add(new Checked(place(key), found));
							if (batch.size() >= BATCH) {
								mark(batch, result);
							}
						}

						@Override
						public void gone(CodingKey key) {
							take(key, new Found("", List.of())); // or it would stay marked //$NON-NLS-1$
						}

						@Override
						public void damaged(CodingKey key, IOException reason) {
							result.add(Status.warning(NLS.bind(Messages.NotChecked, place(key).codingFile(), Reasons.sentence(reason)), reason));
						}
					});
			mark(batch, result);
		} catch (@SuppressWarnings("unused") OperationCanceledException e) {
			return Status.CANCEL_STATUS; // what was marked stays so
		} catch (IOException e) {
			return Status.error(Reasons.sentence(e), e);
		}
		return result;
	}

	private CodingPlace place(CodingKey key) {
		return CodingPlace.of(store, key);
	}

	private String name(CodingKey key) {
		CodingPlace place = place(key);
		return NLS.bind(Messages.CheckingOne, place.title(), place.coderName());
	}

	private static void mark(List<Checked> batch, MultiStatus result) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		try {
			workspace.run(monitor -> {
				for (Checked checked : batch) {
					ProblemMarkers.put(checked.place(), checked.found().text(), checked.found().problems(), monitor);
				}
			}, workspace.getRoot(), IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			result.add(e.getStatus());
		}
		batch.clear();
	}
}
