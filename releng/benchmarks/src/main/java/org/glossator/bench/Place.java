// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where measuring takes place.
 *
 * @param folder for what is generated and written; on the disk that studies would be on
 * @param quick whether less of everything will do
 * @param product the folder of the built product; empty when it is not built
 */
record Place(Path folder, boolean quick, Optional<Path> product) {

	/** How often each side is measured, in turns. */
	int repeats() {
		return quick ? 2 : 5;
	}

	/** So many, or a fifth of that when quick. */
	int amount(int whole) {
		return quick ? whole / 5 : whole;
	}

	/** Takes what the programs complain about. */
	Path log() {
		return folder.resolve("log.txt");
	}

	/** The files to import; written the first time. */
	Path corpus() throws IOException {
		return made("corpus-" + amount(1000), path -> Corpus.write(path, amount(1000)));
	}

	/** A study with many articles; written the first time. */
	Path manyArticles() throws IOException {
		return made("many-" + amount(12_500), path -> ManyArticles.write(path, amount(12_500)));
	}

	/** A study with many articles that are coded; written the first time. */
	Path codedArticles(int articles) throws IOException {
		return made("coded-" + articles, path -> CodedArticles.write(path, articles));
	}

	/** The same as a copy, whose codebook may be changed. */
	Path codedArticlesToChange(int articles) throws IOException {
		Path original = codedArticles(articles);
		return made("changed-" + articles, path -> copy(original, path));
	}

	private static void copy(Path from, Path to) throws IOException {
		List<Path> all;
		try (Stream<Path> walk = Files.walk(from)) {
			all = walk.toList();
		}
		for (Path each : all) {
			Files.copy(each, to.resolve(from.relativize(each).toString()));
		}
	}

	/** A study with long and densely coded articles; written the first time. */
	Path bigArticles(int articles) throws IOException {
		return made("big-" + articles, path -> BigArticles.write(path, articles));
	}

	/** A study with an article of each shape; written the first time. */
	Path shapes() throws IOException {
		return made("shapes", Shapes::write);
	}

	private interface Maker {
		void make(Path path) throws IOException;
	}

	private Path made(String name, Maker maker) throws IOException {
		Path made = folder.resolve(name);
		if (!Files.exists(made)) {
			say("making " + name);
			Path unfinished = fresh(name + ".unfinished");
			maker.make(unfinished);
			Files.move(unfinished, made);
		}
		return made;
	}

	/** A path below the folder at which there is nothing (any more). */
	Path fresh(String name) throws IOException {
		Path path = folder.resolve(name);
		if (Files.exists(path)) {
			List<Path> all;
			try (Stream<Path> walk = Files.walk(path)) {
				all = walk.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path each : all) {
				Files.delete(each);
			}
		}
		return path;
	}

	/** Tells a person how far it is. */
	static void say(String text) {
		System.err.println("bench: " + text);
	}

	/** Takes what a run says of itself out of several runs. */
	static Samples printed(List<Fresh.Run> runs, String name) {
		return new Samples(runs.stream().map(Fresh.Run::printed).map((Map<String, Double> all) -> all.get(name)).toList());
	}

	/** Takes the whole time out of several runs. */
	static Samples times(List<Fresh.Run> runs) {
		return new Samples(runs.stream().map(Fresh.Run::milliseconds).toList());
	}
}
