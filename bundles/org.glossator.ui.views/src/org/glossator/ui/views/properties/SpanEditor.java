// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.glossator.cas.Annotations;
import org.glossator.cas.text.TextRange;
import org.glossator.reading.ValueWords;
import org.glossator.ui.ActiveCoding;
import org.glossator.ui.ModelLabels;

/**
 * Stretches of the text, quoted, and buttons that take the text that is selected in the article for one. When none is, a button says
 * what to do, and so does typing, for which there is no field here.
 */
final class SpanEditor implements ValueEditor {

	private final FeatureModel model;
	private final ActiveCoding active;
	private final Chips chips;
	private final Button mark;
	private final Optional<Button> piece;
	private final Consumer<String> complain;
	private boolean complained;

	SpanEditor(RowContext context) {
		complain = context.complain();
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

	private Button button(Composite parent, String text, String tip, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(Wording.plain(tip));
		button.addListener(SWT.Selection, event -> pressed.run());
		button.addListener(SWT.KeyDown, event -> {
			if (Character.isLetterOrDigit(event.character) && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
				say(Messages.NoTyping);
			}
		});
		return button;
	}

	private void say(String sentence) {
		complained = !sentence.isEmpty();
		complain.accept(sentence);
	}

	private void mark() {
		Optional<TextRange> text = active.toCode();
		say(text.isEmpty() ? Messages.NeedsText
				: model.gestures().addSpan(model.subject().first(), model.feature(), List.of(text.get())).isEmpty() ? Messages.MarkedAlready : ""); //$NON-NLS-1$
	}

	private void addPiece() {
		Optional<TextRange> text = active.toCode();
		Optional<EObject> last = spans().stream().reduce((one, other) -> other);
		say(last.isEmpty() ? Messages.NeedsPiece
				: text.isEmpty() ? Messages.NeedsText : model.gestures().addSegment(last.get(), text.get()) ? "" : Messages.MarkedAlready); //$NON-NLS-1$
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
		return new Chips.Content(ValueWords.quote(span), Optional.empty(), Optional.of(() -> goTo(span)), remove);
	}

	private void goTo(EObject span) {
		active.showText(this, new TextRange(Annotations.begin(span), Annotations.end(span)));
	}

	@Override
	public void textSelected() {
		boolean ready = model.isEditable() && model.subject().isOne();
		mark.setEnabled(ready);
		piece.ifPresent(button -> button.setEnabled(ready));
		if (complained && active.toCode().isPresent()) {
			say(""); //$NON-NLS-1$
		}
	}

	@Override
	public void commit() {
		if (complained) {
			say(""); //$NON-NLS-1$ // there is nothing typed that could be lost
		}
	}

	@Override
	public boolean takesTyping() {
		return false;
	}

	@Override
	public boolean focus() {
		return mark.setFocus() || chips.focus();
	}
}
