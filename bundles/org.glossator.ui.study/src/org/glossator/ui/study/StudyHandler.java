// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.ui.PlatformUI;
import org.glossator.ui.OpenStudy;

/** Does what can be done as long as a study is open. */
public abstract class StudyHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(OpenStudy.class).folder().isPresent());
	}
}
