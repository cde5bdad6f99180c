// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study;

import java.util.List;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.model.study.Article;
import org.glossator.ui.Legible;
import org.glossator.ui.ModelLabels;

/**
 * Draws the rows of the Study Explorer. How many codings an article has stands at the right edge, where it is seen however narrow
 * the view is; the title has the room that is left. Everything else is drawn as everywhere.
 */
final class ExplorerRows extends DelegatingStyledCellLabelProvider {

	/** As many coders are named; the others are counted. */
	private static final int NAMED = 3;
	private static final int GAP = 8;

	private final ExplorerInput input;

	/**
	 * @param input  what is shown
	 * @param labels what is said of everything that is shown; also an {@link IToolTipProvider}
	 */
	ExplorerRows(ExplorerInput input, IStyledLabelProvider labels) {
		super(labels);
		this.input = input;
	}

	@Override
	public void initialize(ColumnViewer viewer, ViewerColumn column) {
		super.initialize(viewer, column);
		setOwnerDrawEnabled(true);
	}

	@Override
	public String getToolTipText(Object element) {
		return getStyledStringProvider() instanceof IToolTipProvider tips ? tips.getToolTipText(element) : null;
	}

	@Override
	public int getToolTipDisplayDelayTime(Object object) {
		return 500;
	}

	/** An article takes the room there is, and none more. */
	@Override
	protected void measure(Event event, Object element) {
		super.measure(event, element);
		if (element instanceof Article) {
			event.width = 0;
		}
	}

	@Override
	protected void paint(Event event, Object element) {
		if (element instanceof Article article && event.item instanceof TreeItem item) {
			paint(event, item, article);
		} else {
			super.paint(event, element);
		}
	}

	private void paint(Event event, TreeItem item, Article article) {
		GC gc = event.gc;
		Rectangle icon = item.getImageBounds(0);
		Image image = item.getImage();
		if (image != null) {
			gc.drawImage(image, icon.x, icon.y + Math.max(0, (icon.height - image.getBounds().height) / 2));
		}
		Tree tree = item.getParent();
		Rectangle text = item.getTextBounds(0);
		Color ink = gc.getForeground();
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		int y = event.y + Math.max(0, (event.height - gc.getFontMetrics().getHeight()) / 2);
		String counts = counts(input.coded(article));
		int right = tree.getClientArea().x + tree.getClientArea().width - GAP / 2;
		int left = counts.isEmpty() ? right : right - gc.textExtent(counts).x;
		String title = ModelLabels.text(article);
		String shown = fitting(gc, title, left - GAP - text.x);
		gc.drawText(shown, text.x, y, true);
		int end = text.x + gc.textExtent(shown).x + GAP;
		if (!selected) {
			gc.setForeground(Legible.faded(tree));
		}
		gc.drawText(counts, left, y, true);
		if (shown.equals(title)) {
			gc.drawText(fitting(gc, StudyLabels.where(article), left - GAP - end), end, y, true);
		}
		gc.setForeground(ink);
	}

	/** "23" when the coder who works here is the only one, else "AL 23  BK 17". */
	static String counts(List<Coded> coded) {
		if (coded.size() == 1 && coded.getFirst().mine()) {
			return coded.getFirst().count();
		}
		String named = String.join("  ", coded.stream().limit(NAMED).map(Coded::badge).toList()); //$NON-NLS-1$
		return coded.size() <= NAMED ? named : named + "  +" + (coded.size() - NAMED); //$NON-NLS-1$
	}

	/** The text, or as much of its beginning as has room, with dots; nothing when not even those have. */
	private static String fitting(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int fits = 0;
		int tooMany = text.length();
		while (fits + 1 < tooMany) {
			int middle = (fits + tooMany) >>> 1;
			if (gc.textExtent(shortened(text, middle)).x <= width) {
				fits = middle;
			} else {
				tooMany = middle;
			}
		}
		return fits == 0 ? "" : shortened(text, fits); //$NON-NLS-1$
	}

	private static String shortened(String text, int length) {
		return text.substring(0, length).strip() + '\u2026';
	}
}
