// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.glossator.cli.tests.HundredFiles.Expected;
import org.glossator.ingest.SampleArticle;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.Test;

/** A folder as people have them: a hundred files of every format, some broken, some twice. */
class HundredFilesTest extends CommandTest {

	/** What {@code Samples.article(n)} puts at the end of each of its paragraphs. */
	private static final Pattern MARK = Pattern.compile("\\[(\\d+)\\.\\d]");
	private static final List<String> NOT_ARTICLE = List.of(SampleArticle.CHROME, "All rights reserved", "Another story entirely", "Related",
			"Home", "nobody reads this", "color: red");
	private static final String AGAIN = "not imported again, the article ";

	/* What is said of each source on standard error, where each has one line. */
	private Map<String, String> told() {
		Map<String, String> told = new TreeMap<>();
		for (String line : err().lines().toList()) {
			assertTrue(line.contains(": ") && !line.startsWith("\tat "), line);
			String name = line.substring(0, line.indexOf(": "));
			assertEquals(null, told.put(name, line.substring(name.length() + 2)), "named twice: " + line);
		}
		return told;
	}

	private static Map<String, String> withPart(Map<String, String> told, boolean again) {
		return told.entrySet().stream().filter(each -> each.getValue().startsWith(AGAIN) == again)
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
	}

	@Test
	void goodFilesBecomeArticlesAndBadOnesAreNamed() throws IOException {
		Path inbox = Files.createDirectory(temp.resolve("Post eingang ä"));
		HundredFiles files = new HundredFiles(inbox);
		try (Stream<Path> all = Files.walk(inbox)) {
			assertEquals(100, all.filter(Files::isRegularFile).count());
		}
		assertEquals(0, run("new", "study"));
		assertEquals(1, run("import", "study", inbox.toString()));
		String summary = out();
		Map<String, String> bad = withPart(told(), false);
		Map<String, String> again = withPart(told(), true);
		assertRejected(files, bad);

		Map<String, Article> bySource = articles();
		assertEquals(Set.of(), bySource.keySet().stream().filter(source -> files.articles().stream().noneMatch(each -> each.sources().contains(source)))
				.collect(Collectors.toSet()));
		assertSources(files, bySource, again);
		assertTrue(summary.contains(files.articles().size() + " imported, " + again.size() + " already there, " + bad.size() + " failed"), summary);
		assertTexts(files, bySource);

		Set<String> before = tree(temp.resolve("study"));
		assertEquals(1, run("import", "study", inbox.toString()));
		assertTrue(out().startsWith("0 imported, "), out());
		assertEquals(bad, withPart(told(), false));
		assertEquals(files.articles().stream().flatMap(each -> each.sources().stream()).sorted().toList(),
				List.copyOf(withPart(told(), true).keySet()));
		assertEquals(before, tree(temp.resolve("study")));
		assertEquals(0, run("check", "study"), this::err);
	}

	private static void assertRejected(HundredFiles files, Map<String, String> bad) {
		assertEquals(new TreeSet<>(files.rejected().keySet()), bad.keySet());
		files.rejected().forEach((name, part) -> assertTrue(bad.get(name).contains(part), name + ": " + bad.get(name)));
		bad.forEach((name, reason) -> assertFalse(reason.matches(".*(Exception|Error|null|org\\.|java\\.).*"), name + ": " + reason));
	}

	/* The articles of the study, opened anew, by what they were read from. */
	private Map<String, Article> articles() throws IOException {
		try (StudyStore store = StudyStore.openReadOnly(temp.resolve("study"))) {
			assertEquals(List.of(), store.notes());
			return store.articles().stream().collect(Collectors.toMap(Article::getSourceName, Function.identity()));
		}
	}

	/* Each article was read from one of its sources, and the others are named with its id. */
	private static void assertSources(HundredFiles files, Map<String, Article> bySource, Map<String, String> again) {
		Map<String, String> expected = new TreeMap<>();
		for (Expected each : files.articles()) {
			List<String> imported = each.sources().stream().filter(bySource::containsKey).toList();
			assertEquals(1, imported.size(), each.sources().toString());
			Article article = bySource.get(imported.get(0));
			assertEquals(each.article().title(), article.getTitle(), imported.get(0));
			each.sources().stream().filter(source -> !imported.contains(source))
					.forEach(source -> expected.put(source, AGAIN + article.getId() + " has the same " + (each.sameBytes() ? "bytes" : "text")));
		}
		assertEquals(expected, again);
	}

	/* Each text holds its own article whole, nothing of another and nothing that stands around it; its source is kept. */
	private void assertTexts(HundredFiles files, Map<String, Article> bySource) throws IOException {
		try (StudyStore store = StudyStore.open(temp.resolve("study"))) {
			for (Expected each : files.articles()) {
				String source = each.sources().stream().filter(bySource::containsKey).findFirst().orElseThrow();
				String id = bySource.get(source).getId();
				String text = store.article(id).text();
				int from = 0;
				for (String paragraph : each.article().paragraphs()) {
					int at = text.indexOf(paragraph, from);
					assertTrue(at >= 0 && (at == 0 || text.charAt(at - 1) == '\n'), () -> source + ": " + text);
					from = at + paragraph.length();
				}
				assertEquals(MARK.matcher(each.article().body()).results().map(MatchResult::group).toList(),
						MARK.matcher(text).results().map(MatchResult::group).toList(), source);
				NOT_ARTICLE.forEach(chrome -> assertFalse(text.contains(chrome), () -> source + ": " + text));
				try (Stream<Path> kept = Files.list(store.articleFile(id).getParent())) {
					assertEquals(2, kept.count(), source + ": the article and its source");
				}
			}
		}
	}

	/* Everything in a folder but its lock and its index, with sizes. */
	private static Set<String> tree(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder.resolve("articles"))) {
			return all.map(path -> folder.relativize(path) + (Files.isRegularFile(path) ? " " + path.toFile().length() : ""))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
