// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.glossator.ui.Icon;

/**
 * The codebook of a study, to be opened in the codebook editor; remembered by the workbench from one start to the next.
 *
 * @param study the folder of the study
 */
public record CodebookEditorInput(Path study) implements IEditorInput, IPersistableElement {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.CODEBOOK.descriptor();
	}

	@Override
	public String getName() {
		return Messages.Codebook;
	}

	@Override
	public String getToolTipText() {
		return Messages.CodebookTip;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return CodebookInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		CodebookInputFactory.save(this, memento);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
