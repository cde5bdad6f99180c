// SPDX-License-Identifier: EPL-2.0
package org.glossator.app.guide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the guide: chapters of paragraphs, in which keys are named as they are bound. */
final class Guide {

	/**
	 * A part under a heading.
	 *
	 * @param heading    of one line
	 * @param paragraphs in their order
	 */
	record Chapter(String heading, List<String> paragraphs) {
	}

	private static final String EDITOR = "org.glossator.ui.editor."; //$NON-NLS-1$
	private static final String HEADING = "# "; //$NON-NLS-1$
	private static final Pattern COMMAND = Pattern.compile("\\{([\\w.]+)\\}"); //$NON-NLS-1$

	private Guide() {
	}

	/**
	 * The whole guide.
	 *
	 * @param keys gives the keys of a command by its id; one without a dot is one of the editor
	 */
	static List<Chapter> read(UnaryOperator<String> keys) {
		List<Chapter> chapters = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(Guide.class.getResourceAsStream("guide.txt"), StandardCharsets.UTF_8))) { //$NON-NLS-1$
			lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
				if (line.startsWith(HEADING)) {
					chapters.add(new Chapter(line.substring(HEADING.length()), new ArrayList<>()));
				} else {
					chapters.getLast().paragraphs.add(COMMAND.matcher(line).replaceAll(found -> Matcher.quoteReplacement(keys.apply(id(found.group(1))))));
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return chapters;
	}

	private static String id(String command) {
		return command.indexOf('.') < 0 ? EDITOR + command : command;
	}

	/** What of the chapters has all words, in a paragraph or the heading above it; the words are in lower case. */
	static List<Chapter> find(List<Chapter> chapters, List<String> words) {
		List<Chapter> found = new ArrayList<>();
		for (Chapter chapter : chapters) {
			List<String> paragraphs = chapter.paragraphs.stream().filter(paragraph -> hasAll(chapter.heading + ' ' + paragraph, words)).toList();
			if (!paragraphs.isEmpty()) {
				found.add(new Chapter(chapter.heading, paragraphs));
			}
		}
		return found;
	}

	private static boolean hasAll(String text, List<String> words) {
		String lower = text.toLowerCase(Locale.ROOT);
		return words.stream().allMatch(lower::contains);
	}
}
