// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.session.Edits;
import org.glossator.study.Reasons;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.ArticlePart;
import org.glossator.ui.Closing;
import org.glossator.ui.Notice;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.editor.coding.CodingDesk;
import org.glossator.ui.editor.marks.Underlines;

/**
 * Shows an article as a page to read and to code. One's own coding of it is open from the first moment to the last; those of others
 * can be shown in its place, and are not changed.
 */
public class ArticleEditor extends EditorPart implements ArticlePart, IPersistableEditor, ISaveablePart2 {

	private static final String CODER = "coder"; //$NON-NLS-1$
	private static final String TOP = "topOffset"; //$NON-NLS-1$

	private final Runnable onStudy = this::studyChanged;
	private final Runnable onStep = () -> firePropertyChange(IEditorPart.PROP_DIRTY);
	private OpenStudy study;
	private Optional<StudyEditing> editing = Optional.empty();
	private Optional<CodingSession> mine = Optional.empty();
	private Optional<ArticleSheet> sheet = Optional.empty();
	private Optional<Presence> presence = Optional.empty();
	private String remembered = ""; //$NON-NLS-1$
	private int top;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ArticleInput)) {
			throw new PartInitException(Messages.NotAnArticle);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		study = site.getService(OpenStudy.class);
	}

	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public void createPartControl(Composite parent) {
		try {
			StudyEditing here = study.editing().filter(open -> open.store().folder().equals(input().study()))
					.orElseThrow(() -> new IOException(NLS.bind(Messages.OtherStudy, input().study())));
			if (study.article(input().articleId()).isEmpty()) {
				throw new IOException(NLS.bind(Messages.ArticleGone, input().articleId(), study.name().orElse(""))); //$NON-NLS-1$
			}
			CodingSession session = here.open(here.mine(input().round(), input().articleId()));
			editing = Optional.of(here);
			mine = Optional.of(session);
			session.edits().addListener(onStep);
			ArticleSheet made = new ArticleSheet(parent, this, here, session);
			sheet = Optional.of(made);
			made.show(remembered);
			made.page().beginAt(top);
			study.addListener(onStudy);
			presence = session.isMine() ? Optional.of(new Presence(this, here.times().of(session.key()))) : Optional.empty();
		} catch (IOException e) {
			Reports.log(Reasons.sentence(e), e);
			Notice.instead(parent, NLS.bind(Messages.NotOpened, Reasons.sentence(e)));
		}
	}

	/** A coder may have come or gone; when the study itself went, there is nothing left to show. */
	private void studyChanged() {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (sheet.isEmpty() || sheet.get().isDisposed()) {
				return;
			}
			if (isOpen()) {
				sheet.get().codersChanged();
				study.article(input().articleId()).ifPresent(article -> named(ArticleInput.of(study, article, input().round())));
			} else {
				getSite().getPage().closeEditor(this, false);
			}
		});
	}

	/** The round may be called otherwise by now. */
	private void named(ArticleInput same) {
		if (!same.getName().equals(getPartName())) {
			setInput(same);
			setPartName(same.getName());
			sheet.ifPresent(ArticleSheet::showArticle);
		}
	}

	/** Whether the study that the codings here belong to is still the one that is open. */
	private boolean isOpen() {
		return editing.isPresent() && study.editing().equals(editing);
	}

	private ArticleInput input() {
		return (ArticleInput) getEditorInput();
	}

	/** What is underlined. */
	public Underlines underlines() {
		return sheet.map(ArticleSheet::underlines).orElse(Underlines.NONE);
	}

	/** What the hover says about the character at an offset in UTF-16 code units; empty where nothing is coded. */
	public String hoverText(int offset) {
		return sheet.map(shown -> shown.hoverText(offset)).orElse(""); //$NON-NLS-1$
	}

	/** The line above the text that tells where and when the article appeared. */
	public String metadataLine() {
		return sheet.map(shown -> shown.header().metadata()).orElse(""); //$NON-NLS-1$
	}

	@Override
	public String coder() {
		return sheet.map(shown -> shown.session().key().whose().id()).orElse(""); //$NON-NLS-1$
	}

	@Override
	public void show(String coder) {
		sheet.ifPresent(shown -> shown.show(coder));
	}

	@Override
	public void setFocus() {
		sheet.ifPresent(shown -> shown.page().text().setFocus());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (sheet.isPresent()) {
			ArticleSheet shown = sheet.get();
			Optional<?> found = adapter == IFindReplaceTarget.class ? Optional.of(shown.page().viewer().getFindReplaceTarget())
					: adapter == StyledText.class ? Optional.of(shown.page().text())
							: adapter == ReadingsBeside.class ? Optional.of(shown.beside())
							: adapter == CodingDesk.class ? Optional.of(shown.desk())
									: adapter == CodingSession.class ? Optional.of(shown.session())
											: adapter == Edits.class ? Optional.of(shown.session().edits()) : Optional.empty();
			if (found.isPresent()) {
				return adapter.cast(found.get());
			}
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CODER, coder());
		sheet.filter(shown -> !shown.isDisposed()).ifPresent(shown -> memento.putInteger(TOP, shown.page().top()));
	}

	@Override
	public void restoreState(IMemento memento) {
		remembered = Optional.ofNullable(memento.getString(CODER)).orElse(""); //$NON-NLS-1$
		top = Optional.ofNullable(memento.getInteger(TOP)).orElse(0);
	}

	@Override
	public void dispose() {
		study.removeListener(onStudy);
		presence.ifPresent(Presence::stop);
		sheet.ifPresent(ArticleSheet::close);
		mine.ifPresent(session -> {
			session.edits().removeListener(onStep);
			editing.orElseThrow().release(session);
		});
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return isOpen() && mine.filter(session -> session.edits().isDirty()).isPresent();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (mine.isEmpty()) {
			return;
		}
		try {
			save(mine.get());
			firePropertyChange(IEditorPart.PROP_DIRTY);
		} catch (IOException e) {
			Reports.failed(getSite().getShell(), NLS.bind(Messages.NotSavedTitle, getPartName()), NLS.bind(Messages.NotSaved, Reasons.sentence(e)), e);
		}
		monitor.setCanceled(isDirty());
	}

	/** Saves; what was written in the meantime is written over only by a person who was asked. */
	private void save(CodingSession session) throws IOException {
		if (!session.edits().isDirty() || !session.isChangedOutside()) {
			session.save();
		} else if (MessageDialog.open(MessageDialog.WARNING, getSite().getShell(), NLS.bind(session.isSavedSince() ? Messages.SavedSinceTitle : Messages.ChangedOutsideTitle, getPartName()),
				session.isSavedSince() ? Messages.SavedSince : Messages.ChangedOutside, SWT.SHEET, Messages.WriteOver, Messages.KeepUnsaved) == 0) {
			session.saveOver();
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
}
