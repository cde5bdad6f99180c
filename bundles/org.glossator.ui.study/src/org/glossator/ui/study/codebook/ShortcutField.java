// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.CodebookTerms;
import org.glossator.model.CodebookValidator;
import org.glossator.model.codebook.Described;

/** A key, taken by pressing it; says at once who has it already. */
final class ShortcutField implements Field {

	private final Composite row;
	private final Text key;
	private final Label notice;
	private final EStructuralFeature attribute;
	private final BiConsumer<EStructuralFeature, Object> set;
	private final BiFunction<EObject, String, Optional<Described>> conflict;
	private boolean showing;

	/**
	 * @param set      sets an attribute of the element that is shown
	 * @param conflict finds who has a key that is wanted for an element
	 */
	ShortcutField(Composite parent, EStructuralFeature attribute, BiConsumer<EStructuralFeature, Object> set,
			BiFunction<EObject, String, Optional<Described>> conflict) {
		this.attribute = attribute;
		this.set = set;
		this.conflict = conflict;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
		key = new Text(row, SWT.BORDER | SWT.CENTER | SWT.SINGLE);
		key.setData(attribute);
		key.setToolTipText(Messages.ShortcutTip);
		key.addListener(SWT.KeyDown, this::pressed);
		key.addListener(SWT.Verify, event -> event.doit = showing);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(key.getLineHeight() * 3, SWT.DEFAULT).applyTo(key);
		notice = FormSheet.remark(row);
	}

	Composite control() {
		return row;
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.BS || event.keyCode == SWT.DEL) {
			set.accept(attribute, null);
			event.doit = false;
		} else if ((event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.COMMAND)) == 0 && CodebookValidator.isShortcut(String.valueOf(event.character))) {
			set.accept(attribute, String.valueOf(Character.toUpperCase(event.character)));
			event.doit = false;
		}
	}

	@Override
	public void show(EObject element) {
		String now = Objects.requireNonNullElse((String) element.eGet(attribute), ""); //$NON-NLS-1$
		if (!now.equals(key.getText())) {
			showing = true;
			key.setText(now);
			key.selectAll();
			showing = false;
		}
		Optional<Described> other = now.isEmpty() ? Optional.empty() : conflict.apply(element, now);
		notice.setText(other.map(described -> NLS.bind(Messages.ShortcutTaken, CodebookTerms.name(described), now).replace("&", "&&")) //$NON-NLS-1$ //$NON-NLS-2$
				.orElse(now.isEmpty() ? Messages.ShortcutNone : Messages.ShortcutHint));
		notice.setForeground(other.isPresent() ? ErrorColour.on(row) : null);
		row.layout();
	}
}
