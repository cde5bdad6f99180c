// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.glossator.editing.codebook.CodebookSteps;
import org.glossator.model.codebook.Codebook;

/** Moves an element among those beside it by dragging. */
final class Reordering extends ViewerDropAdapter {

	private final CodebookTree tree;
	private final CodebookSteps steps;

	private Reordering(CodebookTree tree, CodebookSteps steps) {
		super(tree.viewer());
		this.tree = tree;
		this.steps = steps;
		setFeedbackEnabled(true);
		setSelectionFeedbackEnabled(false);
	}

	static void install(CodebookTree tree, CodebookSteps steps) {
		Transfer[] types = { LocalSelectionTransfer.getTransfer() };
		tree.viewer().addDragSupport(DND.DROP_MOVE, types, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				List<EObject> selected = tree.selected();
				event.doit = selected.size() == 1 && !(selected.getFirst() instanceof Codebook);
				LocalSelectionTransfer.getTransfer().setSelection(tree.viewer().getSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		tree.viewer().addDropSupport(DND.DROP_MOVE, types, new Reordering(tree, steps));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return index(target).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		Optional<Integer> index = index(getCurrentTarget());
		return index.isPresent() && steps.move(tree.first().orElseThrow(), index.get().intValue());
	}

	private Optional<Integer> index(Object target) {
		Optional<EObject> moved = tree.first();
		if (moved.isEmpty() || !(target instanceof EObject beside) || beside == moved.get() || beside.eContainmentFeature() == null
				|| beside.eContainer() != moved.get().eContainer() || beside.eContainmentFeature() != moved.get().eContainmentFeature()) {
			return Optional.empty();
		}
		int at = steps.index(beside) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
		return Optional.of(Integer.valueOf(steps.index(moved.get()) < at ? at - 1 : at));
	}
}
