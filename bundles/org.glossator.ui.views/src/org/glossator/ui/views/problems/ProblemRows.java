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

/** Gives the sentences what room the other columns leave, until a person gives them another width, and tells the whole of what is cut. */
final class ProblemRows {

	/** The least width of the sentences, in characters; where there is no room for all, the last columns are those to scroll to. */
	private static final int LEAST = 52;

	/** What is in a cell beside its text, in points. */
	private static final int AROUND = 8;

	private final Tree tree;
	/** The width that the sentences got here last, in points; negative before. */
	private int given = -1;

	private ProblemRows(Tree tree) {
		this.tree = tree;
	}

	static void install(Tree tree) {
		ProblemRows rows = new ProblemRows(tree);
		tree.addListener(SWT.Resize, event -> tree.getDisplay().asyncExec(rows::fit)); // once the view has laid out its columns
		tree.addListener(SWT.MouseHover, event -> tree.setToolTipText(rows.cut(new Point(event.x, event.y)).map(text -> text.replace("&", "&&")).orElse(null))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void fit() {
		if (tree.isDisposed() || tree.getClientArea().width == 0) {
			return;
		}
		TreeColumn sentences = tree.getColumn(0);
		if (given < 0 || sentences.getWidth() == given) {
			GC gc = new GC(tree);
			int least = (int) (LEAST * gc.getFontMetrics().getAverageCharacterWidth());
			gc.dispose();
			int others = Stream.of(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum() - sentences.getWidth();
			sentences.setWidth(Math.max(least, tree.getClientArea().width - others));
			given = sentences.getWidth();
		}
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
