// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.IntroPart;
import org.glossator.ui.OpenStudy;

/** The welcome page in the workbench: scrolled where the window is small, in the middle of it where it is large. */
public class WelcomePart extends IntroPart {

	private static final int WIDTH_IN_CHARACTERS = 110;

	private final Runnable onStudy = this::studyChanged;
	private OpenStudy study;
	private ScrolledComposite scroller;
	private Composite sheet;
	private WelcomePage page;

	@Override
	public void createPartControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		sheet = new Composite(scroller, SWT.NONE);
		sheet.setBackgroundMode(SWT.INHERIT_FORCE);
		page = new WelcomePage(sheet, getIntroSite().getWorkbenchWindow(), this::layout);
		scroller.setContent(sheet);
		scroller.addListener(SWT.Resize, event -> layout());
		sheet.addListener(SWT.Resize, event -> place());
		study = getIntroSite().getService(OpenStudy.class);
		study.addListener(onStudy);
		layout();
	}

	private void studyChanged() {
		scroller.getDisplay().asyncExec(() -> {
			if (!sheet.isDisposed()) {
				page.refresh();
			}
		});
	}

	private void layout() {
		if (page != null && !sheet.isDisposed()) {
			scroller.setMinHeight(page.control().computeSize(width(), SWT.DEFAULT).y);
			place();
		}
	}

	private int width() {
		return Math.min(scroller.getClientArea().width, page.widthOf(WIDTH_IN_CHARACTERS));
	}

	/** Puts the page into the middle, a little above it where there is room. */
	private void place() {
		Rectangle area = sheet.getClientArea();
		Point size = page.control().computeSize(width(), SWT.DEFAULT);
		page.control().setBounds((area.width - size.x) / 2, Math.max(0, (area.height - size.y) / 3), size.x, size.y);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// The page is the same beside the perspective.
	}

	@Override
	public void dispose() {
		if (study != null) {
			study.removeListener(onStudy);
		}
		super.dispose();
	}
}
