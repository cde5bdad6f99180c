// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.registry.RegistrySession;
import org.glossator.editing.registry.RegistryUsage;
import org.glossator.editing.session.Edits;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.study.Reasons;
import org.glossator.ui.Closing;
import org.glossator.ui.Notice;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Edits the registry of the open study: entities, propositions and event instances. */
public class RegistryEditor extends EditorPart implements ISaveablePart2 {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.study.registry"; //$NON-NLS-1$

	private final Runnable onEdit = this::edited;
	private final Runnable onStudy = this::studyChanged;
	private final Runnable onRegistry = this::registryChanged;
	private final IPartListener2 onActivation = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (part.getPart(false) == RegistryEditor.this) {
				page.ifPresent(RegistryPage::recount);
			}
		}
	};
	private OpenStudy study;
	private Optional<StudyEditing> editing = Optional.empty();
	private Optional<RegistryPage> page = Optional.empty();
	private boolean refreshing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof RegistryEditorInput registry)) {
			throw new PartInitException(Messages.NotARegistry);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		study = site.getService(OpenStudy.class);
		editing = study.editing().filter(open -> study.isOpen(registry.study()));
	}

	@Override
	public void createPartControl(Composite parent) {
		if (editing.isEmpty()) {
			Notice.instead(parent, NLS.bind(Messages.OtherStudy, ((RegistryEditorInput) getEditorInput()).study()));
			return;
		}
		StudyEditing open = editing.get();
		RegistryUsage usage = open.registryUsage();
		page = Optional.of(new RegistryPage(parent, new RegistryContext(getSite(), study, open, usage, open.registryCommands()),
				this::changed));
		open.registry().edits().addListener(onEdit);
		open.registry().addListener(onRegistry);
		study.addListener(onStudy);
		getSite().getPage().addPartListener(onActivation);
	}

	/** Selects an entry. */
	public void select(Entry entry) {
		page.ifPresent(shown -> shown.select(entry));
	}

	/** Shows the entries of a kind. */
	public void show(RegistryKind kind) {
		page.ifPresent(shown -> shown.show(kind));
	}

	private void edited() {
		page.ifPresent(RegistryPage::recount);
		changed();
	}

	private void changed() {
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	/** Shows the change once, however many notifications it came with. */
	private void registryChanged() {
		if (!refreshing) {
			refreshing = true;
			Display.getDefault().asyncExec(() -> {
				refreshing = false;
				page.ifPresent(RegistryPage::refresh);
				changed();
			});
		}
	}

	private void studyChanged() {
		Display.getDefault().asyncExec(() -> page.ifPresent(RegistryPage::recount));
	}

	private Optional<RegistrySession> session() {
		return editing.map(StudyEditing::registry);
	}

	@Override
	public boolean isDirty() {
		return session().filter(RegistrySession::isDirty).isPresent() || page.filter(RegistryPage::isPending).isPresent();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		page.ifPresent(RegistryPage::commit);
		session().ifPresent(session -> {
			try {
				save(session, monitor);
			} catch (IOException e) {
				monitor.setCanceled(true);
				Reports.failed(getSite().getShell(), getPartName(), NLS.bind(Messages.RegistryNotSaved, Reasons.sentence(e)), e);
			}
		});
		changed();
	}

	/** Saves; what was written in the meantime is written over only by a person who was asked. */
	private void save(RegistrySession session, IProgressMonitor monitor) throws IOException {
		if (!session.isDirty() || !session.isChangedOutside()) {
			session.save();
		} else if (MessageDialog.open(MessageDialog.WARNING, getSite().getShell(), session.isSavedSince() ? Messages.SavedSinceTitle : Messages.ChangedOutsideTitle,
				session.isSavedSince() ? Messages.SavedSince : Messages.ChangedOutside, SWT.SHEET, Messages.WriteOver, Messages.KeepUnsaved) == 0) {
			session.saveOver();
		} else {
			monitor.setCanceled(true);
		}
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
		page.ifPresent(RegistryPage::setFocus);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Edits.class && session().isPresent()) {
			return adapter.cast(session().get().edits());
		}
		return adapter == Control.class && page.isPresent() ? adapter.cast(page.get().control()) : super.getAdapter(adapter);
	}

	/** Also takes back the steps that the person did not want to save. */
	@Override
	public void dispose() {
		page = Optional.empty();
		getSite().getPage().removePartListener(onActivation);
		study.removeListener(onStudy);
		editing.ifPresent(open -> {
			open.registry().edits().removeListener(onEdit);
			open.registry().removeListener(onRegistry);
			Edits edits = open.registry().edits();
			while (open.registry().isDirty() && edits.isDirty() && edits.canUndo()) {
				edits.undo();
			}
		});
		super.dispose();
	}
}
