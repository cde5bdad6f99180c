// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.text.TextRange;
import org.glossator.cas.text.Zone;
import org.glossator.cas.text.ZoneKind;
import org.glossator.ui.Legible;
import org.glossator.ui.Soon;
import org.glossator.ui.editor.arcs.ArcPainter;
import org.glossator.ui.editor.arcs.LinkArc;
import org.glossator.ui.editor.content.Directions;
import org.glossator.ui.editor.content.PageText;
import org.glossator.ui.editor.content.Repaint;
import org.glossator.ui.editor.marks.ForeignLines;
import org.glossator.ui.editor.marks.MarkSizes;
import org.glossator.ui.editor.marks.Overlay;
import org.glossator.ui.editor.marks.PageGeometry;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.UnderlinePainter;
import org.glossator.ui.editor.marks.Underlines;

/**
 * The text of an article as a page: a measure that is comfortable to read, whatever the width of the window, lines far enough
 * apart, the headline large, and what is not the article itself dimmed.
 */
public final class ArticlePage {

	/** The font in the preferences that the text is read in. */
	static final String FONT = "org.glossator.ui.editor.articleFont"; //$NON-NLS-1$

	private static final int MEASURE = 74;
	private static final int LEAST_MARGIN = 40;
	/** More lines than this make a passage long. */
	private static final int LONG_LINES = 3;
	/** Where on the page something is that was scrolled to: a share of its height. */
	private static final double EYE = 0.3;
	private static final int TOP_MARGIN = 14;
	private static final double HEADLINE = 1.55;
	private static final double LABEL = 0.68;
	/** So long a window must have kept its size before long paragraphs are cut for it, in milliseconds. */
	private static final int CALM = 120;

	private final PageText viewer;
	private final StyledText text;
	private final PageGeometry geometry;
	private final UnderlinePainter painter;
	private final ForeignLines foreign;
	private final LocalResourceManager fonts;
	private final IntConsumer onMargin;
	private final Soon flow;
	private ArticleContent article;
	private Underlines underlines = Underlines.NONE;
	private Underlines beside = Underlines.NONE;
	private RGB styledFor;
	private Font headlineFont;
	private int margin = -1;
	/** The width that the page is laid out for, in points. */
	private int laidOut = -1;
	/** The offset to begin at once the page has a size, whatever was scrolled before that; negative when it is there. */
	private int wantedTop;
	private Optional<TextRange> wanted = Optional.empty();

	/**
	 * Creates the page.
	 *
	 * @param parent   a composite
	 * @param onMargin told the width of the margins when it changes, so that what stands above the text can be in line with it
	 */
	public ArticlePage(Composite parent, IntConsumer onMargin) {
		this.onMargin = onMargin;
		viewer = new PageText(parent);
		viewer.setEditable(false);
		text = viewer.getTextWidget();
		text.setAlwaysShowScrollBars(false);
		fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		flow = new Soon(text, CALM, this::flow);
		geometry = new PageGeometry(text, line -> viewer.lines().isRightToLeft(line));
		painter = new UnderlinePainter(text, geometry);
		foreign = new ForeignLines(text, geometry);
		text.addListener(SWT.Resize, event -> {
			layOut();
			goToWanted();
		});
		text.addPaintListener(event -> followTheme());
		text.addPaintListener(foreign);
		text.addPaintListener(painter);
	}

	/** Shows annotations from elsewhere from now on, besides the codings. */
	public void showForeign(List<EObject> annotations) {
		foreign.show(annotations);
	}

	/** The annotations from elsewhere at an offset, the innermost first. */
	List<EObject> foreignAt(int offset) {
		return foreign.at(offset);
	}

	/** Shows codings under the others from now on, only to be looked at: no click finds them. The text stays where it is. */
	public void showBeside(Underlines others) {
		beside = others;
		painter.showBeside(others);
	}

	/** The codings that are only looked at and cover the character at an offset, the innermost first. */
	public List<Underline> besideAt(int offset) {
		return beside.at(offset);
	}

	SourceViewer viewer() {
		return viewer;
	}

	/** The widget that shows the text. */
	public StyledText text() {
		return text;
	}

