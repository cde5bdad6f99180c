// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One of several values, or for an attribute that need not be set, none. */
final class ComboField implements Field {

	private final Combo combo;
	private final EStructuralFeature attribute;
	private final Function<EObject, List<Optional<?>>> choices;
	private final Function<Optional<?>, String> label;
	private List<Optional<?>> shown = List.of();

	/**
	 * @param choices what there is to choose from for an element
	 * @param label   what a choice is called
	 * @param set     sets an attribute of the element that is shown
	 */
	ComboField(Composite parent, EStructuralFeature attribute, Function<EObject, List<Optional<?>>> choices, Function<Optional<?>, String> label,
			BiConsumer<EStructuralFeature, Object> set) {
		this.attribute = attribute;
		this.choices = choices;
		this.label = label;
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData(attribute);
		combo.setVisibleItemCount(12);
		combo.addListener(SWT.Selection, event -> set.accept(attribute, shown.get(combo.getSelectionIndex()).orElse(null)));
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // scrolls the form, and changes nothing in passing
	}

	Combo control() {
		return combo;
	}

	@Override
	public void show(EObject element) {
		shown = choices.apply(element);
		String[] labels = shown.stream().map(label).toArray(String[]::new);
		if (!List.of(combo.getItems()).equals(List.of(labels))) {
			combo.setItems(labels);
		}
		int selected = shown.indexOf(Optional.ofNullable(element.eGet(attribute)));
		if (selected < 0) {
			combo.deselectAll();
		} else if (combo.getSelectionIndex() != selected) {
			combo.select(selected);
		}
	}
}
