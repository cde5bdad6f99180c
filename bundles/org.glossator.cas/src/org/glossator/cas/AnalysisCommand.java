// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas;

import java.util.List;
import java.util.function.Consumer;

import org.apache.uima.cas.CAS;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/** Runs code that changes the CAS itself, and makes one command of what it changed. */
public final class AnalysisCommand extends AbstractCommand {

	private final CasResource resource;
	private final Consumer<CAS> changes;
	private List<EObject> orderBefore = List.of();
	private List<EObject> orderAfter = List.of();
	private CasImage before;
	private CasImage after;

	/**
	 * Nothing is changed yet.
	 *
	 * @param resource what shows the CAS
	 * @param label    what an undo menu calls it
	 * @param changes  changes the CAS directly
	 */
	public AnalysisCommand(CasResource resource, String label, Consumer<CAS> changes) {
		super(label);
		this.resource = resource;
		this.changes = changes;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		orderBefore = List.copyOf(resource.getContents());
		before = CasImage.of(resource);
		boolean done = false;
		try {
			changes.accept(resource.cas());
			done = true;
		} finally {
			after = CasImage.of(resource);
			after.publish(before, List.of());
			if (!done) {
				undo();
			}
		}
		after = CasImage.of(resource); // once more, as new codings have got their uids
		orderAfter = List.copyOf(resource.getContents());
	}

	@Override
	public void undo() {
		before.restore(after);
		before.publish(after, orderBefore);
	}

	@Override
	public void redo() {
		after.restore(before);
		after.publish(before, orderAfter);
	}
}
