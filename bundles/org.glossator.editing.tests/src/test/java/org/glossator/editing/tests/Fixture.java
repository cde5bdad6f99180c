// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.article.ArticleContent;
import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.SourceBytes;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.StudyEditing;
import org.glossator.editing.coding.CodingSession;
import org.glossator.editing.coding.Gestures;
import org.glossator.model.Codebooks;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.registry.Entity;
import org.glossator.model.registry.RegistryFactory;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** A study by the News framing codebook with two articles, open and edited by "me". */
final class Fixture implements AutoCloseable {

	static final String ME = "me";
	static final String TEXT = "Trump and Putin agree\n\nPresident Donald Trump said on Sunday that he would work with Russia. "
			+ "\u201cIt is time to move forward,\u201d he wrote on Twitter. Senator Lindsey Graham called the plan dangerous.\n";

	final StudyStore store;
	final StudyEditing editing;

	private Fixture(StudyStore store) throws IOException {
		this.store = store;
		this.editing = StudyEditing.by(store, ME);
	}

	/** Makes the study in an empty folder. */
	static Fixture create(Path folder) {
		try {
			StudyStore store = StudyStore.create(folder, "Test", Codebooks.newsFraming());
			store.registry().getEntities().add(entity("trump", "Donald Trump"));
			store.registry().getEntities().add(entity("putin", "Vladimir Putin"));
			store.saveRegistry();
			add(store, TEXT);
			add(store, "Another\n\n" + TEXT);
			store.flush();
			return new Fixture(store);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Opens the study in a folder. */
	static Fixture open(Path folder) {
		try {
			return new Fixture(StudyStore.open(folder));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Entity entity(String id, String name) {
		Entity entity = RegistryFactory.eINSTANCE.createEntity();
		entity.setId(id);
		entity.setCanonicalName(name);
		return entity;
	}

	private static void add(StudyStore store, String text) throws IOException {
		String title = text.lines().findFirst().orElseThrow();
		store.add(new ArticleContent(text, ArticleMetadata.builder().title(title).build(), List.of()),
				SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)), "txt");
	}

	String article(int index) {
		return store.articles().get(index).getId();
	}

	/** My session of the article with {@link #TEXT}. */
	CodingSession mine() {
		return session(ME);
	}

	CodingSession session(String coder) {
		try {
			return editing.open(CodingKey.of(coder, store.articles().stream().filter(a -> a.getTitle().startsWith("Trump")).findFirst().orElseThrow().getId()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Layer layer(String name) {
		return store.codebook().getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	/** A feature by "Layer.feature". */
	Feature feature(String path) {
		String[] names = path.split("\\.");
		return layer(names[0]).getFeatures().stream().filter(feature -> feature.getName().equals(names[1])).findFirst().orElseThrow();
	}

	/** Codes the first occurrence of some words. */
	EObject code(Gestures gestures, String layer, String... words) {
		return gestures.code(layer(layer), java.util.Arrays.stream(words).map(Fixture::range).toList()).orElseThrow();
	}

	/** Where some words stand first. */
	static TextRange range(String words) {
		int begin = TEXT.indexOf(words);
		if (begin < 0) {
			throw new IllegalArgumentException(words);
		}
		return new TextRange(begin, begin + words.length());
	}

	static Object get(EObject coding, String feature) {
		return coding.eGet(coding.eClass().getEStructuralFeature(feature));
	}

	/** The coding as it would be saved, and the registry. */
	String saved(CodingSession session) {
		editing.keep(); // which reads it in another thread
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			session.resource().save(out, Map.of());
			out.write(ModelFiles.write(session.registry()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		editing.close();
		try {
			store.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
