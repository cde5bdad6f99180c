// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows the guide to the code under the pointer, set to be read. */
final class CodeTip extends ColumnViewerToolTipSupport {

	/** Of a line, in average characters: short enough to be read at a glance. */
	private static final int MEASURE = 60;
	private static final int DELAY_MILLISECONDS = 500;

	private final Function<Object, CodeGuide> guide;

	private CodeTip(ColumnViewer viewer, Function<Object, CodeGuide> guide) {
		super(viewer, ToolTip.NO_RECREATE, false);
		this.guide = guide;
		setHideOnMouseDown(true);
		setPopupDelay(DELAY_MILLISECONDS);
	}

	/** Lets the elements of a viewer tell of themselves; its label provider must have a tooltip text for each that is to do so. */
	static void on(ColumnViewer viewer, Function<Object, CodeGuide> guide) {
		new CodeTip(viewer, guide).activate();
	}

	@Override
	protected Composite createViewerToolTipContentArea(Event event, ViewerCell cell, Composite parent) {
		CodeGuide said = guide.apply(cell.getElement());
		Composite sheet = new Composite(parent, SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(sheet);
		StyledText text = new StyledText(sheet, SWT.READ_ONLY | SWT.WRAP | SWT.NO_FOCUS);
		text.setCaret(null);
		text.setText(said.text());
		text.setStyleRanges(said.styles().toArray(StyleRange[]::new));
		for (Composite part : new Composite[] { sheet, text }) {
			part.setForeground(JFaceColors.getInformationViewerForegroundColor(parent.getDisplay()));
			part.setBackground(JFaceColors.getInformationViewerBackgroundColor(parent.getDisplay()));
		}
		GridDataFactory.fillDefaults().hint(width(text), SWT.DEFAULT).applyTo(text);
		return sheet;
	}

	/** The keys stay with who has them; else what takes them next, as a popup, would lose them to the viewer again. */
	@Override
	protected void afterHideToolTip(Event event) {
		// nothing: the viewer does not want them
	}

	private static int width(StyledText text) {
		GC gc = new GC(text);
		try {
			int most = (int) (gc.getFontMetrics().getAverageCharacterWidth() * MEASURE);
			return Math.min(most, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		} finally {
			gc.dispose();
		}
	}
}
