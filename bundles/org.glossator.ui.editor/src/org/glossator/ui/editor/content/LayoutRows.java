// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;

/** Lays out text exactly as the widget does, which is by a layout with the same measures: so it is known where rows break before it does. */
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
	 * @param text   the whole text
	 * @param styles of the text, in its order
	 */
	LayoutRows(StyledText widget, String text, List<StyleRange> styles) {
		this.text = text;
		this.styles = styles;
		layout = new TextLayout(widget.getDisplay());
		layout.setFont(widget.getFont());
		layout.setText(" ".repeat(widget.getTabs())); //$NON-NLS-1$
		layout.setTabs(new int[] { layout.getBounds().width });
		layout.setAscent(widget.getBaseline());
		layout.setDescent(widget.getLineHeight() - widget.getBaseline());
		layout.setSpacing(widget.getLineSpacing());
		layout.setWidth(width(widget));
	}

	/** How wide rows are, in points; not more than nothing before the widget has a size. */
	static int width(StyledText widget) {
		return widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin();
	}

	/** What is laid out before and after a line that reads from right to left, and is no part of the text. */
	static char[] embedding() {
		return EMBEDDING.clone();
	}

	@Override
	public int[] ends(int from, int to, boolean rightToLeft) {
		int[] offsets = of(from, to, rightToLeft).getLineOffsets();
		return Arrays.stream(offsets, 1, offsets.length).filter(offset -> offset > 0).distinct().map(offset -> from + offset).toArray();
	}

	/** The layout of a stretch of text in a paragraph of a direction, as long as no other is asked for. */
	TextLayout of(int from, int to, boolean rightToLeft) {
		layout.setText(text.substring(from, to));
		layout.setSegments(rightToLeft ? new int[] { 0, to - from } : null);
		layout.setSegmentsChars(rightToLeft ? EMBEDDING : null);
		layout.setAlignment(rightToLeft ? SWT.RIGHT : SWT.LEFT);
		if (next > 0 && (next >= styles.size() || styles.get(next - 1).start + styles.get(next - 1).length > from)) {
			next = 0;
		}
		while (next < styles.size() && styles.get(next).start + styles.get(next).length <= from) {
			next++;
		}
		for (int i = next; i < styles.size() && styles.get(i).start < to; i++) {
			StyleRange style = styles.get(i);
			layout.setStyle(style, Math.max(0, style.start - from), Math.min(to, style.start + style.length) - from - 1);
		}
		return layout;
	}

	@Override
	public void close() {
		layout.dispose();
	}
}
