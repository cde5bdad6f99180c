// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.ui.Icon;

/** Sentences on what is wrong, each with the icon of how grave it is; takes no room when there are none. */
final class Notes {

	private final Composite control;
	private final LocalResourceManager images;
	private final List<Label> icons = new ArrayList<>();
	private final List<Label> texts = new ArrayList<>();
	private List<RowProblems.Said> shown = List.of();

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
	 * @return whether more or less room is needed
	 */
	boolean show(List<RowProblems.Said> problems) {
		if (shown.equals(problems)) {
			return false;
		}
		shown = List.copyOf(problems);
		while (texts.size() > problems.size()) {
			texts.removeLast().dispose();
			icons.removeLast().dispose();
		}
		while (texts.size() < problems.size()) {
			icons.add(new Label(control, SWT.NONE));
			GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icons.getLast());
			texts.add(new Label(control, SWT.WRAP));
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(40, SWT.DEFAULT).applyTo(texts.getLast());
		}
		for (int index = 0; index < problems.size(); index++) {
			RowProblems.Said problem = problems.get(index);
			icons.get(index).setImage(images.get((problem.grave() ? Icon.ERROR : Icon.WARNING).descriptor()));
			texts.get(index).setText(Wording.plain(problem.sentence()));
		}
		((GridData) control.getLayoutData()).exclude = problems.isEmpty();
		control.setVisible(!problems.isEmpty());
		return true;
	}
}
