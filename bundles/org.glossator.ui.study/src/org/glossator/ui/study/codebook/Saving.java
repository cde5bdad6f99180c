// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PlatformUI;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.editing.codebook.PendingChange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.CodebookProblem;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.Reports;

/** Saves a codebook: refuses one that is not sound, asks before codings change, and tells which do not come back. */
final class Saving {

	private static final int NAMED = 8;

	private final IWorkbenchSite site;
	private final CodebookSession session;

	Saving(IWorkbenchSite site, CodebookSession session) {
		this.site = site;
		this.session = session;
	}

	/**
	 * Saves.
	 *
	 * @param note why, for the version that this makes
	 * @return whether it is saved
	 */
	boolean run(String note) {
		Optional<String> refusal = session.refusal();
		if (refusal.isPresent()) { // before anything else is asked or saved
			MessageDialog.open(MessageDialog.ERROR, site.getShell(), Messages.NotSavedTitle, refusal.get(), 0, Messages.KeepEditing);
			return false;
		}
		List<CodebookProblem> problems = session.problems();
		if (!problems.isEmpty()) {
			String sentences = list(problems.stream().map(CodebookProblem::sentence).toList());
			MessageDialog.open(MessageDialog.ERROR, site.getShell(), Messages.NotSavedTitle, NLS.bind(Messages.NotSound, sentences), 0,
					Messages.KeepEditing);
			return false;
		}
		try {
			if (!session.pending().isEmpty() && !session.isCounted()) {
				count();
			}
			List<PendingChange> pending = session.pending().stream().filter(change -> !change.usage().isNone()).toList();
			List<CodingSession> unsaved = session.unsaved();
			int forgetting = session.forgetting().size();
			if (!pending.isEmpty() || !unsaved.isEmpty() || forgetting > 0 || !session.lost().isEmpty()) {
				if (!agreed(pending, unsaved, forgetting)) {
					return false;
				}
			}
			save(note);
			return true;
		} catch (IOException e) {
			Reports.failed(site.getShell(), Messages.NotSavedTitle, e);
			return false;
		} catch (OperationCanceledException e) {
			return false; // the person wanted it so
		}
	}

	/**
	 * Makes a former version the next one; a person has agreed to all that this takes.
	 *
	 * @return whether it is saved; the codebook is as it was when not
	 */
	boolean bringBack(int version, String note) {
		boolean taken = false;
		try {
			taken = session.bringBack(version);
			if (taken) {
				save(note);
				return true;
			}
		} catch (IOException e) {
			if (taken && session.edits().isDirty()) {
				session.edits().undo(); // nobody asked for a step that is not saved
			}
			Reports.failed(site.getShell(), Messages.NotSavedTitle, e);
		}
		return false;
	}

	private void save(String note) throws IOException {
		for (CodingSession coding : session.unsaved()) {
			coding.save();
		}
		site.getService(ActiveCoding.class).select(this, List.of()); // what is selected becomes other objects
		session.save(note);
	}

	private boolean agreed(List<PendingChange> pending, List<CodingSession> unsaved, int forgetting) throws IOException {
		List<String> sentences = new ArrayList<>(pending.stream().map(ElementWords::pending).toList());
		String articles = ElementWords.articles(unsaved.size());
		String codings = ElementWords.codingsTitle(pending.stream().mapToInt(change -> change.usage().codings()).sum());
		String first = ElementWords.articlesTitle(unsaved.size());
		String save = unsaved.isEmpty() && pending.isEmpty() ? Messages.SaveTitle
				: unsaved.isEmpty() ? NLS.bind(Messages.ChangeCodings, codings)
				: pending.isEmpty() ? NLS.bind(Messages.SaveArticles, first) : NLS.bind(Messages.SaveAndChange, first, codings);
		String what = pending.isEmpty() ? "" : NLS.bind(Messages.CodingsFollow, list(sentences)); //$NON-NLS-1$
		String open = unsaved.isEmpty() ? "" : NLS.bind(Messages.OpenUnsaved, articles); //$NON-NLS-1$
		List<String> back = session.lost().stream().map(ElementWords::lost).toList();
		String lost = back.isEmpty() ? "" : NLS.bind(Messages.NotBack, list(back)); //$NON-NLS-1$
		String forgotten = forgetting == 0 ? "" : NLS.bind(Messages.Forgotten, ElementWords.articles(forgetting)); //$NON-NLS-1$
		String sentence = Stream.of(what, lost, open, forgotten).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		return MessageDialog.open(MessageDialog.QUESTION, site.getShell(), Messages.SaveTitle, sentence, 0, save, Messages.KeepEditing) == 0;
	}

	private static String list(List<String> sentences) {
		String named = String.join("\n", sentences.subList(0, Math.min(NAMED, sentences.size()))); //$NON-NLS-1$
		return sentences.size() <= NAMED ? named : named + "\n" + NLS.bind(Messages.AndMore, Integer.valueOf(sentences.size() - NAMED)); //$NON-NLS-1$
	}

	/** Counts the codings now, since the person waits for it. */
	void count() throws IOException {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
				try {
					session.count(progress);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
	}
}
