// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.glossator.app.guide.GuideView;
import org.glossator.ui.study.explorer.StudyExplorer;
import org.glossator.ui.views.annotations.AnnotationsView;
import org.glossator.ui.views.codes.CodesView;
import org.glossator.ui.views.problems.ProblemsView;

/**
 * The perspective to read and code in. The article is in the middle, as wide as its lines need; what to read next is on its left,
 * what to code with and what a coding says on its right, and all codings below.
 */
public class AnnotatePerspective implements IPerspectiveFactory {

	/** The id in the extension registry. */
	static final String ID = "org.glossator.app.annotate"; //$NON-NLS-1$

	private static final String PROPERTIES = "org.glossator.ui.views.properties"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.23f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		left.addView(StudyExplorer.ID);
		left.addPlaceholder(GuideView.ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		right.addView(CodesView.ID);
		IFolderLayout lowerRight = layout.createFolder("lowerRight", IPageLayout.BOTTOM, 0.38f, "right"); //$NON-NLS-1$ //$NON-NLS-2$
		lowerRight.addView(PROPERTIES);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.72f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		bottom.addView(AnnotationsView.ID);
		bottom.addView(ProblemsView.ID);
		bottom.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		for (String view : new String[] { StudyExplorer.ID, CodesView.ID, PROPERTIES, AnnotationsView.ID, ProblemsView.ID,
				IProgressConstants.PROGRESS_VIEW_ID, GuideView.ID }) {
			layout.addShowViewShortcut(view);
		}
	}
}
