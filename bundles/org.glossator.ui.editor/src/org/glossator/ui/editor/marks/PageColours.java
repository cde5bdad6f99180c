// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.marks;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.glossator.ui.Legible;

/** The colours of the codebook as they are drawn on the page: legible on its background, and paler while others are emphasised. */
public final class PageColours {

	private static final double PALE = 0.4;

	private record Key(RGB colour, double contrast, boolean pale) {
	}

	private final Map<Key, Color> mixed = new HashMap<>();
	private RGB background;

	/** Colours are on this background from now on. */
	void on(RGB page) {
		if (!page.equals(background)) {
			background = page;
			mixed.clear();
		}
	}

	/** The background of the page. */
	public Color paper() {
		return mixed.computeIfAbsent(new Key(background, 0, false), key -> new Color(key.colour()));
	}

	/** For lines. */
	public Color shape(RGB colour, boolean pale) {
		return mixed.computeIfAbsent(new Key(colour, Legible.SHAPES, pale), key -> {
			RGB legible = Legible.on(background, colour, Legible.SHAPES);
			return new Color(pale ? Legible.mix(legible, background, PALE) : legible);
		});
	}

	/** For labels, which are read whatever is emphasised. */
	public Color text(RGB colour, boolean pale) {
		return mixed.computeIfAbsent(new Key(colour, Legible.TEXT, pale),
				key -> new Color(pale ? Legible.receding(background, colour) : Legible.on(background, colour, Legible.TEXT)));
	}
}
