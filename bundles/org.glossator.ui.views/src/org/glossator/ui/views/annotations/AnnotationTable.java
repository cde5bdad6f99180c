// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.annotations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.cas.ForeignAnnotations;
import org.glossator.reading.Quotation;
import org.glossator.ui.Icon;
import org.glossator.ui.IconPlates;
import org.glossator.ui.Legible;
import org.glossator.ui.Swatch;
import org.glossator.ui.views.Theme;

/** The widget that shows an {@link AnnotationList}: rows are filled when they come into sight, so that thousands cost no more than some. */
final class AnnotationTable {

	private static final String WIDTH = "width."; //$NON-NLS-1$
	private static final String SORTED = "sorted"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$
	private static final double TEXT_SHARE = 0.4;
	/** Above it, rows are not removed one by one. */
	private static final int MANY = 200;

	private final Table table;
	private final LocalResourceManager images;
	private final Map<AnnotationColumn, TableColumn> columns = new EnumMap<>(AnnotationColumn.class);
	private final Runnable onSort;
	private AnnotationList list;
	private boolean widthsSet;
	private int whoseWidth;

	/**
	 * @param parent where it is made
	 * @param list   what it shows at first
	 * @param onSort called after the list was sorted by a click on a column
	 */
	AnnotationTable(Composite parent, AnnotationList list, Runnable onSort) {
		this.list = list;
		this.onSort = onSort;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		images = new LocalResourceManager(JFaceResources.getResources(), table);
		table.setHeaderVisible(true);
		IconPlates.install(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		Theme.listen(table, table::clearAll);
		table.addListener(SWT.MouseHover, this::hover);
		Stream.of(AnnotationColumn.values()).forEach(this::addColumn);
		whoseWidth = scaled(AnnotationColumn.WHOSE.width());
		table.setColumnOrder(Stream.of(AnnotationColumn.PROBLEMS, AnnotationColumn.PLACE, AnnotationColumn.WHOSE, AnnotationColumn.LAYER, AnnotationColumn.TEXT,
				AnnotationColumn.FEATURES).mapToInt(AnnotationColumn::ordinal).toArray());
		showWhose();
		table.addListener(SWT.Resize, event -> fitWidth());
		showOrder();
	}

	Table widget() {
		return table;
	}

	/** Shows a list as it is now. */
	void show(AnnotationList shown) {
		list = shown;
		int count = list.shown().size();
		if (Math.abs(table.getItemCount() - count) > MANY) {
			table.removeAll(); // so much faster than removing or adding rows among others
		}
		table.setItemCount(count);
		table.clearAll();
		showOrder();
		showWhose();
	}

	/** Whose a coding is, is said only where there are codings of others. */
	private void showWhose() {
		TableColumn whose = columns.get(AnnotationColumn.WHOSE);
		boolean now = whose.getWidth() > 0;
		if (list.isBeside() == now) {
			return;
		}
		whoseWidth = now ? whose.getWidth() : whoseWidth;
		whose.setWidth(now ? 0 : whoseWidth);
		whose.setResizable(!now);
		fitWidth();
	}

	/** Selects the rows of codings, as far as they are shown, and brings the first into sight. */
	void select(List<EObject> codings) {
		int[] rows = codings.stream().flatMap(coding -> list.place(coding).stream()).mapToInt(Integer::intValue).toArray();
		table.setSelection(rows); // shows the first of them, too
		if (rows.length == 0) {
			table.deselectAll();
		}
	}

	/** The codings whose rows are selected, in the order of the table; annotations from elsewhere and codings of others are none. */
	List<EObject> selected() {
		return selectedRows().filter(coding -> !ForeignAnnotations.isForeign(coding) && list.lookedAt(coding).isEmpty()).toList();
	}

	/** The first coding of another whose row is selected. */
	Optional<EObject> selectedLooked() {
		return selectedRows().filter(coding -> list.lookedAt(coding).isPresent()).findFirst();
	}

	/** The first annotation from elsewhere whose row is selected. */
	Optional<EObject> selectedForeign() {
		return selectedRows().filter(ForeignAnnotations::isForeign).findFirst();
	}

	private Stream<EObject> selectedRows() {
		return IntStream.of(table.getSelectionIndices()).sorted().filter(row -> row < list.shown().size()).mapToObj(list.shown()::get);
	}

	/** The selected rows as text, a line each, columns apart by tabs. */
	String selectedText() {
		return selectedRows().map(list::row).map(row -> String.join("\t", row.place(), row.layer(), row.text(), row.features()) + (list.isBeside() ? '\t' + row.whose() : "")) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.joining(System.lineSeparator()));
	}

	/** Takes over widths and order that were saved. */
	void restore(IDialogSettings settings) {
		for (AnnotationColumn column : AnnotationColumn.values()) {
			Optional.ofNullable(settings.get(WIDTH + column.key())).filter(width -> width.matches("[0-9]{1,4}")) //$NON-NLS-1$
					.ifPresent(width -> setWidth(column, Integer.parseInt(width)));
			if (column.key().equals(settings.get(SORTED))) {
				list.sort(column, settings.getBoolean(DESCENDING));
			}
		}
		showOrder();
	}

