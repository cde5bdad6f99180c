// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.model.registry.Registry;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.study.Study;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.files.AtomicFiles;
import org.glossator.study.history.CodebookHistory;

/** The files at the top of a study's folder: made, read and swept. */
final class StudyFiles {

	/** What the top of a study's folder says. */
	record Models(Study study, Codebook codebook, Registry registry) {
	}

	/** What a folder holds whose making was cut short; {@code study.glossator} comes last. */
	private static final Set<String> UNFINISHED = Set.of(StudyFolder.OURS, StudyFolder.CODEBOOK, StudyFolder.VERSIONS, StudyFolder.REGISTRY,
			StudyFolder.TYPE_SYSTEM, StudyFolder.PROJECT, StudyFolder.ARTICLES, StudyFolder.CODERS, StudyFolder.ADJUDICATED);

	private StudyFiles() {
	}

	/** Makes the folder itself, unless it is there. */
	static void makeFolder(StudyFolder folder) throws IOException {
		try {
			Files.createDirectory(folder.root());
		} catch (FileAlreadyExistsException e) {
			if (!Files.isDirectory(folder.root())) {
				throw new StudyException(NLS.bind(Messages.studyIsFile, folder.root()), e);
			}
		} catch (NoSuchFileException | NotDirectoryException e) {
			throw new StudyException(NLS.bind(Messages.parentFolderMissing, folder.root().getParent()), e);
		}
	}

	/**
	 * Refuses a folder that holds anything but what is left of a study whose making was cut short: that has our own folder, for
	 * it comes first, and neither articles nor codings.
	 */
	static void requireEmpty(StudyFolder folder) throws IOException {
		List<String> names = names(folder.root());
		if (names.contains(StudyFolder.STUDY)) {
			throw new StudyException(NLS.bind(Messages.isStudyAlready, folder.root()));
		}
		boolean ours = names.contains(StudyFolder.OURS);
		Optional<String> other = names.stream().filter(n -> !ours || !UNFINISHED.contains(n)).findFirst();
		if (other.isPresent()) {
			throw new StudyException(NLS.bind(Messages.newStudyNotEmpty, folder.root(), other.get()));
		}
		for (Path full : List.of(folder.articles(), folder.coders(), folder.adjudicated())) {
			if (Files.exists(full) && (!Files.isDirectory(full) || !names(full).isEmpty())) {
				throw new StudyException(NLS.bind(Messages.studyFileLost,
						new Object[] { folder.root(), StudyFolder.STUDY, full.getFileName() }));
			}
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(p -> p.getFileName().toString()).sorted().toList();
		}
	}

	/** Fills the folder of a new study; the caller holds its lock. */
	static void create(StudyFolder folder, String name, Codebook codebook) throws IOException {
		requireEmpty(folder);
		Files.createDirectories(folder.articles());
		Files.createDirectories(folder.coders());
		Files.createDirectories(folder.adjudicated());
		Codebook copy = EcoreUtil.copy(codebook);
		Files.createDirectories(folder.versions());
		CodebookHistory history = new CodebookHistory(folder.versions(), copy, naming -> Optional.empty());
		Optional<CodebookVersion> beginning = history.beginning(); // none when it was there already, since the making was cut short
		if (beginning.isPresent()) {
			write(folder, history.file(copy.getVersion()), beginning.get());
		}
		write(folder, folder.codebook(), copy);
		write(folder, folder.registry(), RegistryFactory.eINSTANCE.createRegistry());
		CodebookTypes types = new CodebookTypes(copy);
		AtomicFiles.write(folder.typeSystem(), folder.ours(), types::writeTypeSystem);
		AtomicFiles.write(folder.project(), folder.ours(), out -> out.write(project(name).getBytes(StandardCharsets.UTF_8)));
		Study study = StudyFactory.eINSTANCE.createStudy();
		study.setFormatVersion(StudyFormat.TODAY.current());
		study.setName(name);
		study.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		write(folder, folder.study(), study);
	}

	/** Writes a model over its file. */
	static void write(StudyFolder folder, Path file, EObject root) throws IOException {
		write(folder, file, ModelFiles.write(root));
	}

	/** Writes over a file of a part of the study, whose folder may have to be made; the caller has the right to. */
	static void write(StudyFolder folder, Access access, Path file, byte[] bytes) throws IOException {
		try {
			folder.makeFolders(file.getParent());
			AtomicFiles.write(file, access.temporary(), out -> out.write(bytes));
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.fileNotWritten, file, Reasons.sentence(e)), e);
		}
	}

	/** Writes over a file of the study. */
	static void write(StudyFolder folder, Path file, byte[] bytes) throws IOException {
		try {
			AtomicFiles.write(file, folder.ours(), out -> out.write(bytes));
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.fileNotWritten, file, Reasons.sentence(e)), e);
		}
	}

	private static String project(String name) {
		String escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<projectDescription>
					<name>%s</name>
					<comment></comment>
					<projects>
					</projects>
					<buildSpec>
					</buildSpec>
					<natures>
					</natures>
				</projectDescription>
				""".formatted(escaped);
	}

	/** Reads the models; a study without a registry or codebook is refused. */
	static Models read(StudyFolder folder) throws IOException {
		Study study = read(folder.study(), Study.class);
		if (study.getArticles().stream().anyMatch(article -> isMissing(article.getId()) || isMissing(article.getTextSha256()))
				|| study.getCoders().stream().anyMatch(coder -> isMissing(coder.getId())) || study.getRounds().stream().anyMatch(round -> isMissing(round.getId()))) {
			throw new StudyException(NLS.bind(Messages.studyDamaged, folder.study(), Messages.entryWithoutId));
		}
		return new Models(study, read(folder.codebook(), Codebook.class), read(folder.registry(), Registry.class));
	}

	private static boolean isMissing(String value) {
		return value == null || value.isBlank();
	}

	private static <T extends EObject> T read(Path file, Class<T> type) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			return ModelFiles.read(file.toString(), type, in);
		} catch (NoSuchFileException e) {
			throw new StudyException(NLS.bind(Messages.studyFileMissing, file), e);
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.studyFileUnreadable, Reasons.sentence(e)), e);
		}
	}

	/** How many articles are being put together, or were when a program ended. */
	static int unfinished(StudyFolder folder) throws IOException {
		if (!Files.isDirectory(folder.staging())) {
			return 0;
		}
		try (Stream<Path> staged = Files.list(folder.staging())) {
			return (int) staged.count();
		}
	}

	/** Removes what a crash left behind; the caller holds the study's lock, so none of it is in use. */
	static void sweep(StudyFolder folder) throws IOException {
		AtomicFiles.deleteTree(folder.staging());
		try (Stream<Path> entries = Files.list(folder.ours())) {
			for (Path left : entries.filter(p -> p.getFileName().toString().endsWith(AtomicFiles.TEMPORARY)).toList()) {
				Files.deleteIfExists(left); // who only reads writes down what was seen at a glance, and may have done so now
			}
		}
		Files.createDirectories(folder.staging());
		Files.createDirectories(folder.coders()); // version control keeps no empty folders
		Files.createDirectories(folder.adjudicated());
		Path ignore = folder.ours().resolve(".gitignore");
		if (!Files.exists(ignore)) {
			Files.writeString(ignore, "*\n"); // nothing in here is worth a version
		}
	}
}
