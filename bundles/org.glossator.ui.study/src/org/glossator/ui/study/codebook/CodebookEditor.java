// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.part.EditorPart;
import org.glossator.cas.xmi.Remark;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.editing.codebook.UseCount;
import org.glossator.editing.session.Edits;
import org.glossator.model.CodebookProblem;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Tag;
import org.glossator.study.Reasons;
import org.glossator.ui.Closing;
import org.glossator.ui.GridPlace;
import org.glossator.ui.MenuKey;
import org.glossator.ui.Notice;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Edits the codebook of the open study; when it is saved, codings follow. */
public class CodebookEditor extends EditorPart implements CodebookActions.Host, ISaveablePart2 {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.study.codebook"; //$NON-NLS-1$

	private final EContentAdapter onChange = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch()) {
				changed();
			}
		}
	};
	private final Runnable onStep = this::changed;
	private OpenStudy study;
	private Optional<StudyEditing> editing = Optional.empty();
	private Optional<CodebookSession> session = Optional.empty();
	private SashForm sash;
	private Label notice;
	private Optional<WhyField> why = Optional.empty();
	private CodebookTree tree;
	private FormPane form;
	private CodebookActions actions;
	private boolean refreshing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof CodebookEditorInput codebook)) {
			throw new PartInitException(Messages.NotACodebook);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		study = site.getService(OpenStudy.class);
		editing = study.editing().filter(open -> study.isOpen(codebook.study()));
		try {
			session = editing.isPresent() ? Optional.of(editing.get().openCodebook()) : Optional.empty();
		} catch (IOException e) {
			throw new PartInitException(NLS.bind(Messages.NotOpened, Reasons.sentence(e)), e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		if (session.isEmpty()) {
			Notice.instead(parent, NLS.bind(Messages.OtherStudy, ((CodebookEditorInput) getEditorInput()).study()));
			return;
		}
		CodebookSession open = session.get();
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		open.refusal().ifPresent(sentence -> Notice.refusal(all, sentence));
		ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.WRAP);
		ToolBar bar = tools.createControl(all);
		GridDataFactory.fillDefaults().indent(4, 4).grab(true, false).applyTo(bar);
		sash = new SashForm(all, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		notice = new Label(all, SWT.WRAP); // below, where nothing moves under the pointer when it comes
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(200, SWT.DEFAULT).applyTo(notice);
		why = open.refusal().isEmpty() ? Optional.of(new WhyField(all, open)) : Optional.empty();
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(left);
		tree = new CodebookTree(left, open, this::show, group -> {
			form.showGroup(group);
			showNotice();
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		form = new FormPane(sash, open, () -> firePropertyChange(IEditorPart.PROP_DIRTY));
		sash.setWeights(2, 3);
		actions = new CodebookActions(tree, open.steps(), this, open.refusal().isEmpty());
		actions.fill(tools);
		tools.add(new Separator());
		tools.add(new CommandContributionItem(new CommandContributionItemParameter(getSite(), null, "org.glossator.ui.study.codebookHistory", //$NON-NLS-1$
				CommandContributionItem.STYLE_PUSH)));
		tools.update(true);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> actions.fill(manager));
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
		MenuKey.install(tree.viewer().getTree());
		if (open.refusal().isEmpty()) {
			Reordering.install(tree, open.steps());
		}
		open.codebook().eAdapters().add(onChange);
		open.edits().addListener(onStep);
		tree.offer(open.codebook());
		show(open.codebook());
		refresh();
		count();
	}

	/** What is edited here; empty when the study is not open. */
	public Optional<CodebookSession> session() {
		return session;
	}

	/** Selects what an element of the study's codebook is here, or the codebook when it was deleted here. */
	public void reveal(EObject element) {
		session.ifPresent(open -> {
			EObject own = EcoreUtil.getRootContainer(element) == open.codebook() ? element : open.copyOf(element).orElse(open.codebook());
			tree.select(own);
			show(own);
		});
	}

	private void show(EObject element) {
		form.show(element);
		showNotice();
	}

	private void changed() {
		if (!refreshing && sash != null && !sash.isDisposed()) {
			refreshing = true;
			sash.getDisplay().asyncExec(() -> {
				refreshing = false;
				if (!sash.isDisposed()) {
					refresh();
				}
			});
		}
	}

	/** Shows everything as it is now. */
	private void refresh() {
		CodebookSession open = session.orElseThrow();
		form.element().filter(shown -> EcoreUtil.getRootContainer(shown) != open.codebook()).ifPresent(gone -> show(open.codebook()));
		tree.refresh();
		form.refresh();
		why.ifPresent(WhyField::refresh);
		actions.update();
		showNotice();
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	private void showNotice() {
		String sentence = sentence(session.orElseThrow());
		notice.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		notice.setForeground(ErrorColour.on(notice));
		GridPlace.show(notice, !sentence.isEmpty());
		notice.getParent().layout();
	}

	/** What stands in the way of saving, but for what the form itself tells of the element that is shown. */
	private String sentence(CodebookSession open) {
		List<CodebookProblem> problems = open.problems().stream().filter(problem -> form.element().filter(problem.element()::equals).isEmpty()).toList();
		Set<Path> damaged = open.unreadable();
		if (problems.isEmpty()) {
			return damaged.isEmpty() ? unexplained(open)
					: damaged.size() == 1 ? NLS.bind(Messages.Damaged, damaged.iterator().next())
							: NLS.bind(Messages.DamagedMany, damaged.iterator().next(), Integer.valueOf(damaged.size() - 1));
		}
		return problems.size() == 1 ? problems.getFirst().sentence()
				: NLS.bind(Messages.Problems, problems.getFirst().sentence(), Integer.valueOf(problems.size() - 1));
	}

	/** What the numbers of the codebook do not say. */
	private static String unexplained(CodebookSession open) {
		Map<Path, List<Remark>> found = open.unexplained();
		if (found.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		Path first = found.keySet().iterator().next();
		String sentences = found.get(first).stream().map(Remark::sentence).collect(Collectors.joining(" ")); //$NON-NLS-1$
		return found.size() == 1 ? NLS.bind(Messages.Unexplained, first, sentences)
				: NLS.bind(Messages.UnexplainedMany, new Object[] { first, sentences, Integer.valueOf(found.size() - 1) });
	}

	private void count() {
		session.ifPresent(open -> new CountJob(sash, open, this::refresh).schedule());
	}

	@Override
	public void made(EObject element) {
		tree.refresh();
		tree.select(element);
		show(element);
		form.name();
	}

	@Override
	public void delete(List<EObject> elements) {
		CodebookSession open = session.orElseThrow();
		form.commit();
		try {
			if (!open.isCounted()) {
				new Saving(getSite(), open).count();
			}
		} catch (IOException e) {
			Reports.failed(getSite().getShell(), getPartName(), e);
			return;
		} catch (OperationCanceledException e) {
			return; // the person wanted it so
		}
		EObject next = tree.beside(elements.getLast());
		if (elements.size() == 1) {
			deleteOne(open, elements.getFirst());
		} else if (elements.stream().allMatch(element -> usage(open, element).isNone()) || confirmed(open, elements)) {
			open.steps().delete(elements);
		}
		if (elements.getLast().eContainer() == null) {
			tree.refresh();
			tree.offer(EcoreUtil.getRootContainer(next) == open.codebook() ? next : open.codebook());
		}
	}

	private void deleteOne(CodebookSession open, EObject element) {
		UseCount usage = usage(open, element);
		List<String> goes = ElementWords.list(open.steps().dependents(List.of(element)));
		if (usage.isNone()) {
			open.steps().delete(List.of(element));
			return;
		}
		DeleteDialog dialog = new DeleteDialog(getSite().getShell(), element, usage, goes);
		if (dialog.confirmed()) {
			if (element instanceof Tag tag && dialog.replacement().isPresent()) {
				open.steps().replace(tag, dialog.replacement().get());
			} else {
				open.steps().delete(List.of(element));
			}
		}
	}

	private boolean confirmed(CodebookSession open, List<EObject> elements) {
		List<String> used = new ArrayList<>();
		int codings = 0;
		for (EObject element : elements) {
			UseCount usage = usage(open, element);
			if (!usage.isNone()) {
				used.add(NLS.bind(Messages.IsUsed, CodebookTerms.name(element), ElementWords.usage(usage)));
				codings += usage.codings();
			}
		}
		String delete = NLS.bind(Messages.DeleteMany, Integer.valueOf(elements.size()), ElementWords.codingsTitle(codings));
		String sentence = String.join("\n", used) + "\n\n" + Messages.DoneAtSave; //$NON-NLS-1$ //$NON-NLS-2$
		return new MessageDialog(getSite().getShell(), Messages.Delete, null, sentence, MessageDialog.QUESTION, 1, delete, Messages.KeepAll).open() == 0;
	}

	private static UseCount usage(CodebookSession open, EObject element) {
		return element instanceof Described described ? open.usage(described) : UseCount.NONE;
	}

	@Override
	public boolean isDirty() {
		return session.filter(open -> open.edits().isDirty()).isPresent() || form != null && form.isPending();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		session.ifPresent(open -> {
			form.commit();
			int before = open.codebook().getVersion();
			if (new Saving(getSite(), open).run(why.map(WhyField::text).orElse(""))) { //$NON-NLS-1$
				if (open.codebook().getVersion() > before) {
					why.ifPresent(WhyField::clear);
				}
				study.refresh();
				count();
			} else {
				monitor.setCanceled(true);
			}
			firePropertyChange(IEditorPart.PROP_DIRTY);
		});
	}

	/**
	 * Makes a former version of the codebook the next one, as a step that can be undone here; the person has agreed to all that this takes.
	 *
	 * @param note why
	 * @return whether it is saved so; a person was told why not
	 */
	public boolean bringBack(int version, String note) {
		boolean saved = session.filter(open -> new Saving(getSite(), open).bringBack(version, note)).isPresent();
		study.refresh();
		count();
		return saved;
	}

	@Override
	public int promptToSaveOnClose() {
		return Closing.ask(this);
	}

	@Override
	public void doSaveAs() {
		// Not allowed, see isSaveAsAllowed.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		if (tree != null) {
			tree.viewer().getControl().setFocus();
			count(); // codings may have come and gone meanwhile
		}
	}

	@Override
	public void dispose() {
		session.ifPresent(open -> {
			open.codebook().eAdapters().remove(onChange);
			open.edits().removeListener(onStep);
			editing.orElseThrow().release(open);
		});
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Edits.class && session.isPresent() ? adapter.cast(session.get().edits()) : super.getAdapter(adapter);
	}
}
