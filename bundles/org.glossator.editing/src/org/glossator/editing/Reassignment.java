// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.editing.RegistryUsage.Coded;
import org.glossator.model.ModelFiles;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.study.AtomicFiles;
import org.glossator.study.Rewrite;
import org.glossator.study.StudyException;

/**
 * Gives all codings that refer to some entries another one instead, or none: those of all coders, in files and in what is open.
 * Remembers what each place held, so that it can be put back; a place that a coder changed since is then left as it is.
 */
@SuppressWarnings("resource") // the store is closed by its owner
final class Reassignment {

	private record Place(String uid, String feature) {
	}

	private record Change(List<String> before, List<String> after) {
	}

	private final StudyEditing editing;
	private final RegistryUsage usage;
	private final Set<String> gone;
	private final Optional<String> instead;
	private final Runnable beforeEach;
	private Map<Coded, Map<Place, Change>> changes = Map.of();

	/**
	 * @param gone       the ids that codings no longer have afterwards
	 * @param instead    the id they get; none, when they lose it
	 * @param beforeEach called before each change on the disk
	 */
	Reassignment(StudyEditing editing, RegistryUsage usage, Set<String> gone, Optional<String> instead,
			Runnable beforeEach) {
		this.editing = editing;
		this.usage = usage;
		this.gone = gone;
		this.instead = instead;
		this.beforeEach = beforeEach;
	}

	/**
	 * Changes all files, with them the registry's, and then what is open. Steps of what is open that lead back to ids that are gone
	 * are forgotten.
	 *
	 * @throws IOException when a file cannot be read or written; all is then as it was
	 */
	void apply(IProgressMonitor monitor) throws IOException {
		RegistryUsage.Snapshot snapshot = usage.snapshot();
		List<Coded> files = snapshot.files(gone, monitor);
		for (Path file : snapshot.unreadable()) {
			throw new StudyException(file + " cannot be read, so nobody knows whether it refers to what is to go. Nothing was changed. "
					+ "Restore this file from a copy, or move it out of the study, and try again.");
		}
		Map<Coded, Map<Place, Change>> made = new HashMap<>();
		Set<CodingSession> others = changedOutside();
		rewrite(files, (coded, resource) -> replace(resource, made.computeIfAbsent(coded, any -> new HashMap<>())));
		for (CodingSession session : editing.sessions()) {
			Map<Place, Change> places = new HashMap<>();
			replace(session.resource(), places);
			if (!places.isEmpty()) {
				made.computeIfAbsent(coded(session), any -> new HashMap<>()).putAll(places);
			}
			told(session, true, others);
		}
		changes = made;
	}

	/**
	 * Puts back what {@link #apply} changed, in files and in what is open.
	 *
	 * @throws IOException when a file cannot be read or written; all is then as it was
	 */
	void revert() throws IOException {
		List<Coded> files = changes.keySet().stream().filter(coded -> Files.exists(file(coded))).toList();
		Set<CodingSession> others = changedOutside();
		rewrite(files, (coded, resource) -> restore(resource, changes.get(coded)));
		for (CodingSession session : editing.sessions()) {
			if (changes.containsKey(coded(session))) {
				restore(session.resource(), changes.get(coded(session)));
			}
			told(session, false, others);
		}
	}

	private interface Work {
		void on(Coded coded, CasResource resource);
	}

	private void rewrite(List<Coded> codings, Work work) throws IOException {
		Map<Path, AtomicFiles.Content> contents = new LinkedHashMap<>();
		for (Coded coded : codings) {
			Path file = file(coded);
			contents.put(file, out -> {
				CasResource resource = new CasResource(URI.createFileURI(file.toString()), editing.store().types());
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
					resource.load(in, Map.of());
				}
				work.on(coded, resource);
				resource.save(out, Map.of());
			});
		}
		byte[] registry = ModelFiles.write(editing.store().registry());
		contents.put(editing.store().registryFile(), out -> out.write(registry));
		Rewrite.run(editing.store(), contents, beforeEach);
	}

	private void replace(CasResource resource, Map<Place, Change> made) {
		for (EObject coding : resource.codings()) {
			for (Feature feature : References.features(resource.types(), coding)) {
				List<String> before = References.ids(coding, feature);
				if (before.stream().anyMatch(gone::contains)) {
					List<String> after = after(before, feature);
					References.set(coding, feature, after);
					made.put(new Place(Annotations.uid(coding), feature.getName()), new Change(before, after));
				}
			}
		}
	}

	private List<String> after(List<String> before, Feature feature) {
		List<String> after = before.stream().map(id -> gone.contains(id) ? instead.orElse("") : id).toList();
		return feature.getKind() == FeatureKind.LINK ? after // links keep their number, since each has a role
				: List.copyOf(new LinkedHashSet<>(after.stream().filter(id -> !id.isEmpty()).toList()));
	}

	private void restore(CasResource resource, Map<Place, Change> places) {
		for (EObject coding : resource.codings()) {
			for (Feature feature : References.features(resource.types(), coding)) {
				Change change = places.get(new Place(Annotations.uid(coding), feature.getName()));
				if (change != null) {
					List<String> now = References.ids(coding, feature);
					References.set(coding, feature, now.equals(change.after()) ? change.before() : restored(now, change, feature));
				}
			}
		}
	}

	/** What a place holds after the change is undone, where a coder changed it since. */
	private List<String> restored(List<String> now, Change change, Feature feature) {
		List<String> result = new ArrayList<>(now);
		if (feature.getKind() == FeatureKind.LINK) {
			for (int i = 0; i < Math.min(now.size(), change.after().size()); i++) {
				if (gone.contains(change.before().get(i)) && now.get(i).equals(change.after().get(i))) {
					result.set(i, change.before().get(i));
				}
			}
		} else if (feature.isMany() && (instead.isEmpty() || now.contains(instead.get()))) {
			if (instead.isPresent() && !change.before().contains(instead.get())) {
				result.remove(instead.get());
			}
			for (int i = 0; i < change.before().size(); i++) {
				String id = change.before().get(i);
				if (gone.contains(id) && !result.contains(id)) {
					result.add(Math.min(i, result.size()), id);
				}
			}
		}
		return result;
	}

	/** The sessions whose file another program changed: what is in it they do not hold, so they go on knowing that. */
	private Set<CodingSession> changedOutside() throws IOException {
		Set<CodingSession> others = new LinkedHashSet<>();
		for (CodingSession session : editing.sessions()) {
			if (session.isChangedOutside()) {
				others.add(session);
			}
		}
		return others;
	}

	/** Tells those who show a session that it changed on disk and in memory alike; what was not saved still is not. */
	private static void told(CodingSession session, boolean forgets, Set<CodingSession> others) throws IOException {
		if (!others.contains(session)) {
			session.rebased();
		}
		boolean dirty = session.edits().isDirty();
		if (forgets && (session.edits().canUndo() || session.edits().canRedo())) {
			session.edits().forget();
		}
		if (dirty) {
			session.edits().unsaved();
		} else {
			session.edits().saved();
		}
	}

	private Path file(Coded coded) {
		return editing.store().codingFile(coded.coder(), coded.articleId());
	}

	private static Coded coded(CodingSession session) {
		return new Coded(session.coder(), session.articleId());
	}
}
