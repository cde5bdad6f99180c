// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.registry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.glossator.editing.registry.RegistryUsage;
import org.glossator.editing.registry.RegistryUsage.Use;
import org.glossator.study.Reasons;
import org.glossator.ui.Reports;

/**
 * Finds in the background where the selected entry is used, and how often all entries are. The latest question is answered; those
 * before it are dropped.
 */
final class UsageJob extends Job {

	private record Question(RegistryUsage.Snapshot snapshot, Optional<String> id) {
	}

	private final Control control;
	private final RegistryUsage usage;
	private final BiConsumer<Optional<String>, List<Use>> onUses;
	private final Consumer<Map<String, Integer>> onCounts;
	private volatile Optional<Question> question = Optional.empty();

	/**
	 * @param control  nothing is told any more once it is disposed of
	 * @param onUses   told of the uses of the entry with an id, in the UI thread
	 * @param onCounts told how often each entry is used, in the UI thread
	 */
	UsageJob(Control control, RegistryUsage usage, BiConsumer<Optional<String>, List<Use>> onUses,
			Consumer<Map<String, Integer>> onCounts) {
		super(Messages.FindingUses);
		this.control = control;
		this.usage = usage;
		this.onUses = onUses;
		this.onCounts = onCounts;
		setPriority(Job.SHORT);
	}

	/** Asks anew, for an entry or for none. To be called in the UI thread. */
	void ask(Optional<String> id) {
		question = Optional.of(new Question(usage.snapshot(), id));
		cancel();
		schedule();
	}

	/** Answers no more. */
	void stop() {
		question = Optional.empty();
		cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Optional<Question> asked = question;
		if (asked.isEmpty()) {
			return Status.OK_STATUS;
		}
		try {
			Question current = asked.get();
			if (current.id().isPresent()) {
				List<Use> uses = current.snapshot().uses(Set.of(current.id().get()), monitor);
				tell(current, () -> onUses.accept(current.id(), uses));
			}
			Map<String, Integer> counts = current.snapshot().counts(monitor);
			tell(current, () -> onCounts.accept(counts));
			return Status.OK_STATUS;
		} catch (IOException e) {
			Reports.log("It is not known where entries of the registry are used: " + Reasons.sentence(e), e); //$NON-NLS-1$
			return Status.OK_STATUS;
		}
	}

	private void tell(Question asked, Runnable answer) {
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed() && question.filter(current -> current == asked).isPresent()) {
					answer.run();
				}
			});
		}
	}
}
