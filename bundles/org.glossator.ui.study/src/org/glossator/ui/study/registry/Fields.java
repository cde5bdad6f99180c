// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Excerpt;
import org.glossator.model.ModelNames;
import org.glossator.model.registry.Entry;

/**
 * Fields of a form, each bound to a feature of the entry that is shown. What is typed becomes a step when the field is left or
 * Enter is pressed, unless it is not valid: then the field says why.
 */
final class Fields {

	/** Above and below, and where the decoration of a field that is not valid goes. */
	static final int GAP = 6;

	private static final int LEAST = 60;

	/** A field that is typed into: what it holds is no step yet while that is not what was shown last. */
	private record Typed(Binding binding, BooleanSupplier pending) {

		boolean isPending() {
			return pending.getAsBoolean();
		}

		/** Makes it a step, and shows it as it was taken; leaves it alone when it is not valid. */
		void commit() {
			binding.updateTargetToModel();
			settle();
		}

		void settle() {
			if (binding.getValidationStatus().getValue().isOK()) {
				binding.updateModelToTarget();
			}
		}
	}

	private final Composite sheet;
	private final RegistryContext context;
	private final IObservableValue<Entry> entry;
	private final DataBindingContext bindings = new DataBindingContext();
	private final List<Typed> typed = new ArrayList<>();
	private final Runnable onTyping;

	Fields(Composite parent, RegistryContext context, Runnable onTyping) {
		this.context = context;
		this.onTyping = onTyping;
		this.entry = new WritableValue<>(null, Entry.class);
		sheet = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(12, GAP).applyTo(sheet);
		sheet.addDisposeListener(event -> bindings.dispose());
	}

	Composite sheet() {
		return sheet;
	}

	/** The entry that is shown, none at first. */
	Optional<Entry> entry() {
		return Optional.ofNullable(entry.getValue());
	}

	/** Shows another entry, or with null none. */
	void show(Entry shown) {
		entry.setValue(shown);
	}

	/** Makes what was typed a step, unless it is not valid. */
	void commit() {
		if (entry().isPresent()) {
			typed.stream().filter(Typed::isPending).toList().forEach(Typed::commit);
		}
	}

	/** Whether something is typed that is no step yet. */
	boolean isPending() {
		return entry().isPresent() && typed.stream().anyMatch(Typed::isPending);
	}

	/** Shows lists as they are now, which their bindings do not follow; what is being typed stays. */
	void refresh() {
		if (entry().isPresent()) {
			typed.stream().filter(field -> !field.isPending()).forEach(Typed::settle);
		}
	}

	/** What a step is called that changes a feature of the entry. */
	String change(String feature) {
		return NLS.bind(Messages.ChangeOf, feature, entry().map(ModelNames::of).map(Fields::shortened).orElse("")); //$NON-NLS-1$
	}

	static String shortened(String name) {
		return Excerpt.of(name, 40);
	}

	/** A label above what is made next, which has the whole width. */
	Label heading(String text) {
		Label label = new Label(sheet, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, GAP).applyTo(label);
		return label;
	}

	/** A label before what is made next. */
	Label label(String text, boolean top) {
		Label label = new Label(sheet, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER).indent(0, top ? 4 : 0).applyTo(label);
		return label;
	}

	/** Lays out what stands beside a label; lines is its height. */
	static void place(Control control, int lines) {
		GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false).indent(GAP, 0);
		if (lines > 1 && control instanceof Text text) {
			data = data.hint(LEAST, text.getLineHeight() * lines);
		} else {
			data = data.hint(LEAST, SWT.DEFAULT);
		}
		data.applyTo(control);
	}

	/** A field for a text. */
	Text text(String label, EStructuralFeature feature, int lines, Function<String, Optional<String>> problem) {
		label(label, lines > 1);
		return text(sheet, label, feature, lines, problem);
	}

	/** A field for a text, somewhere else. */
	Text text(Composite parent, String label, EStructuralFeature feature, int lines, Function<String, Optional<String>> problem) {
		Text text = new Text(parent, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		place(text, lines);
		bind(text, label, feature, value -> value == null ? "" : value.toString(), //$NON-NLS-1$
				typed -> typed.strip().isEmpty() ? null : typed.strip(), problem);
		return text;
	}

	/** A field for many texts, one a line. */
	Text texts(String label, EStructuralFeature feature, int lines) {
		label(label, true);
		Text text = new Text(sheet, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		place(text, lines);
		bind(text, label, feature, value -> String.join(Text.DELIMITER, ((List<?>) value).stream().map(Object::toString).toList()),
				typed -> typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList(), typed -> Optional.empty());
		return text;
	}

	private void bind(Text text, String label, EStructuralFeature feature, Function<Object, String> shown, Function<String, Object> stored,
			Function<String, Optional<String>> problem) {
		if ((text.getStyle() & SWT.MULTI) != 0) {
			text.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
					event.doit = true; // a tab is no part of a note
				}
			});
		}
		UpdateValueStrategy<String, Object> toModel = new Step<>(this, feature, label);
		toModel.setConverter(IConverter.create(stored));
		toModel.setAfterGetValidator(typed -> problem.apply(typed.strip()).<IStatus>map(ValidationStatus::error).orElse(Status.OK_STATUS));
		UpdateValueStrategy<Object, String> toWidget = new UpdateValueStrategy<>();
		String[] last = { "" }; //$NON-NLS-1$
		toWidget.setConverter(IConverter.create(value -> {
			last[0] = entry.getValue() == null ? "" : shown.apply(entry.getValue().eGet(feature)); //$NON-NLS-1$
			return last[0];
		}));
		Binding binding = bind(WidgetProperties.text(new int[] { SWT.FocusOut, SWT.DefaultSelection }).observe(text), feature, toModel, toWidget);
		Typed field = new Typed(binding, () -> !text.isDisposed() && !Objects.equals(stored.apply(text.getText()), stored.apply(last[0])));
		typed.add(field);
		text.addListener(SWT.FocusOut, event -> field.settle());
		text.addListener(SWT.DefaultSelection, event -> field.settle());
		text.addModifyListener(event -> onTyping.run());
	}

	/** Binds any widget to a feature of the entry. */
	<T> Binding bind(IObservableValue<T> widget, EStructuralFeature feature, UpdateValueStrategy<T, Object> toModel,
			UpdateValueStrategy<Object, T> toWidget) {
		@SuppressWarnings("unchecked") // the property of a feature is one of any object
		IObservableValue<Object> model = EMFProperties.value(feature).observeDetail(entry);
		Binding binding = bindings.bindValue(widget, model, toModel, toWidget);
		ControlDecorationSupport.create(binding, SWT.LEFT | SWT.TOP);
		return binding;
	}

	/** Sets a feature by a step that has a name. */
	static final class Step<T> extends UpdateValueStrategy<T, Object> {

		private final Fields fields;
		private final EStructuralFeature feature;
		private final String label;

		Step(Fields fields, EStructuralFeature feature, String label) {
			this.fields = fields;
			this.feature = feature;
			this.label = label;
		}

		@Override
		protected IStatus doSet(IObservableValue<? super Object> model, Object value) {
			fields.entry().ifPresent(owner -> fields.context.commands().set(fields.change(label), owner, feature, value));
			return Status.OK_STATUS;
		}
	}
}
