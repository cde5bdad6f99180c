// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.study.Access;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.Part;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.CoderNames;

/** Asks which files are to be imported and how they are to be read, and imports them in the background. */
public final class ImportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final SourcesPage sources;
	private final ColumnsPage columns = new ColumnsPage();

	/**
	 * @param window where a study is open
	 */
	public ImportWizard(IWorkbenchWindow window) {
		this.window = window;
		OpenStudy study = window.getService(OpenStudy.class);
		Optional<Access> access = study.store().map(StudyStore::access);
		Optional<String> notAdded = access.filter(asked -> !asked.mayWrite(new Part.Shared())).map(Access::notice);
		boolean mineOnly = notAdded.isPresent() || access.flatMap(Access::lead).isPresent();
		this.sources = new SourcesPage(columns::show, new CoderNames(study).all(), study.coderName().filter(me -> mineOnly), notAdded);
		setWindowTitle(notAdded.isPresent() ? Messages.ImportCodings : Messages.Import);
	}

	/** Puts files and folders on the list, once the first page is there. */
	public void add(List<Path> paths) {
		sources.add(paths);
	}

	@Override
	public void addPages() {
		addPage(sources);
		addPage(columns);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == sources && columns.hasTable() ? columns : null;
	}

	@Override
	public boolean canFinish() {
		return sources.isPageComplete() && (!columns.hasTable() || columns.isPageComplete());
	}

	@Override
	public boolean performFinish() {
		sources.remember();
		columns.remember();
		SourcesPage.Choice choice = sources.choice();
		new ImportRun(window, window.getService(OpenStudy.class),
				new ImportRun.Order(choice.paths(), choice.format(), columns.hasTable() ? columns.mapping() : Map.of(), choice.coder(), choice.types())).schedule();
		return true;
	}
}
