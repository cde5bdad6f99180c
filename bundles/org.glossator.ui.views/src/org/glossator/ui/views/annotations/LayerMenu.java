// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.annotations;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;

/** A button that opens a menu of the codebook's layers, to choose those whose annotations are listed. */
final class LayerMenu {

	private final ToolItem button;
	private final MenuManager menu = new MenuManager();
	private final Supplier<Optional<CodingSession>> session;
	private final Supplier<AnnotationList> list;
	private final Runnable onChoice;

	/**
	 * @param parent   where the button is made
	 * @param session  whose codebook's layers are offered
	 * @param list     what is narrowed down
	 * @param onChoice called after it was
	 */
	LayerMenu(Composite parent, Supplier<Optional<CodingSession>> session, Supplier<AnnotationList> list, Runnable onChoice) {
		this.session = session;
		this.list = list;
		this.onChoice = onChoice;
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		button = new ToolItem(bar, SWT.DROP_DOWN);
		button.setImage(new LocalResourceManager(JFaceResources.getResources(), bar).get(Icon.FILTER.descriptor()));
		button.setToolTipText(Messages.LayersTip);
		button.addListener(SWT.Selection, event -> open());
		bar.addListener(SWT.Dispose, event -> menu.dispose());
		update();
	}

	/** Says on the button whether some layers are left out. */
	void update() {
		List<Layer> layers = layers();
		long shown = layers.stream().filter(layer -> !list.get().isHidden(layer)).count();
		button.setText(shown == layers.size() ? Messages.Layers
				: shown == 1 ? layers.stream().filter(layer -> !list.get().isHidden(layer)).map(ModelLabels::text).findFirst().orElseThrow()
						: NLS.bind(Messages.LayersSome, Long.valueOf(shown), Integer.valueOf(layers.size())));
	}

	private List<Layer> layers() {
		return session.get().map(open -> List.copyOf(open.codebook().getLayers())).orElse(List.of());
	}

	private void open() {
		List<Layer> layers = layers();
		menu.removeAll();
		menu.add(item(Messages.AllLayers, null, !list.get().isAnyHidden(), list.get()::hideNone));
		menu.add(new Separator());
		layers.forEach(layer -> menu
				.add(item(ModelLabels.text(layer), ModelLabels.icon(layer), !list.get().isHidden(layer), () -> choose(layer, layers))));
		if (list.get().foreign() > 0) {
			menu.add(new Separator());
			menu.add(item(Messages.FromElsewhere, null, !list.get().isForeignHidden(), () -> list.get().hideForeign(!list.get().isForeignHidden())));
		}
		Menu widget = menu.createContextMenu(button.getParent());
		Rectangle place = button.getBounds();
		widget.setLocation(button.getParent().toDisplay(place.x, place.y + place.height));
		widget.setVisible(true);
	}

	private Action item(String label, ImageDescriptor icon, boolean checked, Runnable choose) {
		Action item = new Action(label, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				choose.run();
				onChoice.run();
			}
		};
		item.setImageDescriptor(icon);
		item.setChecked(checked);
		return item;
	}

	/** The first choice among all layers shows that one alone, which is what one mostly wants; further ones add and take away. */
	private void choose(Layer layer, List<Layer> layers) {
		AnnotationList shown = list.get();
		if (!shown.isAnyHidden()) {
			layers.forEach(other -> shown.hide(other, other != layer));
			shown.hideForeign(true);
		} else {
			shown.hide(layer, !shown.isHidden(layer));
			if (layers.stream().allMatch(shown::isHidden)) {
				shown.hideNone();
			}
		}
	}
}
