// SPDX-License-Identifier: EPL-2.0
package org.glossator.app;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.glossator.ui.Icon;

/**
 * The menus and the toolbar, as far as they are the workbench's own; the commands of studies, of articles and of coding add
 * themselves to the marked places.
 */
final class GlossatorActionBarAdvisor extends ActionBarAdvisor {

	/** The menu that all commands of coding go to. */
	private static final String CODING = "coding"; //$NON-NLS-1$

	private IWorkbenchWindow window;

	GlossatorActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow owner) {
		window = owner;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
				ActionFactory.QUIT, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES, ActionFactory.INTRO, ActionFactory.ABOUT }) {
			register(factory.create(owner));
		}
		getAction(ActionFactory.SAVE.getId()).setImageDescriptor(Icon.SAVE.descriptor());
		getAction(ActionFactory.SAVE_ALL.getId()).setImageDescriptor(null);
		getAction(ActionFactory.INTRO.getId()).setText(Messages.Welcome);
		getAction(ActionFactory.INTRO.getId()).setImageDescriptor(null);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		file(menu(bar, Messages.File, IWorkbenchActionConstants.M_FILE));
		edit(menu(bar, Messages.Edit, IWorkbenchActionConstants.M_EDIT));
		MenuManager coding = menu(bar, Messages.Coding, CODING);
		coding.add(new GroupMarker(CODING));
		coding.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu(bar, Messages.View, "view").add(new GroupMarker("text")); //$NON-NLS-1$ //$NON-NLS-2$
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		windows(menu(bar, Messages.Window, IWorkbenchActionConstants.M_WINDOW));
		help(menu(bar, Messages.Help, IWorkbenchActionConstants.M_HELP));
	}

	private void file(MenuManager file) {
		file.add(new GroupMarker("study")); //$NON-NLS-1$
		file.add(new Separator("articles")); //$NON-NLS-1$
		file.add(new Separator("save")); //$NON-NLS-1$
		add(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL);
		file.add(new Separator());
		add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		file.add(new Separator());
		add(file, ActionFactory.QUIT);
	}

	private void edit(MenuManager edit) {
		edit.add(command(IWorkbenchCommandConstants.EDIT_UNDO, Icon.UNDO.descriptor()));
		edit.add(command(IWorkbenchCommandConstants.EDIT_REDO, Icon.REDO.descriptor()));
		edit.add(new Separator());
		edit.add(command(IWorkbenchCommandConstants.EDIT_CUT, null));
		edit.add(command(IWorkbenchCommandConstants.EDIT_COPY, null));
		edit.add(command(IWorkbenchCommandConstants.EDIT_PASTE, null));
		edit.add(new Separator());
		edit.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, null));
		edit.add(new Separator("find")); //$NON-NLS-1$
		CommandContributionItemParameter find = parameter(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, null);
		find.label = Messages.Find; // nothing is replaced here
		edit.add(new CommandContributionItem(find));
		edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void windows(MenuManager windows) {
		MenuManager views = new MenuManager(Messages.ShowView, "showView"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		windows.add(views);
		add(windows, ActionFactory.RESET_PERSPECTIVE);
		windows.add(new Separator());
		windows.add(command("org.eclipse.ui.window.quickAccess", null)); //$NON-NLS-1$
		windows.add(new Separator());
		add(windows, ActionFactory.PREFERENCES);
	}

	private void help(MenuManager help) {
		add(help, ActionFactory.INTRO);
		help.add(new GroupMarker("sample")); //$NON-NLS-1$
		help.add(new Separator("guide")); //$NON-NLS-1$
		help.add(command("org.eclipse.ui.window.showKeyAssist", null)); //$NON-NLS-1$
		help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(new Separator());
		add(help, ActionFactory.ABOUT);
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bars) {
		IToolBarManager main = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		main.add(getAction(ActionFactory.SAVE.getId()));
		main.add(new Separator("steps")); //$NON-NLS-1$
		main.add(new Separator("study")); //$NON-NLS-1$
		main.add(new Separator(CODING));
		main.add(new Separator("text")); //$NON-NLS-1$
		main.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bars.add(new ToolBarContributionItem(main, "org.glossator.app.main")); //$NON-NLS-1$
	}

	private ContributionItem command(String id, ImageDescriptor icon) {
		return new CommandContributionItem(parameter(id, icon));
	}

	private CommandContributionItemParameter parameter(String id, ImageDescriptor icon) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH);
		parameter.icon = icon;
		return parameter;
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
