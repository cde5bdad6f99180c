// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.kinds.Kind;
import org.glossator.ui.Accessibility;
import org.glossator.ui.ModelLabels;

/** A text field for a text or a number, bound to the feature: Enter and leaving the field store what was typed. */
final class TextEditor implements ValueEditor {

	private final FeatureModel model;
	private final Text text;
	private final Kind kind;
	private final Binding binding;
	private final RowContext context;
	private String shown = ""; //$NON-NLS-1$

	TextEditor(RowContext context) {
		this.context = context;
		model = context.model();
		kind = Kind.of(model.feature());
		text = new Text(context.parent(), SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(text);
		Accessibility.name(text, ModelLabels.text(model.feature()));
		text.addListener(SWT.FocusOut, event -> text.clearSelection());
		IObservableValue<SharedValues> value = model.observe();
		DataBindingContext bindings = new DataBindingContext();
		text.addDisposeListener(event -> {
			bindings.dispose();
			value.dispose();
		});
		binding = bindings.bindValue(WidgetProperties.text(new int[] { SWT.DefaultSelection, SWT.FocusOut }).observe(text), value,
				new Storing(),
				UpdateValueStrategy.create(IConverter.create(SharedValues.class, String.class, this::shown)));
	}

	private String shown(SharedValues shared) {
		text.setMessage(shared.differs() ? Messages.Several : kind.hint());
		shown = shared.value().map(kind::written).orElse(""); //$NON-NLS-1$
		return shown;
	}

	@Override
	public void show() {
		text.setEditable(model.isEditable());
		revert();
	}

	@Override
	public void commit() {
		if (!text.getText().strip().equals(shown)) {
			binding.updateTargetToModel();
		}
	}

	@Override
	public boolean revert() {
		String before = text.getText();
		binding.updateModelToTarget();
		context.complain().accept(""); //$NON-NLS-1$
		return !before.equals(text.getText());
	}

	@Override
	public boolean isTyping() {
		return text.isFocusControl() && !text.getText().strip().equals(shown);
	}

	@Override
	public boolean focus() {
		text.selectAll();
		return text.setFocus();
	}

	/** Stores by gestures what was typed, or says why it cannot be stored. */
	private final class Storing extends UpdateValueStrategy<String, SharedValues> {

		Storing() {
			setConverter(IConverter.create(String.class, SharedValues.class, content -> new SharedValues(List.of(content.strip()), false)));
		}

		@Override
		protected IStatus doSet(IObservableValue<? super SharedValues> observable, SharedValues content) {
			String written = content.value().orElseThrow().toString();
			if (!model.isEditable() || written.equals(shown)) {
				context.complain().accept(""); //$NON-NLS-1$
				return Status.OK_STATUS;
			}
			Optional<String> wrong = kind.complaint(written);
			context.complain().accept(wrong.orElse("")); //$NON-NLS-1$
			if (wrong.isPresent()) {
				return Status.error(wrong.get());
			}
			String before = shown;
			shown = written; // the echo of what is stored does not come back to the field
			if (!(written.isEmpty() ? model.clear() : model.set(kind.typed(written)))) {
				shown = before;
			}
			return Status.OK_STATUS;
		}
	}
}
