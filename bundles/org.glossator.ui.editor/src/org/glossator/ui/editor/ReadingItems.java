// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.glossator.editing.readings.ArticleReading;
import org.glossator.study.Reasons;

/**
 * The entries of the menu "Show Codings Of": who else has coded the article that is open, those shown that are checked. Whose codings may
 * not be looked at cannot be chosen, and the reason stands below.
 */
public final class ReadingItems extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		Optional<ReadingsBeside> beside = editor == null ? Optional.empty() : Optional.ofNullable(editor.getAdapter(ReadingsBeside.class));
		List<IContributionItem> items = new ArrayList<>();
		if (beside.isEmpty()) {
			items.add(said(Messages.OpenArticleFirst));
		} else {
			fill(beside.get(), window, items);
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static void fill(ReadingsBeside beside, IWorkbenchWindow window, List<IContributionItem> items) {
		try {
			List<ArticleReading> all = beside.offered();
			all.forEach(reading -> items.add(item(beside, reading)));
			all.stream().flatMap(reading -> reading.refusal().stream()).distinct().forEach(refusal -> items.add(said(refusal)));
			if (all.isEmpty()) {
				items.add(said(Messages.NobodyElse));
			} else {
				items.add(new Separator());
				items.add(new CommandContributionItem(new CommandContributionItemParameter(window, null, "org.glossator.ui.editor.showOthers", //$NON-NLS-1$
						CommandContributionItem.STYLE_PUSH)));
			}
		} catch (IOException e) {
			items.add(said(Reasons.sentence(e)));
		}
	}

	private static IContributionItem item(ReadingsBeside beside, ArticleReading reading) {
		Action action = new Action(escaped(reading.name()), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				beside.toggle(reading);
			}
		};
		action.setChecked(beside.isShown(reading.key()));
		action.setEnabled(reading.refusal().isEmpty());
		return new ActionContributionItem(action);
	}

	private static IContributionItem said(String sentence) {
		Action action = new Action(escaped(sentence)) {
		};
		action.setEnabled(false);
		return new ActionContributionItem(action);
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
