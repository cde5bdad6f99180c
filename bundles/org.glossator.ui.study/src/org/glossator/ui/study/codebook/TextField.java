// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.CodebookPackage.Literals;
import org.glossator.model.codebook.Described;

/** A text, or several with one a line. What is typed becomes a step when typing pauses or the field is left. */
final class TextField implements Field {

	private static final int PAUSE_MILLISECONDS = 700;

	private final Text text;
	private final EStructuralFeature attribute;
	private final BiConsumer<EStructuralFeature, Object> set;
	private final Runnable onTyping;
	private Optional<EObject> element = Optional.empty();
	private String shown = ""; //$NON-NLS-1$
	private boolean showing;
	private int typed;

	/**
	 * @param lines    how many are seen at least; more than one wraps
	 * @param set      sets an attribute of the element that is shown
	 * @param onTyping called when something is typed
	 */
	TextField(Composite parent, EStructuralFeature attribute, int lines, BiConsumer<EStructuralFeature, Object> set, Runnable onTyping) {
		this.attribute = attribute;
		this.set = set;
		this.onTyping = onTyping;
		text = new Text(parent, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setData(attribute);
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // a tab is no part of a text
			}
		});
	}

	Text control() {
		return text;
	}

	private void modified() {
		if (!showing) {
			int last = ++typed;
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> {
				if (last == typed && !text.isDisposed()) {
					commit();
				}
			});
			onTyping.run();
		}
	}

	@Override
	public void show(EObject now) {
		String value = written(now);
		boolean other = element.filter(now::equals).isEmpty();
		element = Optional.of(now);
		if (attribute == Literals.DESCRIBED__LABEL) {
			text.setMessage(ModelNames.of((Described) now)); // what is shown instead where there is no label
		}
		if (other || !value.equals(shown)) {
			shown = value;
			if (!value.strip().equals(text.getText().strip()) || other) {
				showing = true;
				text.setText(value);
				showing = false;
			}
		}
	}

	private String written(EObject of) {
		return switch (of.eGet(attribute)) {
		case null -> ""; //$NON-NLS-1$
		case List<?> many -> String.join(text.getLineDelimiter(), many.stream().map(Object::toString).toList());
		case Object one -> one.toString();
		};
	}

	@Override
	public boolean isPending() {
		return element.isPresent() && !text.isDisposed() && !text.getText().strip().equals(shown.strip());
	}

	@Override
	public void commit() {
		if (isPending()) {
			String value = text.getText().strip();
			set.accept(attribute, attribute.isMany() ? value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList() : value);
		}
	}
}
