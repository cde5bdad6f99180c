// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.ui.Legible;
import org.glossator.ui.ModelLabels;

/** A code as its swatch, its name and how often it is used; dim while it cannot be used. */
final class CodeLabels extends StyledCellLabelProvider {


	private final ResourceManager images;
	private final Predicate<Object> usable;
	private final Supplier<CodeCounts> counts;
	private final Map<Object, Look> shown = new HashMap<>();

	/** What of a code changes while one codes. */
	private record Look(boolean usable, int count) {
	}

	/**
	 * @param images makes the swatches, and is disposed of by its owner
	 * @param usable whether a code can be used now
	 * @param counts how often each is used
	 */
	CodeLabels(ResourceManager images, Predicate<Object> usable, Supplier<CodeCounts> counts) {
		this.images = images;
		this.usable = usable;
		this.counts = counts;
	}

	/** The elements that were shown and would look otherwise now. */
	List<Object> changed() {
		return shown.keySet().stream().filter(element -> !look(element).equals(shown.get(element))).toList();
	}

	/** Other elements will be shown. */
	void forget() {
		shown.clear();
	}

	private Look look(Object element) {
		return new Look(usable.test(element), counts.get().of(element));
	}

	/** What an element is called. */
	static String name(Object element) {
		return switch (element) {
		case CodeTree.Part part -> part.section().label();
		case CodeTag code -> ModelLabels.text(code.tag());
		case null, default -> ModelLabels.text(element);
		};
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof CodeTree.Part ? null : name(element);
	}

	@Override
	public void update(ViewerCell cell) {
		Object element = cell.getElement();
		Optional<RGB> faded = Optional.of(Legible.faded(cell.getControl()).getRGB());
		Look look = look(element);
		shown.put(element, look);
		StyledString text = new StyledString();
		if (element instanceof CodeTree.Part) {
			text.append(name(element), new Shade(Optional.empty(), true));
		} else {
			text.append(name(element), new Shade(look.usable() ? Optional.empty() : faded, false));
		}
		if (look.count() > 0) {
			text.append(NLS.bind(Messages.Count, Integer.valueOf(look.count())), new Shade(faded, false));
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(image(element));
		super.update(cell);
	}

	private Image image(Object element) {
		return switch (element) {
		case Layer layer -> images.get(ModelLabels.icon(layer));
		case Feature feature -> images.get(ModelLabels.icon(feature));
		case CodeTag(Feature feature, Tag tag) when tag.getColor() != null -> images.get(ModelLabels.icon(tag));
		case null, default -> null;
		};
	}

	private static final class Shade extends Styler {
		private final Optional<RGB> colour;
		private final boolean bold;

		/** No colour is that of the tree. */
		Shade(Optional<RGB> colour, boolean bold) {
			this.colour = colour;
			this.bold = bold;
		}

		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = colour.map(Color::new).orElse(null);
			if (bold) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		}
	}
}
