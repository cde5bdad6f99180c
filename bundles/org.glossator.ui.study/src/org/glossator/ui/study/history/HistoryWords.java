// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Text;
import org.glossator.editing.codebook.UseCount;
import org.glossator.study.history.Comparison;
import org.glossator.study.history.Said;
import org.glossator.study.history.VersionSummary;
import org.glossator.ui.study.codebook.ElementWords;

/** What is said of a version, and of the difference between two. */
final class HistoryWords {

	private final boolean alone;

	/**
	 * @param alone whether there is one version only
	 */
	HistoryWords(boolean alone) {
		this.alone = alone;
	}

	/** By whom and why a version was made, what it changed, with what it was before as far as that is known, and what lies in it. */
	String of(VersionSummary row, Optional<Comparison> sinceBefore, Optional<UseCount> saved) {
		List<String> parts = new ArrayList<>();
		if (row.version().isEmpty()) {
			return row.what();
		}
		String made = Stream.of(row.who().isEmpty() ? "" : NLS.bind(Messages.MadeBy, row.who()), row.why().isEmpty() ? "" : NLS.bind(Messages.Because, row.why())) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(line -> !line.isEmpty()).collect(Collectors.joining(Text.DELIMITER));
		if (!made.isEmpty()) {
			parts.add(made);
		}
		List<Said> said = new ArrayList<>(row.said());
		sinceBefore.ifPresent(comparison -> {
			List<String> sentences = comparison.said().stream().map(Said::sentence).toList();
			said.removeIf(each -> sentences.contains(each.sentence()));
			said.addAll(comparison.said());
		});
		parts.add(list(said));
		saved.filter(usage -> !usage.isNone()).ifPresent(usage -> parts.add(NLS.bind(Messages.SavedUnder, ElementWords.usage(usage))));
		if (alone) {
			parts.add(Messages.OnlyOne);
		}
		return String.join(Text.DELIMITER + Text.DELIMITER, parts);
	}

	/** What is different. */
	String difference(Comparison comparison) {
		String list = comparison.said().isEmpty() ? Messages.NoDifference : list(comparison.said());
		return comparison.isTraced() ? list : Messages.NotTraced + Text.DELIMITER + Text.DELIMITER + list;
	}

	/** When a version was made, here and now; empty when that is not known. */
	static String when(VersionSummary row) {
		return row.made().map(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault())::format).orElse(""); //$NON-NLS-1$
	}

	/** What a list calls a version: "Version 3, 30 Nov 2026, 10:02". */
	static String name(VersionSummary row) {
		String when = when(row);
		return when.isEmpty() ? NLS.bind(Messages.Version, Integer.valueOf(row.number())) : NLS.bind(Messages.VersionOf, Integer.valueOf(row.number()), when);
	}

	/** What changed, one a line, each with what it was and is. */
	static String list(List<Said> said) {
		return said.stream().map(each -> "\u2022 " + each.sentence() //$NON-NLS-1$
				+ each.details().stream().map(detail -> Text.DELIMITER + "      " + detail).collect(Collectors.joining())) //$NON-NLS-1$
				.collect(Collectors.joining(Text.DELIMITER));
	}
}
