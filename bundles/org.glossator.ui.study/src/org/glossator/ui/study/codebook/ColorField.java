// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.Legible;

/** A colour, with what it takes to see it. */
final class ColorField implements Field {

	private final Composite row;
	private final ColorSelector selector;
	private final Label hex;
	private final Button none;
	private final EStructuralFeature attribute;

	ColorField(Composite parent, EStructuralFeature attribute, BiConsumer<EStructuralFeature, Object> set) {
		this.attribute = attribute;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		selector = new ColorSelector(row);
		selector.getButton().setToolTipText(Messages.ChooseColour);
		selector.getButton().setData(attribute);
		selector.addListener(event -> set.accept(attribute, write((RGB) event.getNewValue())));
		none = new Button(row, SWT.PUSH);
		none.setText(Messages.NoColour);
		none.addListener(SWT.Selection, event -> set.accept(attribute, null));
		hex = FormSheet.remark(row);
	}

	Composite control() {
		return row;
	}

	static String write(RGB colour) {
		return "#%02X%02X%02X".formatted(Integer.valueOf(colour.red), Integer.valueOf(colour.green), Integer.valueOf(colour.blue)); //$NON-NLS-1$
	}

	@Override
	public void show(EObject element) {
		Optional<String> value = Optional.ofNullable((String) element.eGet(attribute));
		RGB colour = Legible.parse(value.orElse("")); //$NON-NLS-1$
		selector.setColorValue(colour);
		boolean canGo = !(element instanceof Layer);
		none.setVisible(canGo && value.isPresent());
		GridDataFactory.fillDefaults().exclude(!canGo || value.isEmpty()).applyTo(none);
		RGB background = row.getBackground().getRGB();
		boolean faint = Legible.contrast(colour, background) < Legible.SHAPES;
		hex.setText(value.map(written -> faint ? NLS.bind(Messages.Faint, written) : written).orElse(Messages.NoColourYet));
		row.layout();
	}
}
