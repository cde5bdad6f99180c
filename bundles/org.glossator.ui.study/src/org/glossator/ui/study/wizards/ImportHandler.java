// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.Part;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.StudyHandler;

/** Brings articles or codings into the open study. */
public class ImportHandler extends StudyHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}

	/**
	 * Asks what to import into the open study, if one is; says why not, when nothing can be brought in by who works here. Who does not write
	 * what is shared can bring in codings of their own.
	 */
	@SuppressWarnings("resource") // the store is closed by its owner
	static void open(IWorkbenchWindow window) {
		window.getService(OpenStudy.class).store().map(StudyStore::access).ifPresent(access -> {
			Part mine = access.me().<Part>map(Part.OfCoder::new).orElse(new Part.Shared());
			Optional<String> refusal = access.mayWrite(new Part.Shared()) ? Optional.empty() : access.refusal(mine);
			refusal.ifPresentOrElse(sentence -> MessageDialog.openInformation(window.getShell(), Messages.Import, sentence),
					() -> new WizardDialog(window.getShell(), new ImportWizard(window)).open());
		});
	}
}
