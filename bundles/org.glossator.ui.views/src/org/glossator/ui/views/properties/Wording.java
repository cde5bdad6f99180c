// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.glossator.model.codebook.Described;
import org.glossator.ui.ModelLabels;

/** How things are said in the form. */
final class Wording {

	private Wording() {
	}

	/** Has a label say something; {@return whether it needs more or less room for that} */
	static boolean set(Label label, String content) {
		String plain = plain(content);
		if (label.getText().equals(plain)) {
			return false;
		}
		label.setText(plain);
		return lack(label) != 0;
	}

	/** By how many points a label is too low for what it says. */
	static int lack(Label label) {
		Point size = label.getSize();
		return label.computeSize(size.x, SWT.DEFAULT).y - size.y;
	}

	/** What the codebook says of something, as a tooltip: its definition, and when to use it and when not. */
	static String guidance(Described described) {
		List<String> parts = new ArrayList<>();
		add(parts, "{0}", described.getDefinition()); //$NON-NLS-1$
		add(parts, Messages.WhenToUse, described.getWhenToUse());
		add(parts, Messages.WhenNot, described.getWhenNot());
		return String.join("\n", parts); //$NON-NLS-1$
	}

	private static void add(List<String> parts, String pattern, String text) {
		if (text != null && !text.isBlank()) {
			parts.add(NLS.bind(pattern, text));
		}
	}

	/** A label and the letter for it; the label alone when it has none. */
	static String withLetter(Described described, String letter) {
		String label = ModelLabels.text(described);
		return letter == null || letter.isBlank() ? label : NLS.bind(Messages.WithLetter, label, letter);
	}

	/** Text for a widget that takes an ampersand for a mnemonic. */
	static String plain(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
