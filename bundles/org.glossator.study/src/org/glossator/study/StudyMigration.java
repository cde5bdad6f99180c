// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Brings a study on disk from one format version to the next. Handlers run in order of their versions, under the study's lock,
 * before any of its files is read as a model; each leaves alone what it does not know.
 */
public interface StudyMigration {

	/** The format version it starts from; afterwards the study is in the version after that. */
	int from();

	/**
	 * Changes the files of the study. Run again after a crash in its middle, it ends with the same files; its last step is
	 * to write the new version into {@code study.glossator}.
	 *
	 * @param study the study's folder
	 * @throws IOException when a file cannot be read or written; the study is then refused
	 */
	void migrate(Path study) throws IOException;
}
