// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.CodebookValidator;
import org.glossator.model.ModelFiles;

/**
 * Puts another codebook into a study, with all that has to follow: types, and every coding that uses what changed. What the files
 * were before stays in a folder that is named after the former version.
 */
final class CodebookMigration {

	private final StudyStore store;
	private final StudyFolder folder;
	private final CodebookChange change;
	private final CodebookTypes oldTypes;
	private final StudyTypes.Changed changed;
	private final Map<Path, AtomicFiles.Content> files = new LinkedHashMap<>();
	private Path former;

	CodebookMigration(StudyStore store, StudyTypes types, CodebookChange change) throws IOException {
		if (change.from() != types.codebook()) {
			throw new IllegalArgumentException("The change starts from another codebook than the study has.");
		}
		List<String> problems = CodebookValidator.problems(change.to());
		if (!problems.isEmpty()) {
			throw new StudyException(NLS.bind(Messages.codebookInconsistent, problems.getFirst()));
		}
		this.store = store;
		this.folder = new StudyFolder(store.folder());
		this.former = folder.former();
		this.change = change;
		this.oldTypes = types.types();
		this.changed = types.changed(change);
	}

	/**
	 * Changes the files.
	 *
	 * @param monitor    is told of files; when it is cancelled before the first file changes, nothing is changed
	 * @param beforeEach as in {@link Rewrite}
	 */
	void run(IProgressMonitor monitor, Runnable beforeEach) throws IOException {
		Path staged = folder.staging().resolve("codebook");
		AtomicFiles.deleteTree(staged);
		Files.createDirectories(staged);
		try {
			List<Path> codings = codings();
			change.to().setVersion(change.from().getVersion() + (codings.isEmpty() ? 0 : 1));
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			stage(codings, staged, progress.split(1));
			byte[] codebook = ModelFiles.write(change.to());
			files.put(folder.codebook(), out -> out.write(codebook));
			files.put(folder.typeSystem(), changed.types()::writeTypeSystem);
			changed.foreign().ifPresent(foreign -> files.put(folder.foreignTypes(), out -> ForeignTypes.write(foreign, out)));
			keepFormer();
			SubMonitor writing = progress.split(1).setWorkRemaining(files.size());
			files.replaceAll((file, content) -> out -> {
				worked(writing);
				content.writeTo(out);
			});
			Rewrite.run(store, files, beforeEach);
		} finally {
			AtomicFiles.deleteTree(staged);
		}
	}

	/** {@return the types to go on with, once the files are changed} */
	StudyTypes.Changed changed() {
		return changed;
	}

	private void stage(List<Path> codings, Path staged, IProgressMonitor monitor) throws IOException {
		if (change.effects().isEmpty()) {
			return;
		}
		SubMonitor progress = SubMonitor.convert(monitor, codings.size());
		CodingMigration migration = new CodingMigration(change, oldTypes, changed.types());
		int touched = 0;
		for (Path file : codings) {
			Optional<byte[]> bytes = migration.migrate(file);
			if (bytes.isPresent()) {
				Path fresh = Files.write(staged.resolve(String.valueOf(touched++)), bytes.get());
				files.put(file, out -> Files.copy(fresh, out));
			}
			worked(progress);
		}
	}

	/** One more file is done; asks each time whether to go on, as {@link SubMonitor#split} would not. */
	private static void worked(SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		progress.worked(1);
	}

	private List<Path> codings() throws IOException {
		return store.codings().all().stream().map(folder::coding).toList();
	}

	/** {@return the folder with what the changed files held before, relative to the study's; once the files are changed} */
	Path former() {
		return folder.root().relativize(former);
	}

	private void keepFormer() {
		String name = "codebook-" + change.from().getVersion();
		former = folder.former().resolve(name);
		for (int again = 2; Files.exists(former); again++) {
			former = folder.former().resolve(name + "-" + again);
		}
		for (Path file : List.copyOf(files.keySet())) {
			if (Files.exists(file)) {
				files.put(former.resolve(folder.root().relativize(file).toString()), out -> Files.copy(file, out));
			}
		}
	}
}
