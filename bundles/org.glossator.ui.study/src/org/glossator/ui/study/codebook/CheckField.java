// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.glossator.ui.NativeLook;

/** Whether something is so, or whether a value is one of several. */
final class CheckField implements Field {

	private final Button button;
	private final EStructuralFeature attribute;
	private final Object value;

	/** For an attribute that is true or false. */
	CheckField(Composite parent, String label, EStructuralFeature attribute, BiConsumer<EStructuralFeature, Object> set) {
		this(parent, label, attribute, Boolean.TRUE);
		button.addListener(SWT.Selection, event -> set.accept(attribute, Boolean.valueOf(button.getSelection())));
	}

	private CheckField(Composite parent, String label, EStructuralFeature attribute, Object value) {
		this.attribute = attribute;
		this.value = value;
		button = new Button(parent, SWT.CHECK);
		NativeLook.keep(button);
		button.setText(label);
		button.setData(attribute);
	}

	/** For one value of an attribute that has many. */
	static CheckField among(Composite parent, String label, EStructuralFeature attribute, Object value, List<?> present,
			BiConsumer<EStructuralFeature, Object> set) {
		CheckField field = new CheckField(parent, label, attribute, value);
		field.button.addListener(SWT.Selection, event -> {
			List<Object> values = new ArrayList<>(present);
			if (field.button.getSelection()) {
				values.add(value);
			} else {
				values.remove(value);
			}
			set.accept(attribute, values);
		});
		return field;
	}

	Button control() {
		return button;
	}

	@Override
	public void show(EObject element) {
		Object now = element.eGet(attribute);
		button.setSelection(now instanceof List<?> many ? many.contains(value) : value.equals(now));
	}
}
