// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.study.Article;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.StudyExplorer;

/** Writes the open study, or a part of it, in another format. */
public class ExportHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(OpenStudy.class).folder().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		// What is exported is what is saved: without an answer nothing is.
		if (window.getService(OpenStudy.class).store().isPresent() && window.getActivePage().saveAllEditors(true)) {
			new WizardDialog(window.getShell(), new ExportWizard(window, articles(window))).open();
		}
		return null;
	}

	private static ExportWizard.Articles articles(IWorkbenchWindow window) {
		Set<String> selected = new LinkedHashSet<>();
		Set<String> filtered = new LinkedHashSet<>();
		if (window.getActivePage().findView(StudyExplorer.ID) instanceof StudyExplorer explorer) {
			for (Object element : ((IStructuredSelection) explorer.getCommonViewer().getSelection()).toList()) {
				if (element instanceof Article article) {
					selected.add(article.getId());
				}
			}
			explorer.input().articles().forEach(article -> filtered.add(article.getId()));
		}
		return new ExportWizard.Articles(selected, filtered);
	}
}
