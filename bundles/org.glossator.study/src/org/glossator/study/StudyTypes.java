// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
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
import org.glossator.study.history.CodebookChange;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.ForeignNames;
import org.glossator.study.history.Returning;

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
	private final boolean writable;
	private Codebook codebook;
	private CodebookHistory history;
	private Optional<Made> made = Optional.empty();
	private Optional<String> key = Optional.empty();

	StudyTypes(StudyFolder folder, Codebook codebook, boolean writable) {
		this.folder = folder;
		this.writable = writable;
		begin(codebook);
	}

	private void begin(Codebook is) {
		codebook = is;
		history = new CodebookHistory(folder.versions(), is, this::foreign);
	}

	private Optional<TypeSystemDescription> foreign() throws IOException {
		return Files.exists(folder.foreignTypes()) ? Optional.of(ForeignTypes.read(folder.foreignTypes())) : Optional.empty();
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
			Optional<TypeSystemDescription> foreign = history().foreign();
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
				key = Optional.of(Hashes.sha256(folder.codebook()) + (Files.exists(folder.foreignTypes()) ? Hashes.sha256(folder.foreignTypes()) : ""));
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
			Optional<TypeSystemDescription> foreign = history.foreign();
			use(foreign.isPresent() ? new CodebookTypes(codebook, foreign.get()) : new CodebookTypes(codebook));
		}
		return made.orElseThrow();
	}

	/** Takes these types, and sees to it that {@code TypeSystem.xml} says the same. */
	private void use(CodebookTypes types) throws IOException {
		if (writable) {
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
	 * Adds what the study does not know of a type system. The description of the foreign types is on disk before anything can
	 * be written that uses them.
	 *
	 * @param name names the type system in errors
	 * @param theirs the types that an imported XMI file uses
	 * @throws StudyException when a type is known here by that name but as something else
	 */
	synchronized void addForeign(String name, TypeSystemDescription theirs) throws IOException {
		Optional<TypeSystemDescription> unknown = ForeignTypes.unknown(name, theirs, types());
		if (unknown.isEmpty()) {
			return;
		}
		Optional<TypeSystemDescription> known = history.foreign();
		TypeSystemDescription all = known.isPresent() ? ForeignTypes.merge(name, known.get(), unknown.get()) : unknown.get();
		ForeignNames.stamp(all, codebook.getVersion());
		CodebookTypes types;
		try {
			types = new CodebookTypes(codebook, all);
			types.newCas(); // fails here, before anything is written, when the types contradict each other
		} catch (RuntimeException e) { // UIMA has many for names that it does not take
			throw new StudyException(NLS.bind(Messages.foreignTypesUnusable, name, Reasons.sentence(e)), e);
		}
		AtomicFiles.write(folder.foreignTypes(), folder.ours(), out -> ForeignTypes.write(all, out));
		begin(codebook);
		use(types);
	}
}
