// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.model.Excerpt;
import org.glossator.reading.Description;
import org.glossator.ui.Legible;
import org.glossator.ui.Swatch;

/** What was coded of an article as a whole: a button for each code, pressed while the code is selected. */
final class CodeChips {

	private final Composite row;
	private final LocalResourceManager images;
	private final Consumer<String> onCode;
	private final Map<String, Button> chips = new LinkedHashMap<>();
	private List<Description> shown = List.of();
	private List<String> selected = List.of();

	CodeChips(Composite parent, Consumer<String> onCode) {
		this.onCode = onCode;
		row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.swtDefaults().margins(0, 0).spacing(6).wrap(true).applyTo(row);
		images = new LocalResourceManager(JFaceResources.getResources(), row);
		row.addListener(SWT.Resize, event -> fit());
	}

	Control control() {
		return row;
	}

	/** Shows codes; {@return whether they differ from those that were shown} */
	boolean show(List<Description> codes) {
		if (codes.equals(shown)) {
			return false;
		}
		shown = List.copyOf(codes);
		new ArrayList<>(chips.values()).forEach(Button::dispose);
		chips.clear();
		for (Description code : codes) {
			Button chip = new Button(row, SWT.TOGGLE | SWT.FLAT);
			chip.setImage(images.create(Swatch.of(Legible.parse(code.colour()))));
			say(chip, code.sentence());
			chip.setToolTipText(Messages.ChipTip);
			chip.setBackground(row.getBackground());
			chip.addListener(SWT.Selection, event -> {
				chip.setSelection(true); // it says what is selected, and that is not undone by pressing it again
				onCode.accept(code.uid());
			});
			chips.put(code.uid(), chip);
		}
		fit();
		select(selected);
		return true;
	}

	/** Shortens what does not fit into a row at its end; GTK would cut it at both. The tip says it whole then. */
	private void fit() {
		int width = row.getClientArea().width;
		for (Description code : width > 0 ? shown : List.<Description>of()) {
			Button chip = chips.get(code.uid());
			String whole = code.sentence();
			String fitting = Excerpt.fitting(whole, part -> {
				say(chip, part);
				return chip.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= width;
			});
			say(chip, fitting);
			chip.setToolTipText(fitting.equals(whole) ? Messages.ChipTip : whole + '\n' + Messages.ChipTip);
		}
	}

	private static void say(Button chip, String text) {
		chip.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows which codes are selected. */
	void select(List<String> uids) {
		selected = List.copyOf(uids);
		chips.forEach((uid, chip) -> chip.setSelection(uids.contains(uid)));
	}

	/** Takes the colours of the text. */
	void follow(StyledText text) {
		row.setBackground(text.getBackground());
		chips.values().forEach(chip -> chip.setBackground(text.getBackground()));
	}
}
