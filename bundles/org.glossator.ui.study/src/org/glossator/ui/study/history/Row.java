// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.CodebookVersion;
import org.glossator.study.history.CodebookHistory;
import org.glossator.study.history.Said;
import org.glossator.study.history.VersionWords;

/**
 * A version as the table shows it.
 *
 * @param number  of the version
 * @param version empty when its file is missing or damaged
 * @param said    what it changed, or what is the matter with its file
 */
record Row(int number, Optional<CodebookVersion> version, List<Said> said) {

	/** {@return all versions from the first that there is a file of, the newest first} */
	static List<Row> all(CodebookHistory history) throws IOException {
		List<Row> rows = new ArrayList<>();
		NavigableSet<Integer> numbers = history.numbers();
		int now = history.now().getVersion();
		int first = numbers.isEmpty() ? now : numbers.first().intValue();
		for (int number = now; number >= first; number--) {
			int each = number;
			Optional<CodebookVersion> version = history.version(number).or(() -> each == now ? today(history) : Optional.empty());
			boolean begins = version.isPresent() && version.get().getSteps().isEmpty() && each > first; // what the file of today says is not known
			rows.add(new Row(number, version, version.isPresent() && !begins ? VersionWords.of(history, version.get()) : List.of(lost(history, number))));
		}
		return rows;
	}

	/** The codebook of today, when no file says since when it is. */
	private static Optional<CodebookVersion> today(CodebookHistory history) {
		Optional<CodebookVersion> version = history.beginning();
		version.ifPresent(beginning -> beginning.setMade(null));
		return version;
	}

	private static Said lost(CodebookHistory history, int number) {
		return new Said(NLS.bind(Files.exists(history.file(number)) ? Messages.Damaged : Messages.Missing, history.file(number)), List.of());
	}

	/** When it was made, here and now; empty when that is not known. */
	String when() {
		try {
			return version.map(CodebookVersion::getMade).map(made -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
					.withZone(ZoneId.systemDefault()).format(Instant.parse(made))).orElse(""); //$NON-NLS-1$
		} catch (@SuppressWarnings("unused") DateTimeException e) {
			return ""; // somebody wrote something else into the file
		}
	}

	String who() {
		return version.map(CodebookVersion::getBy).orElse(""); //$NON-NLS-1$
	}

	String why() {
		return version.map(CodebookVersion::getNote).orElse(""); //$NON-NLS-1$
	}

	String what() {
		return said.stream().map(Said::sentence).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	/** What a list calls it: "Version 3, 30 Nov 2026, 10:02". */
	String name() {
		return when().isEmpty() ? NLS.bind(Messages.Version, Integer.valueOf(number)) : NLS.bind(Messages.VersionOf, Integer.valueOf(number), when());
	}
}
