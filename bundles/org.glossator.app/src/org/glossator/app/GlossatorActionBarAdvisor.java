// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus, as far as they are the workbench's own; the commands of studies and articles add themselves to the marked places. */
final class GlossatorActionBarAdvisor extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	GlossatorActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow owner) {
		window = owner;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.QUIT, ActionFactory.COPY,
				ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES, ActionFactory.ABOUT }) {
			register(factory.create(owner));
		}
		getAction(ActionFactory.FIND.getId()).setText(Messages.Find); // nothing is replaced here
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		MenuManager file = menu(bar, Messages.File, IWorkbenchActionConstants.M_FILE);
		file.add(new GroupMarker("study")); //$NON-NLS-1$
		file.add(new Separator());
		add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		file.add(new Separator());
		add(file, ActionFactory.QUIT);
		MenuManager edit = menu(bar, Messages.Edit, IWorkbenchActionConstants.M_EDIT);
		add(edit, ActionFactory.COPY, ActionFactory.SELECT_ALL);
		edit.add(new Separator());
		add(edit, ActionFactory.FIND);
		menu(bar, Messages.View, "view").add(new GroupMarker("text")); //$NON-NLS-1$ //$NON-NLS-2$
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		MenuManager windows = menu(bar, Messages.Window, IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager(Messages.ShowView, "showView"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		windows.add(views);
		add(windows, ActionFactory.RESET_PERSPECTIVE);
		windows.add(new Separator());
		add(windows, ActionFactory.PREFERENCES);
		MenuManager help = menu(bar, Messages.Help, IWorkbenchActionConstants.M_HELP);
		help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		add(help, ActionFactory.ABOUT);
	}

	private void add(MenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			menu.add(getAction(factory.getId()));
		}
	}

	private static MenuManager menu(IMenuManager bar, String label, String id) {
		MenuManager menu = new MenuManager(label, id);
		bar.add(menu);
		return menu;
	}
}
