// SPDX-License-Identifier: EPL-2.0
package org.glossator.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.codebook.Codebook;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookChange;

/** Renames a layer of a study's codebook and saves it, as the lead of the study does. */
public final class OurCodebook {

	private static final double MILLISECONDS = 1e6;

	private OurCodebook() {
	}

	/** @param arguments the folder of a study */
	public static void main(String[] arguments) throws Exception {
		try (StudyStore store = StudyStore.open(Path.of(arguments[0]))) {
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			Codebook changed = (Codebook) copier.copy(store.codebook());
			copier.copyReferences();
			Map<EObject, EObject> successors = new HashMap<>(copier);
			String name = changed.getLayers().getFirst().getName();
			changed.getLayers().getFirst().setName(name.equals("Mention") ? "Naming" : "Mention");
			long start = System.nanoTime();
			store.codebooks().change(new CodebookChange(store.codebook(), changed, successors, Map.of()), BigArticles.CODER, "measured", () -> { }).run();
			Fresh.tell("save", (System.nanoTime() - start) / MILLISECONDS);
			Fresh.tell("articles", store.articles().size());
			Fresh.tell("version", store.codebook().getVersion());
		}
	}
}
