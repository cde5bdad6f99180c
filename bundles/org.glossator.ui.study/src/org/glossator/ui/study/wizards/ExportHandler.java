// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.wizards;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.model.study.Article;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.study.StudyHandler;
import org.glossator.ui.study.explorer.StudyExplorer;

/** Writes the open study, or a part of it, in another format. */
public class ExportHandler extends StudyHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (window.getService(OpenStudy.class).store().isPresent() && agreed(window)) {
			new WizardDialog(window.getShell(), new ExportWizard(window, articles(window))).open();
		}
		return null;
	}

	/** What is exported is what is saved: asks what is to become of the rest, unless there is none. */
	private static boolean agreed(IWorkbenchWindow window) {
		IEditorPart[] unsaved = window.getActivePage().getDirtyEditors();
		if (unsaved.length == 0) {
			return true;
		}
		String sentence = unsaved.length == 1 ? NLS.bind(Messages.ExportUnsaved, unsaved[0].getTitle())
				: NLS.bind(Messages.ExportUnsavedMany, Arrays.stream(unsaved).map(IEditorPart::getTitle).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		return switch (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.Export, sentence, SWT.SHEET, Messages.SaveAndExport,
				Messages.ExportSaved, Messages.ExportNot)) {
		case 0 -> window.getActivePage().saveAllEditors(false) && window.getActivePage().getDirtyEditors().length == 0;
		case 1 -> true;
		default -> false;
		};
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
