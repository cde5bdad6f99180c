// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * The steps that were taken in editing something, to be undone and done again one by one, each under a name that a menu can
 * show. A step that fails leaves everything as it was before it.
 */
public final class Edits {

	private final Stack stack = new Stack();
	private final Consumer<Runnable> change;
	private final EditingDomain domain;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<CompoundCommand> together = Optional.empty();
	private boolean turning;

	/** No steps yet, nothing to save. */
	public Edits() {
		this(Runnable::run);
	}

	/**
	 * No steps yet, nothing to save.
	 *
	 * @param change takes a step, undoes it or takes it again, at once
	 */
	public Edits(Consumer<Runnable> change) {
		this.change = change;
		domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		stack.addCommandStackListener(event -> listeners.forEach(Runnable::run));
	}

	/** What EMF's commands want to know of. Steps that are made through its command stack have the command's own label. */
	public EditingDomain domain() {
		return domain;
	}

	/**
	 * Takes a step.
	 *
	 * @param label   what an undo menu calls it: "Code as Stance"
	 * @param command does it; ignored when it cannot be executed
	 * @return whether it was executed
	 * @throws RuntimeException whatever the command throws; everything is as it was before
	 */
	public boolean execute(String label, Command command) {
		if (!command.canExecute()) {
			command.dispose();
			return false;
		}
		if (together.isPresent()) {
			return join(together.get(), label, command);
		}
		change.accept(() -> stack.execute(new CommandWrapper(label, label, command) {
			@Override
			public boolean canExecute() {
				return true; // was asked already
			}
		}));
		return true;
	}

	private static boolean join(CompoundCommand step, String label, Command part) {
		if (step.isEmpty()) {
			step.setLabel(label);
		}
		return step.appendAndExecute(part);
	}

	/**
	 * Makes one step of all steps that are taken meanwhile, called as the first of them is.
	 *
	 * @param steps takes them by {@link #execute}
	 * @return whether any was taken
	 * @throws RuntimeException whatever is thrown meanwhile; everything is as it was before
	 */
	public boolean together(Runnable steps) {
		if (together.isPresent()) {
			throw new IllegalStateException("Steps are being put together already.");
		}
		CompoundCommand step = new CompoundCommand();
		change.accept(() -> takeTogether(step, steps));
		return !step.isEmpty();
	}

	private void takeTogether(CompoundCommand step, Runnable steps) {
		together = Optional.of(step);
		try {
			steps.run();
		} catch (RuntimeException e) {
			step.undo();
			throw e;
		} finally {
			together = Optional.empty();
		}
		if (step.isEmpty()) {
			return;
		}
		stack.execute(new CommandWrapper(step.getLabel(), step.getLabel(), step) {
			@Override
			public boolean canExecute() {
				return true;
			}

			@Override
			public void execute() {
				// Was done part by part.
			}
		});
	}

	/** Whether there is a step to undo. */
	public boolean canUndo() {
		return stack.canUndo();
	}

	/** Whether there is a step to do again. */
	public boolean canRedo() {
		return stack.canRedo();
	}

	/** Whether there is a step to undo or to do again. */
	public boolean hasSteps() {
		return canUndo() || canRedo();
	}

	/** What the step is called that would be undone. */
	public Optional<String> undoLabel() {
		return canUndo() ? Optional.of(stack.getUndoCommand().getLabel()) : Optional.empty();
	}

	/** What the step is called that would be done again. */
	public Optional<String> redoLabel() {
		return canRedo() ? Optional.of(stack.getRedoCommand().getLabel()) : Optional.empty();
	}

	/** Undoes the last step, if there is one. */
	public void undo() {
		if (canUndo()) {
			turn(stack::undo);
		}
	}

	/** Does the step again that was undone last, if there is one. */
	public void redo() {
		if (canRedo()) {
			turn(stack::redo);
		}
	}

	private void turn(Runnable step) {
		turning = true;
		try {
			change.accept(step);
		} finally {
			turning = false;
		}
	}

	/** Whether what listeners are told of just now is a step that is undone or done again. */
	public boolean isTurning() {
		return turning;
	}

	/** Whether something changed since it was saved; undoing everything since makes it clean again. */
	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** How many steps lie between what is there now and what was saved last; all that can be undone, when that is not known. */
	public int unsavedSteps() {
		return stack.unsavedSteps();
	}

	/** Takes note that what is there now is saved. */
	public void saved() {
		stack.saveIsDone();
		listeners.forEach(Runnable::run);
	}

	/** Takes note that what is there now is nowhere saved, though no step led to it: it was recovered. */
	public void unsaved() {
		stack.neverSaved();
		listeners.forEach(Runnable::run);
	}

	/** Forgets all steps; nothing is left to undo. What is there is taken as saved. */
	public void forget() {
		stack.flush();
		stack.saveIsDone();
		listeners.forEach(Runnable::run);
	}

	/** Takes note that what is there now is another thing than the steps led to, and is still as saved or not as it was. */
	public void changedBesides() {
		listeners.forEach(Runnable::run);
	}

	/** Whether some step that can be undone or done again is such a one. */
	public boolean anyStep(Predicate<Command> such) {
		return stack.anyStep(such);
	}

	/** Calls the listener after every step, undo, redo and save. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls the listener no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Throws what a command throws, once it has been put back; EMF's own would only log it. */
	private static final class Stack extends BasicCommandStack implements CommandStack {
		private boolean lost;

		@Override
		protected void handleError(Exception failure) {
			throw failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
		}

		@Override
		public boolean isSaveNeeded() {
			return lost || super.isSaveNeeded();
		}

		@Override
		public void saveIsDone() {
			lost = false;
			super.saveIsDone();
		}

		/** A step that fails when it is undone or done again stays where it was. */
		@Override
		public void undo() {
			move(super::undo);
		}

		@Override
		public void redo() {
			move(super::redo);
		}

		private void move(Runnable step) {
			int before = top;
			try {
				step.run();
			} catch (RuntimeException e) {
				top = before;
				throw e;
			}
		}

		boolean anyStep(Predicate<Command> such) {
			return commandList.stream().anyMatch(such);
		}

		int unsavedSteps() {
			return saveIndex < -1 ? top + 1 : Math.abs(top - saveIndex);
		}

		void neverSaved() {
			lost = true;
		}
	}
}
