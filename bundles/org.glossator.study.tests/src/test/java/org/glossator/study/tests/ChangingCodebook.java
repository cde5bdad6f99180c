// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.tests;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.CodebookValidator;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Tag;
import org.glossator.model.codebook.TagSet;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookChange;

/** A copy of a study's codebook that is changed and put into the study. */
final class ChangingCodebook {

	final Codebook codebook;
	private final StudyStore store;
	private final Map<EObject, EObject> successors;
	private final Map<Tag, Tag> replacements = new HashMap<>();

	ChangingCodebook(StudyStore store) {
		this.store = store;
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		codebook = (Codebook) copier.copy(store.codebook());
		copier.copyReferences();
		successors = new HashMap<>(copier);
	}

	/** Changes the codebook of a study, and saves it. */
	static void change(StudyStore store, Consumer<ChangingCodebook> change) throws IOException {
		ChangingCodebook changing = new ChangingCodebook(store);
		change.accept(changing);
		changing.save();
	}

	/** Makes a former version the next one. */
	static void bringBack(StudyStore store, int version) throws IOException {
		store.codebooks().change(store.codebooks().history().back(version).orElseThrow(), "Ann", "It was better", () -> { }).run();
	}

	void save() throws IOException {
		store.codebooks().change(new CodebookChange(store.codebook(), codebook, successors, replacements), "Ann", "", () -> { }).run();
	}

	boolean isSound() {
		return CodebookValidator.problems(codebook).isEmpty();
	}

	Layer layer(String name) {
		return codebook.getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst().orElseThrow();
	}

	Feature feature(String layer, String name) {
		return layer(layer).getFeatures().stream().filter(feature -> feature.getName().equals(name)).findFirst().orElseThrow();
	}

	TagSet set(String name) {
		return codebook.getTagSets().stream().filter(set -> set.getName().equals(name)).findFirst().orElseThrow();
	}

	Tag tag(String set, String name) {
		return set(set).getTags().stream().filter(tag -> tag.getName().equals(name)).findFirst().orElseThrow();
	}

	void delete(EObject element) {
		List<EObject> gone = new java.util.ArrayList<>(List.of(element));
		element.eAllContents().forEachRemaining(gone::add);
		EcoreUtil.deleteAll(gone, false);
	}

	void replace(Tag tag, Tag instead) {
		successors.entrySet().stream().filter(each -> each.getValue() == tag).map(Map.Entry::getKey).findFirst()
				.ifPresent(original -> replacements.put((Tag) original, instead));
		replacements.replaceAll((original, now) -> now == tag ? instead : now);
		delete(tag);
	}
}
