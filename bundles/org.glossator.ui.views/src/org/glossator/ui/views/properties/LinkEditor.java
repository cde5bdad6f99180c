// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Links, a row each, and an empty row at the end that adds one; what is chosen in a row is stored at once. */
final class LinkEditor implements ValueEditor {

	private final RowContext context;
	private final FeatureModel model;
	private final Composite control;
	private final Label several;
	private final List<LinkRow> rows = new ArrayList<>();

	LinkEditor(RowContext context) {
		this.context = context;
		model = context.model();
		control = new Composite(context.parent(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		control.addListener(SWT.Resize, event -> fit());
		several = new Label(control, SWT.WRAP);
		several.setText(Messages.OneAtATime);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).exclude(true).applyTo(several);
		several.setVisible(false);
	}

	@Override
	public void show() {
		List<Optional<EObject>> shown = new ArrayList<>();
		boolean one = model.subject().isOne();
		if (one) {
			model.values(model.subject().first()).forEach(link -> shown.add(Optional.of((EObject) link)));
			if (model.isEditable() && (model.feature().isMany() || shown.isEmpty())) {
				shown.add(Optional.empty());
			}
		}
		boolean resized = rows.size() != shown.size() || several.getVisible() == one;
		while (rows.size() > shown.size()) {
			rows.removeLast().control().dispose();
		}
		while (rows.size() < shown.size()) {
			rows.add(new LinkRow(control, context));
			rows.getLast().fit(control.getSize().x);
		}
		for (int index = 0; index < shown.size(); index++) {
			rows.get(index).show(shown.get(index));
		}
		if (resized) {
			several.setVisible(!one);
			GridDataFactory.createFrom((GridData) several.getLayoutData()).exclude(one).applyTo(several);
			context.changed().run();
		}
	}

	private void fit() {
		int width = control.getSize().x;
		if (rows.stream().filter(row -> row.fit(width)).count() > 0) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					context.changed().run();
				}
			});
		}
	}

	@Override
	public void commit() {
		List.copyOf(rows).forEach(LinkRow::commit);
	}

	@Override
	public boolean revert() {
		return rows.stream().filter(LinkRow::revert).count() > 0;
	}

	@Override
	public boolean isTyping() {
		return rows.stream().anyMatch(LinkRow::isTyping);
	}

	@Override
	public boolean focus() {
		return !rows.isEmpty() && rows.getLast().focus();
	}
}
