// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.study.Reasons;
import org.glossator.study.StudyStore;
import org.glossator.ui.Me;
import org.glossator.ui.Reports;
import org.glossator.ui.study.Studies;

/** Makes a study in a folder of its own and opens it. */
public final class NewStudyWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final NewStudyPage page = new NewStudyPage();
	private boolean importsNext;

	/**
	 * @param window where the study is opened
	 */
	public NewStudyWizard(IWorkbenchWindow window) {
		this.window = window;
		setWindowTitle(Messages.NewStudy);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** Whether the study is open and the person wants to import articles now. */
	public boolean importsNext() {
		return importsNext;
	}

	@Override
	public boolean performFinish() {
		NewStudyPage.Choice choice = page.choice();
		Path folder = choice.parent().resolve(choice.name());
		try {
			Files.createDirectories(choice.parent());
			if (!Files.isWritable(choice.parent())) {
				throw new AccessDeniedException(choice.parent().toString());
			}
			if (!Studies.leave(window)) {
				return false; // nothing is made while the person is not done with the study that is open
			}
			StudyStore.create(folder, choice.name(), choice.codebook().load()).close();
		} catch (IOException e) {
			Reports.log(Reasons.sentence(e), e);
			page.setErrorMessage(NLS.bind(Messages.NotMade, Reasons.sentence(e)));
			return false;
		}
		Me.setIn(folder, choice.coder());
		if (!Me.isNamed()) {
			Me.setName(choice.coder());
		}
		page.remember();
		importsNext = Studies.open(window, folder) && choice.importsNext();
		return true;
	}
}
