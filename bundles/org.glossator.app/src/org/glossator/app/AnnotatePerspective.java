// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.progress.IProgressConstants;
import org.glossator.ui.study.StudyExplorer;

/** The perspective to read and code in: the study on the left, the articles beside it. Progress has a place below, when it is wanted. */
public class AnnotatePerspective implements IPerspectiveFactory {

	/** The id in the extension registry. */
	static final String ID = "org.glossator.app.annotate"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.33f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		left.addView(StudyExplorer.ID);
		IPlaceholderFolderLayout bottom = layout.createPlaceholderFolder("bottom", IPageLayout.BOTTOM, 0.75f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		bottom.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		layout.addShowViewShortcut(StudyExplorer.ID);
		layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
		layout.getViewLayout(StudyExplorer.ID).setCloseable(true);
	}
}
