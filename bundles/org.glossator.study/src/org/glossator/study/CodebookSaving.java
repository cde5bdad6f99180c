// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.CodebookValidator;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.history.CodebookHistory;

/**
 * Puts another codebook into a study: the file of its version first, which nobody looks at while it is later than the codebook, and
 * then the codebook. No coding is touched. Every codebook that says anything else than the one before is a version, also when no coding
 * has to follow: definitions are what coders go by.
 */
final class CodebookSaving {

	private final StudyFolder folder;
	private final CodebookHistory history;
	private final CodebookChange change;
	private final StudyTypes.Changed changed;
	private final Optional<CodebookVersion> version;

	CodebookSaving(StudyFolder folder, StudyTypes types, CodebookChange change, String by, String note) throws IOException {
		if (change.from() != types.codebook()) {
			throw new IllegalArgumentException("The change starts from another codebook than the study has.");
		}
		List<String> problems = CodebookValidator.problems(change.to());
		if (!problems.isEmpty()) {
			throw new StudyException(NLS.bind(Messages.codebookInconsistent, problems.getFirst()));
		}
		this.folder = folder;
		this.history = types.history();
		this.change = change;
		change.to().setVersion(change.from().getVersion());
		boolean same = change.effects().isEmpty() && EcoreUtil.equals(change.from(), change.to());
		change.to().setVersion(change.from().getVersion() + (same ? 0 : 1));
		this.changed = types.changed(change);
		this.version = same ? Optional.empty() : Optional.of(history.next(change, by, note));
	}

	/**
	 * Changes the files.
	 *
	 * @param beforeEach called before each change on the disk
	 */
	void run(Runnable beforeEach) throws IOException {
		if (version.isEmpty()) {
			return;
		}
		Codebook codebook = change.to();
		Files.createDirectories(folder.versions());
		Optional<CodebookVersion> beginning = history.beginning();
		if (beginning.isPresent()) {
			write(beginning.get(), beforeEach);
		}
		write(version.get(), beforeEach);
		byte[] bytes = ModelFiles.write(codebook);
		beforeEach.run();
		StudyFiles.write(folder, folder.codebook(), bytes);
		beforeEach.run();
		AtomicFiles.write(folder.typeSystem(), folder.ours(), changed.types()::writeTypeSystem);
	}

	private void write(CodebookVersion made, Runnable beforeEach) throws IOException {
		beforeEach.run();
		StudyFiles.write(folder, history.file(made.getNumber()), made);
	}

	/** {@return the types to go on with, once the files are changed} */
	StudyTypes.Changed changed() {
		return changed;
	}
}
