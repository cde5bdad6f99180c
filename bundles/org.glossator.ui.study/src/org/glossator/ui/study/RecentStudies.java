// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The studies that were open last, as a menu. */
public class RecentStudies extends CompoundContributionItem implements IWorkbenchContribution {

	private IWorkbenchWindow window;

	@Override
	public void initialize(IServiceLocator locator) {
		window = locator.getService(IWorkbenchWindow.class);
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> studies = Studies.recent();
		if (studies.isEmpty()) {
			Action none = new Action(Messages.NoRecent) {
			};
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		return IntStream.range(0, studies.size()).mapToObj(index -> item(index + 1, studies.get(index))).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(int number, Path folder) {
		String name = folder.getFileName().toString().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		Action open = new Action(NLS.bind(Messages.RecentStudy, new Object[] { Integer.valueOf(number), name, folder.getParent() })) {
			@Override
			public void run() {
				Studies.open(window, folder);
			}
		};
		return new ActionContributionItem(open);
	}
}
