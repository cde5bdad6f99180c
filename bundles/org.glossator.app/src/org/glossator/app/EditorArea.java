// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbench;

/** The place of the editors in all windows, and whether they are made now. */
final class EditorArea {

	private EditorArea() {
	}

	/** Holds back the editors of the last time, which would look in vain for their study, until {@link #show} is called. */
	static void holdBack(IWorkbench workbench) {
		render(workbench, false);
	}

	/** Makes the editors that were held back, now or in a start that ended too early. */
	static void show(IWorkbench workbench) {
		render(workbench, true);
	}

	private static void render(IWorkbench workbench, boolean rendered) {
		MApplication application = workbench.getService(MApplication.class);
		workbench.getService(EModelService.class).findElements(application, IPageLayout.ID_EDITOR_AREA, MPlaceholder.class)
				.forEach(area -> area.setToBeRendered(rendered));
	}
}
