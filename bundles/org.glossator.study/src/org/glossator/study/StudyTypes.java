// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.files.Hashes;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.ForeignNames;
import org.glossator.study.history.Returning;
import org.glossator.study.parts.Part;

/**
 * The type system of a study: the codebook's types, ours, and those that came with imported XMI. Made when first asked for,
 * since listing a study needs none. Thread-safe.
 */
final class StudyTypes {

	/** Uses a CAS of some types for a while. */
	interface Task<T> {
		T with(CodebookTypes types, CAS cas) throws IOException;
	}

	/** Uses types, and what tells them from all others. */
	interface Keyed<T> {
		T with(CodebookTypes types, String key) throws IOException;
	}

	private record Made(CodebookTypes types, Queue<CAS> idle) {
	}

	/**
	 * The types of a codebook that is about to take the place of this study's.
	 *
	 * @param codebook the codebook
	 * @param types    its types, with those from elsewhere
	 */
	record Changed(Codebook codebook, CodebookTypes types) {
	}

	private final StudyFolder folder;
	private final Set<CodebookTypes> former = Collections.newSetFromMap(new WeakHashMap<>());
	private final Access access;
	private final ForeignParts parts;
	private Codebook codebook;
	private CodebookHistory history;
	private Optional<Made> made = Optional.empty();
	private Optional<String> key = Optional.empty();

	StudyTypes(StudyFolder folder, Codebook codebook, Access access) {
		this.folder = folder;
		this.access = access;
		this.parts = new ForeignParts(folder);
		begin(codebook);
	}

	private void begin(Codebook is) {
		codebook = is;
		history = new CodebookHistory(folder.versions(), is, naming -> parts.together(naming, types -> {
			// what cannot be used under a former version is left out there
		}).types());
	}

	/** The types from elsewhere, of all parts, as they can be used with the codebook of today. */
	private synchronized ForeignParts.Together foreign() throws IOException {
		return parts.together(history::nameAsToday, types -> new CodebookTypes(codebook, types).typeSystem());
	}

	/** What of coders' types from elsewhere is left out, a sentence each. */
	List<String> notes() throws IOException {
		return parts.isShared() ? List.of() : foreign().notes();
	}

	/** The versions that the codebook has had. */
	synchronized CodebookHistory history() {
		return history;
	}

	synchronized Codebook codebook() {
		return codebook;
	}

	/** Makes the types of a changed codebook, and changes nothing. */
	Changed changed(CodebookChange change) throws IOException {
		try {
			Optional<TypeSystemDescription> foreign = foreign().types();
			foreign.ifPresent(types -> ForeignNames.rename(types, change.names()));
			CodebookTypes types = foreign.isPresent() ? new CodebookTypes(change.to(), foreign.get()) : new CodebookTypes(change.to());
			types.newCas(); // fails here, before anything is written, when the types contradict each other
			return new Changed(change.to(), goingOn(types, change));
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new StudyException(NLS.bind(Messages.codebookTypesUnusable, Reasons.clause(e)), e);
		}
	}

	/** When no coding has to follow and none gets anything back, CASes that are in use can go on, unless the types themselves are others. */
	private CodebookTypes goingOn(CodebookTypes types, CodebookChange change) throws IOException {
		return change.effects().isEmpty() && !Returning.isPossible(history(), change.to()) ? types.over(types()).orElse(types) : types;
	}

	/** Takes the types of a changed codebook, once they are on the disk. */
	synchronized void become(Changed changed) {
		made.ifPresent(old -> former.add(old.types()));
		begin(changed.codebook());
		made = Optional.of(new Made(changed.types(), new ConcurrentLinkedQueue<>()));
		key = Optional.empty();
	}

	/** Whether types are those of a codebook that the study no longer has. */
	synchronized boolean isFormer(CodebookTypes types) {
		return former.contains(types);
	}

	CodebookTypes types() throws IOException {
		return made().types();
	}

