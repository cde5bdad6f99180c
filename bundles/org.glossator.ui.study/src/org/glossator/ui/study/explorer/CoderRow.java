// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.glossator.study.Access;
import org.glossator.ui.GridPlace;
import org.glossator.ui.Icon;
import org.glossator.ui.OpenStudy;

/**
 * Says whose codings are made in the study that is open, and leads to making them somebody else's; and below, who else writes in the
 * study, where that leaves less to do.
 */
final class CoderRow {

	private final OpenStudy study;
	private final Composite row;
	private final Link link;
	private final Link others;

	/**
	 * @param parent   a composite with a grid layout
	 * @param study    the study that is open
	 * @param onChange called when the person wants to code as somebody else
	 * @param onAgain  called when the person wants to have the study opened again
	 */
	CoderRow(Composite parent, OpenStudy study, Runnable onChange, Runnable onAgain) {
		this.study = study;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label icon = new Label(row, SWT.NONE);
		icon.setImage(new LocalResourceManager(JFaceResources.getResources(), row).create(Icon.PERSON.descriptor()));
		link = new Link(row, SWT.NONE);
		link.setToolTipText(Messages.CodingAsTip);
		link.addListener(SWT.Selection, event -> onChange.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
		others = new Link(row, SWT.WRAP);
		others.addListener(SWT.Selection, event -> onAgain.run());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(others);
		refresh();
	}

	/** Shows who codes now, and who else writes; nothing when no study is open. */
	@SuppressWarnings("resource") // the store is closed by its owner
	void refresh() {
		boolean open = study.editing().isPresent();
		study.coderName().ifPresent(name -> link.setText(NLS.bind(Messages.CodingAs, name.replace("&", "&&")))); //$NON-NLS-1$ //$NON-NLS-2$
		GridPlace.show(row, open);
		study.store().ifPresent(store -> show(store.access()));
	}

	private void show(Access access) {
		String sentence = access.notice().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		others.setText(access.isHeldElsewhere() ? NLS.bind(Messages.WrittenElsewhere, sentence) : sentence);
		others.setToolTipText(access.isHeldElsewhere() ? Messages.WrittenElsewhereTip : null);
		GridPlace.show(others, !sentence.isEmpty());
	}
}
