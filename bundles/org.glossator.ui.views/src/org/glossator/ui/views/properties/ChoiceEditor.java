// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;

/** A field that completes, for one of many tags, an entry of the registry or another coding. */
final class ChoiceEditor implements ValueEditor {

	private final FeatureModel model;
	private final ActiveCoding active;
	private final ChoiceField field;
	private final Optional<ToolItem> goTo;
	private final ToolItem clear;

	ChoiceEditor(RowContext context) {
		model = context.model();
		active = context.active();
		String name = ModelLabels.text(model.feature());
		field = new ChoiceField(context.parent(), name, ValueControl.choices(model).orElseThrow(), model::clear, context);
		field.openable(name);
		goTo = model.feature().getKind() == FeatureKind.REFERENCE ? Optional.of(field.followable(this::goTo)) : Optional.empty();
		clear = field.tool(Icon.REMOVE.descriptor(), NLS.bind(Messages.Clear, name), model::clear);
	}

	private void goTo() {
		if (model.shared().value().orElse(null) instanceof EObject target) {
			active.select(this, List.of(target));
		}
	}

	@Override
	public void show() {
		SharedValues shared = model.shared();
		field.show(shared.value().map(model::text).orElse(""), shared.differs() ? Messages.Several : "", model.isEditable()); //$NON-NLS-1$ //$NON-NLS-2$
		clear.setEnabled(shared.differs() || !shared.values().isEmpty());
		goTo.ifPresent(item -> item.setEnabled(shared.value().isPresent()));
	}

	@Override
	public void commit() {
		field.commit();
	}

	@Override
	public boolean revert() {
		return field.isOpen() || field.revert();
	}

	@Override
	public boolean isTyping() {
		return field.isTyping();
	}

	@Override
	public boolean focus() {
		return field.text().setFocus();
	}
}
