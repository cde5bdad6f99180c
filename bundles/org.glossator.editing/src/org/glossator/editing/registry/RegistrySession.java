// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.glossator.editing.journal.FileVersion;
import org.glossator.editing.journal.Journal;
import org.glossator.editing.journal.JournalRecord;
import org.glossator.editing.journal.UnsavedWork;
import org.glossator.editing.journal.WorkKind;
import org.glossator.editing.names.NewEntry;
import org.glossator.editing.session.Autosave;
import org.glossator.editing.session.EditingContext;
import org.glossator.editing.session.Edits;
import org.glossator.model.Entries;
import org.glossator.model.ModelFiles;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.study.Reasons;
import org.glossator.study.RegistryParts;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.names.ReadableIds;
import org.glossator.study.parts.Part;

/**
 * The registry of a study while it is open. It is edited in place, by its own editor and by coding sessions that make a new entry
 * in passing, so all of its users see every change at once.
 */
public final class RegistrySession {

	private final SecureRandom random = new SecureRandom();
	private final EditingContext context;
	private final StudyStore store;
	private final RegistryParts parts;
	private final Edits edits = new Edits();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Autosave safekeeping;
	private FileVersion base;
	private byte[] saved;
	private byte[] others;
	private Set<String> savedIds;
	private int revision;
	private int checked;
	/** Whether the part that is written here would become another one, and whether what others write was changed here. */
	private boolean mineChanged;
	private boolean othersChanged;

