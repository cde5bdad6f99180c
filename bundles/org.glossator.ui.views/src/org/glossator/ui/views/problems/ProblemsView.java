// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.markers.MarkerItem;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.glossator.editing.CodingSession;
import org.glossator.editing.Edits;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.MenuKey;
import org.glossator.ui.Reports;

/** The Problems view: what breaks a rule of the codebook in the open study, and a way to the codings that do. */
public class ProblemsView extends MarkerSupportView {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.views.problems"; //$NON-NLS-1$

	private static final String CHECK = "org.glossator.ui.views.checkStudy"; //$NON-NLS-1$
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
		hideFilters();
		createMenu();
	}

	/** The filters of marker views are about projects and files, which a person sees nothing of here. */
	private void hideFilters() {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		Stream.of(bar.getItems()).filter(ActionContributionItem.class::isInstance).forEach(bar::remove);
		getViewSite().getActionBars().updateActionBars();
	}

	private void createMenu() {
		if (getSite().getSelectionProvider() instanceof TreeViewer viewer) {
			MenuManager menu = new MenuManager();
			Action go = new Action(Messages.GoTo) {
				@Override
				public void run() {
					openSelectedMarkers();
				}
			};
			menu.add(go);
			menu.add(new Separator());
			menu.add(command(IWorkbenchCommandConstants.EDIT_COPY));
			menu.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL));
			menu.add(new Separator());
			menu.add(command(CHECK));
			menu.addMenuListener(shown -> go.setEnabled(!selected().isEmpty()));
			viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
			MenuKey.install(viewer.getTree());
			ProblemRows.install(viewer.getTree());
		}
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(getSite(), null, id, CommandContributionItem.STYLE_PUSH));
	}

	/** Says what an empty list means, instead of how many items it has. */
	@Override
	protected void setContentDescription(String description) {
		boolean empty = getSite().getSelectionProvider() instanceof TreeViewer viewer && viewer.getTree().getItemCount() == 0;
		super.setContentDescription(empty ? Messages.None : description);
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
			Reports.failed(getSite().getShell(), Messages.NotOpened, e);
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
