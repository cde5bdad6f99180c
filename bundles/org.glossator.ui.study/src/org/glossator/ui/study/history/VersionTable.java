// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.editing.codebook.UseCount;
import org.glossator.study.history.VersionSummary;
import org.glossator.ui.Accessibility;
import org.glossator.ui.FittingColumns;
import org.glossator.ui.Icon;
import org.glossator.ui.study.codebook.ElementWords;

/** The versions, the newest on top. */
final class VersionTable {

	private static final int CODINGS = 5;

	private final Composite frame;
	private final Table table;
	private final LocalResourceManager images;
	private List<VersionSummary> rows = List.of();
	private int[] last = new int[0];
	private Optional<Map<Integer, UseCount>> saved = Optional.empty();

	VersionTable(Composite parent, Runnable onSelect) {
		frame = new Composite(parent, SWT.NONE);
		table = new Table(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		Accessibility.name(table, Messages.Title);
		images = new LocalResourceManager(JFaceResources.getResources(), table);
		FittingColumns columns = new FittingColumns(table);
		columns.add(Messages.Number, SWT.LEFT, 8, 9, 0);
		columns.add(Messages.When, SWT.LEFT, 16, 24, 1);
		columns.add(Messages.Who, SWT.LEFT, 12, 10, 2);
		columns.add(Messages.What, SWT.LEFT, 50, 24, 0);
		columns.add(Messages.Why, SWT.LEFT, 24, 16, 3);
		columns.add(Messages.Codings, SWT.LEFT, 20, 24, 4).setToolTipText(Messages.CodingsTip);
		table.addListener(SWT.Selection, event -> {
			if (table.getSelectionCount() == 0) {
				table.setSelection(last); // one always is
			}
			last = table.getSelectionIndices();
			onSelect.run();
		});
	}

	Composite control() {
		return frame;
	}

	Table widget() {
		return table;
	}

	/** Shows versions; those that were selected stay so, and the newest is selected when none was. */
	void show(List<VersionSummary> all) {
		List<Integer> selected = selection().stream().map(row -> Integer.valueOf(row.number())).toList();
		rows = all;
		table.removeAll();
		for (VersionSummary row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { Integer.toString(row.number()), HistoryWords.when(row), row.who(), row.what(), row.why(), codings(row) });
			if (row.version().isEmpty()) {
				item.setImage(3, images.create(Icon.WARNING.descriptor()));
			}
		}
		int[] again = IntStream.range(0, rows.size()).filter(index -> selected.contains(Integer.valueOf(rows.get(index).number()))).toArray();
		table.setSelection(again.length == 0 ? new int[] { 0 } : again);
		last = table.getSelectionIndices();
	}

	/** Says how many codings lie in each version. */
	void tell(Map<Integer, UseCount> found) {
		saved = Optional.of(found);
		for (int index = 0; index < rows.size(); index++) {
			table.getItem(index).setText(CODINGS, codings(rows.get(index)));
		}
	}

	private String codings(VersionSummary row) {
		return saved(row).map(usage -> usage.isNone() ? Messages.None : ElementWords.usage(usage)).orElse(Messages.Counting);
	}

	/** How many codings lie in a version; empty as long as they are not counted. */
	Optional<UseCount> saved(VersionSummary row) {
		return saved.map(found -> found.getOrDefault(Integer.valueOf(row.number()), UseCount.NONE));
	}

	/** Selects versions by their numbers. */
	void select(List<Integer> numbers) {
		table.setSelection(IntStream.range(0, rows.size()).filter(index -> numbers.contains(Integer.valueOf(rows.get(index).number()))).toArray());
		table.showSelection();
		last = table.getSelectionIndices();
	}

	/** The versions that are selected, the newest first. */
	List<VersionSummary> selection() {
		List<VersionSummary> selected = new ArrayList<>();
		IntStream.of(table.getSelectionIndices()).sorted().forEach(index -> selected.add(rows.get(index)));
		return selected;
	}
}
