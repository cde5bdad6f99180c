// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.glossator.ingest.internal.fork.PdfLines.Line;

/**
 * Takes the headers, footers and numbers of pages off a PDF: lines that stand at the same edge of several pages and differ in
 * their digits at most. Lines of digits alone are taken off only where they count the pages: they might be those of a table.
 */
final class RunningLines {

	private static final Pattern DIGITS = Pattern.compile("\\d+");
	private static final Pattern NO_LETTER = Pattern.compile("\\P{L}*");
	/** So many lines at an edge are looked at. */
	private static final int DEEPEST = 3;
	/** Left and right pages may have different lines. */
	private static final double SHARE_OF_PAGES = 0.4;

	private final String title;

	/**
	 * For one document.
	 *
	 * @param title its title, which stays on the first page also where the others repeat it; empty when it is not known
	 */
	RunningLines(String title) {
		this.title = key(title);
	}

	/* Takes the lines off the pages. */
	void removeFrom(List<List<Line>> all) {
		List<List<Line>> pages = all.stream().filter(page -> !page.isEmpty()).toList();
		remove(pages, true);
		remove(pages, false);
	}

	private void remove(List<List<Line>> pages, boolean top) {
		Map<String, Set<Integer>> seen = new HashMap<>();
		for (int number = 0; number < pages.size(); number++) {
			List<Line> page = pages.get(number);
			for (int depth = 0; depth < Math.min(DEEPEST, page.size()); depth++) {
				seen.computeIfAbsent(key(page.get(at(page, top, depth)).text(), number), key -> new TreeSet<>()).add(number);
			}
		}
		double least = Math.max(2, SHARE_OF_PAGES * pages.size());
		for (int number = 0; number < pages.size(); number++) {
			List<Line> page = pages.get(number);
			for (int removed = 0; removed < DEEPEST && !page.isEmpty(); removed++) {
				String line = page.get(at(page, top, 0)).text();
				boolean running = seen.getOrDefault(key(line, number), Set.of()).size() >= least;
				if (!running || number == 0 && !title.isEmpty() && key(line).equals(title)) {
					break;
				}
				page.remove(at(page, top, 0));
			}
		}
	}

	private static int at(List<Line> page, boolean top, int depth) {
		return top ? depth : page.size() - 1 - depth;
	}

	/* What running lines have in common; of a line without letters, its first number from which that of the page is taken. */
	private static String key(String line, int page) {
		if (!NO_LETTER.matcher(line).matches()) {
			return key(line);
		}
		return DIGITS.matcher(line).results().findFirst()
				.map(digits -> digits.group().length() < 6 ? Integer.parseInt(digits.group()) - page + key(line) : line).orElse(line);
	}

	private static String key(String line) {
		return DIGITS.matcher(line.strip().toLowerCase(Locale.ROOT)).replaceAll("#").replaceAll("\\s+", " ");
	}
}
