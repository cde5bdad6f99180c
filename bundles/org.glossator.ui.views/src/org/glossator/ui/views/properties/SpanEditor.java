// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.glossator.cas.Annotations;
import org.glossator.cas.TextRange;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ModelLabels;

/** Stretches of the text, quoted, and buttons that take the text that is selected in the article for one. */
final class SpanEditor implements ValueEditor {

	private final FeatureModel model;
	private final ActiveCoding active;
	private final Chips chips;
	private final Button mark;
	private final Optional<Button> piece;

	SpanEditor(RowContext context) {
		model = context.model();
		active = context.active();
		Composite control = new Composite(context.parent(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		chips = new Chips(control, context.resources(), context.changed());
		Composite row = new Composite(control, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(row);
		String name = ModelLabels.text(model.feature());
		mark = button(row, Messages.Mark, NLS.bind(Messages.MarkTip, name), this::mark);
		piece = model.feature().isDiscontinuous() ? Optional.of(button(row, Messages.AddPiece, NLS.bind(Messages.AddPieceTip, name), this::addPiece))
				: Optional.empty();
	}

	private static Button button(Composite parent, String text, String tip, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(Wording.plain(tip));
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private void mark() {
		active.toCode().ifPresent(text -> model.gestures().addSpan(model.subject().first(), model.feature(), List.of(text)));
	}

	private void addPiece() {
		active.toCode().ifPresent(text -> spans().stream().reduce((one, other) -> other)
				.ifPresent(last -> model.gestures().addSegment(last, text)));
	}

	private List<EObject> spans() {
		return model.subject().isOne() ? model.values(model.subject().first()).stream().map(EObject.class::cast).toList() : List.of();
	}

	@Override
	public void show() {
		chips.show(model.subject().isOne() ? spans().stream().map(this::content).toList() : several());
		textSelected();
	}

	private List<Chips.Content> several() {
		return List.of(new Chips.Content(Messages.OneAtATime, Optional.empty(), Optional.empty(), Optional.empty()));
	}

	private Chips.Content content(EObject span) {
		Optional<Runnable> remove = model.isEditable() ? Optional.of(() -> model.take(span)) : Optional.empty();
		return new Chips.Content(Wording.quote(span), Optional.empty(), Optional.of(() -> goTo(span)), remove);
	}

	private void goTo(EObject span) {
		active.showText(this, new TextRange(Annotations.begin(span), Annotations.end(span)));
	}

	@Override
	public void textSelected() {
		boolean ready = model.isEditable() && model.subject().isOne() && active.toCode().isPresent();
		mark.setEnabled(ready);
		piece.ifPresent(button -> button.setEnabled(ready && !spans().isEmpty()));
	}

	@Override
	public boolean focus() {
		return chips.focus() || mark.setFocus();
	}
}
