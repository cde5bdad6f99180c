// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the codebook that was open when the workbench was closed. */
public class CodebookInputFactory implements IElementFactory {

	/** The id in the extension registry. */
	static final String ID = "org.glossator.ui.study.codebookInput"; //$NON-NLS-1$

	private static final String STUDY = "study"; //$NON-NLS-1$

	@Override
	public IAdaptable createElement(IMemento memento) {
		String study = memento.getString(STUDY);
		return study == null ? null : new CodebookEditorInput(Path.of(study));
	}

	static void save(CodebookEditorInput input, IMemento memento) {
		memento.putString(STUDY, input.study().toString());
	}
}
