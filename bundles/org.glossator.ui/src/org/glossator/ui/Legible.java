// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours that can be told from the background they are drawn on, whatever theme that background comes from. Luminance and contrast
 * are those of the Web Content Accessibility Guidelines 2.1.
 */
public final class Legible {

	/** The least contrast at which a graphical object is seen (WCAG 1.4.11). */
	public static final double SHAPES = 3.0;
	/** The least contrast at which text is read (WCAG 1.4.3). */
	public static final double TEXT = 4.5;

	private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}"); //$NON-NLS-1$
	private static final int STEPS = 20;
	private static final double FADED = 0.4;
	private static final double RECEDING = 0.75;
	private static final RGB BLACK = new RGB(0, 0, 0);
	private static final RGB WHITE = new RGB(255, 255, 255);

	private Legible() {
	}

	/**
	 * The colour, moved towards black or white as little as it takes to reach a contrast.
	 *
	 * @param colour     the wanted colour
	 * @param background what it is drawn on
	 * @param contrast   the least ratio, 1 to 21
	 * @return the colour itself when it has the contrast
	 */
	public static RGB on(RGB background, RGB colour, double contrast) {
		RGB goal = isDark(background) ? WHITE : BLACK;
		for (int step = 0; step < STEPS; step++) {
			RGB moved = mix(colour, goal, (double) step / STEPS);
			if (contrast(moved, background) >= contrast) {
				return moved;
			}
		}
		return goal;
	}

	/** A colour for text on a control that is quieter than the rest of it, and still read, in the theme that the control has now. */
	public static Color faded(Control control) {
		return new Color(faded(control.getBackground().getRGB(), control.getForeground().getRGB()));
	}

	/** A colour for text that is quieter than the rest of what is on a background, and still read. */
	public static RGB faded(RGB background, RGB foreground) {
		return on(background, mix(foreground, background, FADED), TEXT);
	}

	/** A colour for a label that recedes behind others of its kind, and is still read: it loses its hue rather than its contrast. */
	public static RGB receding(RGB background, RGB colour) {
		int grey = (colour.red + colour.green + colour.blue) / 3;
		return on(background, mix(mix(colour, new RGB(grey, grey, grey), RECEDING), background, FADED), TEXT);
	}

	/** Whether white is easier to read on the background than black. */
	public static boolean isDark(RGB background) {
		return contrast(WHITE, background) > contrast(BLACK, background);
	}

	/** A colour between two others: {@code share} 0 is the first, 1 the second. */
	public static RGB mix(RGB from, RGB to, double share) {
		return new RGB(mix(from.red, to.red, share), mix(from.green, to.green, share), mix(from.blue, to.blue, share));
	}

	/** The contrast of two colours, from 1 (none) to 21 (black on white). */
	public static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** A colour written {@code #RRGGBB}; a middle grey when it is written otherwise. */
	public static RGB parse(String hex) {
		if (hex == null || !HEX.matcher(hex).matches()) {
			return new RGB(128, 128, 128);
		}
		int value = Integer.parseInt(hex.substring(1), 16);
		return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
