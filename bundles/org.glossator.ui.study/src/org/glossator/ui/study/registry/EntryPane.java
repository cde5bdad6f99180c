// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.glossator.editing.RegistryUsage.Use;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;

/** The entry that is selected, in two tabs: its form, and where it is used, with how often in the title. */
final class EntryPane {

	private final Surroundings surroundings;
	private final Runnable onTyping;
	private final Composite pane;
	private final Label hint;
	private final TabFolder tabs;
	private final Composite formStack;
	private final TabItem used;
	private final UsedWhere usedWhere;
	private final Map<RegistryKind, EntryForm> forms = new EnumMap<>(RegistryKind.class);

	/**
	 * @param onTyping called while something is typed into a field
	 */
	EntryPane(Composite parent, Surroundings surroundings, Runnable onTyping) {
		this.surroundings = surroundings;
		this.onTyping = onTyping;
		pane = new Composite(parent, SWT.NONE);
		pane.setLayout(new StackLayout());
		Composite hintSheet = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(18, 14).applyTo(hintSheet);
		hint = new Label(hintSheet, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(hint);
		tabs = new TabFolder(pane, SWT.NONE);
		formStack = new Composite(tabs, SWT.NONE);
		formStack.setLayout(new StackLayout());
		usedWhere = new UsedWhere(tabs, surroundings);
		tab(formStack).setText(Messages.Details);
		used = tab(usedWhere.control());
		tabs.setSelection(0);
	}

	private TabItem tab(Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setControl(control);
		return item;
	}

	/** Shows a sentence, and no entry. */
	void hint(String sentence) {
		forms.values().forEach(form -> form.show(null));
		hint.setText(sentence);
		putOnTop(pane, hint.getParent());
	}

	/** Shows an entry, before it is known where it is used. */
	void show(Entry entry) {
		EntryForm form = forms.computeIfAbsent(ModelNames.kind(entry), kind -> new EntryForm(formStack, surroundings, kind, onTyping));
		form.show(entry);
		putOnTop(formStack, form.control());
		putOnTop(pane, tabs);
		used.setText(Messages.Finding);
		usedWhere.show(List.of());
	}

	/** Shows where the entry is used. */
	void showUses(List<Use> uses) {
		used.setText(UsedWhere.sentence(uses));
		usedWhere.show(uses);
	}

	/** Shows the form, and puts the cursor into the name. */
	void edit(RegistryKind kind) {
		Optional.ofNullable(forms.get(kind)).ifPresent(form -> {
			tabs.setSelection(0);
			form.edit();
		});
	}

	/** Makes what was typed a step. */
	void commit() {
		forms.values().forEach(form -> form.fields().commit());
	}

	/** Whether something is typed that is no step yet. */
	boolean isPending() {
		return forms.values().stream().anyMatch(form -> form.fields().isPending());
	}

	/** Shows the entry as it is now. */
	void refresh() {
		forms.values().forEach(EntryForm::refresh);
	}

	/** Shows one of the children of a stack. */
	static void putOnTop(Composite stack, Control control) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			stack.layout();
		}
	}
}
