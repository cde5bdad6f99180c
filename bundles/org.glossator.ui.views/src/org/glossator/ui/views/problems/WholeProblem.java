// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.Accessibility;
import org.glossator.ui.GridPlace;

/** Says the whole of the problem that is selected, below the list: what is wrong, and with which coding. */
final class WholeProblem {

	private static final int LINES = 2;

	private final Text text;

	/** To be made in a composite with a grid of one column. */
	WholeProblem(Composite parent) {
		text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setBackground(parent.getBackground());
		Accessibility.name(text, Messages.Whole);
		GC gc = new GC(text);
		int height = LINES * gc.getFontMetrics().getHeight();
		gc.dispose();
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).hint(SWT.DEFAULT, height).exclude(true).applyTo(text);
		text.setVisible(false);
	}

	/** Shows the first of what is selected; nothing when nothing is. */
	void show(List<IMarker> selected) {
		if (text.isDisposed()) {
			return;
		}
		selected.stream().findFirst().ifPresent(marker -> text.setText(NLS.bind(Messages.WholeOf, marker.getAttribute(IMarker.MESSAGE, ""), //$NON-NLS-1$
				marker.getAttribute(ProblemMarkers.CODING, "")))); //$NON-NLS-1$
		boolean shown = !selected.isEmpty();
		if (text.getVisible() != shown) {
			GridPlace.show(text, shown);
			text.getParent().layout();
		}
	}
}
