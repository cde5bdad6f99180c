// SPDX-License-Identifier: EPL-2.0
package org.glossator.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A study of the three seeds, as its files tell of it while a person works on it. */
final class SeedStudy {

	/** How the title of one of its articles begins. */
	static final String TITLE = "Donald Trump";
	/** The id of that article. */
	static final String ARTICLE = "donald-trump-backtracks-on-forming-cyber-security-unit-with";

	private final Path folder;

	private SeedStudy(Path folder) {
		this.folder = folder;
	}

	/** Makes one at a person's desk, without a coding. */
	static SeedStudy at(Desk desk) throws IOException, InterruptedException {
		Path folder = desk.home().resolve("Study");
		assertEquals(0, desk.headless("new", folder.toString()).code());
		assertEquals(0, desk.headless("import", folder.toString(), Product.seeds().toString()).code());
		return new SeedStudy(folder);
	}

	/** Opens it in the workbench. */
	void start(Desk desk, String run, String title) throws IOException, InterruptedException {
		desk.start(run, title, "--study", folder.toString());
	}

	/** Exports it. */
	Path export(Desk desk, String format) throws IOException, InterruptedException {
		Path out = desk.home().resolve(format);
		assertEquals(0, desk.headless("export", folder.toString(), "--format", format, "--out", out.toString()).code());
		return out;
	}

	/** What is not saved yet. */
	String journal() {
		return all(folder.resolve(".glossator/journal"), ".journal");
	}

	/** What the person has coded and saved. */
	String coding() {
		return all(folder.resolve("coders/ana/codings/main"), ".xmi");
	}

	String registry() {
		return Desk.text(folder.resolve("registry.xmi"));
	}

	String codebook() {
		return Desk.text(folder.resolve("codebook.xmi"));
	}

	/** What all files below a folder hold whose names end so: those that stay there while the program writes into it. */
	private static String all(Path folder, String end) {
		StringBuilder texts = new StringBuilder();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (file.toString().endsWith(end)) {
						texts.append(Desk.text(file));
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
					if (failure instanceof NoSuchFileException) {
						return FileVisitResult.CONTINUE; // it was written beside and renamed, or is not there yet
					}
					throw failure;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts.toString();
	}
}
