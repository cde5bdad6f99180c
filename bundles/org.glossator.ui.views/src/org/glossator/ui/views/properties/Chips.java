// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.ui.GridPlace;
import org.glossator.ui.Icon;
import org.glossator.ui.Legible;

/** Values beneath each other, each with an icon, a link that goes to what it stands for, and a button that removes it. */
final class Chips {

	/**
	 * One value.
	 *
	 * @param label  what it is called
	 * @param icon   drawn before it, if any
	 * @param open   goes to what it stands for, if that can be gone to
	 * @param remove takes it away; absent when nothing may be changed
	 */
	record Content(String label, Optional<ImageDescriptor> icon, Optional<Runnable> open, Optional<Runnable> remove) {
	}

	private static final int ARC = 8;
	private static final double EDGE = 0.3;

	private final Composite control;
	private final ResourceManager resources;
	private final Runnable changed;
	private final List<Chip> chips = new ArrayList<>();

	/**
	 * @param parent    has a grid
	 * @param resources for icons
	 * @param changed   called when more or less room is needed
	 */
	Chips(Composite parent, ResourceManager resources, Runnable changed) {
		this.resources = resources;
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
	}

	/** Shows these values; widgets of former ones are used again. */
	void show(List<Content> contents) {
		boolean resized = chips.size() != contents.size();
		while (chips.size() > contents.size()) {
			chips.removeLast().frame.dispose();
		}
		while (chips.size() < contents.size()) {
			chips.add(new Chip());
		}
		for (int index = 0; index < contents.size(); index++) {
			chips.get(index).show(contents.get(index));
		}
		if (resized) {
			GridPlace.show(control, !contents.isEmpty());
			changed.run();
		}
	}

	/** Removes the last value, if that is allowed. */
	void removeLast() {
		if (!chips.isEmpty()) {
			chips.getLast().content.remove().ifPresent(Runnable::run);
		}
	}

	/** Gives the keyboard to the first value; false when there is none. */
	boolean focus() {
		return !chips.isEmpty() && chips.getFirst().text.setFocus();
	}

	private final class Chip {

		private final Composite frame;
		private final Label icon;
		private final Link text;
		private final ToolBar tools;
		private final ToolItem removal;
		private Content content = new Content("", Optional.empty(), Optional.empty(), Optional.empty()); //$NON-NLS-1$

		Chip() {
			frame = new Composite(control, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(3).margins(5, 2).spacing(4, 0).applyTo(frame);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
			frame.addListener(SWT.Paint, this::paint);
			icon = new Label(frame, SWT.NONE);
			text = new Link(frame, SWT.NONE);
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(40, SWT.DEFAULT).applyTo(text);
			text.addListener(SWT.Selection, event -> content.open().ifPresent(Runnable::run));
			text.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
					content.remove().ifPresent(Runnable::run);
				}
			});
			tools = new ToolBar(frame, SWT.FLAT);
			removal = new ToolItem(tools, SWT.PUSH);
			removal.setImage(resources.get(Icon.REMOVE.descriptor()));
			removal.addListener(SWT.Selection, event -> content.remove().ifPresent(Runnable::run));
		}

		void show(Content shown) {
			content = shown;
			String plain = shown.label().replace("<", "\u2039").replace(">", "\u203A"); // a link takes them for tags //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			String label = shown.open().isPresent() ? "<a>" + plain + "</a>" : plain; //$NON-NLS-1$ //$NON-NLS-2$
			if (!label.equals(text.getText())) {
				text.setText(Wording.plain(label));
				text.setToolTipText(Wording.plain(shown.label()));
				removal.setToolTipText(Wording.plain(NLS.bind(Messages.Remove, shown.label())));
			}
			icon.setImage(shown.icon().map(resources::get).orElse(null));
			icon.setVisible(shown.icon().isPresent());
			icon.setLayoutData(GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).exclude(shown.icon().isEmpty()).create());
			tools.setVisible(shown.remove().isPresent());
			frame.layout();
		}

		private void paint(Event event) {
			Rectangle area = frame.getClientArea();
			RGB edge = Legible.mix(frame.getBackground().getRGB(), frame.getForeground().getRGB(), EDGE);
			GC gc = event.gc;
			gc.setForeground(new Color(edge));
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		}
	}
}
