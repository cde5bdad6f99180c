// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Codebook;

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
		StudyFiles.makeFolder(study);
		StudyFiles.requireEmpty(study);
		return locked(study, () -> StudyFiles.create(study, name, codebook));
	}

	/** As {@link StudyStore#open}. */
	static StudyStore open(Path folder) throws IOException {
		StudyFolder study = new StudyFolder(folder.toAbsolutePath().normalize());
		needsMigration(study);
		return locked(study, () -> StudyFormat.TODAY.migrate(study));
	}

	/** As {@link StudyStore#openReadOnly}. */
	static StudyStore openReadOnly(Path folder) throws IOException {
		StudyFolder study = new StudyFolder(folder.toAbsolutePath().normalize());
		if (needsMigration(study)) {
			throw new StudyException(NLS.bind(Messages.formatOlder, folder));
		}
		Rewrite.recoverForReading(study);
		try {
			return new StudyStore(study, Optional.empty());
		} catch (FileSystemException e) {
			throw notOpened(study, e);
		}
	}

	private static StudyStore locked(StudyFolder study, Step prepare) throws IOException {
		StudyLock lock;
		try {
			lock = StudyLock.acquire(study);
		} catch (FileSystemException e) {
			throw notOpened(study, e);
		}
		try {
			Rewrite.recover(study);
			prepare.run();
			StudyFiles.sweep(study);
			return new StudyStore(study, Optional.of(lock));
		} catch (FileSystemException e) {
			lock.close();
			throw notOpened(study, e);
		} catch (IOException | RuntimeException e) {
			lock.close();
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
