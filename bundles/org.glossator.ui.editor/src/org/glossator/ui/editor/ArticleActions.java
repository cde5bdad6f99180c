// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ResourceBundle;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.texteditor.FindNextAction;
import org.eclipse.ui.texteditor.FindReplaceAction;
import org.eclipse.ui.texteditor.IWorkbenchActionDefinitionIds;

/** What one can do to a text that is only read: copy, select all, find. In the menus, by keys, and in the context menu. */
final class ArticleActions {

	private final ArticleEditor editor;
	private final SourceViewer viewer;

	ArticleActions(ArticleEditor editor, SourceViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
	}

	/** Makes them work while the editor is active. */
	void install() {
		ResourceBundle strings = ResourceBundle.getBundle("org.glossator.ui.editor.messages"); //$NON-NLS-1$
		Action copy = operation(strings.getString("Copy.label"), IWorkbenchCommandConstants.EDIT_COPY, ITextOperationTarget.COPY); //$NON-NLS-1$
		Action all = operation(strings.getString("SelectAll.label"), IWorkbenchCommandConstants.EDIT_SELECT_ALL, //$NON-NLS-1$
				ITextOperationTarget.SELECT_ALL);
		Action find = new FindReplaceAction(strings, "FindReplace.", editor); //$NON-NLS-1$
		find.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		IActionBars bars = editor.getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchActionDefinitionIds.FIND_NEXT,
				new ActionHandler(new FindNextAction(strings, "FindNext.", editor, true))); //$NON-NLS-1$
		handlers.activateHandler(IWorkbenchActionDefinitionIds.FIND_PREVIOUS,
				new ActionHandler(new FindNextAction(strings, "FindPrevious.", editor, false))); //$NON-NLS-1$
		copy.setEnabled(false);
		viewer.addSelectionChangedListener(event -> copy.setEnabled(!event.getSelection().isEmpty() && viewer.getSelectedRange().y > 0));
		MenuManager manager = new MenuManager();
		manager.add(copy);
		manager.add(all);
		manager.add(new Separator());
		manager.add(find);
		Menu menu = manager.createContextMenu(viewer.getTextWidget());
		viewer.getTextWidget().setMenu(menu);
	}

	private Action operation(String label, String command, int operation) {
		Action action = new Action(label) {
			@Override
			public void run() {
				viewer.doOperation(operation);
			}
		};
		action.setActionDefinitionId(command);
		return action;
	}
}
