// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.List;

import org.glossator.formats.sources.ImportReport.Rejected;

/**
 * What an export wrote.
 *
 * @param files number of files
 * @param articles number of articles
 * @param codings number of codings, whosever they are
 * @param failed what could not be exported, or not as it is, by name and reason; the rest was
 * @param notes sentences about what a reader of the files may stumble over
 * @param cancelled whether it was cancelled, so that nothing was written
 */
public record ExportReport(int files, int articles, int codings, List<Rejected> failed, List<String> notes, boolean cancelled) {

	/** Copies the lists. */
	public ExportReport {
		failed = List.copyOf(failed);
		notes = List.copyOf(notes);
	}
}
