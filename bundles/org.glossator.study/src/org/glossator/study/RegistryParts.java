// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelFiles;
import org.glossator.model.ModelNames;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.EventInstance;
import org.glossator.model.registry.Proposition;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.study.parts.Part;

/**
 * The registry of a study as one, and the parts that it lies in: the shared one, and one for each coder who made entries without
 * being the lead. An entry has one home. Where an entry of a part refers to one of another, the part holds a copy of that as well, which
 * counts only while its home does not have it: a shared entry always wins, then the coder's own.
 */
public final class RegistryParts {

	private final StudyFolder folder;
	private final Access access;
	private final Registry all;
	private final List<String> notes = new ArrayList<>();
	/** What could not be read, by coder: it is not written over. */
	private final Map<String, String> damaged = new HashMap<>();
	/** The ids of the entries that the shared part had when it was read or written last. */
	private Set<String> shared;

	/** @param shared the registry that is shared; gets the entries of coders as well */
	RegistryParts(StudyFolder folder, Access access, Registry shared) throws IOException {
		this.folder = folder;
		this.access = access;
		this.all = shared;
		this.shared = ids();
		Map<String, Registry> parts = new LinkedHashMap<>();
		for (String coder : folder.coderIds()) {
			Path file = folder.registry(coder);
			if (Files.exists(file)) {
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					parts.put(coder, ModelFiles.read(file.toString(), Registry.class, in));
				} catch (IOException e) {
					damaged.put(coder, NLS.bind(Messages.coderRegistryUnreadable, file, Reasons.sentence(e)));
					notes.add(damaged.get(coder));
				}
			}
		}
		Map<String, Entry> known = new HashMap<>();
		entries(all).forEach(entry -> known.putIfAbsent(entry.getId(), entry));
		parts.forEach((coder, part) -> take(coder, entries(part).filter(entry -> entry.getHome() == null).toList(), known));
		parts.forEach((coder, part) -> take(coder, entries(part).filter(entry -> entry.getHome() != null).toList(), known)); // whose home has them no more
		all.getEntities().stream().filter(group -> group.getHome() != null).forEach(group -> bind(group, known));
	}

	/** What was found damaged, a sentence each. */
	List<String> notes() {
		return List.copyOf(notes);
	}

	private static Stream<Entry> entries(Registry registry) {
		return Stream.of(registry.getEntities(), registry.getPropositions(), registry.getEvents()).flatMap(List::stream);
	}

	private Set<String> ids() {
		return entries(all).filter(entry -> entry.getHome() == null).map(Entry::getId).collect(Collectors.toSet());
	}

	/** Takes entries of a coder's part in, but for those that there are already. */
	private void take(String coder, List<Entry> entries, Map<String, Entry> known) {
		List<Entry> refused = new ArrayList<>();
		for (Entry entry : entries) {
			Entry present = entry.getId() == null ? entry : known.putIfAbsent(entry.getId(), entry);
			if (present != null) {
				if (entry.getHome() == null && (present == entry || present.getHome() != null)) {
					refused.add(entry); // neither a copy nor taken over
				}
				continue;
			}
			if (entry.getHome() == null || !damaged.containsKey(entry.getHome())) { // whose home cannot be read is at home there all the same
				entry.setHome(coder);
			}
			switch (entry) {
				case Entity entity -> all.getEntities().add(entity);
				case Proposition proposition -> all.getPropositions().add(proposition);
				case EventInstance event -> all.getEvents().add(event);
				default -> throw new IllegalArgumentException(entry.toString());
			}
		}
		if (!refused.isEmpty()) {
			String sentence = NLS.bind(refused.size() == 1 ? Messages.coderEntryRefused : Messages.coderEntriesRefused,
					new Object[] { folder.registry(coder), ModelNames.of(refused.getFirst()), Integer.valueOf(refused.size()) });
			notes.add(sentence);
			damaged.put(coder, sentence); // else the next save would leave out what was not read
		}
	}

	/** Has a group refer to the entries that are read, and not to copies of them. */
	private static void bind(Entity group, Map<String, Entry> known) {
		List<Entity> members = group.getMembers().stream().map(member -> known.get(member.getId()) instanceof Entity same ? same : member).distinct().toList();
		group.getMembers().clear();
		group.getMembers().addAll(members);
	}

	/** {@return whether an entry is written by who works here: it is new, or it is shared and that is the lead, or it is that coder's own} */
	public boolean isMine(Entry entry) {
		return mine().test(entry);
	}

	private Predicate<Entry> mine() {
		boolean leading = leads();
		Optional<String> me = access.me();
		return entry -> shared.contains(entry.getId()) ? leading : entry.getHome() == null || me.filter(entry.getHome()::equals).isPresent();
	}

	private boolean leads() {
		return access.mayWrite(new Part.Shared());
	}

	/** Whether an entry was made here and never saved: it has no home yet. */
	private boolean isNew(Entry entry) {
		return entry.getHome() == null && !shared.contains(entry.getId());
	}

	/** {@return the file of the part that who works here writes: the shared one, or the coder's own} */
	public Path file() {
		return leads() ? folder.registry() : access.me().map(folder::registry).orElse(folder.registry());
	}

	/** {@return the file in which an entry is at home} */
	public Path file(Entry entry) {
		return entry.getHome() == null ? folder.registry() : folder.registry(entry.getHome());
	}

	/** {@return what that file holds once it is saved} */
	public byte[] bytes() throws IOException {
		return ModelFiles.write(part(true));
	}

	/** {@return the same before it is saved: what it would share with everybody from then on, as a member of a group, still says whose it is} */
	public byte[] unsaved() throws IOException {
		return ModelFiles.write(part(false));
	}

	/** {@return the entries that somebody else writes, as they are here: nothing of them is saved; empty when there are none} */
	public byte[] others() throws IOException {
		Predicate<Entry> mine = mine();
		if (entries(all).allMatch(mine)) {
			return new byte[0];
		}
		Registry others = EcoreUtil.copy(all);
		Stream.of(others.getEntities(), others.getPropositions(), others.getEvents()).forEach(some -> some.removeIf(mine));
		others.getEntities().forEach(group -> group.getMembers().removeIf(member -> member.eContainer() == null));
		return ModelFiles.write(others);
	}

	/** @param sharing whether the lead's part has what it holds for everybody */
	private Registry part(boolean sharing) {
		boolean leading = leads();
		if (leading && entries(all).allMatch(entry -> entry.getHome() == null)) {
			return all;
		}
		Predicate<Entry> mine = mine();
		Set<Entry> chosen = new LinkedHashSet<>();
		Deque<Entry> waiting = new ArrayDeque<>(entries(all).filter(mine).toList());
		while (!waiting.isEmpty()) {
			Entry next = waiting.poll();
			if (chosen.add(next) && next instanceof Entity group) {
				waiting.addAll(group.getMembers());
			}
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Registry part = RegistryFactory.eINSTANCE.createRegistry();
		all.getEntities().stream().filter(chosen::contains).forEach(entry -> part.getEntities().add((Entity) copier.copy(entry)));
		all.getPropositions().stream().filter(chosen::contains).forEach(entry -> part.getPropositions().add((Proposition) copier.copy(entry)));
		all.getEvents().stream().filter(chosen::contains).forEach(entry -> part.getEvents().add((EventInstance) copier.copy(entry)));
		copier.copyReferences();
		chosen.stream().filter(entry -> leading && sharing || mine.test(entry)).forEach(entry -> ((Entry) copier.get(entry)).setHome(null));
		return part;
	}

	/**
	 * Writes the part of who works here. Entries made here are at home there from then on; what the lead writes is shared from then on.
	 *
	 * @throws StudyException when nothing may be written here, or what is there could not be read
	 * @throws IOException    when it cannot be written; the file is then as it was
	 */
	void save() throws IOException {
		boolean leading = leads();
		Optional<String> me = access.me();
		access.require(leading || me.isEmpty() ? new Part.Shared() : new Part.OfCoder(me.get()));
		if (!leading && damaged.containsKey(me.get())) {
			throw new StudyException(damaged.get(me.get()));
		}
		Registry part = part(true);
		if (leading || entries(part).findAny().isPresent()) {
			StudyFiles.write(folder, access, file(), ModelFiles.write(part));
		} else {
			Files.deleteIfExists(file());
		}
		if (leading) {
			Set<String> written = entries(part).map(Entry::getId).collect(Collectors.toSet());
			entries(all).filter(entry -> entry.getHome() != null && written.contains(entry.getId())).forEach(entry -> entry.setHome(null));
			if (me.filter(id -> !damaged.containsKey(id) && access.mayWrite(new Part.OfCoder(id))).isPresent()) {
				Files.deleteIfExists(folder.registry(me.get())); // all of it is shared now
			}
			shared = ids();
		} else {
			entries(all).filter(this::isNew).forEach(entry -> entry.setHome(me.get()));
		}
	}
}
