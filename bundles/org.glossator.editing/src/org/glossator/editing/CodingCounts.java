// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.cas.CasResource;
import org.glossator.cas.xmi.Remark;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Described;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.reading.FeatureValues;
import org.glossator.reading.Link;
import org.glossator.study.StudyStore;
import org.glossator.study.glance.FileStamp;
import org.glossator.study.parts.CodingKey;

/**
 * How many codings use each layer, feature, tag set and tag of the study's codebook. Files are read once, and again when they
 * change; what is open counts as it is open.
 */
@SuppressWarnings("resource") // the store is closed by its owner
final class CodingCounts {

	private record Counted(FileStamp stamp, String article, Map<Described, Integer> uses, List<Remark> unexplained) {
	}

	private final StudyEditing editing;
	private final Map<Path, Counted> files = new ConcurrentHashMap<>();
	private volatile Set<Path> unreadable = Set.of();
	private volatile boolean complete;

	CodingCounts(StudyEditing editing) {
		this.editing = editing;
	}

	/** The files that could not be read when they were counted last; nobody knows what is in them. */
	Set<Path> unreadable() {
		return unreadable;
	}

	/** What was found in the files that the codebook does not explain, so that it is counted nowhere, by file. */
	Map<Path, List<Remark>> unexplained() {
		Map<Path, List<Remark>> found = new TreeMap<>();
		files.forEach((file, counted) -> {
			if (!counted.unexplained().isEmpty()) {
				found.put(file, counted.unexplained());
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
		files.clear();
		unreadable = Set.of();
	}

	/** Counts in the files; for any thread. */
	void count(IProgressMonitor monitor) throws IOException {
		StudyStore store = editing.store();
		List<CodingKey> all = store.codings().all();
		SubMonitor progress = SubMonitor.convert(monitor, all.size());
		Set<Path> present = new HashSet<>();
		Set<Path> damaged = new TreeSet<>();
		for (CodingKey key : all) {
			progress.split(1);
			Path file = store.codings().file(key);
			FileStamp stamp = FileStamp.of(file);
			Counted known = files.get(file);
			try {
				if (known == null || !known.stamp().equals(stamp)) {
					CasResource resource = store.codings().open(key);
					files.put(file, new Counted(stamp, key.article(), uses(resource), Remark.unexplained(resource.remarks())));
				}
				present.add(file);
			} catch (IOException e) {
				damaged.add(file); // its reader says why when it is opened
			}
		}
		files.keySet().retainAll(present);
		unreadable = Collections.unmodifiableSet(damaged);
		complete = true;
	}

	/** How much an element of the study's codebook is used, as far as files were counted; for the thread of the sessions. */
	Usage usage(Described element) {
		Map<Path, Counted> all = new HashMap<>(files);
		for (CodingSession session : editing.sessions()) {
			all.put(editing.store().codings().file(session.key()),
					new Counted(new FileStamp(0, FileTime.fromMillis(0)), session.articleId(), uses(session.resource()), List.of()));
		}
		int codings = 0;
		Set<String> articles = new HashSet<>();
		for (Counted counted : all.values()) {
			int uses = counted.uses().getOrDefault(element, Integer.valueOf(0)).intValue();
			codings += uses;
			if (uses > 0) {
				articles.add(counted.article());
			}
		}
		return new Usage(codings, articles.size());
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
