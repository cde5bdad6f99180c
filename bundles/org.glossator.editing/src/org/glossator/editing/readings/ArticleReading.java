// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.readings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.cas.xmi.Remark;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.reading.CodingReader;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/**
 * A reading of an article: whose codings of it, of which round. A coding of it is told from all others by whose it is and by its uid, since a
 * copy of a coding has the uid of what it was copied from.
 *
 * @param editing  the study
 * @param key      whose, and of which round
 * @param role     what is done with it on the page
 * @param name     what people call it: the name of the coder, and the round when it is of one
 * @param initials the same in a few letters, which no other reading of the article has
 * @param refusal  why it may not be looked at, a sentence; empty when it may
 */
public record ArticleReading(StudyEditing editing, CodingKey key, Role role, String name, String initials, Optional<String> refusal) {

	/** What is done with a reading. */
	public enum Role {
		/** It is the one that the page is there for, and that gestures change if it is one's own. */
		EDITED,
		/** It is shown with that one, and nothing can change it there. */
		LOOKED_AT
	}

	/**
	 * What a reading says.
	 *
	 * @param resource    its codings, as they were when they were read; not to be changed
	 * @param reader      tells of them what a person is shown, by today's names
	 * @param unexplained what of them nobody can see, a sentence each with the name of the file
	 */
	public record Said(CasResource resource, CodingReader reader, List<String> unexplained) {
	}

	/** Reads codings when it is asked to, each time anew, in any thread. */
	@FunctionalInterface
	public interface Later {

		/**
		 * {@return what they say now}
		 *
		 * @throws IOException when they cannot be read, or may not be looked at; the reason is a sentence that names the file, or says why not
		 */
		Said read() throws IOException;
	}

	/**
	 * Takes down what is open here and not saved, which takes the place of what is on the disk; to be asked in the thread of all editing.
	 *
	 * @return reads the codings
	 */
	@SuppressWarnings("resource") // the store is closed by its owner
	public Later reading() {
		StudyStore store = editing.store();
		Optional<CodingSession> unsaved = editing.session(key).filter(session -> session.edits().isDirty());
		ByteArrayOutputStream open = new ByteArrayOutputStream();
		if (refusal.isPresent()) {
			return () -> {
				throw new StudyException(refusal.get());
			};
		} else if (unsaved.isPresent()) {
			try {
				unsaved.get().resource().save(open, Map.of());
			} catch (IOException e) {
				return () -> {
					throw e;
				};
			}
		}
		Path file = store.codings().file(key);
		return () -> {
			if (unsaved.isEmpty() && !Files.exists(file)) {
				throw new StudyException(NLS.bind(Messages.gone, file)); // to open it would begin a new one
			}
			return said(store, unsaved.isEmpty() ? store.codings().open(key) : store.codings().read(key, file.toString(), open.toByteArray()));
		};
	}

	private Said said(StudyStore store, CasResource resource) {
		String file = store.shown(store.codings().file(key));
		return new Said(resource, new CodingReader(resource, resource.types(), store.registry()),
				Remark.unexplained(resource.remarks()).stream().map(remark -> NLS.bind(Messages.unexplained, file, remark.sentence())).toList());
	}
}