	/** Shows an article and its underlines; another set of underlines of the same article keeps the place. */
	public void show(ArticleContent content, Underlines shown) {
		boolean same = article != null && article.text().equals(content.text());
		article = content;
		underlines = shown;
		painter.show(shown);
		if (!same) {
			viewer.show(content.text(), Directions.isRightToLeft(content.metadata().language()));
			style();
			flow();
		}
		Repaint.all(text);
	}

	/** Scrolls so that the page begins with the line of an offset, as soon as the page has a size. */
	void beginAt(int offset) {
		wantedTop = Math.clamp(offset, 0, text.getCharCount());
		goToWanted();
	}

	/** The offset that the page begins with. */
	int top() {
		return geometry.firstSeen();
	}

	private void goToWanted() {
		if (text.getClientArea().height > 0) {
			if (wantedTop == 0) {
				text.setTopPixel(0); // the top of the first paragraph is below the margin
			} else if (wantedTop > 0) {
				scroll(wantedTop, text.getTopMargin());
			}
			wantedTop = -1;
			Optional<TextRange> range = wanted;
			wanted = Optional.empty();
			range.ifPresent(this::reveal);
		}
	}

	/**
	 * Sets the size of the text to a share of the font in the preferences, in percent. The line with the caret, which is in the coding
	 * that is selected, stays where it is; when it is out of sight, the paragraph at the top does.
	 */
	public void setZoom(int percent) {
		int caret = text.getLocationAtOffset(text.getCaretOffset()).y;
		int page = text.getClientArea().height;
		boolean inSight = caret >= 0 && caret < page;
		int kept = inSight || page == 0 ? text.getCaretOffset() : geometry.firstSeen(); // before it has a size, rows are as narrow as can be
		int y = text.getLocationAtOffset(kept).y;
		FontData[] base = JFaceResources.getFontRegistry().getFontData(FONT);
		int height = Math.max(6, Math.round(base[0].getHeight() * percent / 100f));
		FontDescriptor descriptor = FontDescriptor.createFrom(base).setHeight(height);
		text.setFont(fonts.create(descriptor));
		headlineFont = fonts.create(descriptor.setHeight((int) Math.round(height * HEADLINE)).setStyle(SWT.BOLD));
		MarkSizes sizes = painter.setFonts(text.getLineHeight(), fonts.create(descriptor.setHeight(Math.max(5, (int) Math.round(height * LABEL)))));
		text.setLineSpacing(sizes.spacing());
		margin = -1;
		laidOut = -1;
		layOut();
		style();
		flow();
		if (text.getClientArea().height > 0) {
			scroll(kept, y);
		}
		text.redraw();
	}

