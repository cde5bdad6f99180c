// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.cas.Annotations;
import org.glossator.editing.coding.CodingSession;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.StatusLine;

/** Goes to the next problem from wherever one is, or with the id of the other command to the one before, and says what is wrong. */
public class NextProblem extends AbstractHandler {

	private static final String PREVIOUS = "org.glossator.ui.views.previousProblem"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		boolean forward = !PREVIOUS.equals(event.getCommand().getId());
		LiveProblems problems = window.getService(LiveProblems.class);
		List<IMarker> markers = ProblemMarkers.all().stream().sorted(Comparator.comparing(ProblemPlace::of)).toList();
		List<ProblemPlace> places = markers.stream().map(ProblemPlace::of).toList();
		Optional<Integer> found = ProblemPlace.next(places, here(window), problems.last(), forward);
		if (found.isEmpty()) {
			StatusLine.say(page, places.isEmpty() ? Messages.None : forward ? Messages.NoneAfter : Messages.NoneBefore);
			return null;
		}
		int at = found.get().intValue();
		try {
			ProblemTarget.of(markers.get(at)).open(page, this);
			problems.went(places.get(at));
			if (page.findView(ProblemsView.ID) instanceof ProblemsView view) {
				view.select(markers.get(at), at);
			}
			StatusLine.say(page, NLS.bind(Messages.OneOf, new Object[] { Integer.valueOf(at + 1), Integer.valueOf(places.size()), places.get(at).sentence() }));
		} catch (PartInitException e) {
			Reports.failed(window.getShell(), Messages.NotOpened, e);
		}
		return null;
	}

	/** The coding that is selected, or else the caret. */
	private static Optional<ProblemPlace> here(IWorkbenchWindow window) {
		ActiveCoding active = window.getService(ActiveCoding.class);
		return active.session().map(session -> {
			Optional<EObject> selected = active.selected().stream().findFirst();
			int begin = selected.map(Annotations::begin).orElse(Integer.valueOf(active.text().begin())).intValue();
			return ProblemPlace.at(title(window, session), session.key(), begin, selected.map(Annotations::uid).orElse("")); //$NON-NLS-1$
		});
	}

	private static String title(IWorkbenchWindow window, CodingSession session) {
		return window.getService(OpenStudy.class).article(session.articleId()).map(ModelLabels::text).orElse(session.articleId());
	}

	@Override
	public boolean isEnabled() {
		return PlatformUI.getWorkbench().getService(OpenStudy.class).store().isPresent();
	}
}
