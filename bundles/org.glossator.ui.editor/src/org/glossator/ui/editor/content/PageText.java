// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.content;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * A viewer of a text that is only read, however long its paragraphs are and in whichever direction they read: it hands the text to its
 * widget in lines that take no time, and keeps them in step with the width and the font.
 */
public final class PageText extends SourceViewer {

	private final PageContent content;
	private final Seams seams;
	private boolean rightToLeft;
	private List<StyleRange> styles = List.of();
	/** What the lines of now were cut for; nothing when they were guessed. */
	private Cut cut = new Cut(0, null, List.of());

	private record Cut(int width, Font font, List<StyleRange> styles) {
	}

	/** Creates the viewer and its widget, which wraps. */
	public PageText(Composite parent) {
		this(parent, new PageContent());
	}

	private PageText(Composite parent, PageContent content) {
		super(parent, null, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		this.content = content;
		seams = new Seams(getTextWidget(), content);
		prependVerifyKeyListener(seams);
		getTextWidget().addPaintListener(new SelectedRows(getTextWidget(), content, () -> styles));
		getTextWidget().addBidiSegmentListener(event -> {
			if (!event.lineText.isEmpty() && lines().isRightToLeft(lines().at(event.lineOffset))) {
				event.segments = new int[] { 0, event.lineText.length() };
				event.segmentsChars = LayoutRows.embedding();
			}
		});
	}

	@Override
	protected IDocumentAdapter createDocumentAdapter() {
		return content;
	}

	@Override
	public void doOperation(int operation) {
		if (operation != ITextOperationTarget.COPY || !seams.copy()) {
			super.doOperation(operation);
		}
	}

	/** The lines of now. */
	public WidgetLines lines() {
		return content.lines();
	}

	/**
	 * Shows another text, from its top.
	 *
	 * @param text      all of it
	 * @param direction whether paragraphs read from right to left that have no letter to tell it
	 */
	public void show(String text, boolean direction) {
		rightToLeft = direction;
		styles = List.of();
		cut = new Cut(0, null, List.of());
		content.setRightToLeft(direction);
		setDocument(new Document(text));
		align();
	}

	/** Sets how the text looks, by ranges in its order. */
	public void style(List<StyleRange> all) {
		styles = List.copyOf(all);
		StyledText widget = getTextWidget();
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	/**
	 * Cuts long paragraphs where the widget will break their rows, now that it has this width and font. The selection is kept.
	 *
	 * @param kept the offset whose line stays at its height
	 * @return whether anything is in another line than before
	 */
	public boolean flow(int kept) {
		if (!isStale()) {
			return false;
		}
		cut = wanted();
		try (LayoutRows rows = new LayoutRows(getTextWidget(), content.text(), styles)) {
			return hand(WidgetLines.of(content.text(), rightToLeft, rows), kept);
		}
	}

	/** Whether long paragraphs are cut at a guess so far. */
	public boolean isGuessed() {
		return lines().isCut() && cut.width() == 0;
	}

	/** Whether there are long paragraphs that are cut for another width or font, so that {@link #flow} has work to do. */
	public boolean isStale() {
		return lines().isCut() && LayoutRows.width(getTextWidget()) > 0 && !wanted().equals(cut);
	}

	private Cut wanted() {
		StyledText widget = getTextWidget();
		return new Cut(LayoutRows.width(widget), widget.getFont(), fonts());
	}

	/** Colours do not matter for where rows end. */
	private List<StyleRange> fonts() {
		List<StyleRange> fonts = new ArrayList<>();
		for (StyleRange style : styles) {
			if (style.font != null) {
				StyleRange font = new StyleRange(style.start, style.length, null, null);
				font.font = style.font;
				fonts.add(font);
			}
		}
		return fonts;
	}

	private boolean hand(WidgetLines lines, int kept) {
		if (lines.equals(lines())) {
			return false;
		}
		StyledText widget = getTextWidget();
		Point selection = widget.getSelection();
		boolean backwards = widget.getCaretOffset() == selection.x;
		int y = widget.getLocationAtOffset(kept).y;
		content.show(lines);
		align();
		style(styles);
		widget.setSelection(backwards ? selection.y : selection.x, backwards ? selection.x : selection.y);
		widget.setTopIndex(widget.getLineAtOffset(kept));
		widget.setTopPixel(widget.getTopPixel() + widget.getLocationAtOffset(kept).y - y);
		return true;
	}

	/** The widget itself begins all lines at the left. */
	private void align() {
		int line = 0;
		while (line < lines().count()) {
			int first = line;
			boolean direction = lines().isRightToLeft(line);
			while (line < lines().count() && lines().isRightToLeft(line) == direction) {
				line++;
			}
			if (direction) {
				getTextWidget().setLineAlignment(first, line - first, SWT.RIGHT);
			}
		}
	}
}
