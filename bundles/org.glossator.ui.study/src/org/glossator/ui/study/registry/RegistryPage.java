// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.editing.RegistryUsage.Use;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.ui.FilterBox;
import org.glossator.ui.Icon;
import org.glossator.ui.MenuKey;

/** The registry as a page: a switch of kinds and a filter on top, the table beside the form, and below that where the entry is used. */
final class RegistryPage {

	/** What the table and the form get of the width where there is enough. */
	private static final int[] SHARES = { 55, 45 };

	/** The least width of the form beside the table, in characters. */
	private static final int FORM = 44;

	private final Surroundings surroundings;
	private final RegistryActions actions;
	private final Runnable onTyping;
	private final LocalResourceManager images;
	private final Composite sheet;
	private final Map<RegistryKind, ToolItem> kinds = new EnumMap<>(RegistryKind.class);
	private final Map<RegistryKind, EntryTable> tables = new EnumMap<>(RegistryKind.class);
	private final Map<RegistryKind, EntryForm> forms = new EnumMap<>(RegistryKind.class);
	private final Text filter;
	private final SashForm halves;
	private int[] shares;
	private final Composite tableStack;
	private final SashForm details;
	private final Composite formStack;
	private final Label hint;
	private final UsedWhere usedWhere;
	private final UsageJob uses;
	private ToolItem merge;
	private ToolItem delete;
	private RegistryKind kind = RegistryKind.ENTITY;

	/**
	 * @param onTyping called while something is typed into a field
	 */
	RegistryPage(Composite parent, Surroundings surroundings, Runnable onTyping) {
		this.surroundings = surroundings;
		this.onTyping = onTyping;
		actions = new RegistryActions(surroundings);
		sheet = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), sheet);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		createBar();
		halves = new SashForm(sheet, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		filter = createFilter(left);
		tableStack = new Composite(left, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tableStack);
		tableStack.setLayout(new StackLayout());
		details = new SashForm(halves, SWT.VERTICAL | SWT.SMOOTH);
		formStack = new Composite(details, SWT.NONE);
		formStack.setLayout(new StackLayout());
		Composite hintSheet = new Composite(formStack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(18, 14).applyTo(hintSheet);
		hint = new Label(hintSheet, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(hint);
		usedWhere = new UsedWhere(details, surroundings);
		details.setWeights(65, 35);
		share(SHARES);
		halves.addListener(SWT.Resize, event -> share());
		uses = new UsageJob(sheet, surroundings.usage(), this::showUses, counts -> tables.values().forEach(table -> table.count(counts)));
		sheet.addDisposeListener(event -> uses.stop());
		show(RegistryKind.ENTITY);
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

	private void createBar() {
		Composite bar = new Composite(sheet, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(10, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		ToolBar switches = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(switches);
		for (RegistryKind each : RegistryKind.values()) {
			ToolItem item = new ToolItem(switches, SWT.RADIO);
			item.setImage(images.create(icon(each).descriptor()));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					show(each);
				}
			});
			kinds.put(each, item);
		}
		ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		tool(tools, Icon.NEW, Messages.New, this::create);
		merge = tool(tools, Icon.MERGE, Messages.Merge, () -> actions.merge(table().selection()));
		delete = tool(tools, Icon.REMOVE, Messages.Delete, () -> actions.delete(table().selection()));
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

	private ToolItem tool(ToolBar tools, Icon icon, String text, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(images.create(icon.descriptor()));
		item.setText(text);
		item.addListener(SWT.Selection, event -> {
			commit();
			action.run();
		});
		return item;
	}

	private static Icon icon(RegistryKind kind) {
		return switch (kind) {
		case ENTITY -> Icon.PERSON;
		case PROPOSITION -> Icon.PROPOSITION;
		case EVENT -> Icon.EVENT;
		};
	}

	private EntryTable table() {
		return tables.get(kind);
	}

	/** Shows the entries of a kind. */
	void show(RegistryKind shown) {
		commit();
		kind = shown;
		kinds.forEach((each, item) -> item.setSelection(each == kind));
		EntryTable table = tables.computeIfAbsent(kind, this::createTable);
		((StackLayout) tableStack.getLayout()).topControl = table.control();
		tableStack.layout();
		filter.setMessage(switch (kind) {
		case ENTITY -> Messages.FindEntities;
		case PROPOSITION -> Messages.FindPropositions;
		case EVENT -> Messages.FindEvents;
		});
		table.filter(filter.getText());
		titles();
		selected();
	}

	private EntryTable createTable(RegistryKind each) {
		EntryTable table = new EntryTable(tableStack, surroundings.registry(), each, this::selected, () -> forms.get(kind).edit());
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
		MenuItem deleting = item(menu, Messages.Delete, () -> actions.delete(table.selection()));
		menu.addListener(SWT.Show, event -> {
			merging.setEnabled(table.widget().getSelectionCount() > 0);
			deleting.setEnabled(table.widget().getSelectionCount() > 0);
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

	private void titles() {
		kinds.forEach((each, item) -> item.setText(switch (each) {
		case ENTITY -> Messages.Entities;
		case PROPOSITION -> Messages.Propositions;
		case EVENT -> Messages.Events;
		} + "  " + ModelNames.entries(surroundings.registry(), each).size())); //$NON-NLS-1$
	}

	private void create() {
		actions.create(kind, filter.getText().strip()).ifPresent(this::select);
	}

	/** Selects an entry, whatever the filter is. */
	void select(Entry entry) {
		show(ModelNames.kind(entry));
		if (!table().shows(entry)) {
			filter.setText(""); //$NON-NLS-1$
			table().filter(""); //$NON-NLS-1$
		}
		table().select(entry);
	}

	private void selected() {
		commit();
		Optional<Entry> entry = table().selected();
		StackLayout stack = (StackLayout) formStack.getLayout();
		Control before = stack.topControl;
		if (entry.isPresent()) {
			EntryForm form = forms.computeIfAbsent(kind, each -> new EntryForm(formStack, surroundings, each, onTyping));
			form.show(entry.get());
			stack.topControl = form.control();
		} else {
			Optional.ofNullable(forms.get(kind)).ifPresent(form -> form.show(null));
			stack.topControl = hint.getParent();
			int count = table().widget().getSelectionCount();
			hint.setText(count > 1 ? NLS.bind(Messages.SelectedMany, Integer.valueOf(count)) : Messages.SelectOne);
		}
		if (before != stack.topControl) {
			formStack.layout();
		}
		details.setMaximizedControl(entry.isPresent() ? null : formStack);
		boolean any = table().widget().getSelectionCount() > 0;
		merge.setEnabled(any);
		delete.setEnabled(any);
		usedWhere.show(entry.isPresent() ? Messages.Finding : "", List.of()); //$NON-NLS-1$
		uses.ask(entry.map(Entry::getId));
	}

	private void showUses(Optional<String> id, List<Use> found) {
		if (id.equals(table().selected().map(Entry::getId))) {
			usedWhere.show(UsedWhere.sentence(found), found);
		}
	}

	/** Makes what was typed a step. */
	void commit() {
		forms.values().forEach(form -> form.fields().commit());
	}

	/** Whether something is typed that is no step yet. */
	boolean isPending() {
		return forms.values().stream().anyMatch(form -> form.fields().isPending());
	}

	/** Shows the registry as it is now. */
	void refresh() {
		tables.values().forEach(EntryTable::refresh);
		forms.values().forEach(EntryForm::refresh);
		titles();
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
