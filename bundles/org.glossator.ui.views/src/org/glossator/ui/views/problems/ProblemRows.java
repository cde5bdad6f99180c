// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.problems;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Gives the sentences what room the other columns leave and in a narrow view as much as they need, until a person gives them another
 * width, and tells the whole of what is cut.
 */
final class ProblemRows {

	/** The least width of the sentences, in characters; where there is no room for all, the last columns are those to scroll to. */
	private static final int LEAST = 52;

	/** The share of the view that long sentences take at most, in percent, so that there is always something of the coding beside them. */
	private static final int MOST_PERCENT = 75;

	/** As many sentences are measured. */
	private static final int MEASURED = 50;

	/** What is in a cell beside its text, in points. */
	private static final int AROUND = 8;

	private final Tree tree;
	/** The width that the sentences got here last, in points; negative before. */
	private int given = -1;
	/** As many problems were listed when they got it. */
	private int listed;

	private ProblemRows(Tree tree) {
		this.tree = tree;
	}

	static void install(Tree tree) {
		ProblemRows rows = new ProblemRows(tree);
		tree.addListener(SWT.Resize, event -> tree.getDisplay().asyncExec(rows::fit)); // once the view has laid out its columns
		tree.addListener(SWT.Paint, event -> {
			if (tree.getItemCount() != rows.listed) { // others may need another width
				rows.listed = tree.getItemCount();
				tree.getDisplay().asyncExec(rows::fit);
			}
		});
		tree.addListener(SWT.MouseHover, event -> tree.setToolTipText(rows.cut(new Point(event.x, event.y)).map(text -> text.replace("&", "&&")).orElse(null))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void fit() {
		if (tree.isDisposed() || tree.getClientArea().width == 0) {
			return;
		}
		TreeColumn sentences = tree.getColumn(0);
		if (given < 0 || sentences.getWidth() == given) {
			int others = Stream.of(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum() - sentences.getWidth();
			sentences.setWidth(Math.max(least(), tree.getClientArea().width - others));
			given = sentences.getWidth();
		}
	}

	/** What the first sentences need, within bounds. */
	private int least() {
		GC gc = new GC(tree);
		try {
			int least = (int) (LEAST * gc.getFontMetrics().getAverageCharacterWidth());
			int longest = IntStream.range(0, Math.min(MEASURED, tree.getItemCount())).mapToObj(tree::getItem)
					.mapToInt(item -> gc.textExtent(item.getText()).x + indent(item) + AROUND).max().orElse(0);
			return Math.max(least, Math.min(longest, tree.getClientArea().width * MOST_PERCENT / 100));
		} finally {
			gc.dispose();
		}
	}

	/** The room before a sentence, with its icon. */
	private int indent(TreeItem item) {
		return item.getTextBounds(0).x + tree.getHorizontalBar().getSelection();
	}

	/** The text of the cell at a place, if there is no room for it. */
	private Optional<String> cut(Point place) {
		TreeItem item = tree.getItem(place);
		if (item == null) {
			return Optional.empty();
		}
		GC gc = new GC(tree);
		try {
			return IntStream.range(0, tree.getColumnCount()).filter(column -> item.getBounds(column).contains(place)).boxed().findFirst()
					.filter(column -> gc.textExtent(item.getText(column)).x + AROUND > room(item, column)).map(item::getText);
		} finally {
			gc.dispose();
		}
	}

	private int room(TreeItem item, int column) {
		Rectangle text = item.getTextBounds(column);
		Rectangle cell = item.getBounds(column);
		return cell.x + tree.getColumn(column).getWidth() - text.x;
	}
}
