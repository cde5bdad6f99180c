// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Which of several things are meant, with a check box for each. */
final class TargetsField implements Field {

	private final Composite boxes;
	private final EStructuralFeature attribute;
	private final Function<EObject, List<?>> choices;
	private final Function<Object, String> label;
	private final BiConsumer<EStructuralFeature, Object> set;
	private final List<CheckField> fields = new ArrayList<>();
	private List<String> shown = List.of();

	/**
	 * @param choices what there is to choose from for an element
	 * @param label   what a choice is called
	 * @param set     sets an attribute of the element that is shown
	 */
	TargetsField(Composite parent, EStructuralFeature attribute, Function<EObject, List<?>> choices, Function<Object, String> label,
			BiConsumer<EStructuralFeature, Object> set) {
		this.attribute = attribute;
		this.choices = choices;
		this.label = label;
		this.set = set;
		boxes = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(12).applyTo(boxes);
	}

	Composite control() {
		return boxes;
	}

	@Override
	public void show(EObject element) {
		List<?> values = choices.apply(element);
		List<String> labels = new ArrayList<>(values.stream().map(value -> System.identityHashCode(value) + label.apply(value)).toList());
		labels.add(String.valueOf(System.identityHashCode(element)));
		if (!labels.equals(shown)) {
			shown = labels;
			fields.clear();
			for (Control box : boxes.getChildren()) {
				box.dispose();
			}
			for (Object value : values) {
				fields.add(CheckField.among(boxes, label.apply(value), attribute, value, (List<?>) element.eGet(attribute), set));
			}
		}
		fields.forEach(field -> field.show(element));
	}
}
