// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.glossator.cas.text.TextRange;

/**
 * The mouse on the text: dragging selects words, or with Alt held characters; a click selects the innermost coding, and at the same
 * place again the one around it; with Ctrl (Command on a Mac) it adds to what is selected, or takes away. A double or triple click
 * selects text as dragging does: what its first click has let go of is in hand again, so that the text can be marked as a part of it.
 */
public final class CodingMouse {

	/** As far as a hand shakes, in points. */
	private static final int SHAKE = 4;
	private static final int PRIMARY = 1;
	private static final int SECONDARY = 3;

	private final CodingDesk desk;
	private Point pressed = new Point(-1, -1);
	private Point clicked = new Point(-1, -1);
	/** What was in hand before the first of several clicks. */
	private List<EObject> before = List.of();

	/** For the text of a desk. */
	public CodingMouse(CodingDesk desk) {
		this.desk = desk;
	}

	/** Makes the mouse work. */
	public void install() {
		StyledText text = desk.page().text();
		text.addListener(SWT.MouseDown, this::down);
		text.addListener(SWT.MouseUp, this::up);
	}

	private void down(Event event) {
		pressed = new Point(event.x, event.y);
		desk.list().ifPresent(FilterPopup::close);
		if (event.button == SECONDARY && !desk.links().isOn()) {
			menuAt(event.x, event.y);
		}
	}

	/** What a context menu is asked for gets selected first, unless it is already. */
	private void menuAt(int x, int y) {
		int offset = desk.page().text().getOffsetAtPoint(new Point(x, y));
		TextRange text = desk.text();
		List<EObject> here = desk.page().codingsAt(x, y);
		boolean inText = desk.hasText() && text.covers(offset);
		if (!inText && !here.isEmpty() && here.stream().noneMatch(desk.selected()::contains)) {
			desk.select(List.of(here.getFirst()));
		}
		if (!inText && offset >= 0) {
			desk.selectText(new TextRange(offset, offset));
		}
	}

	private void up(Event event) {
		if (event.button != PRIMARY) {
			return;
		}
		if (event.count > 1 && !before.isEmpty()) {
			desk.select(before.stream().filter(coding -> coding.eResource() == desk.session().resource()).toList());
		}
		if (desk.hasText() && !desk.links().isOn()) {
			desk.snap((event.stateMask & SWT.ALT) != 0);
		} else if (near(pressed, event)) {
			click(event);
		}
	}

	private void click(Event event) {
		List<EObject> here = desk.page().codingsAt(event.x, event.y);
		boolean again = near(clicked, event);
		clicked = new Point(event.x, event.y);
		before = desk.selected();
		if (desk.links().isOn()) {
			desk.links().clicked(here, desk.page().text().getOffsetAtPoint(clicked));
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			here.stream().findFirst().ifPresent(this::toggle);
		} else if (again && here.size() > 1) {
			desk.navigation().cycle(here);
		} else {
			desk.select(here.isEmpty() ? List.of() : List.of(here.getFirst()));
			desk.say(""); //$NON-NLS-1$
		}
	}

	private void toggle(EObject coding) {
		List<EObject> selected = new ArrayList<>(desk.selected());
		if (!selected.remove(coding)) {
			selected.add(coding);
		}
		desk.select(selected);
	}

	private static boolean near(Point place, Event event) {
		return Math.abs(place.x - event.x) <= SHAKE && Math.abs(place.y - event.y) <= SHAKE;
	}
}
