// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.ui.FittingColumns;
import org.glossator.ui.IconPlates;
import org.glossator.ui.ModelLabels;

/** The entries of one kind that a filter lets through. Rows are filled as they come into sight. */
final class EntryTable {

	private final RegistryContext context;
	private final RegistryKind kind;
	private final Composite sheet;
	private final Table table;
	private final LocalResourceManager images;
	private final List<EntryColumn> columns;
	private final FittingColumns fitting;
	private final Runnable onSelect;
	private List<Entry> shown = List.of();
	private Map<String, Integer> counts = Map.of();
	private String filter = ""; //$NON-NLS-1$
	private Entries entries;
	private boolean merged;

	/**
	 * @param onSelect called when other entries are selected
	 * @param onOpen   called on a double click or Enter
	 */
	EntryTable(Composite parent, RegistryContext context, RegistryKind kind, Runnable onSelect, Runnable onOpen) {
		this.context = context;
		this.kind = kind;
		this.onSelect = onSelect;
		columns = ModelNames.entries(context.registry(), kind).stream().map(this::maker).allMatch(String::isEmpty) ? EntryColumn.of(kind)
				: EntryColumn.of(kind, this::maker);
		sheet = new Composite(parent, SWT.NONE);
		table = new Table(sheet, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		images = new LocalResourceManager(JFaceResources.getResources(), table);
		table.setHeaderVisible(true);
		IconPlates.install(table);
		fitting = new FittingColumns(table);
		for (EntryColumn column : columns) {
			TableColumn made = fitting.add(column.title(), column.text().isPresent() ? SWT.LEFT : SWT.RIGHT, column.weight(), column.least(),
					column.rank());
			made.addListener(SWT.Selection, event -> sort(made));
		}
		table.setSortColumn(table.getColumn(0));
		table.setSortDirection(SWT.UP);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, shown.get(event.index)));
		table.addListener(SWT.Selection, event -> onSelect.run());
		table.addListener(SWT.DefaultSelection, event -> onOpen.run());
		refresh();
	}

	Composite control() {
		return sheet;
	}

	/** How its columns find room. */
	FittingColumns columns() {
		return fitting;
	}

	Table widget() {
		return table;
	}

	RegistryKind kind() {
		return kind;
	}

	private void fill(TableItem item, Entry entry) {
		item.setImage(images.create(ModelLabels.icon(entry)));
		for (int i = 0; i < columns.size(); i++) {
			item.setText(i, columns.get(i).text().map(text -> oneLine(text.apply(entry))).orElseGet(() -> used(entry)));
		}
		if (entries.isMerged(entry)) {
			item.setText(NLS.bind(Messages.MergedEntry, item.getText(), oneLine(ModelNames.of(entries.kept(entry)))));
		}
	}

	private String maker(Entry entry) {
		return entry.getHome() == null || context.isMine(entry) ? "" : context.name(entry.getHome()); //$NON-NLS-1$
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String used(Entry entry) {
		return counts.containsKey(entry.getId()) ? counts.get(entry.getId()).toString() : ""; //$NON-NLS-1$
	}

	private void sort(TableColumn column) {
		boolean again = column == table.getSortColumn();
		int first = column == table.getColumn(columns.size() - 1) ? SWT.DOWN : SWT.UP;
		table.setSortDirection(again ? table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP : first);
		table.setSortColumn(column);
		refresh();
	}

	/** Shows the entries that have all words of a filter. */
	void filter(String words) {
		filter = words.strip().toLowerCase(Locale.ROOT);
		refresh();
	}

	/** Shows also the entries that were merged into others, or no more. */
	void showMerged(boolean show) {
		merged = show;
		refresh();
	}

	/** Shows how often entries are used. */
	void count(Map<String, Integer> uses) {
		counts = uses;
		refresh();
	}

	/** Shows the registry as it is now, with the same entries selected as far as they are still there. */
	void refresh() {
		Set<Entry> selected = new HashSet<>(selection());
		String[] words = filter.split("\\s+"); //$NON-NLS-1$
		List<Entry> found = new ArrayList<>();
		entries = new Entries(context.registry());
		for (Entry entry : ModelNames.entries(context.registry(), kind)) {
			if ((merged || !entries.isMerged(entry)) && (filter.isEmpty() || matches(entry, words))) {
				found.add(entry);
			}
		}
		found.sort(order());
		shown = found;
		table.setItemCount(shown.size());
		table.clearAll();
		int[] indices = selected.isEmpty() ? new int[0]
				: IntStream.range(0, shown.size()).filter(i -> selected.contains(shown.get(i))).toArray();
		table.setSelection(indices);
		if (indices.length != selected.size()) {
			onSelect.run();
		}
	}

	/** An entry is also found by what is known of those that were merged into it. */
	private boolean matches(Entry entry, String... words) {
		return EntryColumn.matches(entry, words) || entries.mergedInto(entry).stream().anyMatch(other -> EntryColumn.matches(other, words));
	}

	private Comparator<Entry> order() {
		int index = table.indexOf(table.getSortColumn());
		Comparator<Entry> byName = byText(ModelNames::of);
		Comparator<Entry> order = columns.get(index).text().map(EntryTable::byText)
				.orElseGet(() -> Comparator.comparingInt(entry -> counts.getOrDefault(entry.getId(), Integer.valueOf(0)).intValue()));
		return (table.getSortDirection() == SWT.DOWN ? order.reversed() : order).thenComparing(byName);
	}

	/** By the rules of the person's language; what has no text comes last. */
	private static Comparator<Entry> byText(Function<Entry, String> text) {
		Collator collator = Collator.getInstance();
		return Comparator.comparing(text, Comparator.comparing(String::isBlank).thenComparing(collator::compare));
	}

	/** The entries that are selected, in the order of the table. */
	List<Entry> selection() {
		return IntStream.of(table.getSelectionIndices()).filter(index -> index < shown.size()).sorted().mapToObj(shown::get).toList();
	}

	/** The one entry that is selected. */
	Optional<Entry> selected() {
		return table.getSelectionCount() == 1 ? selection().stream().findFirst() : Optional.empty();
	}

	/** Whether the filter lets an entry through. */
	boolean shows(Entry entry) {
		return shown.contains(entry);
	}

	/** Selects an entry and brings it into sight. */
	void select(Entry entry) {
		int index = shown.indexOf(entry);
		if (index >= 0) {
			table.setSelection(index);
			table.showSelection();
			onSelect.run();
		}
	}

	/** The names of the entries that are shown, in their order. */
	List<String> shown() {
		return shown.stream().map(ModelNames::of).toList();
	}
}
