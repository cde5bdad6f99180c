// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.glossator.reading.ValueWords;
import org.glossator.ui.Accessibility;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.NativeLook;

/** A box to check for yes or no, bound to the feature; grey when codings differ. */
final class CheckEditor implements ValueEditor {

	private final FeatureModel model;
	private final Button check;
	private final Binding binding;

	CheckEditor(RowContext context) {
		model = context.model();
		check = new Button(context.parent(), SWT.CHECK);
		NativeLook.keep(check);
		check.setText(ValueWords.of(true));
		Accessibility.name(check, ModelLabels.text(model.feature()));
		IObservableValue<SharedValues> value = model.observe();
		DataBindingContext bindings = new DataBindingContext();
		check.addDisposeListener(event -> {
			bindings.dispose();
			value.dispose();
		});
		binding = bindings.bindValue(WidgetProperties.buttonSelection().observe(check), value, new Storing(),
				UpdateValueStrategy.create(IConverter.create(SharedValues.class, Boolean.class, this::checked)));
	}

	private Boolean checked(SharedValues shared) {
		check.setGrayed(shared.differs());
		check.setText(shared.differs() ? Messages.Several : ValueWords.of(true));
		return Boolean.valueOf(shared.differs() || shared.value().filter(Boolean.TRUE::equals).isPresent());
	}

	@Override
	public void show() {
		check.setEnabled(model.isEditable());
		binding.updateModelToTarget();
	}

	@Override
	public boolean takesTyping() {
		return false;
	}

	@Override
	public boolean focus() {
		return check.setFocus();
	}

	/** Stores by a gesture. */
	private final class Storing extends UpdateValueStrategy<Boolean, SharedValues> {

		Storing() {
			setConverter(IConverter.create(Boolean.class, SharedValues.class, value -> new SharedValues(List.of(value), false)));
		}

		@Override
		protected IStatus doSet(IObservableValue<? super SharedValues> observable, SharedValues value) {
			if (model.isEditable()) {
				model.set(value.value().orElseThrow());
			}
			return Status.OK_STATUS;
		}
	}
}