	/** Does something with the types and what tells them from all others: a hash of what they are made from. */
	<T> T withKey(Keyed<T> task) throws IOException {
		CodebookTypes now;
		String tells;
		synchronized (this) {
			now = types();
			if (key.isEmpty()) {
				StringBuilder hashes = new StringBuilder(Hashes.sha256(folder.codebook()));
				for (Path file : parts.files()) {
					hashes.append(Hashes.sha256(file));
				}
				key = Optional.of(hashes.toString());
			}
			tells = key.get();
		}
		return task.with(now, tells);
	}

	/** Lends an empty CAS of the study's types. */
	<T> T withCas(Task<T> task) throws IOException {
		Made now = made();
		CAS cas = now.idle().poll();
		if (cas == null) {
			cas = now.types().newCas();
		}
		T result = task.with(now.types(), cas);
		cas.reset();
		now.idle().add(cas); // one that failed in the middle is not lent again
		return result;
	}

	private synchronized Made made() throws IOException {
		if (made.isEmpty()) {
			use(of(foreign().types()));
		}
		return made.orElseThrow();
	}

	private CodebookTypes of(Optional<TypeSystemDescription> foreign) {
		return foreign.isPresent() ? new CodebookTypes(codebook, foreign.get()) : new CodebookTypes(codebook);
	}

	/** Takes these types, and sees to it that {@code TypeSystem.xml} says the same. */
	private void use(CodebookTypes types) throws IOException {
		if (access.holdsShared()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			types.writeTypeSystem(out);
			byte[] bytes = out.toByteArray();
			if (!Files.exists(folder.typeSystem()) || !Arrays.equals(bytes, Files.readAllBytes(folder.typeSystem()))) {
				StudyFiles.write(folder, folder.typeSystem(), bytes);
			}
		}
		made = Optional.of(new Made(types, new ConcurrentLinkedQueue<>()));
		key = Optional.empty();
	}

	/**
	 * Adds what the study does not know of a type system: to the shared part when that is written here, else to the part of the coder who
	 * works here, which then has all that its codings need besides what is shared. It is on disk before anything can be written that uses it.
	 *
	 * @param name names the type system in errors
	 * @param theirs the types that an imported XMI file uses
	 * @throws StudyException when a type is known here by that name but as something else, or nothing may be written here
	 */
	synchronized void addForeign(String name, TypeSystemDescription theirs) throws IOException {
		Part part = access.mayWrite(new Part.Shared()) ? new Part.Shared() : access.me().<Part>map(Part.OfCoder::new).orElse(new Part.Shared());
		access.require(part);
		Path file = part instanceof Part.OfCoder(String me) ? folder.foreignTypes(me) : folder.foreignTypes();
		ForeignTypes.unknown(name, theirs, types()); // fails here when it contradicts what anybody has
		try {
			Optional<TypeSystemDescription> own = ForeignParts.read(file, history::nameAsToday);
			Optional<TypeSystemDescription> shared = part instanceof Part.Shared ? Optional.empty() : ForeignParts.read(folder.foreignTypes(), history::nameAsToday);
			Optional<TypeSystemDescription> unknown = ForeignTypes.unknown(name, theirs, of(merged(name, own, shared)));
			if (unknown.isEmpty()) {
				return;
			}
			TypeSystemDescription all = merged(name, own, unknown).orElseThrow();
			CodebookTypes types = of(merged(name, foreign().types(), unknown));
			types.newCas(); // fails here, before anything is written, when the types contradict each other
			ForeignNames.stamp(all, codebook.getVersion());
			folder.makeFolders(file.getParent());
			AtomicFiles.write(file, access.temporary(), out -> ForeignTypes.write(all, out));
			begin(codebook);
			use(types);
		} catch (RuntimeException e) { // UIMA has many for names that it does not take
			throw new StudyException(NLS.bind(Messages.foreignTypesUnusable, name, Reasons.sentence(e)), e);
		}
	}

	private static Optional<TypeSystemDescription> merged(String name, Optional<TypeSystemDescription> some, Optional<TypeSystemDescription> more)
			throws StudyException {
		return some.isPresent() && more.isPresent() ? Optional.of(ForeignTypes.merge(name, some.get(), more.get())) : some.or(() -> more);
	}
}
