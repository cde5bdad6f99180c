// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Makes the text of articles larger, smaller or normal: by the number of steps that the extension names. */
public class ZoomHandler extends AbstractHandler implements IExecutableExtension {

	private int steps;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		steps = Integer.parseInt(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Zoom.change(steps);
		return null;
	}
}
