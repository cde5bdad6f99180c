// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;

import org.glossator.cas.CodebookTypes;
import org.glossator.model.study.Study;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.MadeUnder;
import org.glossator.study.parts.Part;

/** The codebook of a study and its history: {@code codebook.xmi}, and the folder {@code codebook/} with one file a version. */
public final class CodebookShelf {

	private final StudyFolder folder;
	private final StudyTypes types;
	private final Study study;
	private final Access access;

	CodebookShelf(StudyFolder folder, StudyTypes types, Study study, Access access) {
		this.folder = folder;
		this.types = types;
		this.study = study;
		this.access = access;
	}

	/**
	 * Puts another codebook into the study, as its next version, or changes nothing, whenever it fails or is stopped. No coding is
	 * touched, so it takes the same time whatever has been coded: codings follow when they are read, and their writer saves them so.
	 * Files are changed now, and what is in memory when the caller says so, since other threads may be showing it. Codings that were
	 * opened before cannot be saved any more. Not to be called while articles or codings are added.
	 *
	 * @param change     from the codebook of today to one that nobody changes from here on; its version is set: the next one, unless it says
	 *                   the same as before
	 * @param by         the name of who changes it
	 * @param note       why; may be empty
	 * @param beforeEach called before each change on the disk; a test that throws an error there leaves the disk as a killed program would
	 * @return makes the store go on by the changed codebook; to be run before anything else is read or written
	 * @throws StudyException when somebody else leads the study, the codebook is not sound or a file cannot be read or written
	 */
	public Runnable change(CodebookChange change, String by, String note, Runnable beforeEach) throws IOException {
		access.require(new Part.Shared());
		CodebookSaving saving = new CodebookSaving(folder, types, change, by, note);
		saving.run(beforeEach);
		return () -> types.become(saving.changed());
	}

	/** The versions that the codebook has had; another history after {@link #change}. */
	public CodebookHistory history() {
		return types.history();
	}

	/**
	 * Reads codings that come from elsewhere. What was made in this study under a former version of its codebook, and comes back, is brought
	 * to the codebook as it is now, as {@link StudyStore#xmi} does.
	 *
	 * @param name names them in errors
	 * @param xmi  UIMA XMI, by whatever codebook
	 * @return the same, or what it is by the codebook of today
	 * @throws IOException when it cannot be read
	 */
	public byte[] returned(String name, byte[] xmi) throws IOException {
		MadeUnder made = MadeUnder.of(xmi);
		return made.study().equals(study.getName()) ? history().today(name, xmi, made) : xmi;
	}

	/** The types that every CAS of the study would have after a change of the codebook; nothing is changed. */
	public CodebookTypes typesAfter(CodebookChange change) throws IOException {
		return types.changed(change).types();
	}
}
