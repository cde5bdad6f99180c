// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.glossator.cas.ArticleContent;
import org.glossator.cas.TextRange;
import org.glossator.cas.Zone;
import org.glossator.cas.ZoneKind;
import org.glossator.ui.Legible;

/**
 * The text of an article as a page: a measure that is comfortable to read, whatever the width of the window, lines far enough
 * apart, the headline large, and what is not the article itself dimmed.
 */
public final class ArticlePage {

	/** The font in the preferences that the text is read in. */
	static final String FONT = "org.glossator.ui.editor.articleFont"; //$NON-NLS-1$

	private static final int MEASURE = 74;
	private static final int LEAST_MARGIN = 28;
	private static final int TOP_MARGIN = 14;
	private static final double LEADING = 0.38;
	private static final double HEADLINE = 1.55;
	private static final double LABEL = 0.62;

	private final SourceViewer viewer;
	private final StyledText text;
	private final VisualLines lines;
	private final UnderlinePainter painter;
	private final LocalResourceManager fonts;
	private final IntConsumer onMargin;
	private ArticleContent article;
	private Underlines underlines = Underlines.NONE;
	private RGB styledFor;
	private Font headlineFont;
	private int leading;
	private int margin = -1;
	private int wantedTop = -1;

	/**
	 * Creates the page.
	 *
	 * @param parent   a composite
	 * @param onMargin told the width of the margins when it changes, so that what stands above the text can be in line with it
	 */
	ArticlePage(Composite parent, IntConsumer onMargin) {
		this.onMargin = onMargin;
		viewer = new SourceViewer(parent, null, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		viewer.setEditable(false);
		text = viewer.getTextWidget();
		text.setAlwaysShowScrollBars(false);
		fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		lines = new VisualLines(text);
		painter = new UnderlinePainter(text, lines);
		text.addListener(SWT.Resize, event -> layout());
		text.addPaintListener(event -> followTheme());
		text.addPaintListener(painter);
	}

	SourceViewer viewer() {
		return viewer;
	}

	StyledText text() {
		return text;
	}

	/** Shows an article and its underlines; a new set of underlines of the same article keeps the place. */
	void show(ArticleContent content, Underlines shown) {
		boolean same = article != null && article.text().equals(content.text());
		article = content;
		underlines = shown;
		painter.setUnderlines(shown);
		if (!same) {
			viewer.setDocument(new Document(content.text()));
		}
		styledFor = null;
		space();
		text.redraw();
	}

	/** Scrolls to a paragraph, as soon as the page has been laid out for the first time. */
	void reveal(int paragraph) {
		wantedTop = Math.clamp(paragraph, 0, text.getLineCount() - 1);
		styledFor = null;
		text.redraw();
	}

	/** Sets the size of the text to a share of the font in the preferences, in percent. */
	void setZoom(int percent) {
		FontData[] base = JFaceResources.getFontRegistry().getFontData(FONT);
		int height = Math.max(6, Math.round(base[0].getHeight() * percent / 100f));
		FontDescriptor descriptor = FontDescriptor.createFrom(base).setHeight(height);
		text.setFont(fonts.create(descriptor));
		headlineFont = fonts.create(descriptor.setHeight((int) Math.round(height * HEADLINE)).setStyle(SWT.BOLD));
		painter.setLabelFont(fonts.create(descriptor.setHeight(Math.max(5, (int) Math.round(height * LABEL)))));
		leading = (int) Math.round(text.getLineHeight() * LEADING);
		styledFor = null;
		margin = -1;
		layout();
		space();
		text.redraw();
	}

	/**
	 * Shows another set of underlines of the same article, after an edit; the place is kept.
	 *
	 * @param shown   all underlines from now on
	 * @param changed a stretch of text outside of which no underline differs from before
	 */
	void update(Underlines shown, TextRange changed) {
		show(article, shown);
	}

	/**
	 * Emphasises codings, with the text of their anchors tinted; all others recede a little. No uid leaves all alike.
	 *
	 * @param uids the codings
	 * @param arcs the links that are drawn
	 */
	void emphasise(Set<String> uids, List<LinkArc> arcs) {
		// painted from the next slice on
	}

	/** Scrolls, if that is needed, so that a stretch of text is seen, with what stands around it. */
	void reveal(TextRange range) {
		text.setSelection(range.begin());
		text.showSelection();
	}

	/** The offset of the character at a point of the text widget; empty where there is none. */
	Optional<Integer> offsetAt(Point point) {
		int offset = text.getOffsetAtPoint(point);
		return offset < 0 ? Optional.empty() : Optional.of(Integer.valueOf(offset));
	}

	/**
	 * The codings at a point of the text widget: the one whose underline, label or stripe is there; or else those of the text there,
	 * the innermost first.
	 */
	List<String> uidsAt(Point point) {
		return offsetAt(point).map(offset -> underlines.at(offset.intValue()).stream().map(Underline::uid).distinct().toList()).orElse(List.of());
	}

	/** The colour of text that is there but is not what is read first. */
	static Color dimmed(StyledText text) {
		return new Color(Legible.mix(text.getForeground().getRGB(), text.getBackground().getRGB(), 0.42));
	}

	private void layout() {
		lines.forget();
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		int measure = (int) (MEASURE * gc.getFontMetrics().getAverageCharacterWidth());
		gc.dispose();
		int wanted = Math.max(LEAST_MARGIN, (text.getClientArea().width - measure) / 2);
		if (wanted != margin) {
			margin = wanted;
			text.setMargins(margin, TOP_MARGIN, margin, TOP_MARGIN * 2);
			onMargin.accept(margin);
		}
	}

	private void space() {
		lines.forget();
		text.setLineSpacingProvider(null);
		text.setLineSpacingProvider(paragraph -> {
			int begin = text.getOffsetAtLine(paragraph);
			int end = paragraph + 1 < text.getLineCount() ? text.getOffsetAtLine(paragraph + 1) : text.getCharCount();
			return Integer.valueOf(Math.max(leading, painter.height(underlines.lanes(begin, end)) + leading / 2));
		});
	}

	/** The styles depend on colours that come from the theme, which may change at any time. */
	private void followTheme() {
		RGB background = text.getBackground().getRGB();
		if (article == null || headlineFont == null || background.equals(styledFor)) {
			return;
		}
		styledFor = background;
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				int top = wantedTop < 0 ? text.getTopIndex() : wantedTop;
				wantedTop = -1;
				text.setStyleRanges(styles());
				text.setTopIndex(top);
				if (top == 0) {
					text.setTopPixel(0);
				}
				lines.forget();
				text.redraw();
			}
		});
	}

	private StyleRange[] styles() {
		List<StyleRange> styles = new ArrayList<>();
		int end = 0;
		for (Zone zone : article.zones()) {
			// A credit inside of a caption is dimmed with it.
			if (zone.kind() != ZoneKind.BODY && zone.begin() >= end && zone.end() <= text.getCharCount()) {
				styles.add(style(zone));
				end = zone.end();
			}
		}
		return styles.toArray(StyleRange[]::new);
	}

	private StyleRange style(Zone zone) {
		StyleRange range = new StyleRange(zone.begin(), zone.end() - zone.begin(), null, null);
		if (zone.kind() == ZoneKind.HEADLINE) {
			range.font = headlineFont;
		} else {
			range.foreground = dimmed(text);
		}
		return range;
	}
}
