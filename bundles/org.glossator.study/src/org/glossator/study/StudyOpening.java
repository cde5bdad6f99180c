// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.names.Naming;
import org.glossator.study.names.ReadableIds;

/** Opens studies: takes the lock, ends what a stopped program had begun, and says in a sentence why a study cannot be opened. */
final class StudyOpening {

	/** What is done to a study's files before they are read. */
	private interface Step {
		void run() throws IOException;
	}

	private StudyOpening() {
	}

	/** As {@link StudyStore#create}. */
	static StudyStore create(Path folder, String name, Codebook codebook) throws IOException {
		StudyFolder study = new StudyFolder(folder.toAbsolutePath().normalize());
		try {
			StudyFiles.makeFolder(study);
			StudyFiles.requireEmpty(study);
		} catch (FileSystemException e) {
			throw notMade(study, e);
		}
		try {
			return locked(study, access(study, Access::toLead), () -> StudyFiles.create(study, name, codebook));
		} catch (StudyException e) {
			throw e.getCause() instanceof IOException refused ? notMade(study, refused) : e;
		} catch (IOException e) {
			throw notMade(study, e);
		}
	}

	/** A full disk says neither its name nor that of the file. */
	private static IOException notMade(StudyFolder study, IOException refused) {
		return new IOException(NLS.bind(Messages.studyNotMade, study.root(), Reasons.sentence(refused)), refused);
	}

	/** As {@link StudyStore#open}. */
	static StudyStore open(Path folder) throws IOException {
		StudyFolder study = new StudyFolder(folder.toAbsolutePath().normalize());
		needsMigration(study);
		return locked(study, access(study, Access::toLead), () -> StudyFormat.TODAY.migrate(study));
	}

	/** As {@link StudyStore#join}. */
	static StudyStore join(Path folder, String name) throws IOException {
		StudyFolder study = new StudyFolder(folder.toAbsolutePath().normalize());
		boolean older = needsMigration(study);
		Access access = access(study, older ? Access::toLead : mayLead(study, name) ? Access::toJoin : Access::toCode);
		if (access.holdsShared()) {
			return locked(study, access, () -> StudyFormat.TODAY.migrate(study));
		}
		return store(study, access);
	}

	/**
	 * Whether somebody may be the lead. Who is not must not take the lock of what is shared even for a moment: the lead, who opens the
	 * study in that moment, would meet it.
	 */
	private static boolean mayLead(StudyFolder study, String name) throws IOException {
		Optional<String> lead = StudyFormat.lead(study);
		if (lead.isEmpty() || name.equals(lead.get())) {
			return true;
		}
		Path file = study.coderFile(lead.get());
		try {
			return Files.exists(file) ? Naming.same(name, CoderParts.read(file, lead.get()).getName()) : lead.get().startsWith(ReadableIds.slug(name));
		} catch (@SuppressWarnings("unused") IOException e) {
			return true; // whoever reads all of the study says what is wrong with it
		}
	}

	/** How the right to write is taken. */
	private interface Taking {
		Access of(StudyFolder study) throws IOException;
	}

	private static Access access(StudyFolder study, Taking taking) throws IOException {
		try {
			return taking.of(study);
		} catch (FileSystemException e) {
			throw notOpened(study, e);
		}
	}

	/** As {@link StudyStore#openReadOnly}. */
	static StudyStore openReadOnly(Path folder) throws IOException {
		StudyFolder study = new StudyFolder(folder.toAbsolutePath().normalize());
		if (needsMigration(study)) {
			throw new StudyException(NLS.bind(Messages.formatOlder, folder));
		}
		Rewrite.recoverForReading(study);
		return store(study, Access.toRead(study));
	}

	private static StudyStore locked(StudyFolder study, Access access, Step prepare) throws IOException {
		try {
			Rewrite.recover(study);
			prepare.run();
			StudyFiles.sweep(study);
		} catch (FileSystemException e) {
			access.close();
			throw notOpened(study, e);
		} catch (IOException | RuntimeException e) {
			access.close();
			throw e;
		}
		return store(study, access);
	}

	private static StudyStore store(StudyFolder study, Access access) throws IOException {
		try {
			return new StudyStore(study, access);
		} catch (FileSystemException e) {
			access.close();
			throw notOpened(study, e);
		} catch (IOException | RuntimeException e) {
			access.close();
			throw e;
		}
	}

	/** Whether a study has an older format; fails when it is none, or has a newer one. */
	private static boolean needsMigration(StudyFolder study) throws IOException {
		try {
			return StudyFormat.TODAY.needsMigration(study);
		} catch (FileSystemException e) {
			throw notOpened(study, e);
		}
	}

	private static StudyException notOpened(StudyFolder study, FileSystemException refused) {
		return new StudyException(NLS.bind(Messages.studyNotOpened, study.root(), Reasons.sentence(refused)), refused);
	}
}
