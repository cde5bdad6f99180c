// SPDX-License-Identifier: EPL-2.0
package org.glossator.study;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.glossator.study.files.AtomicFiles;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Part;
import org.glossator.study.parts.Whose;

/**
 * Where things are in a study's folder.
 *
 * @param root the study's folder
 */
record StudyFolder(Path root) {

	static final String STUDY = "study.glossator";
	static final String CODEBOOK = "codebook.xmi";
	static final String VERSIONS = "codebook";
	static final String REGISTRY = "registry.xmi";
	static final String TYPE_SYSTEM = "TypeSystem.xml";
	static final String FOREIGN_TYPES = "ForeignTypes.xml";
	static final String PROJECT = ".project";
	static final String OURS = ".glossator";
	static final String ARTICLES = "articles";
	static final String CODERS = "coders";
	static final String CODER = "coder.xmi";
	static final String CODINGS = "codings";
	static final String ADJUDICATED = "adjudicated";
	static final String ARTICLE = "article.xmi";
	static final String SOURCE = "source.";
	static final String XMI = ".xmi";

	Path study() {
		return root.resolve(STUDY);
	}

	Path codebook() {
		return root.resolve(CODEBOOK);
	}

	/** The history of the codebook: a file a version. */
	Path versions() {
		return root.resolve(VERSIONS);
	}

	Path registry() {
		return root.resolve(REGISTRY);
	}

	/** The entries of the registry that a coder made who is not the lead. */
	Path registry(String coder) {
		return coder(coder).resolve(REGISTRY);
	}

	Path typeSystem() {
		return root.resolve(TYPE_SYSTEM);
	}

	Path foreignTypes() {
		return root.resolve(FOREIGN_TYPES);
	}

	/** The types that a coder's imports brought who is not the lead. */
	Path foreignTypes(String coder) {
		return coder(coder).resolve(FOREIGN_TYPES);
	}

	Path project() {
		return root.resolve(PROJECT);
	}

	/** What only this program needs: the lock, what is being written, {@link #former()}, {@link #glances()}, and what is edited and not saved. */
	Path ours() {
		return root.resolve(OURS);
	}

	/** What files of codings said at a glance, see {@link org.glossator.study.glance.Glances}. */
	Path glances() {
		return ours().resolve("glances");
	}

	/** The lock of a part. That of what is shared is where the one lock of a study was in layout 1, so that an older program meets it. */
	Path lock(Part part) {
		return switch (part) {
			case Part.Shared() -> ours().resolve("lock");
			case Part.OfCoder(String id) -> ours().resolve("locks").resolve(id);
			case Part.Adjudicated() -> ours().resolve("locks").resolve("." + ADJUDICATED);
		};
	}

	/** Where a coder's files are begun while somebody else may write what is shared. */
	Path begun(String coder) {
		return ours().resolve("begun").resolve(coder);
	}

	Path staging() {
		return ours().resolve("staging");
	}

	/** What {@link Rewrite} has not finished. */
	Path rewrite() {
		return ours().resolve("rewrite");
	}

	/** What files of codings held before they were saved under a later codebook, see {@link org.glossator.study.history.FormerCodings}. */
	Path former() {
		return ours().resolve("former");
	}

	Path articles() {
		return root.resolve(ARTICLES);
	}

	Path article(String id) {
		return articles().resolve(id);
	}

	/** The folder of all coders' parts. */
	Path coders() {
		return root.resolve(CODERS);
	}

	/** A coder's part. */
	Path coder(String id) {
		return coders().resolve(id);
	}

	/** What a coder says of who it is, and how far. */
	Path coderFile(String id) {
		return coder(id).resolve(CODER);
	}

	/** The ids of those who have a part, sorted. */
	List<String> coderIds() throws IOException {
		if (!Files.isDirectory(coders())) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(coders())) {
			return entries.filter(Files::isDirectory).map(path -> path.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted().toList();
		}
	}

	/** The folder of codings, with a folder for each round in it. */
	Path codings(Whose whose) {
		return switch (whose) {
			case Whose.Coder(String id) -> coder(id).resolve(CODINGS);
			case Whose.Adjudicated() -> adjudicated();
			case Whose.Suggested(String by) -> root.resolve("suggested").resolve(by);
			case Whose.OfArticle() -> throw new IllegalArgumentException("What came with an article lies with the article.");
		};
	}

	Path coding(CodingKey key) {
		return key.whose() instanceof Whose.OfArticle ? article(key.article()).resolve(ARTICLE)
				: codings(key.whose()).resolve(key.round()).resolve(key.article() + XMI);
	}

	/** Which coding a file is; empty when it is none that somebody writes. */
	Optional<CodingKey> key(Path file) {
		if (!file.startsWith(root) || !file.getFileName().toString().endsWith(XMI)) {
			return Optional.empty();
		}
		String name = file.getFileName().toString();
		String article = name.substring(0, name.length() - XMI.length());
		Path place = root.relativize(file);
		if (place.getNameCount() == 5 && place.startsWith(CODERS) && place.getName(2).toString().equals(CODINGS)) {
			return Optional.of(new CodingKey(Whose.coder(place.getName(1).toString()), place.getName(3).toString(), article));
		}
		return place.getNameCount() == 3 && place.startsWith(ADJUDICATED)
				? Optional.of(new CodingKey(new Whose.Adjudicated(), place.getName(1).toString(), article))
				: Optional.empty();
	}

	/** Makes a folder of the study and those above it, and sees to it that they are on the disk. */
	void makeFolders(Path wanted) throws IOException {
		if (!Files.isDirectory(wanted)) {
			makeFolders(wanted.getParent());
			try {
				Files.createDirectory(wanted);
			} catch (FileAlreadyExistsException e) {
				if (!Files.isDirectory(wanted)) {
					throw e;
				}
				return; // another made it just now
			}
			AtomicFiles.forceDirectory(wanted.getParent());
		}
	}

	Path adjudicated() {
		return root.resolve(ADJUDICATED);
	}
}
