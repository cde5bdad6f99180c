// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.editing.registry.RegistryUsage.Use;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.ui.FilterBox;
import org.glossator.ui.FittingColumns;
import org.glossator.ui.Icon;
import org.glossator.ui.MenuKey;

/** The registry as a page: a bar on top, and the table, with its filter, beside what is known of the entry that is selected. */
final class RegistryPage {

	/** What the table and the form get of the width where there is enough. */
	private static final int[] SHARES = { 55, 45 };

	/** The least width of the form beside the table, in characters. */
	private static final int FORM = 44;

	private final RegistryContext context;
	private final RegistryActions actions;
	private final Composite sheet;
	private final RegistryBar bar;
	private final Map<RegistryKind, EntryTable> tables = new EnumMap<>(RegistryKind.class);
	private final Text filter;
	private final SashForm halves;
	private int[] shares;
	private final Composite tableStack;
	private final EntryPane details;
	private final UsageJob uses;
	private final ToolItem merge;
	private final ToolItem delete;
	/** There when coders made entries that can be taken over: who works alone never sees it. */
	private Optional<ToolItem> takeOver = Optional.empty();
	private final ToolItem merged;
	private RegistryKind kind = RegistryKind.ENTITY;

	/**
	 * @param onTyping called while something is typed into a field
	 */
	RegistryPage(Composite parent, RegistryContext context, Runnable onTyping) {
		this.context = context;
		actions = new RegistryActions(context);
		sheet = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		bar = new RegistryBar(sheet, this::show);
		tool(Icon.NEW, Messages.New, this::create);
		merge = tool(Icon.MERGE, Messages.Merge, () -> actions.merge(table().selection()));
		delete = tool(Icon.REMOVE, Messages.Delete, () -> actions.delete(table().selection()));
		merged = bar.addSwitch(Messages.ShowMerged, Messages.ShowMergedTip, this::showMerged);
		halves = new SashForm(sheet, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		filter = createFilter(left);
		tableStack = new Composite(left, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tableStack);
		tableStack.setLayout(new StackLayout());
		details = new EntryPane(halves, context, onTyping, this::select, actions);
		share(SHARES);
		halves.addListener(SWT.Resize, event -> share());
		uses = new UsageJob(sheet, context.usage(), this::showUses, counts -> tables.values().forEach(table -> table.count(counts)));
		sheet.addDisposeListener(event -> uses.stop());
		show(RegistryKind.ENTITY);
		offerToTakeOver();
	}

	/** The form stands beside the table if there is room, and leaves it what its columns need as long as nobody has moved the border. */
	private void share() {
		int width = halves.getClientArea().width - halves.getSashWidth();
		FittingColumns columns = tables.get(RegistryKind.ENTITY).columns(); // those that need most
		int form = columns.characters(FORM);
		boolean beside = width >= columns.least() + form;
		if (Arrays.equals(shares, halves.getWeights())) {
			int table = Math.min(Math.max(columns.all() + 1, width * SHARES[0] / (SHARES[0] + SHARES[1])), width - form); // one is lost by rounding
			share(beside ? new int[] { table, width - table } : SHARES);
		}
		halves.setOrientation(beside ? SWT.HORIZONTAL : SWT.VERTICAL);
	}

	private void share(int... weights) {
		halves.setWeights(weights);
		shares = halves.getWeights();
	}

	private Text createFilter(Composite parent) {
		Text field = FilterBox.in(parent, "", () -> table().widget()); //$NON-NLS-1$ // as the kind says
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(120, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> {
			commit();
			table().filter(field.getText());
		});
		return field;
	}

	private ToolItem tool(Icon icon, String text, Runnable action) {
		return bar.add(icon, text, () -> {
			commit();
			action.run();
		});
	}

	private EntryTable table() {
		return tables.get(kind);
	}

	/** Shows the entries of a kind. */
	void show(RegistryKind shown) {
		commit();
		kind = shown;
		bar.choose(kind);
		EntryTable table = tables.computeIfAbsent(kind, this::createTable);
		EntryPane.putOnTop(tableStack, table.control());
		filter.setMessage(switch (kind) {
		case ENTITY -> Messages.FindEntities;
		case PROPOSITION -> Messages.FindPropositions;
		case EVENT -> Messages.FindEvents;
		});
		table.filter(filter.getText());
		table.showMerged(merged.getSelection());
		selected();
		bar.count(context.registry());
	}

	private EntryTable createTable(RegistryKind each) {
		EntryTable table = new EntryTable(tableStack, context, each, this::selected, () -> details.edit(kind));
		table.widget().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				actions.delete(table.selection());
			} else if (event.keyCode == SWT.INSERT) {
				create();
			}
		});
		Menu menu = new Menu(table.widget());
		item(menu, Messages.New, this::create);
		MenuItem merging = item(menu, Messages.Merge, () -> actions.merge(table.selection()));
		MenuItem separating = item(menu, Messages.Separate, () -> table.selected().ifPresent(actions::separate));
		MenuItem taking = item(menu, Messages.TakeOver, () -> actions.takeOver(table.selection()));
		MenuItem deleting = item(menu, Messages.Delete, () -> actions.delete(table.selection()));
		menu.addListener(SWT.Show, event -> {
			merging.setEnabled(table.widget().getSelectionCount() > 0);
			taking.setEnabled(actions.canTakeOver(table.selection()));
			deleting.setEnabled(table.widget().getSelectionCount() > 0);
			separating.setEnabled(table.selected().filter(new Entries(context.registry())::isMerged).isPresent());
		});
		table.widget().setMenu(menu);
		MenuKey.install(table.widget());
		return table;
	}

	private static MenuItem item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private void create() {
		actions.create(kind, filter.getText().strip()).ifPresent(this::select);
	}

	private void showMerged() {
		commit();
		tables.values().forEach(table -> table.showMerged(merged.getSelection()));
	}

	/** Selects an entry, whatever the filter is, and whether or not it was merged. */
	void select(Entry entry) {
		show(ModelNames.kind(entry));
		if (new Entries(context.registry()).isMerged(entry)) {
			merged.setSelection(true);
			table().showMerged(true);
		}
		if (!table().shows(entry)) {
			filter.setText(""); //$NON-NLS-1$
			table().filter(""); //$NON-NLS-1$
		}
		table().select(entry);
	}

	private void selected() {
		commit();
		Optional<Entry> entry = table().selected();
		int count = table().widget().getSelectionCount();
		entry.ifPresentOrElse(details::show, () -> details.hint(count > 1 ? NLS.bind(Messages.SelectedMany, Integer.valueOf(count)) : Messages.SelectOne));
		merge.setEnabled(count > 0);
		delete.setEnabled(count > 0);
		enableTakeOver();
		uses.ask(entry.map(Entry::getId));
	}

	private void offerToTakeOver() {
		if (takeOver.isEmpty() && Stream.of(RegistryKind.values()).anyMatch(each -> actions.canTakeOver(ModelNames.entries(context.registry(), each)))) {
			ToolItem item = tool(Icon.PERSON, Messages.TakeOver, () -> actions.takeOver(table().selection()));
			item.setToolTipText(Messages.TakeOverTip);
			takeOver = Optional.of(item);
			bar.count(context.registry()); // which makes room
		}
		enableTakeOver();
	}

	private void enableTakeOver() {
		takeOver.ifPresent(item -> item.setEnabled(actions.canTakeOver(table().selection())));
	}

	private void showUses(Optional<String> id, List<Use> found) {
		if (id.equals(table().selected().map(Entry::getId))) {
			details.showUses(found);
		}
	}

	/** Makes what was typed a step. */
	void commit() {
		details.commit();
	}

	/** Whether something is typed that is no step yet. */
	boolean isPending() {
		return details.isPending();
	}

	/** Shows the registry as it is now. */
	void refresh() {
		tables.values().forEach(EntryTable::refresh);
		details.refresh();
		offerToTakeOver();
		bar.count(context.registry());
	}

	/** Finds anew where entries are used, since codings have changed. */
	void recount() {
		uses.ask(table().selected().map(Entry::getId));
	}

	Control control() {
		return sheet;
	}

	void setFocus() {
		table().widget().setFocus();
	}
}
