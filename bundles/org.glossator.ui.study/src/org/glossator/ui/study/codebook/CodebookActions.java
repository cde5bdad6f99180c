// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.glossator.editing.codebook.CodebookSteps;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.TagSet;
import org.glossator.ui.Icon;

/** What one can do with what is selected in the tree. */
final class CodebookActions {

	/** Lets the editor come along. */
	interface Host {
		/** Selects an element and goes to its label, since it was made to be named. */
		void made(EObject element);

		/** Asks, when codings use them, what is to become of these; then deletes elements. */
		void delete(List<EObject> elements);
	}

	private final CodebookTree tree;
	private final CodebookSteps steps;
	private final Host host;
	private final Map<Action, BooleanSupplier> enabled = new LinkedHashMap<>();
	private final boolean writable;
	private final List<Action> adding;
	private final Action duplicate;
	private final Action up;
	private final Action down;
	private final Action delete;

	/**
	 * @param writable whether anything can be done at all
	 */
	CodebookActions(CodebookTree tree, CodebookSteps steps, Host host, boolean writable) {
		this.tree = tree;
		this.writable = writable;
		this.steps = steps;
		this.host = host;
		adding = List.of(action(Messages.AddLayer, Icon.ADD_LAYER.descriptor(), () -> host.made(steps.addLayer()), () -> true),
				action(Messages.AddFeature, Icon.ADD_FEATURE.descriptor(), () -> around(Layer.class).ifPresent(layer -> host.made(steps.addFeature(layer))),
						() -> around(Layer.class).isPresent()),
				action(Messages.AddTagSet, Icon.ADD_TAG_SET.descriptor(), () -> host.made(steps.addTagSet()), () -> true),
				action(Messages.AddTag, Icon.ADD_TAG.descriptor(), () -> set().ifPresent(set -> host.made(steps.addTag(set))), () -> set().isPresent()));
		duplicate = action(Messages.Duplicate, Icon.DUPLICATE.descriptor(), this::duplicate, () -> one().filter(e -> !(e instanceof Rule)).isPresent());
		up = action(Messages.MoveUp, Icon.MOVE_UP.descriptor(), () -> move(-1), () -> one().filter(e -> steps.index(e) > 0).isPresent());
		down = action(Messages.MoveDown, Icon.MOVE_DOWN.descriptor(), () -> move(1), () -> one().filter(this::hasNext).isPresent());
		delete = action(Messages.Delete, Icon.DELETE.descriptor(), this::delete, () -> !deletable().isEmpty());
		up.setAccelerator(SWT.ALT | SWT.ARROW_UP);
		down.setAccelerator(SWT.ALT | SWT.ARROW_DOWN);
		delete.setAccelerator(SWT.DEL);
		tree.viewer().addSelectionChangedListener(event -> update());
		tree.viewer().getTree().addListener(SWT.KeyDown, event -> {
			switch (event.keyCode | event.stateMask) {
			case SWT.DEL -> run(delete);
			case SWT.ALT | SWT.ARROW_UP -> run(up);
			case SWT.ALT | SWT.ARROW_DOWN -> run(down);
			default -> { }
			}
		});
	}

	private static void run(Action action) {
		if (action.isEnabled()) {
			action.run();
		}
	}

	private Action action(String label, ImageDescriptor icon, Runnable run, BooleanSupplier when) {
		Action action = new Action(label, icon) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label);
		enabled.put(action, when);
		return action;
	}

	/** Fills a tool bar or menu. */
	void fill(IContributionManager manager) {
		adding.forEach(manager::add);
		manager.add(new Separator());
		List.of(duplicate, up, down).forEach(manager::add);
		manager.add(new Separator());
		manager.add(delete);
	}

	/** Says what can be done now. */
	void update() {
		enabled.forEach((action, when) -> action.setEnabled(writable && when.getAsBoolean()));
		String name = one().map(element -> NLS.bind(Messages.DeleteNamed, CodebookTerms.type(element), CodebookTerms.name(element))).orElse(Messages.Delete);
		delete.setText(name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		delete.setToolTipText(name);
	}

	private Optional<EObject> one() {
		List<EObject> elements = deletable();
		return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
	}

	private List<EObject> deletable() {
		return tree.selected().stream().filter(element -> !(element instanceof Codebook) && element.eContainer() != null).toList();
	}

	private <T extends EObject> Optional<T> around(Class<T> type) {
		for (EObject element = tree.first().orElse(null); element != null; element = element.eContainer()) {
			if (type.isInstance(element)) {
				return Optional.of(type.cast(element));
			}
		}
		return Optional.empty();
	}

	/** The tag set that a tag would go into: the one that is selected, or that of the feature that is. */
	private Optional<TagSet> set() {
		return around(TagSet.class).or(() -> tree.first().filter(Feature.class::isInstance).map(feature -> ((Feature) feature).getTagSet()));
	}

	private boolean hasNext(EObject element) {
		return steps.index(element) + 1 < ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).size();
	}

	private void duplicate() {
		one().filter(Described.class::isInstance).map(Described.class::cast).ifPresent(element -> host.made(steps.duplicate(element)));
	}

	private void move(int by) {
		one().ifPresent(element -> steps.move(element, steps.index(element) + by));
	}

	private void delete() {
		host.delete(new ArrayList<>(deletable()));
	}
}
