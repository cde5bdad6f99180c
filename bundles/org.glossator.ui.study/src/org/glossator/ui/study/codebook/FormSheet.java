// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.editing.codebook.CodebookSession;
import org.glossator.ui.Editable;
import org.glossator.ui.GridPlace;

/** A form under construction, and then for use: labels, and beside each, or below it where it is folded, a field. */
final class FormSheet {

	private static final int INDENT = 8;

	private record Conditional(Predicate<EObject> when, List<Control> controls) {
	}

	private final Composite parent;
	private final CodebookSession session;
	private final Runnable onTyping;
	private final List<Field> fields = new ArrayList<>();
	private final List<Conditional> conditionals = new ArrayList<>();
	private Optional<EObject> element = Optional.empty();
	private boolean folded;

	/**
	 * @param onTyping called when something is typed
	 */
	FormSheet(Composite parent, CodebookSession session, Runnable onTyping) {
		this.parent = new Composite(parent, SWT.NONE);
		this.session = session;
		this.onTyping = onTyping;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(this.parent);
	}

	Composite control() {
		return parent;
	}

	/** Sets an attribute of the element that is shown, unless nothing may be changed here. */
	void set(EStructuralFeature attribute, Object value) {
		element.filter(any -> session.refusal().isEmpty()).ifPresent(shown -> session.steps().set(shown, attribute, value));
	}

	/** What is to be said of a field, beside it; it breaks into lines rather than make the form wider. */
	static Label remark(Composite row) {
		Label remark = new Label(row, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(remark);
		return remark;
	}

	/** A heading over what comes next. */
	void heading(String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, fields.isEmpty() ? 0 : 10).applyTo(label);
	}

	private Label label(String text, boolean top) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER).indent(INDENT, top ? 5 : 0).applyTo(label);
		return label;
	}

	/** A text of some lines. */
	void text(String label, EStructuralFeature attribute, int lines) {
		label(label, lines > 1);
		TextField field = new TextField(parent, attribute, lines, this::set, onTyping);
		Text text = field.control();
		int height = lines > 1 ? text.getLineHeight() * lines : SWT.DEFAULT;
		GridDataFactory.fillDefaults().grab(true, false).hint(120, height).applyTo(text);
		fields.add(field);
	}

	/** A choice of values that are always set. */
	<T> void combo(String label, EStructuralFeature attribute, List<T> values, Function<T, String> name) {
		List<Optional<?>> choices = new ArrayList<>();
		values.forEach(value -> choices.add(Optional.of(value)));
		@SuppressWarnings("unchecked") // each choice is one of the values
		Function<Optional<?>, String> named = choice -> name.apply((T) choice.orElseThrow());
		combo(label, attribute, shown -> choices, named, shown -> true);
	}

	/** A choice of values that depend on the element, seen while a condition holds. */
	void combo(String label, EStructuralFeature attribute, Function<EObject, List<Optional<?>>> choices, Function<Optional<?>, String> name,
			Predicate<EObject> when) {
		Label before = label(label, false);
		ComboField field = new ComboField(parent, attribute, choices, name, this::set);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(field.control());
		fields.add(field);
		conditionals.add(new Conditional(when, List.of(before, field.control())));
	}

	/** Whether something is so, seen while a condition holds. */
	void check(String label, EStructuralFeature attribute, Predicate<EObject> when) {
		Label before = label("", false); //$NON-NLS-1$
		CheckField field = new CheckField(parent, label, attribute, this::set);
		GridDataFactory.fillDefaults().applyTo(field.control());
		fields.add(field);
		conditionals.add(new Conditional(when, List.of(before, field.control())));
	}

	/** Any field with a control of its own, seen while a condition holds. */
	<F extends Field> void row(String label, Function<Composite, F> make, Function<F, Control> control, boolean top, Predicate<EObject> when) {
		Label before = label(label, top);
		F field = make.apply(parent);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(control.apply(field));
		fields.add(field);
		conditionals.add(new Conditional(when, List.of(before, control.apply(field))));
	}

	/** A sentence that is there while there is something to say. */
	void note(Function<EObject, String> sentence) {
		Label space = label("", false); //$NON-NLS-1$
		Label note = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(note);
		fields.add(shown -> {
			note.setText(sentence.apply(shown).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			see(space, !note.getText().isEmpty());
			see(note, !note.getText().isEmpty());
		});
	}

	/** Puts fields below their labels, or beside them. */
	void fold(boolean below) {
		folded = below;
		((GridLayout) parent.getLayout()).numColumns = below ? 1 : 2;
		element.ifPresent(this::show);
	}

	/** Shows an element, or what has become of it. */
	void show(EObject shown) {
		element = Optional.of(shown);
		fields.forEach(field -> field.show(shown));
		for (Conditional conditional : conditionals) {
			conditional.controls().forEach(control -> see(control, conditional.when().test(shown)));
		}
		parent.layout(true, true);
	}

	/** Lets nothing be changed: what is said can still be read, and text be copied. */
	void close() {
		Editable.set(parent, false);
	}

	private void see(Control control, boolean wanted) {
		boolean visible = wanted && !(folded && control instanceof Label label && label.getText().isEmpty()); // keeps no place beside a field
		GridPlace.show(control, visible);
	}

	boolean isPending() {
		return fields.stream().anyMatch(Field::isPending);
	}

	void commit() {
		fields.forEach(Field::commit);
	}
}
