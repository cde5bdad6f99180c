// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Lays out the columns of a table, none narrower than its heading. Where there is no room for all, those that matter least are not
 * shown; the one that the table is sorted by goes last.
 */
final class FittingColumns extends TableColumnLayout {

	/** What a heading needs beside its text, in characters: its margins and the arrow of the order. */
	private static final int AROUND = 5;

	private record Fitted(TableColumn column, int weight, int least, int rank) {
	}

	private final Table table;
	private final int character;
	private final List<Fitted> columns = new ArrayList<>();
	private Set<Fitted> shown = Set.of();

	/**
	 * @param table whose columns these are; its parent gets this layout
	 */
	FittingColumns(Table table) {
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
	TableColumn add(String heading, int style, int weight, int least, int rank) {
		TableColumn column = new TableColumn(table, style);
		column.setText(heading);
		add(column, weight, least, rank);
		return column;
	}

	/** Adds a column that is already in the table; for the rest see the other. */
	void add(TableColumn column, int weight, int least, int rank) {
		GC gc = new GC(table);
		int heading = gc.textExtent(column.getText()).x + AROUND * character;
		gc.dispose();
		Fitted fitted = new Fitted(column, weight, Math.max(heading, least * character), rank);
		columns.add(fitted);
		setColumnData(column, data(fitted));
	}

	private static ColumnWeightData data(Fitted fitted) {
		return new ColumnWeightData(fitted.weight, fitted.least, true);
	}

	/** The width in which all columns can be shown, in points. */
	int all() {
		return columns.stream().mapToInt(Fitted::least).sum() + around();
	}

	/** The width of those columns that are always shown, in points. */
	int least() {
		return columns.stream().filter(column -> column.rank == 0).mapToInt(Fitted::least).sum() + around();
	}

	/** The width of characters of the table, in points. */
	int characters(int count) {
		return count * character;
	}

	private int around() {
		ScrollBar bar = table.getVerticalBar();
		return 2 * table.getBorderWidth() + (bar == null ? 0 : bar.getSize().x);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		int width = composite.getClientArea().width;
		if (width > 1) { // else nothing is laid out yet
			fit(width - around());
		}
		super.layout(composite, flushCache);
	}

	private void fit(int width) {
		TableColumn sorted = table.getSortColumn();
		Comparator<Fitted> byRank = Comparator.comparingInt(each -> each.column == sorted ? Math.min(1, each.rank) : 2 * each.rank);
		Set<Fitted> fitting = new HashSet<>();
		int left = width;
		for (Fitted each : columns.stream().sorted(byRank).toList()) {
			left -= each.least;
			if (left >= 0 || each.rank == 0) {
				fitting.add(each);
			}
		}
		if (!fitting.equals(shown)) {
			shown = fitting;
			columns.forEach(each -> setColumnData(each.column, fitting.contains(each) ? data(each) : new ColumnPixelData(0, false)));
		}
	}
}
