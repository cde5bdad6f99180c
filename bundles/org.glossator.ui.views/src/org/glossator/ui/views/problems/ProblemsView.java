// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.markers.MarkerItem;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.glossator.editing.CodingSession;
import org.glossator.editing.Edits;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.Reports;

/** The Problems view: what breaks a rule of the codebook in the open study, and a way to the codings that do. */
public class ProblemsView extends MarkerSupportView {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.views.problems"; //$NON-NLS-1$

	private static final String GENERATOR = "org.glossator.ui.views.problemsGenerator"; //$NON-NLS-1$

	/** Shows the markers of our type. */
	public ProblemsView() {
		super(GENERATOR);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		getSite().getService(LiveProblems.class); // begins now, at the latest
		// A step in the coding is what can be undone here, not a change of markers.
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), null);
	}

	@Override
	protected void openSelectedMarkers() {
		selected().stream().findFirst().ifPresent(this::open);
	}

	/** Opens the article of a problem and selects the coding. */
	public void open(IMarker marker) {
		try {
			ProblemTarget.of(marker).open(getSite().getPage(), this);
		} catch (PartInitException e) {
			Reports.failed(getSite().getShell(), Messages.NotOpened, e.getMessage(), e);
		}
	}

	private List<IMarker> selected() {
		ISelection selection = getSite().getSelectionProvider().getSelection();
		return selection instanceof IStructuredSelection structured ? Stream.of(structured.toArray()).filter(MarkerItem.class::isInstance)
				.flatMap(item -> Optional.ofNullable(((MarkerItem) item).getMarker()).stream()).toList() : List.of();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Edits.class) {
			Optional<CodingSession> session = getSite().getService(ActiveCoding.class).session();
			return session.map(open -> adapter.cast(open.edits())).orElse(null);
		}
		return super.getAdapter(adapter);
	}
}
