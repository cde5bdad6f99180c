// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.annotations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.glossator.cas.Annotations;
import org.glossator.cas.ForeignAnnotations;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.registry.RegistrySession;
import org.glossator.editing.session.Edits;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.FilterBox;
import org.glossator.ui.MenuKey;
import org.glossator.ui.Reports;
import org.glossator.ui.Soon;
import org.glossator.ui.StatusLine;
import org.glossator.ui.views.CodingFollower;
import org.glossator.ui.views.ContentOrNotice;
import org.glossator.ui.views.problems.LiveProblems;
import org.osgi.framework.FrameworkUtil;

/** The Annotations view: a table of the codings in hand, which follows the editor's selection and leads it. */
public class AnnotationsView extends ViewPart implements CodingFollower.Follower {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.views.annotations"; //$NON-NLS-1$

	private static final String PROPERTIES = "org.glossator.ui.views.properties"; //$NON-NLS-1$
	private static final int TYPING_MILLISECONDS = 150;
	private static final int QUIET_MILLISECONDS = 60;

	private final Runnable onProblems = this::problemsFound;
	private final Runnable onRegistry = this::edited;
	private Optional<RegistrySession> registry = Optional.empty();
	private ActiveCoding active;
	private LiveProblems problems;
	private CodingFollower follower;
	private AnnotationList list;
	private AnnotationTable table;
	private ContentOrNotice notice;
	private Text filter;
	private LayerMenu layers;
	private Label status;
	private Soon refresh;
	private Soon turn;

	@Override
	public void createPartControl(Composite parent) {
		active = getSite().getService(ActiveCoding.class);
		problems = getSite().getService(LiveProblems.class);
		follower = new CodingFollower(active, this);
		list = new AnnotationList(follower.session(), active.beside());
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		createBar(all);
		notice = new ContentOrNotice(all);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(notice.parent());
		table = new AnnotationTable(notice.parent(), list, this::showList);
		notice.setContent(table.widget());
		refresh = new Soon(parent, QUIET_MILLISECONDS, this::refresh);
		turn = new Soon(parent, Soon.TEXT_FIRST, this::turn);
		table.restore(settings());
		table.widget().addListener(SWT.Selection, event -> lead());
		table.widget().addListener(SWT.MouseDoubleClick, event -> toText());
		table.widget().addListener(SWT.KeyDown, this::key);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.widget().setMenu(menu.createContextMenu(table.widget()));
		MenuKey.install(table.widget());
		handle(IWorkbenchCommandConstants.EDIT_DELETE, this::delete);
		handle(IWorkbenchCommandConstants.EDIT_COPY, this::copy);
		handle(IWorkbenchCommandConstants.EDIT_SELECT_ALL, this::selectAll);
		problems.addListener(onProblems);
		turn();
	}

