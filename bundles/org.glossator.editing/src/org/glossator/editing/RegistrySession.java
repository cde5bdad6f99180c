// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.glossator.model.registry.Registry;
import org.glossator.study.StudyStore;

/**
 * The registry of a study while it is open. It is edited in place, by its own editor and by coding sessions that make a new entry
 * in passing, so all of its users see every change at once.
 */
public final class RegistrySession {

	private final StudyStore store;
	private final Edits edits = new Edits();
	private boolean dirty;

	RegistrySession(StudyStore store) {
		this.store = store;
		store.registry().eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				dirty |= !notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER;
			}
		});
	}

	/** The registry, as it is now. */
	public Registry registry() {
		return store.registry();
	}

	/** The steps taken in the registry's own editor. */
	public Edits edits() {
		return edits;
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return dirty;
	}

	/**
	 * Writes the registry, unless nothing changed.
	 *
	 * @throws IOException when it cannot be written; the file is then as it was
	 */
	public void save() throws IOException {
		if (dirty) {
			store.saveRegistry();
			dirty = false;
		}
		edits.saved();
	}
}
