// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Lays out a table in its parent, and its columns over its whole width, none narrower than its heading. Where there is no room for
 * all, those that matter least are not shown; the one that the table is sorted by goes last. A width that a person gives a column
 * holds until the table gets another width. (JFace's {@code TableColumnLayout} takes what GTK does to a column that comes into sight
 * for the wish of a person.)
 */
public final class FittingColumns extends Layout {

	/** What a heading needs beside its text, in characters: its margins and the arrow of the order. */
	private static final int AROUND = 5;

	private record Fitted(TableColumn column, int weight, int least, int rank) {
	}

	private final Table table;
	private final int character;
	private final List<Fitted> columns = new ArrayList<>();

	/**
	 * @param table whose columns these are; its parent gets this layout
	 */
	public FittingColumns(Table table) {
		this.table = table;
		GC gc = new GC(table);
		character = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		gc.dispose();
		table.getParent().setLayout(this);
	}

	/**
	 * Adds a column.
	 *
	 * @param style  {@code SWT.LEFT} or {@code SWT.RIGHT}
	 * @param weight its share of the width
	 * @param least  its least width, in characters
	 * @param rank   how soon it goes when there is no room: the highest goes first, 0 never does
	 */
	public TableColumn add(String heading, int style, int weight, int least, int rank) {
		TableColumn column = new TableColumn(table, style);
		column.setText(heading);
		add(column, weight, least, rank);
		return column;
	}

	/** Adds a column that is already in the table; for the rest see the other. */
	public void add(TableColumn column, int weight, int least, int rank) {
		GC gc = new GC(table);
		int heading = gc.textExtent(column.getText()).x + AROUND * character;
		gc.dispose();
		columns.add(new Fitted(column, weight, Math.max(heading, least * character), rank));
	}

	/** The width in which all columns can be shown, in points. */
	public int all() {
		return columns.stream().mapToInt(Fitted::least).sum() + around();
	}

	/** The width of those columns that are always shown, in points. */
	public int least() {
		return columns.stream().filter(column -> column.rank == 0).mapToInt(Fitted::least).sum() + around();
	}

	/** The width of characters of the table, in points. */
	public int characters(int count) {
		return count * character;
	}

	/** What is beside the columns, with a scroll bar whether there is one now or not. */
	private int around() {
		ScrollBar bar = table.getVerticalBar();
		boolean beside = bar != null && (table.getScrollbarsMode() & SWT.SCROLLBAR_OVERLAY) == 0;
		return 2 * table.getBorderWidth() + (beside ? bar.getSize().x : 0);
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		return new Point(wHint == SWT.DEFAULT ? least() : wHint, table.computeSize(wHint, hHint).y);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		Rectangle area = composite.getClientArea();
		boolean same = table.getSize().x == area.width;
		table.setBounds(area);
		if (!same) {
			Map<Fitted, Integer> widths = widths(fitting(area.width - around()), area.width - around());
			columns.forEach(each -> {
				each.column.setResizable(widths.containsKey(each));
				each.column.setWidth(widths.getOrDefault(each, Integer.valueOf(0)).intValue());
			});
		}
	}

	private List<Fitted> fitting(int width) {
		TableColumn sorted = table.getSortColumn();
		Comparator<Fitted> byRank = Comparator.comparingInt(each -> each.column == sorted ? Math.min(1, each.rank) : 2 * each.rank);
		List<Fitted> fitting = new ArrayList<>();
		int left = width;
		for (Fitted each : columns.stream().sorted(byRank).toList()) {
			left -= each.least;
			if (left >= 0 || each.rank == 0) {
				fitting.add(each);
			}
		}
		return fitting;
	}

	/** Shares a width among columns by their weights; one that would get less than its least width gets that. */
	private static Map<Fitted, Integer> widths(List<Fitted> shown, int width) {
		Map<Fitted, Integer> widths = new HashMap<>();
		List<Fitted> open = new ArrayList<>(shown);
		int left = width;
		while (!open.isEmpty()) {
			int now = left;
			int weights = open.stream().mapToInt(Fitted::weight).sum();
			Fitted next = open.stream().filter(each -> now * each.weight / weights < each.least).findFirst().orElseGet(open::getFirst);
			int given = Math.max(next.least, now * next.weight / weights);
			widths.put(next, Integer.valueOf(given));
			left -= given;
			open.remove(next);
		}
		return widths;
	}
}
