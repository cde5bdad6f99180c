// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.study.ReadableIds;
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

	/**
	 * Makes an entry that is not in the registry yet.
	 *
	 * @param kind what kind of entry
	 * @param name its name, statement or label
	 * @return the entry, with an id that no other has
	 */
	public Entry draft(RegistryKind kind, String name) {
		ReadableIds ids = new ReadableIds();
		for (RegistryKind any : RegistryKind.values()) {
			ModelNames.entries(registry(), any).stream().map(Entry::getId).filter(Objects::nonNull).forEach(ids::take);
		}
		String called = name.strip();
		Entry entry = switch (kind) {
			case ENTITY -> {
				Entity entity = RegistryFactory.eINSTANCE.createEntity();
				entity.setCanonicalName(called);
				yield entity;
			}
			case PROPOSITION -> {
				Proposition proposition = RegistryFactory.eINSTANCE.createProposition();
				proposition.setStatement(called);
				yield proposition;
			}
			case EVENT -> {
				EventInstance event = RegistryFactory.eINSTANCE.createEventInstance();
				event.setLabel(called);
				yield event;
			}
		};
		entry.setId(ids.nextFor(called, kind.getLiteral()));
		return entry;
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
