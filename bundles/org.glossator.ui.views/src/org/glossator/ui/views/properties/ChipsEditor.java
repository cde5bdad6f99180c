// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Entries;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.kinds.Kind;
import org.glossator.ui.Accessibility;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ModelLabels;

/** Many values, each to be removed, and a field beneath them that adds one: typed, or chosen while one types. */
final class ChipsEditor implements ValueEditor {

	private final FeatureModel model;
	private final ActiveCoding active;
	private final Chips chips;
	private final Kind kind;
	private final Optional<ChoiceField> choice;
	private final Text text;
	private final RowContext context;

	ChipsEditor(RowContext context) {
		this.context = context;
		model = context.model();
		active = context.active();
		kind = Kind.of(model.feature());
		Composite control = new Composite(context.parent(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		chips = new Chips(control, context.resources(), context.changed());
		String name = ModelLabels.text(model.feature());
		choice = ValueControl.choices(model).map(choices -> new ChoiceField(control, name, choices, () -> { }, context));
		choice.ifPresent(field -> field.openable(name));
		text = choice.map(ChoiceField::text).orElseGet(() -> typing(control, name));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.BS && text.getText().isEmpty()) {
				chips.removeLast();
			}
		});
	}

	private Text typing(Composite parent, String name) {
		Text field = new Text(parent, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(field);
		Accessibility.name(field, name);
		field.addListener(SWT.DefaultSelection, event -> commit());
		field.addListener(SWT.FocusOut, event -> {
			field.clearSelection();
			commit();
		});
		return field;
	}

	@Override
	public void show() {
		SharedValues shared = model.shared();
		chips.show(shared.values().stream().map(this::content).toList());
		String hint = shared.differs() ? Messages.SeveralAdd : NLS.bind(Messages.Add, ModelLabels.text(model.feature()));
		choice.ifPresent(field -> field.show("", model.isEditable() ? hint : "", model.isEditable())); //$NON-NLS-1$ //$NON-NLS-2$
		if (choice.isEmpty()) {
			text.setMessage(model.isEditable() ? hint : ""); //$NON-NLS-1$
			text.setEditable(model.isEditable());
			revert();
		}
	}

	private Chips.Content content(Object value) {
		Optional<Runnable> open = value instanceof EObject target ? Optional.of(() -> active.select(this, List.of(target))) : Optional.empty();
		Optional<Runnable> remove = model.isEditable() ? Optional.of(() -> model.take(value)) : Optional.empty();
		return new Chips.Content(model.text(value), icon(value), open, remove);
	}

	private Optional<ImageDescriptor> icon(Object value) {
		return switch (value) {
		case String id when model.feature().getKind() == FeatureKind.REGISTRY -> Entries.find(model.session().registry(), id).map(ModelLabels::icon);
		case String name when model.feature().getKind() == FeatureKind.TAG -> model.tags().stream().filter(tag -> Objects.equals(name, tag.getName()))
				.findFirst().map(ModelLabels::icon);
		case EObject coding -> model.session().resource().types().layer(coding.eClass()).map(ModelLabels::icon);
		default -> Optional.empty();
		};
	}

	@Override
	public void commit() {
		if (choice.isPresent()) {
			choice.get().commit();
			return;
		}
		String written = text.getText().strip();
		Optional<String> wrong = kind.complaint(written);
		context.complain().accept(wrong.orElse("")); //$NON-NLS-1$
		if (wrong.isEmpty() && !written.isEmpty() && model.isEditable()) {
			text.setText(""); //$NON-NLS-1$
			model.give(kind.typed(written));
		}
	}

	@Override
	public boolean revert() {
		if (choice.isPresent()) {
			return choice.get().isOpen() || choice.get().revert();
		}
		boolean written = !text.getText().isEmpty();
		text.setText(""); //$NON-NLS-1$
		context.complain().accept(""); //$NON-NLS-1$
		return written;
	}

	@Override
	public boolean isTyping() {
		return choice.map(ChoiceField::isTyping).orElseGet(() -> Boolean.valueOf(text.isFocusControl() && !text.getText().isEmpty())).booleanValue();
	}

	@Override
	public boolean focus() {
		return text.setFocus();
	}
}
