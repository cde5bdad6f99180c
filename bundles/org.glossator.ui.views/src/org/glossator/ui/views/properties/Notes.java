// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.ui.GridPlace;
import org.glossator.ui.Icon;

/**
 * Sentences on what is wrong, each with the icon of how grave it is; takes no room when there are none. Room that is there is kept for
 * as long as more may follow: nothing moves twice, and to lay out a form is the most that there is to do from one coding to the next.
 */
final class Notes {

	private final Composite control;
	private final LocalResourceManager images;
	private final List<Label> icons = new ArrayList<>();
	private final List<Label> texts = new ArrayList<>();
	private List<RowProblems.Said> shown = List.of();
	private boolean roomy;

	/** @param parent has a grid */
	Notes(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), control);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
		control.setVisible(false);
	}

	/**
	 * Shows these.
	 *
	 * @param more whether more may follow soon
	 * @return whether more or less room is needed
	 */
	boolean show(List<RowProblems.Said> problems, boolean more) {
		if (shown.equals(problems) && (more || !roomy)) {
			return false;
		}
		shown = List.copyOf(problems);
		boolean resized = false;
		while (texts.size() > problems.size() && !more) {
			texts.removeLast().dispose();
			icons.removeLast().dispose();
			resized = true;
		}
		while (texts.size() < problems.size()) {
			icons.add(new Label(control, SWT.NONE));
			GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icons.getLast());
			texts.add(new Label(control, SWT.WRAP));
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(40, SWT.DEFAULT).applyTo(texts.getLast());
			resized = true;
		}
		roomy = more && texts.size() > problems.size();
		for (int index = 0; index < texts.size(); index++) {
			boolean says = index < problems.size();
			icons.get(index).setVisible(says);
			texts.get(index).setVisible(says);
			if (says) {
				icons.get(index).setImage(images.get((problems.get(index).grave() ? Icon.ERROR : Icon.WARNING).descriptor()));
				texts.get(index).setText(Wording.plain(problems.get(index).sentence()));
				int lack = Wording.lack(texts.get(index));
				roomy |= more && lack < 0;
				resized |= lack > 0 || lack < 0 && !more;
			}
		}
		GridPlace.show(control, !texts.isEmpty());
		return resized;
	}
}
