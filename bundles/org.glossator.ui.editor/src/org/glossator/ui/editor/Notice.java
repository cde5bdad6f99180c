// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.glossator.ui.Icon;
import org.glossator.ui.Legible;

/** The bar that says that the codings of somebody else are shown, and leads back to one's own. */
final class Notice {

	private static final RGB TINT = new RGB(0x2F, 0x7D, 0xD1);

	private final Composite bar;
	private final Label icon;
	private final Label sentence;
	private final Link back;

	Notice(Composite parent, Runnable onBack) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 5).applyTo(bar);
		icon = new Label(bar, SWT.NONE);
		icon.setImage(new LocalResourceManager(JFaceResources.getResources(), icon).create(Icon.PERSON.descriptor()));
		sentence = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(sentence);
		back = new Link(bar, SWT.NONE);
		back.setText("<a>" + Messages.ShowMine + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		back.addListener(SWT.Selection, event -> onBack.run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(back);
	}

	Control control() {
		return bar;
	}

	/** Says a sentence. */
	void show(String text) {
		sentence.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Takes the colours of the text, tinted. */
	void follow(StyledText text) {
		Color background = new Color(Legible.mix(text.getBackground().getRGB(), TINT, 0.16));
		for (Control control : new Control[] { bar, icon, sentence, back }) {
			control.setBackground(background);
			control.setForeground(text.getForeground());
		}
	}
}
