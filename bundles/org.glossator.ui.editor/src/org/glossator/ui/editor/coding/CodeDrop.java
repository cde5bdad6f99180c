// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor.coding;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.glossator.cas.text.TextRange;
import org.glossator.model.codebook.Anchor;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.reading.FeatureValues;

/**
 * Codes by dropping a layer or a tag of the codebook: the selected text when it is dropped there, else the word below the pointer,
 * which is shown selected while one drags over it.
 */
public final class CodeDrop extends DropTargetAdapter {

	private final CodingDesk desk;
	private Optional<TextRange> selected = Optional.empty();
	private Optional<TextRange> before = Optional.empty();

	/** For the text of a desk. */
	public CodeDrop(CodingDesk desk) {
		this.desk = desk;
	}

	/** Makes the text take codes. */
	public void install() {
		DropTarget target = new DropTarget(desk.page().text(), DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK | DND.DROP_MOVE);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(this);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		selected = desk.toCode();
		before = Optional.of(desk.text());
		offer(event);
	}

	/** What was only shown selected while one dragged over it is not selected any more. */
	@Override
	public void dragLeave(DropTargetEvent event) {
		before.ifPresent(desk::selectText);
		before = Optional.empty();
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		offer(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.feedback = DND.FEEDBACK_SCROLL;
		target(event.x, event.y).ifPresent(desk::selectText);
		offer(event);
	}

	private void offer(DropTargetEvent event) {
		event.detail = desk.refusal().isEmpty() && code().isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void drop(DropTargetEvent event) {
		drop(event.x, event.y);
	}

	/** Codes what is at a point of the display by what is being dragged. */
	public void drop(int x, int y) {
		Optional<EObject> code = code();
		target(x, y).ifPresent(desk::selectText);
		if (code.isPresent() && code.get() instanceof Layer layer) {
			desk.hand().code(layer);
		} else if (code.isPresent() && code.get() instanceof Tag tag) {
			feature(tag).ifPresent(feature -> desk.hand().code((Layer) feature.eContainer(), feature, tag));
		}
		desk.page().text().setFocus();
	}

	private Optional<TextRange> target(int x, int y) {
		StyledText text = desk.page().text();
		int offset = text.getOffsetAtPoint(text.toControl(new Point(x, y)));
		return offset < 0 ? selected : selected.filter(range -> range.covers(offset)).or(() -> desk.wordAt(offset));
	}

	private static Optional<EObject> code() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
				&& dragged.getFirstElement() instanceof EObject code && (code instanceof Layer || code instanceof Tag) ? Optional.of(code)
						: Optional.empty();
	}

	/** The feature that a dragged tag is meant for: the one that is dragged with it, or else the first that takes it, on spans if possible. */
	private Optional<Feature> feature(Tag tag) {
		if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged && dragged.toArray().length > 1
				&& dragged.toArray()[1] instanceof Feature feature) {
			return Optional.of(feature);
		}
		Optional<Feature> onSpans = first(tag, Anchor.SPAN);
		return onSpans.isPresent() ? onSpans : first(tag, Anchor.ARTICLE);
	}

	private Optional<Feature> first(Tag tag, Anchor anchor) {
		return desk.session().codebook().getLayers().stream().filter(layer -> layer.getAnchor() == anchor)
				.flatMap(layer -> layer.getFeatures().stream()).filter(feature -> FeatureValues.tags(feature).contains(tag)).findFirst();
	}
}