	private void setWidth(AnnotationColumn column, int width) {
		if (column == AnnotationColumn.WHOSE) {
			whoseWidth = Math.max(16, width);
			return;
		}
		columns.get(column).setWidth(Math.max(column == AnnotationColumn.PROBLEMS ? scaled(column.width()) : 16, width));
		widthsSet = true;
	}

	/** Saves widths and order. */
	void save(IDialogSettings settings) {
		columns.forEach((column, widget) -> settings.put(WIDTH + column.key(), column == AnnotationColumn.WHOSE && widget.getWidth() == 0 ? whoseWidth : widget.getWidth()));
		settings.put(SORTED, list.sorted().key());
		settings.put(DESCENDING, list.isDescending());
	}

	private void addColumn(AnnotationColumn column) {
		TableColumn widget = new TableColumn(table, column == AnnotationColumn.PLACE ? SWT.RIGHT : SWT.LEFT);
		widget.setText(column.label());
		widget.setToolTipText(column.tip());
		widget.setWidth(scaled(column.width()));
		widget.addListener(SWT.Selection, event -> {
			list.sort(column, list.sorted() == column && !list.isDescending());
			onSort.run();
		});
		columns.put(column, widget);
	}

	/** Widths are meant for a font of common size, and grow with it. */
	private int scaled(int width) {
		GC gc = new GC(table);
		try {
			return (int) Math.round(width * Math.max(1, gc.getFontMetrics().getAverageCharacterWidth() / 7));
		} finally {
			gc.dispose();
		}
	}

	/** The text and then the features take what room the other columns leave; a width that a person set is left to the text. */
	private void fitWidth() {
		TableColumn features = columns.get(AnnotationColumn.FEATURES);
		TableColumn text = columns.get(AnnotationColumn.TEXT);
		int left = table.getClientArea().width - columns.values().stream().mapToInt(TableColumn::getWidth).sum() + text.getWidth()
				+ features.getWidth();
		if (left > 0 && !widthsSet) {
			text.setWidth(Math.max((int) (left * TEXT_SHARE), scaled(AnnotationColumn.TEXT.width() / 2)));
		}
		features.setWidth(Math.max(left - text.getWidth(), scaled(AnnotationColumn.FEATURES.width() / 2)));
	}

	private void showOrder() {
		table.setSortColumn(columns.get(list.sorted()));
		table.setSortDirection(list.isDescending() ? SWT.DOWN : SWT.UP);
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= list.shown().size()) {
			return;
		}
		AnnotationRow row = list.row(list.shown().get(index));
		for (AnnotationColumn column : AnnotationColumn.values()) {
			item.setText(column.ordinal(), shown(column, row));
		}
		item.setImage(AnnotationColumn.PROBLEMS.ordinal(), problems(row));
		item.setImage(AnnotationColumn.LAYER.ordinal(), images.get(Swatch.of(row.colour())));
		for (AnnotationColumn column : AnnotationColumn.values()) {
			boolean quiet = row.isForeign() || row.looked() || column == AnnotationColumn.PLACE || column == AnnotationColumn.TEXT && row.begin() < 0;
			item.setForeground(column.ordinal(), quiet ? Legible.faded(table) : null);
		}
	}

	private static String shown(AnnotationColumn column, AnnotationRow row) {
		return column == AnnotationColumn.TEXT ? row.begin() < 0 ? Messages.Whole : Quotation.of(row.text()) : column.text(row);
	}

	private Image problems(AnnotationRow row) {
		return switch (row.problems().gravity()) {
		case 2 -> images.get(Icon.ERROR.descriptor());
		case 1 -> images.get(Icon.WARNING.descriptor());
		default -> null;
		};
	}

	/** Tells the whole of what a cell has no room for. */
	private void hover(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null || table.indexOf(item) >= list.shown().size()) {
			table.setToolTipText(null);
			return;
		}
		AnnotationRow row = list.row(list.shown().get(table.indexOf(item)));
		if (row.isForeign()) {
			table.setToolTipText(tip(NLS.bind("{0}\n{1}\n{2}", new Object[] { ForeignAnnotations.typeName(row.coding()), row.features(), Messages.ForeignTip }))); //$NON-NLS-1$
			return;
		}
		String tip = item.getBounds(AnnotationColumn.PROBLEMS.ordinal()).contains(event.x, event.y) ? row.problems().sentences()
				: row.begin() < 0 ? row.features() : NLS.bind("{0}\n{1}", row.text(), row.features()); //$NON-NLS-1$
		tip = row.looked() ? tip + '\n' + NLS.bind(Messages.LookedAtTip, row.whose()) : tip;
		table.setToolTipText(tip.isBlank() ? null : tip(tip));
	}

	private static String tip(String text) {
		return text.strip().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
