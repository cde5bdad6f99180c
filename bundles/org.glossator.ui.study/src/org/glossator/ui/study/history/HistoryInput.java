// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.glossator.ui.Icon;

/**
 * The history of the codebook of a study. It is not opened again at the next start: it is looked at now and then.
 *
 * @param study the folder of the study
 */
record HistoryInput(Path study) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.HISTORY.descriptor();
	}

	@Override
	public String getName() {
		return Messages.Title;
	}

	@Override
	public String getToolTipText() {
		return Messages.Tip;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
