// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.study.StudyStore;

/** Writes a study in one format. Found as an OSGi service; has no state. */
public interface CorpusExporter {

	/** Short name, as in {@code --format}. */
	String name();

	/** What it writes, for a list shown to a person. */
	String description();

	/** Extensions of the files it writes, without dots. */
	List<String> extensions();

	/**
	 * Writes the study into a folder.
	 *
	 * @param store the study; only read
	 * @param request where to, and of whom
	 * @param monitor told of articles; asked whether to go on
	 * @return what was written and what could not be; when cancelled, nothing was written
	 * @throws IOException when the folder cannot be written, or holds what is not from an earlier export; it is then as it was
	 */
	ExportReport export(StudyStore store, ExportRequest request, IProgressMonitor monitor) throws IOException;
}
