// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A bar above a page that says something of what is shown there, with a way to something else where there is one. */
public final class Notice {

	/** Tells that something is as it should be and not as usual. */
	public static final RGB CALM = new RGB(0x2F, 0x7D, 0xD1);
	/** Tells that something is not as it should be. */
	public static final RGB ALARM = new RGB(0xD1, 0x5B, 0x2F);

	private final RGB tint;
	private final Composite bar;
	private final Label icon;
	private final Label sentence;
	private final Optional<Link> link;

	/** Says in the place of a page why there is none. */
	public static void instead(Composite parent, String sentence) {
		Composite sheet = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(28, 24).applyTo(sheet);
		Label label = new Label(sheet, SWT.WRAP);
		label.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
	}

	/** Says above a page why nothing can be changed there. */
	public static void refusal(Composite parent, String sentence) {
		Notice refusal = new Notice(parent, Icon.PERSON.descriptor(), CALM);
		refusal.show(sentence);
		refusal.control().addListener(SWT.Paint, event -> refusal.follow(parent)); // the theme colours it when it is made
		GridDataFactory.fillDefaults().grab(true, false).applyTo(refusal.control());
	}

	/**
	 * A sentence alone.
	 *
	 * @param image beside the sentence
	 * @param tint  of the bar
	 */
	public Notice(Composite parent, ImageDescriptor image, RGB tint) {
		this(parent, image, tint, Optional.empty());
	}

	/** With a way to something else: its words, and what goes there. */
	public Notice(Composite parent, ImageDescriptor image, RGB tint, String words, Runnable onLink) {
		this(parent, image, tint, Optional.of(Map.entry(words, onLink)));
	}

	private Notice(Composite parent, ImageDescriptor image, RGB tint, Optional<Map.Entry<String, Runnable>> way) {
		this.tint = tint;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 5).applyTo(bar);
		icon = new Label(bar, SWT.NONE);
		icon.setImage(new LocalResourceManager(JFaceResources.getResources(), icon).create(image));
		sentence = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(sentence);
		link = way.map(to -> {
			Link made = new Link(bar, SWT.NONE);
			made.setText("<a>" + to.getKey() + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			made.addListener(SWT.Selection, event -> to.getValue().run());
			GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(made);
			return made;
		});
	}

	/** The bar. */
	public Control control() {
		return bar;
	}

	/** Says a sentence. */
	public void show(String text) {
		sentence.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows the way to something else, or not. */
	public void offer(boolean way) {
		link.ifPresent(shown -> GridPlace.show(shown, way));
	}

	/** Takes the colours of the page, tinted. */
	public void follow(Control page) {
		Color background = new Color(Legible.mix(page.getBackground().getRGB(), tint, 0.16));
		for (Control control : Stream.concat(Stream.of(bar, icon, sentence), link.stream()).toList()) {
			if (!control.getBackground().equals(background)) { // to set one that is there already would paint all anew
				control.setBackground(background);
				control.setForeground(page.getForeground());
			}
		}
	}
}
