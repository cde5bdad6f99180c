// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.markers.MarkerItem;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.session.Edits;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.IconPlates;
import org.glossator.ui.MenuKey;
import org.glossator.ui.Reports;

/** The Problems view: what breaks a rule of the codebook in the open study, and a way to the codings that do. */
public class ProblemsView extends MarkerSupportView {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.views.problems"; //$NON-NLS-1$

	private static final String CHECK = "org.glossator.ui.views.checkStudy"; //$NON-NLS-1$
	/** Says in what is remembered of the view that its order was chosen by a person, if only by leaving it as it was. */
	private static final String ORDERED = "ordered"; //$NON-NLS-1$
	/** In a longer list the row of a problem is not looked for. */
	private static final int MOST_ROWS = 2000;
	private static final String GENERATOR = "org.glossator.ui.views.problemsGenerator"; //$NON-NLS-1$

	private boolean ordered;

	/** Shows the markers of our type. */
	public ProblemsView() {
		super(GENERATOR);
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		ordered = memento != null && Boolean.TRUE.equals(memento.getBoolean(ORDERED));
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putBoolean(ORDERED, true);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite list = new Composite(area, SWT.NONE);
		list.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		super.createPartControl(list);
		WholeProblem whole = new WholeProblem(area);
		getSite().getSelectionProvider().addSelectionChangedListener(event -> whole.show(selected()));
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
			IconPlates.install(viewer.getTree());
			if (!ordered) {
				sortByPlace(viewer.getTree());
			}
		}
	}

	/** As a click on the heading does: nothing else is there to say it by. */
	private static void sortByPlace(Tree tree) {
		Stream.of(tree.getColumns()).filter(column -> column.getText().equals(Messages.Place)).findFirst()
				.ifPresent(column -> column.notifyListeners(SWT.Selection, new Event()));
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

	/**
	 * Selects the row of a problem, if it is listed.
	 *
	 * @param marker the problem
	 * @param likely the row that it has when the list is sorted by place
	 */
	void select(IMarker marker, int likely) {
		if (getSite().getSelectionProvider() instanceof TreeViewer viewer) {
			Tree tree = viewer.getTree();
			IntStream.concat(IntStream.of(likely), IntStream.range(0, tree.getItemCount())).filter(row -> row < tree.getItemCount()).limit(MOST_ROWS)
					.mapToObj(row -> of(tree.getItem(row))).flatMap(Optional::stream).filter(item -> marker.equals(item.getMarker())).findFirst()
					.ifPresent(item -> viewer.setSelection(new StructuredSelection(item), true));
		}
	}

	/** What a row is of, which it gets to know when it is looked at. */
	private static Optional<MarkerItem> of(TreeItem row) {
		row.getText();
		return row.getData() instanceof MarkerItem item ? Optional.of(item) : Optional.empty();
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