	/** Scrolls so that the line of an offset is at a height of the page. */
	private void scroll(int offset, int y) {
		text.setTopIndex(text.getLineAtOffset(offset)); // of what is far from sight the widget only guesses how high it is
		text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(offset).y - y);
	}

	/**
	 * Shows another set of underlines of the same article, after an edit; the place is kept.
	 *
	 * @param shown   all underlines from now on
	 * @param changed a stretch of text outside of which no underline differs from before
	 */
	public void update(Underlines shown, TextRange changed) {
		underlines = shown;
		painter.update(shown, changed);
	}

	/**
	 * Emphasises codings, with the text of their anchors tinted; all others recede a little. No uid leaves all alike.
	 *
	 * @param uids the codings
	 * @param arcs the links that are drawn
	 */
	public void emphasise(Set<String> uids, List<LinkArc> arcs) {
		painter.emphasise(uids, arcs.isEmpty() ? Overlay.NONE : new ArcPainter(text, geometry, arcs));
	}

	/** Whether something of a stretch of text is in sight. */
	boolean isSeen(TextRange range) {
		return text.getLocationAtOffset(range.end()).y + text.getLineHeight() > 0
				&& text.getLocationAtOffset(range.begin()).y < text.getClientArea().height;
	}

	/** Scrolls, if that is needed and as soon as the page has a size, so that a stretch of text is seen, with what stands around it. */
	public void reveal(TextRange range) {
		int height = text.getClientArea().height;
		if (height <= 0) {
			wanted = Optional.of(range);
			return;
		}
		int line = text.getLineHeight();
		int top = geometry.lineTop(range.begin());
		int bottom = geometry.lineBottom(Math.max(range.begin(), range.end() - 1));
		if (top < line || bottom > height - 2 * line && top > height * EYE) {
			int paragraph = geometry.paragraph(range.begin());
			int y = text.getLocationAtOffset(range.begin()).y;
			text.setTopPixel(text.getTopPixel() + y - (int) (height * EYE));
			if (paragraph == 0) {
				text.setTopPixel(0);
			}
		}
	}

	/** Where a stretch of text is seen, in points of the text widget: a box for each piece in one line and direction. */
	public List<Rectangle> boxes(TextRange range) {
		return geometry.boxes(range);
	}

	/** The offset of the character at a point of the text widget; empty where there is none. */
	public Optional<Integer> offsetAt(Point point) {
		int offset = text.getOffsetAtPoint(point);
		return offset < 0 ? Optional.empty() : Optional.of(Integer.valueOf(offset));
	}

	/**
	 * The codings at a point of the text widget: the one whose underline, label or stripe is there; or else those of the text there,
	 * the innermost first. None where a mark is of a coding that is only looked at.
	 */
	public List<String> uidsAt(Point point) {
		Optional<Underline> marked = painter.at(point);
		if (marked.isPresent()) {
			return marked.get().isBeside() ? List.of() : List.of(marked.get().uid());
		}
		return offsetAt(point).map(offset -> underlines.at(offset.intValue()).stream().map(Underline::uid).distinct().toList()).orElse(List.of());
	}

	/** The widget also says that its size has changed when it shows its scroll bar and hides it again. */
	private void layOut() {
		int width = text.getClientArea().width;
		if (width == laidOut) {
			return;
		}
		laidOut = width;
		geometry.forget();
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		int measure = (int) (MEASURE * character);
		int wanted = Math.max(LEAST_MARGIN, (width - measure) / 2);
		if (width > 2 * LEAST_MARGIN) { // else it is not in sight yet: all passages would be long
			painter.setLong((int) (LONG_LINES * Math.max(character, Math.min(MEASURE * character, width - 2 * LEAST_MARGIN)) / character));
		}
		int right = Math.max(LEAST_MARGIN, width - wanted - measure); // so that rows are as wide in any window that is wide enough
		if (wanted != text.getLeftMargin() || right != text.getRightMargin()) {
			text.setMargins(wanted, TOP_MARGIN, right, TOP_MARGIN * 2);
		}
		if (wanted != margin) {
			margin = wanted;
			onMargin.accept(margin);
		}
		if (viewer.isGuessed()) {
			flow();
		} else if (viewer.isStale()) {
			flow.request();
		}
	}

	/** Has long paragraphs in lines that end where rows do. */
	private void flow() {
		if (viewer.isStale() && viewer.flow(viewer.isGuessed() ? text.getOffsetAtLine(text.getTopIndex()) : geometry.firstSeen())) {
			geometry.forget();
		}
	}

	/** The styles depend on colours that come from the theme, which may change at any time. */
	private void followTheme() {
		if (!text.getBackground().getRGB().equals(styledFor)) {
			styledFor = text.getBackground().getRGB();
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					style();
				}
			});
		}
	}

	private void style() {
		if (article != null && headlineFont != null) {
			styledFor = text.getBackground().getRGB();
			viewer.style(styles());
			geometry.forget();
		}
	}

	private List<StyleRange> styles() {
		List<StyleRange> styles = new ArrayList<>();
		int end = 0;
		for (Zone zone : article.zones()) {
			// A credit inside of a caption is dimmed with it.
			if (zone.kind() != ZoneKind.BODY && zone.begin() >= end && zone.end() <= text.getCharCount()) {
				styles.add(style(zone));
				end = zone.end();
			}
		}
		return styles;
	}

	private StyleRange style(Zone zone) {
		StyleRange range = new StyleRange(zone.begin(), zone.end() - zone.begin(), null, null);
		if (zone.kind() == ZoneKind.HEADLINE) {
			range.font = headlineFont;
		} else {
			range.foreground = Legible.faded(text);
		}
		return range;
	}
}
