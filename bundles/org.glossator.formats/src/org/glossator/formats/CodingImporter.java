// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.formats.sources.ImportReport;
import org.glossator.study.StudyStore;

/** Brings a coder's codings into a study. Found as an OSGi service; has no state. */
public interface CodingImporter {

	/**
	 * What is to be imported.
	 *
	 * @param paths files, and folders that are searched for files of the format
	 * @param coder what people call the coder; added to the study when it has none of that name
	 * @param types the type system of the files; empty when it is beside them
	 */
	record Request(List<Path> paths, String coder, Optional<Path> types) {

		/** Copies the list of paths. */
		public Request {
			paths = List.copyOf(paths);
		}
	}

	/** Short name, as in {@code --format}. */
	String name();

	/** What it reads, for a list shown to a person. */
	String description();

	/** Extensions of the files it reads, without dots. */
	List<String> extensions();

	/**
	 * Imports codings. A coding that is in the study is never overwritten.
	 *
	 * @param store the study, open for writing
	 * @param request what, and whose
	 * @param monitor told of files; asked whether to go on; what was imported before stays
	 * @return what became of each file
	 * @throws IOException when the study cannot be written; it is whole then
	 */
	ImportReport importCodings(StudyStore store, Request request, IProgressMonitor monitor) throws IOException;
}
