// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.glossator.ui.Icon;

/**
 * The registry of a study, to be opened in the registry editor; remembered by the workbench from one start to the next.
 *
 * @param study the folder of the study
 */
public record RegistryEditorInput(Path study) implements IEditorInput, IPersistableElement {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.REGISTRY.descriptor();
	}

	@Override
	public String getName() {
		return Messages.Registry;
	}

	@Override
	public String getToolTipText() {
		return Messages.RegistryTip;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return RegistryInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		RegistryInputFactory.save(this, memento);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
