// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.codebook.BringBack;
import org.glossator.editing.codebook.BringBack.Foreseen;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.study.Reasons;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.Comparison;
import org.glossator.study.history.VersionSummary;
import org.glossator.study.parts.Part;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;
import org.glossator.ui.study.codebook.CodebookEditor;
import org.glossator.ui.study.codebook.CodebookEditorInput;
import org.glossator.ui.study.codebook.CodebookOpener;

/** Brings a former version of the codebook back: says what that means, asks, and lets the codebook editor do it, where it can be undone. */
@SuppressWarnings("resource") // the store is closed by its owner
final class BringingBack {

	private final IEditorPart part;
	private final OpenStudy study;
	private final StudyEditing editing;

	/**
	 * @param part where it is asked for
	 */
	BringingBack(IEditorPart part, OpenStudy study, StudyEditing editing) {
		this.part = part;
		this.study = study;
		this.editing = editing;
	}

	/** Why a version cannot be brought back, a sentence; empty when it can. */
	String lacks(CodebookHistory history, VersionSummary row) {
		Optional<String> refusal = editing.store().access().refusal(new Part.Shared());
		if (refusal.isPresent()) {
			return refusal.get();
		}
		if (row.version().isEmpty()) {
			return Messages.LacksFile;
		}
		if (row.number() == history.now().getVersion()) {
			return Messages.IsNow;
		}
		try {
			Optional<CodebookChange> change = history.back(row.number());
			return change.isEmpty() ? Messages.LacksWay : Comparison.of(change.get()).said().isEmpty() ? Messages.SameAsNow : ""; //$NON-NLS-1$
		} catch (IOException e) {
			return Reasons.sentence(e);
		}
	}

	/**
	 * Brings a version back, when the person agrees.
	 *
	 * @return whether the codebook is what it was
	 */
	boolean run(VersionSummary row) {
		IWorkbenchPage page = part.getSite().getPage();
		boolean open = study.folder().map(folder -> page.findEditor(new CodebookEditorInput(folder))).isPresent();
		Optional<CodebookEditor> editor = CodebookOpener.open(page, study);
		Optional<CodebookSession> session = editor.flatMap(CodebookEditor::session);
		page.activate(part);
		if (session.isEmpty()) {
			return false;
		}
		try {
			Optional<String> note = agreed(row, session.get());
			if (note.isPresent()) {
				return editor.get().bringBack(row.number(), note.get());
			}
		} catch (IOException e) {
			Reports.failed(part.getSite().getShell(), NLS.bind(Messages.BringBackVersion, Integer.valueOf(row.number())), e);
		}
		if (!open && !editor.get().isDirty()) {
			page.closeEditor(editor.get(), true);
		}
		return false;
	}

	/** Why the person wants it, which may be nothing; empty when the person does not want it. */
	private Optional<String> agreed(VersionSummary row, CodebookSession session) throws IOException {
		BringBack bringing = session.bringingBack(row.number()).orElseThrow();
		Optional<Foreseen> foreseen = foresee(bringing);
		if (foreseen.isEmpty()) {
			return Optional.empty();
		}
		BringBackWords words = new BringBackWords(bringing, foreseen.get(), session.unsaved().size());
		BringBackDialog dialog = new BringBackDialog(part.getSite().getShell(), row.number(), session.codebook().getVersion() + 1, words.text());
		return dialog.open() == Window.OK ? Optional.of(dialog.note()) : Optional.empty();
	}

	/** Reads the codings while the person waits; empty when the person does not want to. */
	private static Optional<Foreseen> foresee(BringBack bringing) throws IOException {
		Foreseen[] foreseen = new Foreseen[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
				try {
					foreseen[0] = bringing.foresee(progress);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException(e.getMessage());
				}
			});
			return Optional.of(foreseen[0]);
		} catch (InvocationTargetException e) {
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			return Optional.empty();
		}
	}
}
