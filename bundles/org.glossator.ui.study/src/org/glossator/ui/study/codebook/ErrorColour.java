// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.glossator.ui.Legible;

/** The colour of what is wrong, legible on any theme. */
final class ErrorColour {

	private ErrorColour() {
	}

	/** The colour for a sentence that tells what is wrong, on the background of a control; nobody has to dispose of it. */
	static Color on(Control control) {
		return new Color(Legible.on(control.getBackground().getRGB(), JFaceColors.getErrorText(control.getDisplay()).getRGB(), Legible.TEXT));
	}
}
