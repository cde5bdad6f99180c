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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelFiles;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.Entry;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.study.parts.Part;

/**
 * The registry of a study as one, and the parts that it lies in: the shared one, and one for each coder who made entries without
 * being the lead. An entry has one home. Where an entry of a part refers to one of another, the part holds a copy of that as well, which
 * counts only while its home does not have it: a shared entry always wins.
 */
final class RegistryParts {

	private final StudyFolder folder;
	private final Access access;
	private final Registry all;
	private final List<String> notes = new ArrayList<>();
	/** The ids of the entries that the shared part had when it was read or written last. */
	private Set<String> shared;

	/** @param shared the registry that is shared; gets the entries of coders as well */
	RegistryParts(StudyFolder folder, Access access, Registry shared) throws IOException {
		this.folder = folder;
		this.access = access;
		this.all = shared;
		this.shared = ids();
		for (String coder : folder.coderIds()) {
			Path file = folder.registry(coder);
			if (Files.exists(file)) {
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					take(coder, ModelFiles.read(file.toString(), Registry.class, in));
				} catch (IOException e) {
					notes.add(NLS.bind(Messages.coderRegistryUnreadable, file, Reasons.sentence(e)));
				}
			}
		}
	}

	/** What was found damaged, a sentence each. */
	List<String> notes() {
		return List.copyOf(notes);
	}

	/** The registry as one. */
	Registry all() {
		return all;
	}

	private static Stream<Entry> entries(Registry registry) {
		return Stream.of(registry.getEntities(), registry.getPropositions(), registry.getEvents()).flatMap(List::stream);
	}

	private Set<String> ids() {
		return entries(all).filter(entry -> entry.getHome() == null).map(Entry::getId).collect(Collectors.toSet());
	}

	/** Takes the entries of a coder's part in, but for those that there are already. */
	private void take(String coder, Registry part) {
		Map<String, Entry> known = new HashMap<>();
		entries(all).forEach(entry -> known.putIfAbsent(entry.getId(), entry));
		for (Entry entry : entries(part).toList()) {
			if (known.putIfAbsent(entry.getId(), entry) == null) {
				entry.setHome(coder);
			}
		}
		List<Entity> groups = List.copyOf(part.getEntities());
		add(part.getEntities(), all.getEntities(), known);
		add(part.getPropositions(), all.getPropositions(), known);
		add(part.getEvents(), all.getEvents(), known);
		for (Entity group : groups) {
			if (known.get(group.getId()) == group) {
				List<Entity> members = new ArrayList<>(group.getMembers());
				members.replaceAll(member -> known.get(member.getId()) instanceof Entity same ? same : member);
				group.getMembers().clear();
				members.stream().distinct().forEach(group.getMembers()::add);
			}
		}
	}

	private static <T extends Entry> void add(List<T> from, List<T> to, Map<String, Entry> known) {
		List.copyOf(from).stream().filter(entry -> known.get(entry.getId()) == entry).forEach(to::add);
	}

	/** Whether an entry is written by who works here: it is new, or it is shared and that is the lead, or it is that coder's own. */
	boolean isMine(Entry entry) {
		return entry.getHome() == null ? isNew(entry) || access.mayWrite(new Part.Shared()) : access.me().filter(entry.getHome()::equals).isPresent();
	}

	/** Whether an entry was made here and never saved: it has no home yet. */
	private boolean isNew(Entry entry) {
		return entry.getHome() == null && !shared.contains(entry.getId());
	}

	/** The file of the part that who works here writes. */
	Path file() {
		return access.mayWrite(new Part.Shared()) ? folder.registry() : access.me().map(folder::registry).orElse(folder.registry());
	}

	/** What that file is to hold. */
	byte[] bytes() throws IOException {
		return ModelFiles.write(part());
	}

	private Registry part() {
		boolean leading = access.mayWrite(new Part.Shared());
		if (leading && entries(all).allMatch(this::isMine)) {
			return all;
		}
		Set<Entry> chosen = new LinkedHashSet<>();
		Deque<Entry> waiting = new ArrayDeque<>(entries(all).filter(this::isMine).toList());
		while (!waiting.isEmpty()) {
			Entry next = waiting.poll();
			if (chosen.add(next) && next instanceof Entity group) {
				waiting.addAll(group.getMembers());
			}
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Registry part = RegistryFactory.eINSTANCE.createRegistry();
		all.getEntities().stream().filter(chosen::contains).forEach(entry -> part.getEntities().add((Entity) copier.copy(entry)));
		all.getPropositions().stream().filter(chosen::contains).forEach(entry -> part.getPropositions().add(EcoreUtil.copy(entry)));
		all.getEvents().stream().filter(chosen::contains).forEach(entry -> part.getEvents().add(EcoreUtil.copy(entry)));
		copier.copyReferences();
		return part;
	}

	/**
	 * Writes the part of who works here. Entries made here are at home there from then on; what the lead writes is shared from then on.
	 *
	 * @throws StudyException when nothing may be written here
	 * @throws IOException    when it cannot be written; the file is then as it was
	 */
	void save() throws IOException {
		boolean leading = access.mayWrite(new Part.Shared());
		Optional<String> me = access.me();
		if (!leading && me.isEmpty()) {
			access.require(new Part.Shared()); // says why not
		}
		access.require(leading ? new Part.Shared() : new Part.OfCoder(me.orElseThrow()));
		Path file = file();
		Registry part = part();
		if (leading || entries(part).findAny().isPresent()) {
			folder.makeFolders(file.getParent());
			byte[] bytes = ModelFiles.write(part);
			try {
				AtomicFiles.write(file, access.temporary(), out -> out.write(bytes));
			} catch (IOException e) {
				throw new StudyException(NLS.bind(Messages.fileNotWritten, file, Reasons.sentence(e)), e);
			}
		} else {
			Files.deleteIfExists(file);
		}
		if (leading) {
			Set<String> written = new LinkedHashSet<>(entries(part).map(Entry::getId).toList());
			entries(all).filter(entry -> entry.getHome() != null && written.contains(entry.getId())).forEach(entry -> entry.setHome(null));
			if (me.isPresent() && access.mayWrite(new Part.OfCoder(me.get()))) {
				Files.deleteIfExists(folder.registry(me.get())); // all of it is shared now
			}
			shared = ids();
		} else {
			entries(all).filter(entry -> isNew(entry)).forEach(entry -> entry.setHome(me.orElseThrow()));
		}
	}
}
