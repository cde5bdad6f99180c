// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.Codebooks;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Layer;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EntityType;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.files.AtomicFiles;
import org.glossator.ui.editor.ArticleEditor;
import org.glossator.ui.study.ArticleOpener;
import org.glossator.ui.study.Studies;

/** A small study of its own for a test, open in the workbench: articles that nobody coded, and a few entities. */
public final class StudyFixture implements AutoCloseable {

	/** The text that most tests code in. */
	public static final String TEXT = "Trump and Putin agree\n\nPresident Donald Trump said on Sunday that he would work with Russia. "
			+ "\u201cIt is time to move forward,\u201d he wrote on Twitter. Senator Lindsey Graham called the plan dangerous.\n";

	private final Path folder;
	private final List<String> ids = new ArrayList<>();

	private StudyFixture(Path folder) {
		this.folder = folder;
	}

	/** Makes a study of the articles with these texts, which all differ, and opens it instead of the one that is open. */
	public static StudyFixture open(String... texts) {
		return open(Codebooks.newsFraming(), texts);
	}

	/** Makes a study with a codebook of its own. */
	public static StudyFixture open(Codebook codebook, String... texts) {
		try {
			StudyFixture fixture = new StudyFixture(Files.createTempDirectory("study").toRealPath().resolve("Test study"));
			try (StudyStore store = StudyStore.create(fixture.folder, "Test study", codebook)) {
				store.registry().getEntities().add(entity("trump", "Donald Trump", EntityType.PER));
				store.registry().getEntities().add(entity("putin", "Vladimir Putin", EntityType.PER));
				store.registry().getEntities().add(entity("russia", "Russia", EntityType.GPE));
				store.saveRegistry();
				for (String text : texts) {
					fixture.ids.add(add(store, text));
				}
			}
			Workbench.activate();
			Workbench.page().closeAllEditors(false);
			Studies.open(Workbench.window(), fixture.folder);
			return fixture;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static Entity entity(String id, String name, EntityType type) {
		Entity entity = RegistryFactory.eINSTANCE.createEntity();
		entity.setId(id);
		entity.setCanonicalName(name);
		entity.setType(type);
		return entity;
	}

	private static String add(StudyStore store, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		SourceBytes source = new SourceBytes() {
			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(bytes);
			}
		};
		ArticleMetadata metadata = ArticleMetadata.builder().title(text.lines().findFirst().orElseThrow()).build();
		return store.add(new ArticleContent(text, metadata, List.of()), source, "txt").article().getId();
	}

	/** Where the study lies. */
	public Path folder() {
		return folder;
	}

	/** Copies the study as it would lie there if the program were stopped now; nobody writes into it meanwhile. */
	public void copy(Path to) throws IOException {
		Workbench.rest();
		Workbench.study().editing().orElseThrow().keep();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(folder.relativize(file).toString()));
			}
		}
	}

	/** The id of an article, in the order of the texts. */
	public String id(int index) {
		return ids.get(index);
	}

	/** The layer of the study's codebook with this name. */
	public static Layer layer(String name) {
		Codebook codebook = Workbench.study().codebook().orElseThrow();
		return codebook.getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	/** Opens the editor of an article. */
	public ArticleEditor edit(int index) {
		Article article = Workbench.study().article(id(index)).orElseThrow();
		ArticleOpener.open(Workbench.page(), Workbench.study(), article);
		Workbench.until("the editor is open", () -> Workbench.page().getActiveEditor() instanceof ArticleEditor);
		return (ArticleEditor) Workbench.page().getActiveEditor();
	}

	/** The open session of my coding of an article. */
	public CodingSession session(int index) {
		var editing = Workbench.study().editing().orElseThrow();
		return editing.session(editing.mine(id(index))).orElseThrow();
	}

	/** Closes the study without saving, and deletes it. */
	@Override
	public void close() {
		try {
			Workbench.closeStudy();
		} finally {
			delete();
		}
	}

	private void delete() {
		try {
			AtomicFiles.deleteTree(folder.getParent());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
