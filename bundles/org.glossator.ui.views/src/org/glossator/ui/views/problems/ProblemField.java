// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column of the Problems view: the attribute of the marker that the last part of the column's id names. */
public class ProblemField extends MarkerField {

	private static final int CHARACTERS = 20;

	@Override
	public String getValue(MarkerItem item) {
		return item.getMarker() == null ? "" : item.getAttributeValue(attribute(), ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		if (IMarker.LOCATION.equals(attribute())) {
			return Integer.compare(one.getAttributeValue(ProblemMarkers.BEGIN, 0), other.getAttributeValue(ProblemMarkers.BEGIN, 0));
		}
		return String.CASE_INSENSITIVE_ORDER.compare(getValue(one), getValue(other));
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		GC gc = new GC(control);
		try {
			return (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS * (ProblemMarkers.ARTICLE.equals(attribute()) ? 2 : 1));
		} finally {
			gc.dispose();
		}
	}

	private String attribute() {
		String id = getConfigurationElement().getAttribute("id"); //$NON-NLS-1$
		return id.substring(id.lastIndexOf('.') + 1);
	}
}
