// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.glossator.editing.registry.RegistryUsage.Use;
import org.glossator.model.Entries;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entry;
import org.glossator.study.parts.Part;
import org.glossator.ui.GridPlace;

/** The entry that is selected, in two tabs: its form, and where it is used, with how often in the title. */
final class EntryPane {

	/** What the link is called that separates; no id has a space. */
	private static final String SEPARATE = "to separate"; //$NON-NLS-1$
	/** What the link is called that takes over. */
	private static final String TAKE_OVER = "to take over"; //$NON-NLS-1$

	private final RegistryContext context;
	private final Runnable onTyping;
	private final Composite pane;
	private final Label hint;
	private final Composite sheet;
	private final Link standing;
	private final TabFolder tabs;
	private final Composite formStack;
	private final TabItem used;
	private final UsedWhere usedWhere;
	private Optional<Entry> shown = Optional.empty();
	private final Map<RegistryKind, EntryForm> forms = new EnumMap<>(RegistryKind.class);

	/**
	 * @param onTyping called while something is typed into a field
	 * @param select   selects another entry
	 * @param actions what can be done with it
	 */
	EntryPane(Composite parent, RegistryContext context, Runnable onTyping, Consumer<Entry> select, RegistryActions actions) {
		this.context = context;
		this.onTyping = onTyping;
		pane = new Composite(parent, SWT.NONE);
		pane.setLayout(new StackLayout());
		Composite hintSheet = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(18, 14).applyTo(hintSheet);
		hint = new Label(hintSheet, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(hint);
		sheet = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		standing = new Link(sheet, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(150, SWT.DEFAULT).applyTo(standing);
		standing.addListener(SWT.Selection, event -> shown.ifPresent(entry -> {
			switch (event.text) {
			case SEPARATE -> actions.separate(entry);
			case TAKE_OVER -> actions.takeOver(List.of(entry));
			default -> new Entries(context.registry()).way(event.text).stream().findFirst().ifPresent(select);
			}
		}));
		tabs = new TabFolder(sheet, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		formStack = new Composite(tabs, SWT.NONE);
		formStack.setLayout(new StackLayout());
		usedWhere = new UsedWhere(tabs, context);
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
		shown = Optional.empty();
		forms.values().forEach(form -> form.show(null));
		hint.setText(sentence);
		putOnTop(pane, hint.getParent());
	}

	/** Shows an entry, before it is known where it is used. */
	void show(Entry entry) {
		EntryForm form = forms.computeIfAbsent(ModelNames.kind(entry), kind -> new EntryForm(formStack, context, kind, onTyping));
		form.show(entry);
		putOnTop(formStack, form.control());
		shown = Optional.of(entry);
		showStanding();
		putOnTop(pane, sheet);
		used.setText(Messages.Finding);
		usedWhere.show(List.of());
	}

	/** Says who writes the entry, when that is somebody else, and what it was merged into, or what was merged into it. */
	private void showStanding() {
		String sentence = shown.map(entry -> Stream.of(home(entry), merges(entry)).filter(said -> !said.isEmpty()).collect(Collectors.joining(" "))) //$NON-NLS-1$
				.orElse(""); //$NON-NLS-1$
		if (!sentence.equals(standing.getText())) {
			standing.setText(sentence);
			GridPlace.show(standing, !sentence.isEmpty());
			sheet.layout();
		}
	}

	private String home(Entry entry) {
		if (context.isMine(entry)) {
			return ""; //$NON-NLS-1$
		} else if (entry.getHome() == null) {
			return context.access().notice().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String by = context.name(entry.getHome()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		return context.access().mayWrite(new Part.Shared()) ? NLS.bind(Messages.OfCoderToTake, by, TAKE_OVER) : NLS.bind(Messages.OfCoder, by);
	}

	private String merges(Entry entry) {
		Entries all = new Entries(context.registry());
		return all.isMerged(entry) ? NLS.bind(Messages.MergedInto, link(all.kept(entry)), SEPARATE)
				: all.mergedInto(entry).stream().map(EntryPane::link).reduce((one, other) -> one + Messages.ListSeparator + other)
						.map(links -> NLS.bind(Messages.United, links)).orElse(""); //$NON-NLS-1$
	}

	private static String link(Entry entry) {
		String name = Fields.shortened(ModelNames.of(entry)).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		return "<a href=\"" + entry.getId() + "\">" + name + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
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
		showStanding();
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
