// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guide. */
public final class GuideHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		GuideView.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), ""); //$NON-NLS-1$
		return null;
	}
}