	private void createBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(2, 2, 2, 0).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = FilterBox.in(bar, Messages.Filter, () -> table.widget());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Soon find = new Soon(parent, TYPING_MILLISECONDS, this::find);
		filter.addModifyListener(event -> find.request());
		layers = new LayerMenu(bar, () -> follower.session(), () -> list, this::showList);
		status = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(status);
	}

	@Override
	public void sessionChanged() {
		turn.request();
	}

	/** Turns to the session that is in hand now. */
	private void turn() {
		Optional<RegistrySession> used = follower.session().map(CodingSession::registrySession);
		if (!used.equals(registry)) {
			registry.ifPresent(former -> former.removeListener(onRegistry));
			registry = used;
			registry.ifPresent(present -> present.addListener(onRegistry));
		}
		list = new AnnotationList(follower.session(), active.beside()).like(list);
		list.check(follower.session().map(problems::of).orElse(List.of()));
		showList();
	}

	@Override
	public void besideChanged() {
		turn.request();
	}

	@Override
	public void edited() {
		refresh.request();
	}

	@Override
	public void selectionChanged() {
		table.select(active.selected());
	}

	private void refresh() {
		list.refresh();
		showList();
	}

	private void problemsFound() {
		if (follower.session().map(session -> list.check(problems.of(session))).orElse(Boolean.FALSE).booleanValue()) {
			showList();
		}
	}

	private void find() {
		list.find(filter.getText());
		showList();
	}

	/** Shows the list as it is now, and in it what is selected. */
	private void showList() {
		table.show(list);
		table.select(active.selected());
		status.setText(count());
		layers.update();
		status.getParent().layout();
		notice.show(sentence());
	}

	private String count() {
		int total = list.total();
		int shown = (int) list.shown().stream().filter(coding -> !ForeignAnnotations.isForeign(coding) && list.lookedAt(coding).isEmpty()).count();
		String codings = total == 0 ? "" : shown < total ? NLS.bind(Messages.CountSome, Integer.valueOf(shown), Integer.valueOf(total)) //$NON-NLS-1$
				: total == 1 ? Messages.CountOne : NLS.bind(Messages.CountAll, Integer.valueOf(total));
		String foreign = list.foreign() == 0 ? "" : NLS.bind(Messages.CountForeign, Integer.valueOf(list.foreign())); //$NON-NLS-1$
		String looked = list.looked() == 0 ? "" : NLS.bind(Messages.CountLooked, Integer.valueOf(list.looked())); //$NON-NLS-1$
		return Stream.of(codings, foreign, looked).filter(part -> !part.isEmpty()).reduce((some, more) -> NLS.bind(Messages.CountBoth, some, more)).orElse(""); //$NON-NLS-1$
	}

	private String sentence() {
		if (follower.session().isEmpty()) {
			return Messages.NoArticle;
		}
		if (list.total() + list.foreign() + list.looked() == 0) {
			return follower.session().filter(CodingSession::isMine).isPresent() ? Messages.NoCodings : Messages.NoCodingsOfOther;
		}
		return list.shown().isEmpty() ? Messages.NoMatch : ""; //$NON-NLS-1$
	}

	/** What is selected here becomes so everywhere; of an annotation from elsewhere and of a coding of others, that is its text alone. */
	private void lead() {
		List<EObject> codings = table.selected();
		active.select(this, codings);
		if (codings.isEmpty()) {
			table.selectedLooked().or(table::selectedForeign).filter(Annotations::isAnchored)
					.ifPresent(other -> active.showText(this, new TextRange(Annotations.begin(other), Annotations.end(other))));
			StatusLine.say(this, table.selectedLooked().map(this::lookedAt).orElse("")); //$NON-NLS-1$
		}
	}

	/** Why a coding of others cannot be changed. */
	private String lookedAt(EObject coding) {
		return list.lookedAt(coding).map(reading -> NLS.bind(Messages.LookedAtTip, reading.name())).orElse(""); //$NON-NLS-1$
	}

	private void key(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == 0) {
			event.doit = false;
			if (table.selected().isEmpty() && table.selectedLooked().isPresent()) {
				toText(); // there is nothing to be changed
			} else {
				properties();
			}
		}
	}

	private void toText() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		if (editor != null) {
			getSite().getPage().activate(editor);
		}
	}

	private void properties() {
		try {
			getSite().getPage().showView(PROPERTIES);
		} catch (PartInitException e) {
			Reports.failed(getSite().getShell(), getPartName(), e);
		}
	}

	private void delete() {
		List<EObject> doomed = table.selected();
		int row = table.widget().getSelectionIndex();
		boolean mine = follower.session().filter(CodingSession::isMine).isPresent();
		boolean deleted = follower.session().map(session -> Boolean.valueOf(session.gestures().delete(doomed))).orElse(Boolean.FALSE).booleanValue();
		String notMine = follower.session().flatMap(CodingSession::refusal).orElse(Messages.NotMine);
		StatusLine.say(this, deleted ? "" : !mine ? notMine : table.selectedForeign().isPresent() ? Messages.NotDeletedForeign
				: table.selectedLooked().map(other -> NLS.bind(Messages.NotDeletedLooked, lookedAt(other))).orElse(Messages.SelectFirst)); //$NON-NLS-1$
		if (deleted) {
			refresh();
			if (!list.shown().isEmpty()) { // the next one, so that one can go on
				table.select(List.of(list.shown().get(Math.clamp(row, 0, list.shown().size() - 1))));
				lead();
			}
		}
	}

	private void copy() {
		String rows = table.selectedText();
		if (!rows.isEmpty()) {
			Clipboard clipboard = new Clipboard(table.widget().getDisplay());
			clipboard.setContents(new Object[] { rows }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void selectAll() {
		table.widget().selectAll();
		lead();
	}

	private void fillMenu(IMenuManager menu) {
		int rows = table.widget().getSelectionCount();
		int count = table.selected().size();
		boolean mine = follower.session().filter(CodingSession::isMine).isPresent();
		menu.add(action(Messages.ShowInText, count > 0 || table.selectedLooked().isPresent(), this::toText));
		menu.add(action(Messages.Properties, count > 0, this::properties));
		menu.add(new Separator());
		menu.add(action(Messages.CopyRows, rows > 0, this::copy));
		menu.add(action(Messages.SelectAll, !list.shown().isEmpty(), this::selectAll));
		menu.add(new Separator());
		menu.add(action(count > 1 ? NLS.bind(Messages.DeleteMany, Integer.valueOf(count)) : Messages.DeleteOne, count > 0 && mine, this::delete));
	}

	private static Action action(String label, boolean enabled, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private void handle(String command, Runnable run) {
		IHandler handler = new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				if (filter.isFocusControl()) {
					inFilter(command);
				} else {
					run.run();
				}
				return null;
			}
		};
		getSite().getService(IHandlerService.class).activateHandler(command, handler);
	}

	/** The keys of the table mean the same in the filter box, of its text. */
	private void inFilter(String command) {
		switch (command) {
		case IWorkbenchCommandConstants.EDIT_COPY -> filter.copy();
		case IWorkbenchCommandConstants.EDIT_SELECT_ALL -> filter.selectAll();
		default -> {
			if (filter.getSelectionCount() == 0) {
				filter.setSelection(filter.getCaretPosition(), Math.min(filter.getCaretPosition() + 1, filter.getCharCount()));
			}
			filter.insert(""); //$NON-NLS-1$
		}
		}
	}

	private static IDialogSettings settings() {
		return DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(AnnotationsView.class)).getDialogSettings(), ID);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Edits.class && follower != null && follower.session().isPresent()) {
			return adapter.cast(follower.session().get().edits());
		}
		if (adapter == Control.class && notice != null) {
			return adapter.cast(notice.parent().getParent());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		if (notice.sentence().isEmpty()) {
			table.widget().setFocus();
		} else {
			filter.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
			problems.removeListener(onProblems);
			registry.ifPresent(former -> former.removeListener(onRegistry));
		}
		if (table != null && !table.widget().isDisposed()) {
			table.save(settings());
		}
		super.dispose();
	}
}
