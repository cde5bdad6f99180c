// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views;

import java.util.Optional;

import org.glossator.editing.coding.CodingSession;
import org.glossator.ui.ActiveCoding;

/**
 * Keeps a view up with what the coder has in hand: listens to {@link ActiveCoding}, and to the steps taken in the session that is
 * in hand at the time. What the view changes itself is told to it as an edit, but not as a selection. To be used in the UI thread.
 */
public final class CodingFollower {

	/** A view that is kept up. */
	public interface Follower {
		/** Another session is in hand, or none; nothing is selected in it. */
		void sessionChanged();

		/** A step was taken in the session that is in hand, or undone, or done again, or saved. */
		void edited();

		/** Somebody else selected other codings. */
		void selectionChanged();

		/** Other codings of others are looked at beside those in hand. */
		default void besideChanged() {
			// most views show what is in hand alone
		}

		/** Somebody else selected other text. */
		default void textChanged() {
			// most views show codings alone
		}
	}

	private final ActiveCoding active;
	private final Follower follower;
	private final Runnable onEdit;
	private final ActiveCoding.Listener onChange = this::changed;
	private Optional<CodingSession> session = Optional.empty();

	/**
	 * Begins to follow; the follower is told of nothing yet.
	 *
	 * @param active   what is followed
	 * @param follower who is told; also the origin of the changes that it makes to {@code active}
	 */
	public CodingFollower(ActiveCoding active, Follower follower) {
		this.active = active;
		this.follower = follower;
		this.onEdit = follower::edited;
		active.addListener(onChange);
		attach();
	}

	/** The session that is in hand, empty when there is none. */
	public Optional<CodingSession> session() {
		return session;
	}

	/** Follows no more. */
	public void dispose() {
		active.removeListener(onChange);
		session.ifPresent(former -> former.edits().removeListener(onEdit));
	}

	private void attach() {
		session.ifPresent(former -> former.edits().removeListener(onEdit));
		session = active.session();
		session.ifPresent(present -> present.edits().addListener(onEdit));
	}

	private void changed(ActiveCoding.Change change, Object origin) {
		switch (change) {
		case SESSION -> {
			attach();
			follower.sessionChanged();
		}
		case SELECTION -> {
			if (origin != follower) {
				follower.selectionChanged();
			}
		}
		case TEXT -> {
			if (origin != follower) {
				follower.textChanged();
			}
		}
		case BESIDE -> follower.besideChanged();
		default -> throw new IllegalArgumentException(change.name());
		}
	}
}
