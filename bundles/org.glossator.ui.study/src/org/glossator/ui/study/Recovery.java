// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IEvaluationService;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.study.Reasons;
import org.glossator.study.parts.CodingKey;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ArticleInput;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Offers work back that was not saved when the program stopped. */
final class Recovery {

	private final IWorkbenchWindow window;
	private final OpenStudy study;
	private final StudyEditing editing;

	private Recovery(IWorkbenchWindow window, OpenStudy study, StudyEditing editing) {
		this.window = window;
		this.study = study;
		this.editing = editing;
	}

	/** Asks what is to become of unsaved work in the study that was opened, if there is any. */
	static void offer(IWorkbenchWindow window) {
		OpenStudy study = window.getService(OpenStudy.class);
		study.editing().ifPresent(editing -> new Recovery(window, study, editing).offer());
	}

	private void offer() {
		try {
			List<UnsavedWork> unsaved = editing.unsaved();
			if (!unsaved.isEmpty()) {
				ask(unsaved);
			}
			if (!editing.notes().isEmpty()) {
				MessageDialog.openWarning(window.getShell(), Messages.RecoveryTitle, String.join("\n", editing.notes())); //$NON-NLS-1$
			}
		} catch (IOException e) {
			Reports.failed(window.getShell(), Messages.RecoveryTitle, NLS.bind(Messages.RecoveryUnread, Reasons.sentence(e)), e);
		}
	}

	private void ask(List<UnsavedWork> unsaved) throws IOException {
		RecoveryDialog dialog = new RecoveryDialog(window.getShell(), unsaved, this::name);
		switch (dialog.open()) {
		case RecoveryDialog.RESTORE -> restore(dialog.chosen());
		case RecoveryDialog.DISCARD -> {
			for (UnsavedWork work : dialog.chosen()) {
				editing.discard(work);
			}
		}
		default -> {
			// It is offered again when the study is opened next.
		}
		}
	}

	private void restore(List<UnsavedWork> chosen) {
		List<String> failures = new ArrayList<>();
		for (UnsavedWork work : chosen) {
			try {
				editing.recover(work);
				open(work);
			} catch (IOException e) {
				Reports.log(Reasons.sentence(e), e);
				failures.add(NLS.bind(Messages.NotRestored, name(work), Reasons.sentence(e)));
			}
		}
		// Editors that are made with unsaved work in them have never become dirty, and what depends on that has not looked.
		window.getService(IEvaluationService.class).requestEvaluation(ISources.ACTIVE_PART_NAME);
		if (!failures.isEmpty()) {
			MessageDialog.openError(window.getShell(), Messages.RecoveryTitle, String.join("\n", failures)); //$NON-NLS-1$
		}
	}

	private void open(UnsavedWork work) {
		switch (work.what()) {
		case CODING -> work.key().map(CodingKey::article).flatMap(study::article).ifPresent(article -> {
			ArticleOpener.open(window.getActivePage(), study, article, work.key().orElseThrow().round());
			work.key().flatMap(editing::session).ifPresent(this::showLast);
		});
		case REGISTRY -> execute("org.glossator.ui.study.editRegistry"); //$NON-NLS-1$
		case CODEBOOK -> execute("org.glossator.ui.study.editCodebook"); //$NON-NLS-1$
		}
	}

	/** What was coded last is selected, as it was then. */
	private void showLast(CodingSession session) {
		ActiveCoding active = window.getService(ActiveCoding.class);
		if (active.session().filter(session::equals).isPresent()) {
			session.recovered().ifPresent(coding -> active.select(this, List.of(coding)));
		}
	}

	private void execute(String command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Reports.log("What was not saved is restored, but its editor does not open: " + command, e); //$NON-NLS-1$
		}
	}

	private String name(UnsavedWork work) {
		return switch (work.what()) {
		case CODING -> work.key().map(key -> study.article(key.article()).map(article -> ArticleInput.of(study, article, key.round()).getName())
				.orElse(key.article())).orElseThrow();
		case REGISTRY -> Messages.Registry;
		case CODEBOOK -> Messages.Codebook;
		};
	}
}
