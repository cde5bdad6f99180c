// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
import org.glossator.model.Excerpt;
import org.glossator.model.study.Article;
import org.glossator.ui.Legible;
import org.glossator.ui.ModelLabels;
import org.glossator.ui.TitleFirst;

/**
 * Draws the rows of the Study Explorer. How many codings an article has stands at the right edge of the view; where there is little room, it
 * is said more shortly or not at all, so that the beginning of the title can be read. So it is with groups of articles; everything else is
 * drawn as everywhere.
 */
final class ExplorerRows extends DelegatingStyledCellLabelProvider {

	/** As many coders are named; the others are counted. */
	private static final int NAMED = 3;
	/** So many letters of a title are seen before anything else is. */
	private static final int LEAST = 12;
	private static final int GAP = 8;

	private final ExplorerInput input;
	private OptionalInt right = OptionalInt.empty();

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

	/** A tip of JFace takes the keys with it when it goes, which may be while an article is being coded. */
	@Override
	public boolean useNativeToolTip(Object element) {
		return true;
	}

	/** What a row says that is fitted into the view: its title, what is said after it if there is room, and the counts from the fullest to the shortest. */
	private record Row(String title, String aside, List<String> counts) {
	}

	private Optional<Row> row(Object element) {
		return switch (element) {
		case Article article -> Optional.of(new Row(ModelLabels.text(article), aside(article), counts(input.coded(article))));
		case Node.Group group -> Optional.of(new Row(group.label(), "", List.of(String.valueOf(group.articles().size())))); //$NON-NLS-1$
		case null, default -> Optional.empty();
		};
	}

	private String aside(Article article) {
		return input.isOfRound(article) ? StudyLabels.where(article) : Messages.NotOfRound;
	}

	/** A row that is fitted takes the room there is, and none more. */
	@Override
	protected void measure(Event event, Object element) {
		super.measure(event, element);
		if (element instanceof Article || element instanceof Node.Group) {
			event.width = 0;
		}
	}

	@Override
	protected void paint(Event event, Object element) {
		Optional<Row> row = row(element);
		if (row.isPresent() && event.item instanceof TreeItem item) {
			paint(event, item, row.get());
		} else {
			super.paint(event, element);
		}
	}

	private void paint(Event event, TreeItem item, Row row) {
		GC gc = event.gc;
		Rectangle icon = item.getImageBounds(0);
		Image image = item.getImage();
		if (image != null) {
			gc.drawImage(image, icon.x, icon.y + Math.max(0, (icon.height - image.getBounds().height) / 2));
		}
		Tree tree = item.getParent();
		Rectangle text = item.getTextBounds(0);
		Color ink = gc.getForeground();
		int y = event.y + Math.max(0, (event.height - gc.getFontMetrics().getHeight()) / 2);
		int edge = right(tree);
		String counts = TitleFirst.aside(row.counts(), edge - text.x, GAP, gc.textExtent(row.title()).x, (int) (LEAST * gc.getFontMetrics().getAverageCharacterWidth()),
				part -> gc.textExtent(part).x);
		int left = counts.isEmpty() ? edge : edge - gc.textExtent(counts).x;
		String title = Excerpt.fitting(row.title(), part -> gc.textExtent(part).x <= left - GAP - text.x);
		gc.drawText(title, text.x, y, true);
		int end = text.x + gc.textExtent(title).x + GAP;
		if ((event.detail & SWT.SELECTED) == 0) {
			gc.setForeground(Legible.faded(tree));
		}
		gc.drawText(counts, left, y, true);
		if (title.equals(row.title())) {
			gc.drawText(Excerpt.fitting(row.aside(), part -> gc.textExtent(part).x <= left - GAP - end), end, y, true);
		}
		gc.setForeground(ink);
	}

	/** Where rows end, asked once for all that are painted together: the window system answers slowly. */
	private int right(Tree tree) {
		if (right.isEmpty()) {
			right = OptionalInt.of(tree.getClientArea().width - GAP / 2);
			tree.getDisplay().asyncExec(() -> right = OptionalInt.empty());
		}
		return right.getAsInt();
	}

	/** "23" when the coder who works here is the only one, else "AL 23  BK 17", or as many of these as there is room for: "AL 23  +1". */
	private static List<String> counts(List<CoderProgress> coded) {
		if (coded.size() == 1 && coded.getFirst().mine()) {
			return List.of(coded.getFirst().count());
		}
		return IntStream.iterate(Math.min(NAMED, coded.size()), named -> named > 0, named -> named - 1).mapToObj(named -> counts(coded, named)).toList();
	}

	private static String counts(List<CoderProgress> coded, int most) {
		String named = String.join("  ", coded.stream().limit(most).map(CoderProgress::badge).toList()); //$NON-NLS-1$
		return coded.size() <= most ? named : named + "  +" + (coded.size() - most); //$NON-NLS-1$
	}
}
