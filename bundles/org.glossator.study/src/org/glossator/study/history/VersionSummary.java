// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.CodebookVersion;

/**
 * A version of a codebook as a list of all versions shows it.
 *
 * @param number  of the version
 * @param version empty when its file is missing or damaged
 * @param said    what it changed, or what is the matter with its file
 * @param lost    whether it is not known what it changed
 */
public record VersionSummary(int number, Optional<CodebookVersion> version, List<Said> said, boolean lost) {

	/** Copies the list. */
	public VersionSummary {
		said = List.copyOf(said);
	}

	/**
	 * {@return all versions from the first that there is a file of, the newest first}
	 *
	 * @throws IOException when the files cannot be listed, or a version cannot be compared with the one before
	 */
	public static List<VersionSummary> all(CodebookHistory history) throws IOException {
		List<VersionSummary> all = new ArrayList<>();
		NavigableSet<Integer> numbers = history.numbers();
		int now = history.now().getVersion();
		int first = numbers.isEmpty() ? now : numbers.first().intValue();
		for (int number = now; number >= first; number--) {
			all.add(of(history, number, first));
		}
		return all;
	}

	/** {@return the version of today} */
	public static VersionSummary today(CodebookHistory history) throws IOException {
		NavigableSet<Integer> numbers = history.numbers();
		int now = history.now().getVersion();
		return of(history, now, numbers.isEmpty() ? now : numbers.first().intValue());
	}

	private static VersionSummary of(CodebookHistory history, int number, int first) throws IOException {
		Optional<CodebookVersion> version = history.version(number).or(() -> number == history.now().getVersion() ? undated(history) : Optional.empty());
		boolean begins = version.isPresent() && version.get().getSteps().isEmpty() && number > first; // what the file of today says is not known
		boolean lost = version.isEmpty() || begins;
		return new VersionSummary(number, version, lost ? List.of(lost(history, number)) : VersionWords.of(history, version.get()), lost);
	}

	/** The codebook of today, when no file says since when it is. */
	private static Optional<CodebookVersion> undated(CodebookHistory history) {
		Optional<CodebookVersion> version = history.beginning();
		version.ifPresent(beginning -> beginning.setMade(null));
		return version;
	}

	private static Said lost(CodebookHistory history, int number) {
		return Said.of(NLS.bind(Files.exists(history.file(number)) ? Messages.versionDamaged : Messages.versionMissing, history.file(number)));
	}

	/** {@return when it was made; empty when that is not known} */
	public Optional<Instant> made() {
		try {
			return version.map(CodebookVersion::getMade).map(Instant::parse);
		} catch (@SuppressWarnings("unused") DateTimeException e) {
			return Optional.empty(); // somebody wrote something else into the file
		}
	}

	/** {@return the name of who made it; empty when that is not known} */
	public String who() {
		return version.map(CodebookVersion::getBy).orElse("");
	}

	/** {@return the reason that was given for it; empty for none} */
	public String why() {
		return version.map(CodebookVersion::getNote).orElse("");
	}

	/** {@return what it changed, or what is the matter with its file, in a line} */
	public String what() {
		return said.stream().map(Said::sentence).collect(Collectors.joining("; "));
	}
}
