// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.util.Set;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.ui.OpenStudy;

/** Asks what of the study is to be written in which format and where, and writes it in the background. */
public final class ExportWizard extends Wizard {

	/**
	 * Articles that the person may mean, by id.
	 *
	 * @param selected those that are selected in the explorer
	 * @param filtered those that the explorer's filter lets through
	 */
	public record Articles(Set<String> selected, Set<String> filtered) {

		/** Copies the sets. */
		public Articles {
			selected = Set.copyOf(selected);
			filtered = Set.copyOf(filtered);
		}
	}

	private final IWorkbenchWindow window;
	private final ExportPage page;

	/**
	 * @param window   where a study is open
	 * @param articles what the person may mean
	 */
	@SuppressWarnings("resource") // the store is closed by its owner
	public ExportWizard(IWorkbenchWindow window, Articles articles) {
		this.window = window;
		this.page = new ExportPage(window.getService(OpenStudy.class).store().orElseThrow(), articles);
		setWindowTitle(Messages.Export);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	@SuppressWarnings("resource") // the store is closed by its owner
	public boolean performFinish() {
		page.remember();
		new ExportRun(window, window.getService(OpenStudy.class).store().orElseThrow(), page.exporter(), page.request()).schedule();
		return true;
	}
}
