// SPDX-License-Identifier: EPL-2.0
package org.glossator.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.glossator.architecture.tests.Repository.BundleProject;
import org.junit.jupiter.api.Test;

/** Every sentence in a message bundle is there under the name that the code has for it, is used, and comes out as it is written. */
class MessagesTest {

	private static final Pattern BUNDLE = Pattern.compile("NLS\\.initializeMessages\\(\"[\\w.]+?\\.(\\w+)\", (\\w+)\\.class\\)");
	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\}");
	private static final Pattern SENTENCE_IN_CODE = Pattern.compile("new (?:Study|Ingest)Exception\\([^;]*\"[A-Za-z ]* ");

	/**
	 * @param name   of the class
	 * @param fields its keys
	 * @param values what they stand for
	 * @param users  the other sources of the package, in one
	 */
	private record Messages(String name, Set<String> fields, Properties values, String users) {
	}

	@Test
	void theCoreHasItsSentencesInMessageBundles() {
		List<String> names = all().stream().map(Messages::name).toList();
		for (String bundle : List.of("model", "cas", "reading", "rules", "ingest", "study", "formats", "editing", "cli")) {
			assertTrue(names.stream().anyMatch(name -> name.startsWith("bundles/org.glossator." + bundle + "/")), bundle + " of " + names);
		}
	}

	@Test
	void everyKeyIsInTheCodeAndInTheFile() {
		for (Messages messages : all()) {
			assertEquals(messages.fields(), new TreeSet<>(messages.values().stringPropertyNames()), messages.name());
		}
	}

	@Test
	void everyKeyIsUsed() {
		List<String> unused = new ArrayList<>();
		for (Messages messages : all()) {
			String type = messages.name().replaceAll(".*/|\\.java", "");
			for (String key : messages.fields()) {
				if (!Pattern.compile("\\b" + type + "\\." + key + "\\b").matcher(messages.users()).find()) {
					unused.add(messages.name() + ": " + key);
				}
			}
		}
		assertEquals(List.of(), unused);
	}

	/** NLS.bind takes an apostrophe for the begin of a quotation, and what is not bound stays as it is. */
	@Test
	void apostrophesAreDoubledWhereSomethingIsPutIn() {
		assertEquals(List.of(), those(text -> PLACE.matcher(text).find() ? text.replace("''", "").contains("'") : text.contains("''")));
	}

	@Test
	void placesAreNumberedWithoutGaps() {
		assertEquals(List.of(), those(text -> {
			Set<Integer> places = PLACE.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).collect(Collectors.toSet());
			return !places.equals(IntStream.range(0, places.size()).boxed().collect(Collectors.toSet()));
		}));
	}

	/** The messages whose text is so. */
	private static List<String> those(Predicate<String> wrong) {
		return all().stream().flatMap(messages -> messages.values().entrySet().stream().filter(entry -> wrong.test(entry.getValue().toString()))
				.map(entry -> messages.name() + ": " + entry.getKey() + "=" + entry.getValue())).toList();
	}

	@Test
	void anErrorThatAPersonReadsIsNotWordedInCode() {
		List<String> found = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			for (Path source : bundle.sources()) {
				SENTENCE_IN_CODE.matcher(Repository.text(source)).results()
						.forEach(worded -> found.add(Repository.name(source) + ": " + worded.group()));
			}
		}
		assertEquals(List.of(), found);
	}

	private static List<Messages> all() {
		List<Messages> all = new ArrayList<>();
		for (BundleProject bundle : Repository.bundles()) {
			for (Path source : bundle.sources()) {
				Matcher matcher = BUNDLE.matcher(Repository.text(source));
				if (matcher.find()) {
					all.add(new Messages(Repository.name(source),
							FIELD.matcher(Repository.text(source)).results().map(field -> field.group(1)).collect(Collectors.toCollection(TreeSet::new)),
							properties(source.resolveSibling(matcher.group(1) + ".properties")), users(bundle, source)));
				}
			}
		}
		return all;
	}

	private static String users(BundleProject bundle, Path messages) {
		return bundle.sources().stream().filter(source -> source.getParent().equals(messages.getParent()) && !source.equals(messages))
				.map(Repository::text).collect(Collectors.joining());
	}

	private static Properties properties(Path file) {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
		return properties;
	}
}
