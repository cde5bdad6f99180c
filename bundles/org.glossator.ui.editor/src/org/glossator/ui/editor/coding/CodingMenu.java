// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.services.IServiceLocator;

/** The context menu of the text: what can be done with what is selected, and no more. */
public final class CodingMenu {

	private final CodingDesk desk;
	private final Action[] reading;

	/**
	 * For the text of a desk.
	 *
	 * @param desk    the desk
	 * @param reading what can be done with a text that is only read
	 */
	public CodingMenu(CodingDesk desk, Action... reading) {
		this.desk = desk;
		this.reading = reading.clone();
	}

	/** Hangs the menu on the text. */
	public void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		desk.page().text().setMenu(menu.createContextMenu(desk.page().text()));
	}

	private void fill(IMenuManager menu) {
		IServiceLocator locator = desk.page().site();
		boolean mine = desk.refusal().isEmpty();
		if (mine && desk.hasText()) {
			menu.add(submenu(Messages.MenuCodeAs, CodingCommand.CODE_AS));
		}
		if (!desk.selected().isEmpty()) {
			if (mine) {
				addChanges(menu, locator);
			}
			menu.add(new Separator());
			menu.add(CodingItems.command(locator, "properties")); //$NON-NLS-1$
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(CodingItems.command(locator, "quickCode")); //$NON-NLS-1$
		menu.add(new Separator());
		for (Action action : reading) {
			menu.add(action);
		}
	}

	private void addChanges(IMenuManager menu, IServiceLocator locator) {
		menu.add(submenu(Messages.MenuSet, CodingCommand.SET_TAG));
		if (desk.single().isPresent() && !CodingCommand.links(desk).isEmpty()) {
			menu.add(submenu(Messages.MenuLink, CodingCommand.LINK));
		}
		if (desk.single().isPresent() && desk.hasText() && !CodingCommand.spans(desk).isEmpty()) {
			menu.add(submenu(Messages.MenuMark, CodingCommand.MARK));
		}
		menu.add(submenu(Messages.MenuChangeLayer, CodingCommand.CHANGE_LAYER));
		menu.add(new Separator());
		menu.add(CodingItems.command(locator, "addSegment")); //$NON-NLS-1$
		menu.add(CodingItems.command(locator, "removeSegment")); //$NON-NLS-1$
		menu.add(CodingItems.command(locator, "delete")); //$NON-NLS-1$
	}

	private static MenuManager submenu(String label, CodingCommand command) {
		MenuManager menu = new MenuManager(label);
		menu.add(new CodingItems(command));
		return menu;
	}
}
