// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.glossator.model.CodebookValidator;
import org.glossator.model.codebook.Tag;
import org.glossator.ui.Accessibility;
import org.glossator.ui.Legible;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.NativeLook;
import org.glossator.ui.views.Theme;

/**
 * A button for each of a few tags: one of them is down, or with many values boxes are checked. While one of the buttons has the
 * keyboard, the letter of a tag presses its button.
 */
final class TagEditor implements ValueEditor {

	/** No more tags than these get a button each. */
	static final int FEW = 7;

	private static final String STRESSED = "stressed"; //$NON-NLS-1$

	private final FeatureModel model;
	private final Composite control;
	private final List<Tag> tags;
	private final List<Button> buttons;
	private final Label other;
	private final Runnable changed;
	private final Consumer<String> complain;

	TagEditor(RowContext context) {
		model = context.model();
		changed = context.changed();
		complain = context.complain();
		tags = List.copyOf(model.tags());
		control = new Composite(context.parent(), SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 3;
		layout.center = true;
		control.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(control);
		buttons = tags.stream().map(this::button).toList();
		other = new Label(control, SWT.NONE);
		Theme.listen(control, this::show); // which has taken the colour of the button that is down
	}

	private Button button(Tag tag) {
		Button button = new Button(control, model.feature().isMany() ? SWT.CHECK : SWT.TOGGLE);
		if (model.feature().isMany()) {
			NativeLook.keep(button);
		}
		button.setText(Wording.plain(Wording.withLetter(tag, tag.getShortcut())));
		button.setToolTipText(Wording.plain(Wording.guidance(tag)));
		Accessibility.name(button, NLS.bind(Messages.TagOf, ModelLabels.text(model.feature()), ModelLabels.text(tag)));
		button.addListener(SWT.Selection, event -> press(tag));
		button.addListener(SWT.KeyDown, this::key);
		return button;
	}

	private void press(Tag tag) {
		complain.accept(""); //$NON-NLS-1$
		model.toggle(tag);
		show();
	}

	private void key(Event event) {
		String letter = String.valueOf(event.character).toLowerCase(Locale.ROOT);
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
		if (plain && model.isEditable() && CodebookValidator.isShortcut(letter)) {
			IntStream.range(0, tags.size()).filter(index -> letter.equals(letter(tags.get(index)))).findFirst().ifPresentOrElse(index -> {
				event.doit = false;
				buttons.get(index).setFocus();
				press(tags.get(index));
			}, () -> complain.accept(NLS.bind(Messages.NoTag, ModelLabels.text(model.feature()), letter.toUpperCase(Locale.ROOT))));
		}
	}

	private static String letter(Tag tag) {
		return tag.getShortcut() == null ? "" : tag.getShortcut().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	@Override
	public void show() {
		SharedValues shared = model.shared();
		for (int index = 0; index < buttons.size(); index++) {
			Button button = buttons.get(index);
			boolean down = shared.values().contains(tags.get(index).getName());
			if (button.getSelection() != down) {
				button.setSelection(down);
			}
			if (!model.feature().isMany()) {
				stress(button, down);
			}
			button.setEnabled(model.isEditable());
		}
		List<String> unknown = shared.values().stream().map(Object::toString)
				.filter(value -> tags.stream().noneMatch(tag -> value.equals(tag.getName()))).toList();
		String said = shared.differs() ? Messages.Several : unknown.isEmpty() ? "" : NLS.bind(Messages.UnknownTag, String.join(Messages.ListSeparator, unknown)); //$NON-NLS-1$
		if (!other.getText().equals(said)) {
			other.setText(said);
			changed.run();
		}
	}

	// Themes draw a button that is down little different from one that is not.
	private static void stress(Button button, boolean down) {
		Display display = button.getDisplay();
		Color text = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
		Color stress = new Color(Legible.on(text.getRGB(), display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB(), Legible.TEXT));
		boolean stressed = button.getBackground().equals(stress); // a theme that is put on anew takes it away
		if (down && !stressed) {
			button.setData(STRESSED, new Color[] { button.getBackground(), button.getForeground() });
			button.setBackground(stress);
			button.setForeground(text);
		} else if (!down && stressed && button.getData(STRESSED) instanceof Color[] colours) {
			boolean plain = colours[0].equals(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
			button.setBackground(plain ? null : colours[0]); // null has the system draw it as it does
			button.setForeground(plain ? null : colours[1]);
		}
	}

	@Override
	public void commit() {
		complain.accept(""); //$NON-NLS-1$ // there is nothing typed that could be lost
	}

	@Override
	public boolean focus() {
		return buttons.stream().filter(Button::getSelection).findFirst().or(() -> buttons.stream().findFirst()).filter(Button::setFocus).isPresent();
	}
}
