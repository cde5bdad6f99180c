// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * The type system of a study: the codebook's types, ours, and those that came with imported XMI. Made when first asked for,
 * since listing a study needs none. Thread-safe.
 */
final class StudyTypes {

	/** Uses a CAS for a while. */
	interface Task<T> {
		T with(CAS cas) throws IOException;
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
	 * @param foreign  the types from elsewhere, when they name types of the codebook that have other names now
	 */
	record Changed(Codebook codebook, CodebookTypes types, Optional<TypeSystemDescription> foreign) {
	}

	private final StudyFolder folder;
	private final Set<CodebookTypes> former = Collections.newSetFromMap(new WeakHashMap<>());
	private final boolean writable;
	private Codebook codebook;
	private Optional<Made> made = Optional.empty();
	private Optional<String> key = Optional.empty();

	StudyTypes(StudyFolder folder, Codebook codebook, boolean writable) {
		this.folder = folder;
		this.codebook = codebook;
		this.writable = writable;
	}

	synchronized Codebook codebook() {
		return codebook;
	}

	/** Makes the types of a changed codebook, and changes nothing. */
	Changed changed(CodebookChange change) throws IOException {
		try {
			if (!Files.exists(folder.foreignTypes())) {
				return new Changed(change.to(), goingOn(new CodebookTypes(change.to()), change), Optional.empty());
			}
			TypeSystemDescription foreign = ForeignTypes.read(folder.foreignTypes());
			ForeignTypes.rename(foreign, change.names());
			CodebookTypes types = new CodebookTypes(change.to(), foreign);
			types.newCas(); // fails here, before anything is written, when the types contradict each other
			return new Changed(change.to(), goingOn(types, change), change.names().isEmpty() ? Optional.empty() : Optional.of(foreign));
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new StudyException(NLS.bind(Messages.codebookTypesUnusable, Reasons.clause(e)), e);
		}
	}

	/** When no coding has to follow, CASes that are in use can go on, unless the types themselves are others. */
	private CodebookTypes goingOn(CodebookTypes types, CodebookChange change) throws IOException {
		return change.effects().isEmpty() ? types.over(types()).orElse(types) : types;
	}

	/** Takes the types of a changed codebook, once they are on the disk. */
	synchronized void become(Changed changed) {
		made.ifPresent(old -> former.add(old.types()));
		codebook = changed.codebook();
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
		T result = task.with(cas);
		cas.reset();
		now.idle().add(cas); // one that failed in the middle is not lent again
		return result;
	}

	private synchronized Made made() throws IOException {
		if (made.isEmpty()) {
			Path file = folder.foreignTypes();
			use(Files.exists(file) ? new CodebookTypes(codebook, ForeignTypes.read(file)) : new CodebookTypes(codebook));
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
		Path file = folder.foreignTypes();
		TypeSystemDescription all = Files.exists(file) ? ForeignTypes.merge(name, ForeignTypes.read(file), unknown.get()) : unknown.get();
		CodebookTypes types;
		try {
			types = new CodebookTypes(codebook, all);
			types.newCas(); // fails here, before anything is written, when the types contradict each other
		} catch (RuntimeException e) { // UIMA has many for names that it does not take
			throw new StudyException(NLS.bind(Messages.foreignTypesUnusable, name, Reasons.sentence(e)), e);
		}
		AtomicFiles.write(file, folder.ours(), out -> ForeignTypes.write(all, out));
		use(types);
	}
}
