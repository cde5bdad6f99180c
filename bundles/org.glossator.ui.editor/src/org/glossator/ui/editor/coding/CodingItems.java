// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Shortcuts;
import org.glossator.ui.ModelLabels;

/** The entries of a menu that come from the codebook: layers, tags, or features, for what is selected in the active article editor. */
public final class CodingItems extends CompoundContributionItem implements IExecutableExtension {

	private static final String COMMANDS = "org.glossator.ui.editor."; //$NON-NLS-1$

	private CodingCommand command;

	/** For the extension registry. */
	public CodingItems() {
		this(CodingCommand.CODE_AS);
	}

	CodingItems(CodingCommand command) {
		this.command = command;
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		command = CodingCommand.valueOf(String.valueOf(data));
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		Optional<CodingDesk> desk = editor == null ? Optional.empty() : Optional.ofNullable(editor.getAdapter(CodingDesk.class));
		List<IContributionItem> items = new ArrayList<>();
		desk.ifPresent(open -> fill(open, window, items));
		if (items.isEmpty()) {
			Action nothing = new Action(desk.isEmpty() ? Messages.OpenArticleFirst
					: desk.get().selected().isEmpty() ? Messages.SelectCodingFirst : Messages.NothingToChoose) {
			};
			nothing.setEnabled(false);
			items.add(new ActionContributionItem(nothing));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private void fill(CodingDesk desk, IServiceLocator locator, List<IContributionItem> items) {
		switch (command) {
		case CODE_AS -> desk.session().codebook().getLayers()
				.forEach(layer -> items.add(layer(locator, "codeAs", layer))); //$NON-NLS-1$
		case CHANGE_LAYER -> CodingCommand.others(desk).forEach(layer -> items.add(layer(locator, "changeLayer", layer))); //$NON-NLS-1$
		case SET_TAG -> desk.selected().stream().findFirst().ifPresent(coding -> desk.layer(coding).ifPresent(layer -> layer.getFeatures()
				.stream().filter(feature -> !FeatureValues.tags(feature).isEmpty()).forEach(feature -> items.add(tags(locator, coding, feature)))));
		case LINK -> CodingCommand.links(desk).forEach(feature -> items.add(feature(locator, "link", feature))); //$NON-NLS-1$
		case MARK -> CodingCommand.spans(desk).forEach(feature -> items.add(feature(locator, "mark", feature))); //$NON-NLS-1$
		default -> throw new IllegalStateException("No entries of a codebook belong to " + command + '.'); //$NON-NLS-1$
		}
	}

	private static IContributionItem layer(IServiceLocator locator, String id, Layer layer) {
		return item(locator, id, Map.of(CodingCommand.LAYER, layer.getName()), withKey(ModelLabels.text(layer), layer.getShortcut()),
				ModelLabels.icon(layer), CommandContributionItem.STYLE_PUSH);
	}

	private static IContributionItem feature(IServiceLocator locator, String id, Feature feature) {
		return item(locator, id, Map.of(CodingCommand.FEATURE, feature.getName()), withKey(ModelLabels.text(feature), ""), //$NON-NLS-1$
				ModelLabels.icon(feature), CommandContributionItem.STYLE_PUSH);
	}

	/** The tags of a feature; those that the coding has are set off by their label. */
	private static MenuManager tags(IServiceLocator locator, EObject coding, Feature feature) {
		MenuManager menu = new MenuManager(escaped(ModelLabels.text(feature)), ModelLabels.icon(feature), null);
		for (Tag tag : FeatureValues.tags(feature)) {
			boolean has = FeatureValues.of(coding, feature).contains(tag.getName());
			String label = has ? "\u2713 " + ModelLabels.text(tag) : ModelLabels.text(tag); //$NON-NLS-1$
			menu.add(item(locator, "setTag", Map.of(CodingCommand.FEATURE, feature.getName(), CodingCommand.TAG, tag.getName()), //$NON-NLS-1$
					withKey(label, tag.getShortcut()), ModelLabels.icon(tag), CommandContributionItem.STYLE_PUSH));
		}
		return menu;
	}

	/** A command as an entry of a menu, under its own name. */
	static IContributionItem command(IServiceLocator locator, String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(locator, null, COMMANDS + id, CommandContributionItem.STYLE_PUSH));
	}

	private static IContributionItem item(IServiceLocator locator, String id, Map<String, String> parameters, String label, ImageDescriptor icon,
			int style) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(locator, null, COMMANDS + id, style);
		item.parameters = parameters;
		item.label = label;
		item.icon = icon;
		return new CommandContributionItem(item);
	}

	private static String withKey(String label, String shortcut) {
		String key = Shortcuts.shown(shortcut);
		return key.isEmpty() ? escaped(label) : escaped(label) + '\t' + key;
	}

	private static String escaped(String label) {
		return label.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
