// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.arcs;

import org.eclipse.swt.graphics.RGB;
import org.glossator.cas.text.TextRange;

/**
 * A link of a selected coding, to be drawn as an arrow between two stretches of the text.
 *
 * @param from   the coding that links
 * @param to     what it links to
 * @param label  the feature or the role of the link, in the words of the codebook; empty when the target has a mark that says it
 * @param colour the colour of the linking layer as the codebook gives it
 */
public record LinkArc(TextRange from, TextRange to, String label, RGB colour) {
}
