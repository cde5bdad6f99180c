// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.CasResource;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.article.ArticleContent;
import org.glossator.model.Entries;
import org.glossator.model.codebook.Layer;
import org.glossator.model.study.Article;
import org.glossator.study.StudyStore;
import org.glossator.study.parts.CodingKey;

/** All tables of a study while they are written. */
public final class Tables implements Closeable {

	/**
	 * What was added of a file.
	 *
	 * @param codings how many codings
	 * @param notes sentences about what stands in the tables otherwise than it is coded
	 */
	public record Added(int codings, List<String> notes) {
	}

	private final TableMaker maker;
	private final CodebookTypes types;
	private final ArticleTable articles;
	private final LongTable codings;
	private final RegistryTables registry;
	private final Map<Layer, LayerTable> layers = new LinkedHashMap<>();

	/**
	 * Begins the tables, and writes those of the registry.
	 *
	 * @param maker makes them; stays open when this is closed
	 * @param store the study
	 */
	public Tables(TableMaker maker, StudyStore store) throws IOException {
		this.maker = maker;
		types = store.types();
		articles = new ArticleTable(maker);
		codings = new LongTable(maker);
		Entries entries = new Entries(store.registry());
		Set<String> taken = new HashSet<>();
		for (Layer layer : store.codebook().getLayers()) {
			String name = "layer-" + layer.getName();
			while (!taken.add(name.toLowerCase(Locale.ROOT))) { // on some file systems Frame and frame are one file
				name += "-2";
			}
			layers.put(layer, new LayerTable(maker, name, layer, types, entries));
		}
		registry = new RegistryTables(maker);
		registry.add(store.registry(), entries);
	}

	/** Adds an article. */
	public void add(Article article, ArticleContent content) throws IOException {
		articles.add(article, content);
	}

	/**
	 * Adds the codings of an article.
	 *
	 * @param key whose they are, of what
	 * @param coder what people call the coder
	 * @param resource the codings
	 * @return what was added
	 */
	public Added add(CodingKey key, String coder, CasResource resource) throws IOException {
		CodedFile file = new CodedFile(key, coder, resource);
		int added = 0;
		for (EObject coding : resource.codings()) {
			Layer layer = types.layer(coding.eClass()).filter(layers::containsKey).orElse(null);
			if (layer != null) {
				WrittenCoding coded = new WrittenCoding(file, layer, coding);
				layers.get(layer).add(coded);
				codings.add(coded, layers.get(layer).features());
				added++;
			}
		}
		return new Added(added, file.notes());
	}

	/**
	 * Writes what describes the tables, after the last row.
	 *
	 * @return a sentence for each column that has what it should not have
	 */
	public List<String> describe() throws IOException {
		close();
		List<Table> all = new ArrayList<>(List.of(articles.table(), codings.table()));
		layers.values().forEach(layer -> all.add(layer.table()));
		all.addAll(registry.tables());
		DataDictionary.write(maker, all);
		return all.stream().flatMap(table -> table.notes().stream()).toList();
	}

	@Override
	public void close() throws IOException {
		articles.close();
		codings.close();
		for (LayerTable layer : layers.values()) {
			layer.close();
		}
		registry.close();
	}
}
