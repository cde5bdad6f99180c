// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.ui.views.codes.CodesView;

/** Drives the Codes view by its tree. */
public final class CodesPalette {

	private CodesPalette() {
	}

	/** Opens the view with the codebook in it. */
	public static Tree show() {
		Tree tree = Workbench.find(Workbench.control(Workbench.show(CodesView.ID)), Tree.class).getFirst();
		Workbench.until("the codebook is shown", () -> tree.getItemCount() == 2);
		return tree;
	}

	/** The item below these, opened as far as needed; counts after names do not matter. */
	public static TreeItem item(Tree tree, String... path) {
		TreeItem[] items = tree.getItems();
		TreeItem found = null;
		for (String name : path) {
			if (found != null && !found.getExpanded()) {
				Event event = new Event();
				event.item = found;
				found.getParent().notifyListeners(SWT.Expand, event);
				found.setExpanded(true);
				items = found.getItems();
			}
			found = Stream.of(items).filter(item -> item.getText().replaceAll("\\h*\\d+$", "").equals(name)).findFirst()
					.orElseThrow(() -> new AssertionError("There is no " + name));
			items = found.getItems();
		}
		return found;
	}

	/** Clicks a code by its path. */
	public static void click(String... path) {
		Tree tree = Workbench.find(Workbench.control(Workbench.page().findView(CodesView.ID)), Tree.class).getFirst();
		click(item(tree, path));
	}

	/** Clicks an item, and lets the workbench follow. */
	public static void click(TreeItem item) {
		Tree tree = item.getParent();
		tree.showItem(item);
		Workbench.settle();
		Rectangle place = item.getTextBounds(0);
		tree.setSelection(item);
		tree.setFocus();
		Workbench.mouse(tree, SWT.MouseDown, place.x + 4, place.y + place.height / 2);
		Workbench.mouse(tree, SWT.MouseUp, place.x + 4, place.y + place.height / 2);
		Workbench.settle();
	}
}
