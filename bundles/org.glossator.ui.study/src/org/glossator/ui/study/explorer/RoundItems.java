// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.glossator.model.ModelNames;
import org.glossator.model.study.Round;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.OpenStudy;

/** The rounds that who works here codes in, as a menu to choose the one to work in. */
public class RoundItems extends CompoundContributionItem implements IWorkbenchContribution {

	private OpenStudy study;

	@Override
	public void initialize(IServiceLocator locator) {
		study = locator.getService(OpenStudy.class);
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IAction> actions = actions(study);
		if (actions.isEmpty()) {
			Action none = new Action(Messages.NoRounds) {
			};
			none.setEnabled(false);
			actions.add(none);
		}
		return actions.stream().map(ActionContributionItem::new).toArray(IContributionItem[]::new);
	}

	/** Each chooses a round, the first one none; there are none where nothing is to be chosen. */
	static List<IAction> actions(OpenStudy study) {
		List<IAction> actions = new ArrayList<>();
		List<Round> rounds = study.store().map(store -> new Rounds(store).mine()).orElse(List.of());
		if (!rounds.isEmpty()) {
			actions.add(action(study, CodingKey.MAIN, Messages.OutsideRounds));
			rounds.forEach(round -> actions.add(action(study, round.getId(), ModelNames.of(round).replace("&", "&&")))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return actions;
	}

	private static IAction action(OpenStudy study, String round, String text) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && !study.round().equals(round)) {
					study.workIn(round);
				}
			}
		};
		action.setChecked(study.round().equals(round));
		return action;
	}
}
