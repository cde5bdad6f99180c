// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.editing.RegistryUsage.Coded;
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
	private Set<CodingSession> others = Set.of();

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
	 * Changes all files, with the study's {@link Patience}, and with them the registry's.
	 *
	 * @param registry what the registry's file is to hold
	 * @throws IOException when a file cannot be read or written; all is then as it was
	 */
	void applyToFiles(byte[] registry) throws IOException {
		RegistryUsage.Snapshot snapshot = usage.snapshot();
		Map<Coded, Map<Place, Change>> made = new HashMap<>();
		others = changedOutside();
		editing.patience().during(monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			List<Coded> files = snapshot.files(gone, progress.split(1));
			for (Path file : snapshot.unreadable()) {
				throw new StudyException(NLS.bind(Messages.referencesUnknown, file));
			}
			rewrite(files, (coded, resource) -> replace(resource, made.computeIfAbsent(coded, any -> new HashMap<>())), registry, progress.split(1));
		});
		changes = made;
	}

	/** Changes what is open, once the files are changed. Where steps lead back to ids that are gone, all steps are forgotten. */
	void applyToSessions() throws IOException {
		List<CodingSession> forgetting = forgetting(editing, gone, instead);
		for (CodingSession session : editing.sessions()) {
			Map<Place, Change> places = new HashMap<>();
			session.change(() -> replace(session.resource(), places));
			if (!places.isEmpty()) {
				changes.computeIfAbsent(coded(session), any -> new HashMap<>()).putAll(places);
			}
			rebased(session);
			if (forgetting.contains(session)) {
				boolean dirty = session.edits().isDirty();
				session.edits().forget();
				if (dirty) {
					session.edits().unsaved();
				}
			} else {
				session.edits().changedBesides();
			}
		}
	}

	/**
	 * The sessions whose steps cannot be undone once some entries are gone: a step of theirs leads to one of these, or to a list of
	 * values that holds one now, or made the one that comes instead.
	 */
	static List<CodingSession> forgetting(StudyEditing editing, Set<String> gone, Optional<String> instead) {
		Set<String> made = new HashSet<>(gone);
		instead.ifPresent(made::add);
		return editing.sessions().stream().filter(session -> {
			Mentions mentions = new Mentions(session.resource().types(), gone, made).withLists(session.resource());
			return session.edits().anyStep(mentions::in);
		}).toList();
	}

	/**
	 * Puts back in files what {@link #applyToFiles} changed there.
	 *
	 * @param registry what the registry's file is to hold
	 * @throws IOException when a file cannot be read or written; all is then as it was
	 */
	void revertFiles(byte[] registry) throws IOException {
		others = changedOutside();
		editing.patience().during(monitor -> {
			List<Coded> files = changes.keySet().stream().filter(coded -> Files.exists(file(coded))).toList();
			rewrite(files, (coded, resource) -> restore(resource, changes.get(coded)), registry, SubMonitor.convert(monitor));
		});
	}

	/** Puts back what is open, once the files are put back; what was not saved still is not. */
	void revertSessions() throws IOException {
		for (CodingSession session : editing.sessions()) {
			if (changes.containsKey(coded(session))) {
				session.change(() -> restore(session.resource(), changes.get(coded(session))));
			}
			rebased(session);
			if (session.edits().isDirty()) {
				session.edits().unsaved();
			} else {
				session.edits().saved();
			}
		}
	}

	private interface Work {
		void on(Coded coded, CasResource resource);
	}

	private void rewrite(List<Coded> codings, Work work, byte[] registry, SubMonitor monitor) throws IOException {
		SubMonitor progress = monitor.setWorkRemaining(codings.size());
		Map<Path, AtomicFiles.Content> contents = new LinkedHashMap<>();
		for (Coded coded : codings) {
			Path file = file(coded);
			contents.put(file, out -> {
				if (progress.isCanceled()) { // until the last file is put down beside, all of it can be left
					throw new OperationCanceledException();
				}
				progress.worked(1);
				CasResource resource = new CasResource(URI.createFileURI(file.toString()), editing.store().types());
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
					resource.load(in, Map.of());
				}
				work.on(coded, resource);
				resource.save(out, Map.of());
			});
		}
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
		Set<CodingSession> changed = new LinkedHashSet<>();
		for (CodingSession session : editing.sessions()) {
			if (session.isChangedOutside()) {
				changed.add(session);
			}
		}
		return changed;
	}

	private void rebased(CodingSession session) throws IOException {
		if (!others.contains(session)) {
			session.rebased();
		}
	}

	private Path file(Coded coded) {
		return editing.store().codingFile(coded.coder(), coded.articleId());
	}

	private static Coded coded(CodingSession session) {
		return new Coded(session.coder(), session.articleId());
	}
}