	/**
	 * Begins.
	 *
	 * @throws IOException when the registry cannot be read
	 */
	public RegistrySession(EditingContext context) throws IOException {
		this.context = context;
		this.store = context.store();
		this.parts = store.registryParts();
		this.base = FileVersion.of(parts.file());
		this.saved = bytes();
		this.others = others();
		this.savedIds = ids();
		this.safekeeping = new Autosave(context, context.journalFile(EditingContext.REGISTRY), new Autosave.Work() {
			@Override
			public boolean isUnsaved() {
				return isDirty();
			}

			@Override
			public Journal.Content now() throws IOException {
				JournalRecord now = new JournalRecord(WorkKind.REGISTRY, context.me(), context.myName(), Optional.empty(), base.sha256(), Instant.now(), edits.unsavedSteps(),
						edits.undoLabel().orElse(""), written(parts::unsaved));
				return () -> Optional.of(now);
			}
		});
		registry().eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
					revision++;
					safekeeping.changed();
					listeners.forEach(Runnable::run);
				}
			}
		});
	}

	/** The study that it is of. */
	StudyStore store() {
		return store;
	}

	/** The registry, as it is now. */
	public Registry registry() {
		return store.registry();
	}

	/**
	 * Makes an entry that is not in the registry yet.
	 *
	 * @return the entry, with an id that no other has, here or where somebody makes an entry of that name without knowing of this one
	 */
	public Entry draft(NewEntry wanted) {
		ReadableIds ids = new ReadableIds();
		ids().forEach(ids::take);
		String called = wanted.name().strip();
		Entry entry = switch (wanted.kind()) {
			case ENTITY -> {
				Entity entity = RegistryFactory.eINSTANCE.createEntity();
				entity.setCanonicalName(called);
				wanted.type().ifPresent(entity::setType);
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
		entry.setId(ids.nextApart(called, wanted.kind().getLiteral(), random));
		return entry;
	}

	private Set<String> ids() {
		return Arrays.stream(RegistryKind.values()).flatMap(kind -> ModelNames.entries(registry(), kind).stream()).map(Entry::getId)
				.filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/**
	 * Takes note that the steps of a session are given up that made an entry: it goes unless it is saved or something else has come
	 * to use it, and one that is saved comes back when undoing these steps took it out.
	 *
	 * @param isUsed whether another session refers to an entry, or would when a step is undone or done again, by its id
	 */
	public void giveUp(AddEntry making, Predicate<String> isUsed) {
		String id = making.entry().getId();
		if (savedIds.contains(id)) {
			if (making.isUndone()) {
				making.redo();
			}
		} else if (making.isAsMade() && new Entries(registry()).mergedInto(making.entry()).isEmpty()
				&& registry().getEntities().stream().noneMatch(group -> group.getMembers().contains(making.entry()))
				&& !isUsed.test(id)) {
			making.undo();
		}
	}

	/** The steps taken in the registry's own editor. */
	public Edits edits() {
		return edits;
	}

	/** Calls the listener whenever something in the registry changed, whoever did it: several times for one step. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls the listener no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Grows with every change. */
	public int revision() {
		return revision;
	}

	/** Whether there is something to save: whether the file would become another one. */
	public boolean isDirty() {
		look();
		return mineChanged || othersChanged;
	}

	/** Compares with what was saved, once for each change. */
	private void look() {
		if (checked != revision) {
			checked = revision;
			mineChanged = !Arrays.equals(saved, bytes());
			othersChanged = isOthersChanged();
		}
	}

	/** What the part that is written here would hold. */
	private byte[] bytes() {
		return written(parts::bytes);
	}

	private interface Writing {
		byte[] bytes() throws IOException;
	}

	private static byte[] written(Writing writing) {
		try {
			return writing.bytes();
		} catch (IOException e) {
			throw new IllegalStateException("The registry cannot be written: " + Reasons.sentence(e), e);
		}
	}

	/** What others write, as it is here. */
	private byte[] others() {
		return written(parts::others);
	}

	private boolean isOthersChanged() {
		return !Arrays.equals(others, others());
	}

	/** Whether what was restored here was begun before the file was saved last, by whatever program. */
	public boolean isSavedSince() {
		return base.isFormer();
	}

	/** Whether the file is another one than when it was read or written here, or when what was restored was begun. */
	public boolean isChangedOutside() throws IOException {
		return !base.isStillOf(parts.file());
	}

	/**
	 * Writes the registry, unless nothing changed.
	 *
	 * @throws IOException when it cannot be written, or another program has changed the file; the file is then as it was
	 */
	public void save() throws IOException {
		check();
		saveOver();
		if (isOthersChanged()) {
			throw new StudyException(NLS.bind(Messages.registryOfOthers, store.access().refusal(new Part.Shared()).orElse("")));
		}
	}

	/**
	 * As {@link #save}, for a coding that refers to entries made here: what of others was changed is left as it is.
	 *
	 * @throws IOException as {@link #save}
	 */
	public void saveMine() throws IOException {
		look(); // each save of a coding asks, and most have changed nothing here
		if (mineChanged) {
			check();
			saveOver();
		}
	}

	private void check() throws IOException {
		if (!Arrays.equals(saved, bytes()) && isChangedOutside() && !FileVersion.of(parts.file()).isOf(bytes())) {
			throw new StudyException(NLS.bind(isSavedSince() ? Messages.registrySavedSince : Messages.registryChangedOutside, parts.file()));
		}
	}

	/** Writes the registry, unless nothing changed, over whatever another program has written. */
	public void saveOver() throws IOException {
		if (!Arrays.equals(saved, bytes())) {
			if (!store.access().mayWrite(new Part.Shared())) {
				context.enrol(); // before there is a part of somebody whom nobody can name
			}
			store.saveRegistry();
			saved = bytes();
			savedIds = ids();
			if (store.access().mayWrite(new Part.Shared())) {
				others = others(); // some were taken over
			}
			checked = revision;
			mineChanged = false;
			othersChanged = isOthersChanged();
			base = FileVersion.of(parts.file());
		}
		edits.saved();
		safekeeping.changed();
	}

	/**
	 * Takes what was kept when the program was stopped; nothing can be undone then.
	 *
	 * @throws IOException when that cannot be read
	 */
	public void recover(UnsavedWork work) throws IOException {
		JournalRecord kept = JournalRecord.read(work.file());
		Registry former = ModelFiles.read(work.file().toString(), Registry.class, new ByteArrayInputStream(kept.content()));
		Registry now = registry();
		replace(now.getEntities(), former.getEntities());
		replace(now.getPropositions(), former.getPropositions());
		replace(now.getEvents(), former.getEvents());
		Map<String, Entity> known = new HashMap<>();
		now.getEntities().forEach(entity -> known.put(entity.getId(), entity));
		for (Entity group : now.getEntities()) {
			List<Entity> members = group.getMembers().stream().flatMap(member -> Stream.ofNullable(known.get(member.getId()))).distinct().toList();
			if (!members.equals(group.getMembers())) {
				group.getMembers().clear(); // what was kept held copies of what is of others
				group.getMembers().addAll(members);
			}
		}
		base = base.sha256().equals(kept.base()) ? base : FileVersion.former(kept.base());
		safekeeping.supersede(work.file());
		edits.forget();
		edits.unsaved();
		safekeeping.changed();
	}

	/** Puts what was kept in the place of what is written here; what is of others stays as it is. */
	private <T extends Entry> void replace(List<T> present, List<T> former) {
		Map<String, String> homes = new HashMap<>();
		present.stream().filter(entry -> parts.isMine(entry) && entry.getHome() != null).forEach(entry -> homes.put(entry.getId(), entry.getHome()));
		Set<String> taken = !store.access().mayWrite(new Part.Shared()) ? Set.of()
				: former.stream().filter(entry -> entry.getHome() == null).map(Entry::getId).collect(Collectors.toSet());
		present.removeIf(entry -> parts.isMine(entry) || taken.contains(entry.getId())); // taken over, and not saved yet
		Set<String> others = present.stream().map(Entry::getId).collect(Collectors.toSet());
		for (T entry : List.copyOf(former)) {
			if (!others.contains(entry.getId())) {
				entry.setHome(homes.get(entry.getId()));
				present.add(entry);
			}
		}
	}

	/** Gives up what is not saved. */
	public void end() {
		safekeeping.end();
	}

	/** Keeps what is not saved, unless that is done: before a coding is kept that refers to it. */
	public void settle() {
		safekeeping.settle();
	}

	/** Keeps what is not saved. */
	public void keep() {
		safekeeping.write();
	}
}
