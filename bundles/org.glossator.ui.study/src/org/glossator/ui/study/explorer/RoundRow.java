// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.rounds.Rounds;
import org.glossator.ui.GridPlace;
import org.glossator.ui.Icon;
import org.glossator.ui.NativeLook;
import org.glossator.ui.OpenStudy;

/**
 * Says in which round the person works, and leads to another one; and whether the articles of the round alone are shown. Is not there for who codes
 * in no round.
 */
final class RoundRow {

	private final OpenStudy study;
	private final ExplorerInput input;
	private final Composite row;
	private final Link link;
	private final Button only;

	/**
	 * @param parent   a composite with a grid layout
	 * @param input    what is shown
	 * @param onFilter called when other articles are to be shown
	 */
	RoundRow(Composite parent, ExplorerInput input, Runnable onFilter) {
		this.study = input.study();
		this.input = input;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).spacing(5, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label icon = new Label(row, SWT.NONE);
		icon.setImage(new LocalResourceManager(JFaceResources.getResources(), row).create(Icon.ROUND.descriptor()));
		link = new Link(row, SWT.NONE);
		link.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
		only = new Button(row, SWT.CHECK);
		NativeLook.keep(only);
		only.setText(Messages.OnlyOfRound);
		only.addListener(SWT.Selection, event -> {
			input.showAll(!only.getSelection());
			onFilter.run();
		});
		GridDataFactory.fillDefaults().span(2, 1).applyTo(only);
		refresh();
	}

	private void choose() {
		MenuManager manager = new MenuManager();
		RoundItems.actions(study).forEach(manager::add);
		Menu menu = manager.createContextMenu(link);
		Point below = link.toDisplay(0, link.getSize().y);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(manager::dispose)); // after what was chosen is done
		menu.setVisible(true);
	}

	/** Shows the round that is worked in now. */
	@SuppressWarnings("resource") // the store is closed by its owner
	void refresh() {
		boolean inRound = !study.round().equals(CodingKey.MAIN);
		study.store().ifPresent(store -> link.setText(NLS.bind(Messages.RoundIs,
				inRound ? new Rounds(store).name(study.round()).replace("&", "&&") : Messages.RoundNone))); //$NON-NLS-1$ //$NON-NLS-2$
		link.setToolTipText(inRound ? Messages.RoundTip : Messages.RoundTipNone);
		only.setSelection(!input.showsAll());
		GridPlace.show(only, inRound);
		GridPlace.show(row, !RoundItems.actions(study).isEmpty());
	}
}
