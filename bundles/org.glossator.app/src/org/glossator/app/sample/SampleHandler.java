// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.sample;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the sample study, which is made when it is not there. */
public class SampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		MakeSample job = new MakeSample(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		job.setUser(true);
		job.schedule();
		return null;
	}
}
