// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.annotations;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.editing.CodingSession;
import org.glossator.model.codebook.Layer;
import org.glossator.ui.Icon;
import org.glossator.ui.ModelLabels;

/** A button that opens a menu of the codebook's layers, to choose those whose annotations are listed. */
final class LayerMenu {

	private final ToolItem button;
	private final LocalResourceManager images;
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
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		button = new ToolItem(bar, SWT.DROP_DOWN);
		button.setImage(images.get(Icon.FILTER.descriptor()));
		button.setText(Messages.Layers);
		button.setToolTipText(Messages.LayersTip);
		button.addListener(SWT.Selection, event -> open());
	}

	private void open() {
		Menu menu = new Menu(button.getParent());
		List<Layer> layers = session.get().map(open -> List.copyOf(open.codebook().getLayers())).orElse(List.of());
		MenuItem all = new MenuItem(menu, SWT.CHECK);
		all.setText(Messages.AllLayers);
		all.setSelection(!list.get().isAnyHidden());
		all.addListener(SWT.Selection, event -> {
			list.get().hideNone();
			onChoice.run();
		});
		new MenuItem(menu, SWT.SEPARATOR);
		for (Layer layer : layers) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(ModelLabels.text(layer));
			item.setImage(images.get(ModelLabels.icon(layer)));
			item.setSelection(!list.get().isHidden(layer));
			item.addListener(SWT.Selection, event -> choose(layer, layers));
		}
		Rectangle place = button.getBounds();
		menu.setLocation(button.getParent().toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** The first choice among all layers shows that one alone, which is what one mostly wants; further ones add and take away. */
	private void choose(Layer layer, List<Layer> layers) {
		AnnotationList shown = list.get();
		if (!shown.isAnyHidden()) {
			layers.forEach(other -> shown.hide(other, other != layer));
		} else {
			shown.hide(layer, !shown.isHidden(layer));
			if (layers.stream().allMatch(shown::isHidden)) {
				shown.hideNone();
			}
		}
		onChoice.run();
	}
}
