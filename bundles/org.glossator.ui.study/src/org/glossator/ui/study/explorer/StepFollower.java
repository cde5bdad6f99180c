// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.explorer;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;
import org.glossator.editing.coding.CodingSession;
import org.glossator.ui.ActiveCoding;

/** Follows the coding that is in hand, and tells a moment after each step which article changed. */
final class StepFollower {

	private static final int PAUSE_MILLISECONDS = 700;

	private final ActiveCoding coding;
	private final Widget widget;
	private final BiConsumer<String, Boolean> onChange;
	private final Runnable onStep = this::stepped;
	private Optional<CodingSession> followed = Optional.empty();
	private int steps;

	private StepFollower(ActiveCoding coding, Widget widget, BiConsumer<String, Boolean> onChange) {
		this.coding = coding;
		this.widget = widget;
		this.onChange = onChange;
	}

	/**
	 * Begins.
	 *
	 * @param coding   what is in hand
	 * @param widget   until this is disposed
	 * @param onChange told in the UI thread the id of an article, and whether its coding is saved as it is
	 */
	static void follow(ActiveCoding coding, Widget widget, BiConsumer<String, Boolean> onChange) {
		StepFollower follower = new StepFollower(coding, widget, onChange);
		ActiveCoding.Listener onCoding = (change, origin) -> follower.changed(change);
		coding.addListener(onCoding);
		widget.addListener(SWT.Dispose, event -> {
			coding.removeListener(onCoding);
			follower.followed.ifPresent(session -> session.edits().removeListener(follower.onStep));
		});
		follower.changed(ActiveCoding.Change.SESSION);
	}

	private void changed(ActiveCoding.Change change) {
		if (change == ActiveCoding.Change.SESSION && !followed.equals(coding.session())) {
			followed.ifPresent(session -> {
				session.edits().removeListener(onStep);
				widget.getDisplay().asyncExec(() -> tell(session));
			});
			followed = coding.session();
			followed.ifPresent(session -> session.edits().addListener(onStep));
		}
	}

	private void stepped() {
		int now = ++steps;
		followed.ifPresent(session -> widget.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> {
			if (now == steps) {
				tell(session);
			}
		}));
	}

	private void tell(CodingSession session) {
		if (!widget.isDisposed()) {
			onChange.accept(session.articleId(), Boolean.valueOf(!session.edits().isDirty()));
		}
	}
}
