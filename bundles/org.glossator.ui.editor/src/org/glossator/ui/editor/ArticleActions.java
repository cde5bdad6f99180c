// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.IWorkbenchActionDefinitionIds;
import org.glossator.ui.editor.find.FindBar;

/** What one can do to a text that is only read: copy, select all, find; and the keys that count while the text has the focus. */
final class ArticleActions {

	private static final String CONTEXT = "org.glossator.ui.editor.context"; //$NON-NLS-1$
	private static final String TEXT_CONTEXT = "org.glossator.ui.editor.text"; //$NON-NLS-1$

	private final IEditorSite site;
	private final IContextService contexts;
	private final Action copy;
	private final Action selectAll;
	private final Action find;
	private final Action cut;
	private final Action paste;
	private IContextActivation inText;

	ArticleActions(IEditorSite site, SourceViewer viewer, FindBar bar) {
		this.site = site;
		contexts = site.getService(IContextService.class);
		copy = action(Messages.Copy, IWorkbenchCommandConstants.EDIT_COPY, () -> viewer.doOperation(ITextOperationTarget.COPY));
		selectAll = action(Messages.SelectAll, IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> viewer.doOperation(ITextOperationTarget.SELECT_ALL));
		find = action(Messages.Find, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, bar::open);
		cut = never(Messages.Cut, IWorkbenchCommandConstants.EDIT_CUT);
		paste = never(Messages.Paste, IWorkbenchCommandConstants.EDIT_PASTE);
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchActionDefinitionIds.FIND_NEXT, new ActionHandler(action(Messages.Find,
				IWorkbenchActionDefinitionIds.FIND_NEXT, () -> bar.go(true))));
		handlers.activateHandler(IWorkbenchActionDefinitionIds.FIND_PREVIOUS, new ActionHandler(action(Messages.Find,
				IWorkbenchActionDefinitionIds.FIND_PREVIOUS, () -> bar.go(false))));
		copy.setEnabled(false);
		viewer.addSelectionChangedListener(event -> copy.setEnabled(viewer.getTextWidget().getSelectionCount() > 0));
		contexts.activateContext(CONTEXT);
		focused(true);
		viewer.getTextWidget().addListener(SWT.FocusIn, event -> focused(true));
		viewer.getTextWidget().addListener(SWT.FocusOut, event -> focused(false));
	}

	/** The actions for the context menu. */
	Action[] all() {
		return new Action[] { copy, selectAll, find };
	}

	/** Keys without a modifier belong to the text while it has the focus, and else to whatever has it. */
	private void focused(boolean focused) {
		if (site.getWorkbenchWindow().isClosing()) {
			return; // its menus may be gone already
		}
		IActionBars bars = site.getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), focused ? copy : null);
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), focused ? cut : null);
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), focused ? paste : null);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), focused ? selectAll : null);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		bars.updateActionBars();
		if (focused && inText == null) {
			inText = contexts.activateContext(TEXT_CONTEXT);
		} else if (!focused && inText != null) {
			contexts.deactivateContext(inText);
			inText = null;
		}
	}

	/** What cannot be done to the text of an article; the menu takes its words from here all the same. */
	private static Action never(String label, String command) {
		Action action = action(label, command, () -> {
			// Is never enabled.
		});
		action.setEnabled(false);
		return action;
	}

	private static Action action(String label, String command, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setActionDefinitionId(command);
		return action;
	}
}
