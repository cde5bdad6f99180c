// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.plain.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.Legible;
import org.junit.jupiter.api.Test;

/** Codes can be seen on any theme. */
class LegibleTest {

	private static final RGB[] BACKGROUNDS = { new RGB(255, 255, 255), new RGB(30, 31, 34), new RGB(0, 0, 0), new RGB(250, 240, 200) };

	@Test
	void blackOnWhiteIsTheGreatestContrast() {
		assertEquals(21.0, Legible.contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.01);
	}

	@Test
	void everyColourOfTheCodebookIsSeenOnEveryBackground() {
		for (Layer layer : Codebooks.newsFraming().getLayers()) {
			for (RGB background : BACKGROUNDS) {
				RGB colour = Legible.on(background, Legible.parse(layer.getColor()), Legible.TEXT);
				assertTrue(Legible.contrast(colour, background) >= Legible.TEXT, layer.getName() + " on " + background);
			}
		}
	}

	@Test
	void aColourThatIsSeenStaysAsItIs() {
		RGB navy = new RGB(0, 0, 128);
		assertEquals(navy, Legible.on(new RGB(255, 255, 255), navy, Legible.SHAPES));
	}
}
