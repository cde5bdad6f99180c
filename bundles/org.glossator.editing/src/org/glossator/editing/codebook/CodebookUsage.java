// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.CasResource;
import org.glossator.cas.xmi.Remark;
import org.glossator.editing.coding.OpenCodings;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Link;
import org.glossator.study.StudyStore;
import org.glossator.study.history.CodebookChange;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.walk.CodingQuery;
import org.glossator.study.walk.CodingWalk;
import org.glossator.study.walk.Remembered;
import org.glossator.study.walk.Taking;

/**
 * How many codings use each layer, feature, tag set and tag of the study's codebook. Files are read once, and again when they
 * change; what is open counts as it is open.
 */
@SuppressWarnings("resource") // the store is closed by its owner
final class CodebookUsage {

	private record Counted(Map<Described, Integer> uses, List<Remark> unexplained) {
	}

	private final StudyStore store;
	private final OpenCodings codings;
	private final Remembered<Counted> files;
	private volatile Set<Path> unreadable = Set.of();
	private volatile boolean complete;

	CodebookUsage(StudyStore store, OpenCodings codings) {
		this.store = store;
		this.codings = codings;
		this.files = new Remembered<>(store, CodingQuery.of(store, CodebookUsage::counted));
	}

	/** The files that could not be read when they were counted last; nobody knows what is in them. */
	Set<Path> unreadable() {
		return unreadable;
	}

	/** What was found in the files that the codebook does not explain, so that it is counted nowhere, by file. */
	Map<Path, List<Remark>> unexplained() {
		Map<Path, List<Remark>> found = new TreeMap<>();
		files.known().forEach((key, counted) -> {
			if (!counted.unexplained().isEmpty()) {
				found.put(store.codings().file(key), counted.unexplained());
			}
		});
		return found;
	}

	/** Whether all files were counted that can be read. */
	boolean isComplete() {
		return complete;
	}

	/** Forgets everything, since the codebook is another one. */
	void forget() {
		complete = false;
		files.forget();
		unreadable = Set.of();
	}

	/** Counts in the files; for any thread. */
	void count(IProgressMonitor monitor) throws IOException {
		CodingWalk walk = CodingWalk.over(store);
		List<CodingKey> all = walk.keys();
		Set<Path> damaged = new TreeSet<>();
		walk.read(all, files::of, SubMonitor.convert(monitor, all.size()), new Taking<>() {
			@Override
			public void take(CodingKey key, Counted counted) {
				// remembered
			}

			@Override
			public void damaged(CodingKey key, IOException reason) {
				damaged.add(store.codings().file(key)); // its reader says why when it is opened
			}
		});
		files.retain(all);
		unreadable = Collections.unmodifiableSet(damaged);
		complete = true;
	}

	/** How much an element of the study's codebook is used, as far as files were counted; for the thread of the sessions. */
	UseCount usage(Described element) {
		Map<CodingKey, Counted> all = files.known();
		all.putAll(codings.each(CodebookUsage::counted));
		int codings = 0;
		Set<String> articles = new HashSet<>();
		for (Map.Entry<CodingKey, Counted> counted : all.entrySet()) {
			int uses = counted.getValue().uses().getOrDefault(element, Integer.valueOf(0)).intValue();
			codings += uses;
			if (uses > 0) {
				articles.add(counted.getKey().article());
			}
		}
		return new UseCount(codings, articles.size());
	}

	/** What codings have to follow of a change, each with the number of codings, as far as files were counted. */
	List<PendingChange> pending(CodebookChange change) {
		return change.effects().stream().map(effect -> new PendingChange(effect.element(), effect.fate(),
				effect.fate() == CodebookChange.Fate.REPLACED ? Optional.ofNullable(change.replacements().get(effect.element()))
						: change.successor(effect.element()),
				usage(effect.element()))).toList();
	}

	private static Counted counted(CasResource resource) {
		return new Counted(uses(resource), Remark.unexplained(resource.remarks()));
	}

	private static Map<Described, Integer> uses(CasResource resource) {
		Map<Described, Integer> uses = new HashMap<>();
		for (EObject coding : resource.codings()) {
			Set<Described> used = new HashSet<>();
			Layer layer = resource.types().layer(coding.eClass()).orElseThrow();
			used.add(layer);
			for (Feature feature : layer.getFeatures()) {
				EStructuralFeature structural = coding.eClass().getEStructuralFeature(feature.getName());
				if (coding.eIsSet(structural)) {
					used.add(feature);
					FeatureValues.all(coding.eGet(structural)).forEach(value -> tag(feature, value, used));
				}
			}
			used.forEach(element -> uses.merge(element, Integer.valueOf(1), Integer::sum));
		}
		return uses;
	}

	private static void tag(Feature feature, Object value, Set<Described> used) {
		Object name = Link.is(value) ? Link.of((EObject) value).role().orElse("") : value;
		ModelNames.tag(feature, name).ifPresent(tag -> {
			used.add(tag);
			used.add(feature.getTagSet());
		});
	}
}
