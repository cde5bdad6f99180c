// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * What stands in a dialog: as large as it wants to be where the screen has room for it. On a small screen, or with large letters, it
 * is as wide as there is room, and what is higher then is scrolled: a dialog itself is only cut to the screen.
 */
public final class ScrolledSheet {

	private final ScrolledComposite scrolled;
	private final Composite content;
	private final int give;

	/**
	 * @param parent what it stands in
	 * @param give   how much lower than it wants to be it may become before it is scrolled, in pixels: what grabs height gives that away
	 */
	public ScrolledSheet(Composite parent, int give) {
		this.give = give;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				Point wanted = super.computeSize(width, height, changed);
				int room = getMonitor().getClientArea().width * 9 / 10; // the rest is for what is around it
				return width == SWT.DEFAULT && wanted.x > room ? super.computeSize(room, height, changed) : wanted;
			}
		};
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		content = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(content);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	/** Where it stands; has no layout data yet. */
	public Composite control() {
		return scrolled;
	}

	/** What is scrolled; has no layout yet. A grid fits when what is wide in it grabs, and so may become narrow. */
	public Composite content() {
		return content;
	}

	/** Lays it out anew, to be called when what it holds wants more or less room. */
	public void fit() {
		int width = scrolled.getClientArea().width;
		if (width > 0) {
			scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y - give);
			content.layout(true, true);
		}
	}
}
