// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.ui.OpenStudy;
import org.glossator.ui.Reports;

/** Opens the codebook of the open study in the codebook editor. */
public final class CodebookOpener {

	private CodebookOpener() {
	}

	/**
	 * Opens the codebook, or brings its editor to the front, and selects an element.
	 *
	 * @param element a layer, feature, tag set or tag of the study's codebook
	 */
	public static void open(IWorkbenchPage page, OpenStudy study, EObject element) {
		open(page, study).ifPresent(editor -> editor.reveal(element));
	}

	/** Opens the codebook, or brings its editor to the front as it is. */
	public static Optional<CodebookEditor> open(IWorkbenchPage page, OpenStudy study) {
		return study.folder().flatMap(folder -> {
			try {
				return page.openEditor(new CodebookEditorInput(folder), CodebookEditor.ID) instanceof CodebookEditor editor ? Optional.of(editor)
						: Optional.empty();
			} catch (PartInitException e) {
				Reports.failed(page.getWorkbenchWindow().getShell(), Messages.Codebook, e);
				return Optional.empty();
			}
		});
	}
}
