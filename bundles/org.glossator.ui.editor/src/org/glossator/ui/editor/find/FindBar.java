// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.cas.text.TextRange;
import org.glossator.ui.Accessibility;
import org.glossator.ui.GridPlace;

/** The bar to find words with: it stands above the text while it is wanted, and leaves the place that was found selected. */
public final class FindBar {

	private static final int WIDTH = 220;

	private final Composite bar;
	private final StyledText text;
	private final Consumer<TextRange> onSelect;
	private final FindMarks marks;
	private final Text words;
	private final Label count;
	private final Button matchCase;
	private final Button whole;
	private Finder finder = new Finder("", "", false, false); //$NON-NLS-1$ //$NON-NLS-2$
	private int start;

	/**
	 * A bar that is not seen yet.
	 *
	 * @param parent   has a grid layout
	 * @param text     where words are found
	 * @param boxes    where a stretch of the text is seen
	 * @param onSelect told of the place that was selected, and brings it into sight
	 */
	public FindBar(Composite parent, StyledText text, Function<TextRange, List<Rectangle>> boxes, Consumer<TextRange> onSelect) {
		this.text = text;
		this.onSelect = onSelect;
		marks = new FindMarks(text, boxes);
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).margins(8, 4).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		words = new Text(bar, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.Prompt);
		Accessibility.name(words, Messages.Prompt);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
		button(SWT.PUSH | SWT.FLAT, "\u2039", Messages.Previous, () -> go(false)); //$NON-NLS-1$
		button(SWT.PUSH | SWT.FLAT, "\u203a", Messages.Next, () -> go(true)); //$NON-NLS-1$
		matchCase = button(SWT.CHECK, Messages.MatchCase, Messages.MatchCase, this::find);
		whole = button(SWT.CHECK, Messages.WholeWords, Messages.WholeWords, this::find);
		button(SWT.PUSH | SWT.FLAT, "\u00d7", Messages.Close, this::close); //$NON-NLS-1$
		words.addListener(SWT.Modify, event -> find());
		words.addListener(SWT.KeyDown, this::key);
		for (Control control : bar.getChildren()) {
			control.addListener(SWT.Traverse, this::escape);
		}
	}

	private Button button(int style, String label, String tip, Runnable run) {
		Button button = new Button(bar, style);
		button.setText(label);
		button.setToolTipText(tip);
		Accessibility.name(button, tip);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** The bar itself. */
	public Control control() {
		return bar;
	}

	/** Shows the bar, with the selected words in it when they are few. */
	public void open() {
		start = text.getSelection().x;
		String selected = text.getSelectionText();
		show(true);
		if (!selected.isBlank() && selected.length() < 80 && selected.indexOf('\n') < 0) {
			words.setText(selected);
		}
		words.setFocus();
		words.selectAll();
		find();
	}

	/** Goes to the next or the former place, from where the cursor is. */
	public void go(boolean forward) {
		if (!bar.isVisible() && !words.getText().isEmpty()) {
			finder = finder();
		}
		if (finder.all().isEmpty()) {
			if (!bar.isVisible()) {
				open();
			}
			return;
		}
		select(forward ? finder.from(text.getSelection().x + 1) : finder.before(text.getSelection().x));
	}

	private Finder finder() {
		return new Finder(text.getText(), words.getText(), matchCase.getSelection(), whole.getSelection());
	}

	private void find() {
		finder = finder();
		marks.show(finder);
		if (finder.all().isEmpty()) {
			count.setText(words.getText().isEmpty() ? "" : Messages.NotFound); //$NON-NLS-1$
		} else {
			select(finder.from(start));
		}
	}

	private void select(int index) {
		TextRange range = finder.all().get(index);
		text.setSelectionRange(range.begin(), range.end() - range.begin());
		start = range.begin();
		count.setText(NLS.bind(Messages.Count, Integer.valueOf(index + 1), Integer.valueOf(finder.all().size())));
		onSelect.accept(range);
	}

	private void key(Event event) {
		if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			event.doit = false;
			go(event.keyCode != SWT.ARROW_UP && (event.stateMask & SWT.SHIFT) == 0);
		}
	}

	private void escape(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		}
	}

	/** Hides the bar; the place that was found last stays selected. */
	public void close() {
		show(false);
		marks.show(new Finder("", "", false, false)); //$NON-NLS-1$ //$NON-NLS-2$
		// Later, or the text would take the key that closed the bar for its own.
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				text.setFocus();
			}
		});
	}

	private void show(boolean visible) {
		if (bar.getVisible() != visible) {
			GridPlace.show(bar, visible);
			bar.getParent().layout(true, true);
		}
	}
}
