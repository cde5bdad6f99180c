// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.registry.RegistrySession;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.registry.Registry;
import org.glossator.model.study.Article;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.FilterBox;
import org.glossator.ui.GridPlace;
import org.glossator.ui.IconPlates;
import org.glossator.ui.MenuKey;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.StatusLine;
import org.glossator.ui.study.ArticleOpener;
import org.glossator.ui.study.Studies;

/** The Study Explorer: the study that is open as a tree, and a box to find articles in it. */
public class StudyExplorer extends CommonNavigator {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.study.explorer"; //$NON-NLS-1$

	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	private static final String SHOW_ALL = "allArticles"; //$NON-NLS-1$
	private static final int TYPING_PAUSE_MILLISECONDS = 150;

	private final Runnable onStudy = this::studyChanged;
	private final Runnable onRegistry = this::registryChanged;
	private Optional<RegistrySession> registry = Optional.empty();
	private Optional<String> remembered = Optional.empty();
	private boolean showAll;
	private ExplorerInput input;
	private Composite all;
	private Text filter;
	private Link nothing;
	private Composite tree;
	private CoderRow coder;
	private RoundRow round;
	private int typed;
	/** What the status line says of what is selected. */
	private String described = ""; //$NON-NLS-1$

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		remembered = Optional.ofNullable(memento).map(state -> state.getString(GROUPING));
		showAll = Optional.ofNullable(memento).map(state -> state.getBoolean(SHOW_ALL)).orElse(Boolean.FALSE).booleanValue();
	}

	@Override
	public void createPartControl(Composite parent) {
		input = new ExplorerInput(getSite().getService(OpenStudy.class), this::counted);
		remembered.flatMap(Grouping::named).ifPresent(input::setGrouping);
		input.showAll(showAll);
		all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		filter = FilterBox.in(all, Messages.Filter, () -> getCommonViewer().getTree());
		filter.addModifyListener(event -> filterSoon());
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		round = new RoundRow(all, input, this::refilter);
		nothing = new Link(all, SWT.WRAP);
		nothing.addListener(SWT.Selection, event -> run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).hint(100, SWT.DEFAULT).applyTo(nothing);
		tree = new Composite(all, SWT.NONE);
		tree.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		super.createPartControl(tree);
		coder = new CoderRow(all, input.study(), () -> run("org.glossator.ui.study.changeCoder"), //$NON-NLS-1$
				() -> Studies.openAgain(getSite().getWorkbenchWindow()));
		CommonViewer viewer = getCommonViewer();
		ColumnViewerToolTipSupport.enableFor(viewer);
		MenuKey.install(viewer.getTree());
		IconPlates.install(viewer.getTree());
		viewer.setLabelProvider(new ExplorerRows(input, (IStyledLabelProvider) viewer.getNavigatorContentService().createCommonLabelProvider()));
		viewer.setComparator(null); // what is shown has an order of its own
		viewer.addSelectionChangedListener(event -> described = description());
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		groupMenu();
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_SAVE, new SaveEditor(getSite().getPage()));
		input.study().addListener(onStudy);
		followRegistry();
		StepFollower.follow(getSite().getService(ActiveCoding.class), viewer.getTree(), this::coded);
		showOrInvite();
		reveal();
	}

	@Override
	protected Object getInitialInput() {
		return input;
	}

	/** What is shown. */
	public ExplorerInput input() {
		return input;
	}

	private void groupMenu() {
		MenuManager menu = new MenuManager(Messages.GroupBy, "groupBy"); //$NON-NLS-1$
		for (Grouping grouping : Grouping.values()) {
			Action action = new Action(grouping.label(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						group(grouping);
					}
				}
			};
			action.setChecked(grouping == input.grouping());
			menu.add(action);
		}
		getViewSite().getActionBars().getMenuManager().add(menu);
	}

	/** Groups the articles anew. */
	public void group(Grouping grouping) {
		input.setGrouping(grouping);
		getCommonViewer().refresh();
		reveal();
	}

	private void open(IStructuredSelection selection) {
		List<?> selected = selection.toList();
		ArticleOpener.open(getSite().getPage(), input.study(), selected.stream().filter(Article.class::isInstance).map(Article.class::cast).toList());
		for (Object element : selected) {
			switch (element) {
			case Article article -> { /* opened with the others */ }
			case Node.Codes codes -> run("org.glossator.ui.study.editCodebook"); //$NON-NLS-1$
			case Node.Entries entries -> run("org.glossator.ui.study.editRegistry"); //$NON-NLS-1$
			case EObject object when EcoreUtil.getRootContainer(object) instanceof Codebook -> run("org.glossator.ui.study.editCodebook"); //$NON-NLS-1$
			case EObject object when EcoreUtil.getRootContainer(object) instanceof Registry -> run("org.glossator.ui.study.editRegistry"); //$NON-NLS-1$
			default -> getCommonViewer().setExpandedState(element, !getCommonViewer().getExpandedState(element));
			}
		}
	}

	/** The platform would also expand the row. */
	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		// A double click opens, as Enter does: see open.
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Reports.log("The command " + command + " cannot be run now.", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void filterSoon() {
		int now = ++typed;
		filter.getDisplay().timerExec(TYPING_PAUSE_MILLISECONDS, () -> {
			if (now == typed && !filter.isDisposed()) {
				input.setFilter(filter.getText());
				refilter();
			}
		});
	}

	/** Shows the articles that are let through now. */
	private void refilter() {
		getCommonViewer().refresh();
		getCommonViewer().expandToLevel(new Node.Articles(), 1);
	}

	private void studyChanged() {
		all.getDisplay().asyncExec(() -> {
			if (!all.isDisposed()) {
				input.refresh();
				followRegistry();
				getCommonViewer().refresh();
				showOrInvite();
				reveal();
				describe();
			}
		});
	}

	private String description() {
		String description = getNavigatorContentService().createCommonDescriptionProvider().getDescription(getCommonViewer().getStructuredSelection());
		return description == null ? "" : description; //$NON-NLS-1$
	}

	/** Says of what is selected what is true by now; the platform only does when another row is selected. */
	private void describe() {
		String now = description();
		if (!now.equals(described)) {
			described = now;
			StatusLine.say(this, now);
		}
	}

	/** Entries are made in their editor, and in passing while coding. */
	private void followRegistry() {
		registry.ifPresent(former -> former.removeListener(onRegistry));
		registry = input.study().editing().map(StudyEditing::registry);
		registry.ifPresent(session -> session.addListener(onRegistry));
	}

	private void registryChanged() {
		all.getDisplay().asyncExec(() -> {
			if (!all.isDisposed()) {
				getCommonViewer().refresh(new Node.Entries());
			}
		});
	}

	/** Shows the study, or how to get one. */
	private void showOrInvite() {
		boolean open = input.study().folder().isPresent();
		coder.refresh();
		round.refresh();
		nothing.setText(input.study().expected().map(folder -> NLS.bind(Messages.Opening, folder.getFileName())).orElse(Messages.NoStudyLinks));
		GridPlace.show(filter, open);
		GridPlace.show(tree, open);
		GridPlace.show(nothing, !open);
		all.layout(true, true);
	}

	/** Opens the tree as far as a person needs to see the articles. */
	private void reveal() {
		input.study().name().ifPresent(name -> {
			getCommonViewer().expandToLevel(new Node.Root(name), 1);
			getCommonViewer().expandToLevel(new Node.Articles(), 1);
		});
	}

	private void counted(Collection<String> articles) {
		all.getDisplay().asyncExec(() -> update(articles));
	}

	private void coded(String article, boolean saved) {
		if (saved) {
			input.counts().refresh();
		}
		update(List.of(article));
	}

	private void update(Collection<String> articles) {
		if (!all.isDisposed()) {
			Object[] elements = articles.stream().map(id -> input.study().article(id).orElse(null)).filter(Objects::nonNull).toArray();
			getCommonViewer().update(elements, null);
			describe();
		}
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(GROUPING, input.grouping().name());
		memento.putBoolean(SHOW_ALL, input.showsAll());
	}

	@Override
	public void setFocus() {
		if (tree.getVisible()) {
			super.setFocus();
		} else {
			nothing.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (input != null) {
			input.study().removeListener(onStudy);
			registry.ifPresent(session -> session.removeListener(onRegistry));
			input.counts().dispose();
		}
		super.dispose();
	}
}
