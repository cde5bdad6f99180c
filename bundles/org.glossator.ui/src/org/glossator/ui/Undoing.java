// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.session.Edits;

/**
 * Undo and Redo of a window: of the steps that the active part says are its own by adapting to {@link Edits}, else of the coding
 * that is in hand, and before any of them of what is being typed into a text field. Menus name the step, and so does the status line
 * afterwards, since what changed may be out of sight.
 */
public final class Undoing {

	private final IWorkbenchWindow window;
	private final ActiveCoding coding;
	private final TypedText typed;
	private final Step undo = new Step(false);
	private final Step redo = new Step(true);
	private final Runnable onStep = this::stepped;
	private Optional<Edits> edits = Optional.empty();
	private boolean stepping;

	private Undoing(IWorkbenchWindow window) {
		this.window = window;
		this.coding = window.getService(ActiveCoding.class);
		this.typed = new TypedText(window.getShell().getDisplay(), this::refresh);
	}

	/** Makes the commands Undo and Redo work in a window until it is closed. */
	public static void install(IWorkbenchWindow window) {
		Undoing undoing = new Undoing(window);
		ActiveCoding.Listener onCoding = (change, origin) -> undoing.retarget();
		PartListener parts = undoing.new PartListener();
		undoing.coding.addListener(onCoding);
		window.getPartService().addPartListener(parts);
		IHandlerService handlers = window.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undoing.undo);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, undoing.redo);
		window.getShell().addDisposeListener(event -> {
			undoing.coding.removeListener(onCoding);
			undoing.edits.ifPresent(target -> target.removeListener(undoing.onStep));
			undoing.typed.dispose();
		});
		undoing.retarget();
	}

	private void retarget() {
		Optional<Edits> found = Optional.ofNullable(Adapters.adapt(window.getPartService().getActivePart(), Edits.class))
				.or(() -> coding.session().map(CodingSession::edits));
		if (!found.equals(edits)) {
			edits.ifPresent(target -> target.removeListener(onStep));
			edits = found;
			edits.ifPresent(target -> target.addListener(onStep));
		}
		refresh();
	}

	private void stepped() {
		typed.settle();
		refresh();
	}

	private void refresh() {
		if (stepping || window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		undo.update();
		redo.update();
		ICommandService commands = window.getService(ICommandService.class);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
		commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
	}

	/** One of the two commands. */
	private final class Step extends AbstractHandler implements IElementUpdater {

		private final boolean again;

		Step(boolean again) {
			this.again = again;
		}

		void update() {
			setBaseEnabled(isTyping() || edits.filter(target -> again ? target.canRedo() : target.canUndo()).isPresent());
		}

		@Override
		public Object execute(ExecutionEvent event) {
			stepping = true;
			try {
				Optional<String> step = step();
				if (again) {
					redo();
				} else {
					undo();
				}
				step.filter(name -> window.getActivePage() != null)
						.ifPresent(name -> StatusLine.say(window.getActivePage(), NLS.bind(again ? Messages.Redid : Messages.Undid, name)));
			} catch (OperationCanceledException e) {
				return null; // the person did not want to wait for a step that also writes files
			} catch (UncheckedIOException e) { // a step that also writes files, and could not
				Reports.failed(window.getShell(), withoutKeys(label()), e.getCause());
			} finally {
				stepping = false;
				refresh();
			}
			return null;
		}

		private void undo() {
			if (typed.canUndo()) {
				typed.undo();
			} else {
				edits.ifPresent(Edits::undo);
			}
		}

		private void redo() {
			if (typed.canRedo()) {
				typed.redo();
			} else {
				edits.ifPresent(Edits::redo);
			}
		}

		@Override
		public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
			String text = label();
			element.setText(text);
			element.setTooltip(text); // in which the key is not shown, and a doubled & once
		}

		private boolean isTyping() {
			return again ? typed.canRedo() : typed.canUndo();
		}

		/** What the step is called that comes next; none for what is typed, which a person sees change. */
		private Optional<String> step() {
			return isTyping() ? Optional.empty() : edits.flatMap(target -> again ? target.redoLabel() : target.undoLabel());
		}

		private static String withoutKeys(String label) {
			return label.replaceAll("&(.)", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private String label() {
			if (isTyping()) {
				return again ? Messages.RedoTyping : Messages.UndoTyping;
			}
			return step().map(name -> NLS.bind(again ? Messages.RedoStep : Messages.UndoStep, name.replace("&", "&&"))) //$NON-NLS-1$ //$NON-NLS-2$
					.orElse(again ? Messages.Redo : Messages.Undo);
		}
	}

	/** Follows the active part. */
	private final class PartListener implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			retarget();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			retarget();
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference part) {
			retarget();
		}
	}
}
