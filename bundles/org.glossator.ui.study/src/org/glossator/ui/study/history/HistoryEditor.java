// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.glossator.editing.StudyEditing;
import org.glossator.ui.Notice;
import org.glossator.ui.OpenStudy;

/** Shows the versions that the codebook of the open study has had, and brings them back; nothing is edited here. */
public class HistoryEditor extends EditorPart {

	/** The id in the extension registry. */
	public static final String ID = "org.glossator.ui.study.history"; //$NON-NLS-1$

	private final Runnable onStudy = this::studyChanged;
	private OpenStudy study;
	private Optional<StudyEditing> editing = Optional.empty();
	private Optional<HistoryPage> page = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof HistoryInput history)) {
			throw new PartInitException(Messages.NotAHistory);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		study = site.getService(OpenStudy.class);
		editing = study.editing().filter(open -> study.isOpen(history.study()));
	}

	@Override
	public void createPartControl(Composite parent) {
		if (editing.isEmpty()) {
			Notice.instead(parent, NLS.bind(Messages.OtherStudy, ((HistoryInput) getEditorInput()).study()));
			return;
		}
		page = Optional.of(new HistoryPage(parent, editing.get(), new BringingBack(this, study, editing.get())));
		study.addListener(onStudy);
	}

	private void studyChanged() {
		Display.getDefault().asyncExec(() -> page.filter(shown -> editing.equals(study.editing())).ifPresent(HistoryPage::update));
	}

	@Override
	public void setFocus() {
		page.ifPresent(HistoryPage::setFocus);
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// There is nothing to save.
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
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Control.class && page.isPresent() ? adapter.cast(page.get().control()) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		page = Optional.empty();
		study.removeListener(onStudy);
		super.dispose();
	}
}
