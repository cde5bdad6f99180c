// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.model.Entries;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Registry;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;

/** What is above the registry: a switch of kinds, and what can be done, which stands below the switch where there is no room beside it. */
final class RegistryBar {

	private final Composite bar;
	private final ToolBar switches;
	private final ToolBar tools;
	private final LocalResourceManager images;
	private final Map<RegistryKind, ToolItem> kinds = new EnumMap<>(RegistryKind.class);

	/**
	 * @param show shows the entries of a kind
	 */
	RegistryBar(Composite parent, Consumer<RegistryKind> show) {
		bar = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(10, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		switches = new ToolBar(bar, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(switches);
		for (RegistryKind kind : RegistryKind.values()) {
			ToolItem item = new ToolItem(switches, SWT.RADIO);
			item.setImage(images.create(ModelLabels.icon(kind)));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					show.accept(kind);
				}
			});
			kinds.put(kind, item);
		}
		tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		GridDataFactory.fillDefaults().applyTo(tools);
		parent.addListener(SWT.Resize, event -> fold()); // before it is laid out
	}

	/** Adds something that can be done. */
	ToolItem add(Icon icon, String text, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(images.create(icon.descriptor()));
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Adds something that can be switched on and off. */
	ToolItem addSwitch(String text, String tip, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.CHECK);
		item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Shows which kind is chosen. */
	void choose(RegistryKind chosen) {
		kinds.forEach((kind, item) -> item.setSelection(kind == chosen));
	}

	/** Shows how many entries there are of each kind. */
	void count(Registry registry) {
		kinds.forEach((kind, item) -> item.setText(title(kind) + "  " + new Entries(registry).offered(List.of(kind)).size())); //$NON-NLS-1$
		fold();
	}

	private void fold() {
		GridLayout layout = (GridLayout) bar.getLayout();
		int both = 2 * layout.marginWidth + width(switches) + layout.horizontalSpacing + width(tools);
		int columns = bar.getParent().getClientArea().width >= both ? 2 : 1;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			bar.getParent().layout(new Control[] { bar });
		}
	}

	private static int width(ToolBar tools) {
		return tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	private static String title(RegistryKind kind) {
		return switch (kind) {
		case ENTITY -> Messages.Entities;
		case PROPOSITION -> Messages.Propositions;
		case EVENT -> Messages.Events;
		};
	}
}
