// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.glossator.ui.Icon;

/** A column of the Problems view: the attribute of the marker that the last part of the column's id names. */
public class ProblemField extends MarkerField {

	@Override
	public String getValue(MarkerItem item) {
		return item.getMarker() == null ? "" : item.getAttributeValue(attribute(), ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The message has the icon of its severity. */
	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		if (IMarker.MESSAGE.equals(attribute()) && cell.getElement() instanceof MarkerItem item && item.getMarker() != null) {
			Icon icon = severity(item) == IMarker.SEVERITY_ERROR ? Icon.ERROR : Icon.WARNING;
			cell.setImage(getImageManager().get(icon.descriptor()));
		}
	}

	/** Messages sort by severity first, places by where they are in the study. */
	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		int order = switch (attribute()) {
		case IMarker.LOCATION -> one.getMarker() == null || other.getMarker() == null ? 0 : ProblemPlace.of(one.getMarker()).compareTo(ProblemPlace.of(other.getMarker()));
		case IMarker.MESSAGE -> Integer.compare(severity(other), severity(one));
		default -> 0;
		};
		return order != 0 ? order : String.CASE_INSENSITIVE_ORDER.compare(getValue(one), getValue(other));
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		GC gc = new GC(control);
		try {
			return (int) (gc.getFontMetrics().getAverageCharacterWidth() * characters());
		} finally {
			gc.dispose();
		}
	}

	private int characters() {
		return switch (attribute()) {
		case IMarker.MESSAGE -> 62;
		case ProblemMarkers.CODING -> 28;
		case ProblemMarkers.ARTICLE -> 20;
		case ProblemMarkers.RULE -> 14;
		default -> 12;
		};
	}

	private static int severity(MarkerItem item) {
		return item.getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
	}

	private String attribute() {
		String id = getConfigurationElement().getAttribute("id"); //$NON-NLS-1$
		return id.substring(id.lastIndexOf('.') + 1);
	}
}
