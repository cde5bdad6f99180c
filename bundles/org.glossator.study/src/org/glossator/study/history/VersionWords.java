// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.CodebookVersion;

/** Says what a version of a codebook changed. */
public final class VersionWords {

	private VersionWords() {
	}

	/**
	 * {@return what a version changed, to stand in a list, at least one sentence}
	 *
	 * @param version of the history
	 */
	public static List<Said> of(CodebookHistory history, CodebookVersion version) throws IOException {
		int number = version.getNumber();
		if (version.getSteps().isEmpty()) {
			return List.of(Said.of(Messages.versionFirst));
		}
		List<Said> said = new ArrayList<>();
		if (history.restores(number) > 0) {
			said.add(Said.of(NLS.bind(Messages.versionBack, Integer.valueOf(version.getRestores()))));
		}
		said.addAll(history.version(number - 1).isPresent() ? Comparison.of(history, number - 1, number).said() : StepWords.of(version.getSteps()));
		return said;
	}
}
