// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;

/** Breaks text into rows exactly as the widget does, which is by a layout with the same measures. */
final class LayoutRows implements Rows, AutoCloseable {

	/** Around text that reads from right to left among text that does not: an embedding, and its end. */
	private static final char[] EMBEDDING = { '\u202B', '\u202C' };

	private final String text;
	private final List<StyleRange> styles;
	private final TextLayout layout;
	private int next;

	/**
	 * Takes the measures.
	 *
	 * @param widget the widget that shows the text
	 * @param width  of its rows, in points
	 * @param text   the whole text
	 * @param styles of the text, in its order
	 */
	LayoutRows(StyledText widget, int width, String text, List<StyleRange> styles) {
		this.text = text;
		this.styles = styles;
		layout = new TextLayout(widget.getDisplay());
		layout.setFont(widget.getFont());
		layout.setText(" ".repeat(widget.getTabs())); //$NON-NLS-1$
		layout.setTabs(new int[] { layout.getBounds().width });
		layout.setAscent(widget.getBaseline());
		layout.setDescent(widget.getLineHeight() - widget.getBaseline());
		layout.setWidth(width);
	}

	@Override
	public int[] ends(int from, int to, boolean rightToLeft) {
		layout.setText(text.substring(from, to));
		layout.setSegments(rightToLeft ? new int[] { 0, to - from } : null);
		layout.setSegmentsChars(rightToLeft ? embedding() : null);
		if (next >= styles.size() || next > 0 && styles.get(next - 1).start >= from) {
			next = 0;
		}
		while (next < styles.size() && styles.get(next).start + styles.get(next).length <= from) {
			next++;
		}
		for (int i = next; i < styles.size() && styles.get(i).start < to; i++) {
			StyleRange style = styles.get(i);
			layout.setStyle(style, Math.max(0, style.start - from), Math.min(to, style.start + style.length) - from - 1);
		}
		int[] offsets = layout.getLineOffsets();
		return Arrays.stream(offsets, 1, offsets.length).filter(offset -> offset > 0).distinct().map(offset -> from + offset).toArray();
	}

	/** What is laid out before and after a line that reads from right to left, and is no part of the text. */
	static char[] embedding() {
		return EMBEDDING.clone();
	}

	@Override
	public void close() {
		layout.dispose();
	}
}
