// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CasResource;
import org.glossator.cas.CasXmi;
import org.glossator.cas.CodebookTypes;
import org.glossator.model.ModelNames;
import org.glossator.model.codebook.Feature;
import org.glossator.study.StudyStore;
import org.glossator.study.glance.FileStamp;

/**
 * Which codings refer to which entries of the registry: those in files, and those that are open as they are now. How often each
 * entry is used in a file is remembered until the file changes, so asking again is quick.
 */
public final class RegistryUsage {

	/**
	 * A coder's coding of an article.
	 *
	 * @param coder     the coder's id
	 * @param articleId the article's id
	 */
	public record Coded(String coder, String articleId) {
	}

	/**
	 * A coding that refers to an entry.
	 *
	 * @param id       the entry's id
	 * @param where    in which coding of which article
	 * @param uid      its stable name
	 * @param layer    what a coder calls its layer
	 * @param features what a coder calls the features that refer to the entry
	 * @param text     the text it covers; empty when it is about the whole article
	 */
	public record Use(String id, Coded where, String uid, String layer, List<String> features, String text) {
	}

	private record Counted(FileStamp stamp, Map<String, Integer> counts) {
	}

	private final StudyEditing editing;
	private final Map<Path, Counted> files = new ConcurrentHashMap<>();

	/** Knows nothing yet. */
	public RegistryUsage(StudyEditing editing) {
		this.editing = editing;
	}

	/** Takes down what is open now, so that another thread can go on from there. */
	public Snapshot snapshot() {
		Map<Coded, Map<String, List<Use>>> open = new LinkedHashMap<>();
		for (CodingSession session : editing.sessions()) {
			Coded where = new Coded(session.coder(), session.articleId());
			open.put(where, uses(where, session.resource(), Optional.empty()));
		}
		return new Snapshot(open);
	}

	/** The uses in one coding of an article by the id of the entry; of all entries, or of some. */
	private static Map<String, List<Use>> uses(Coded where, CasResource resource, Optional<Collection<String>> wanted) {
		Map<String, List<Use>> uses = new HashMap<>();
		CodebookTypes types = resource.types();
		for (EObject coding : resource.codings()) {
			Map<String, List<String>> features = new LinkedHashMap<>();
			for (Feature feature : References.features(types, coding)) {
				for (String id : References.ids(coding, feature)) {
					if (!id.isEmpty() && (wanted.isEmpty() || wanted.get().contains(id))) {
						List<String> names = features.computeIfAbsent(id, any -> new ArrayList<>());
						if (!names.contains(ModelNames.of(feature))) {
							names.add(ModelNames.of(feature));
						}
					}
				}
			}
			features.forEach((id, names) -> uses.computeIfAbsent(id, any -> new ArrayList<>()).add(new Use(id, where, Annotations.uid(coding),
					types.layer(coding.eClass()).map(ModelNames::of).orElse(""), names, Annotations.coveredText(coding))));
		}
		return uses;
	}

	/** What is in the files, and what was open when this was made. Used by one thread. */
	@SuppressWarnings("resource") // the store is closed by its owner
	public final class Snapshot {

		private final Map<Coded, Map<String, List<Use>>> open;
		private final Set<Path> unreadable = new TreeSet<>();
		private Optional<CAS> cas = Optional.empty();

		private Snapshot(Map<Coded, Map<String, List<Use>>> open) {
			this.open = open;
		}

		/**
		 * Counts the codings that refer to each entry.
		 *
		 * @param monitor told of files; asked whether to go on
		 * @return by id of the entry; entries that are not used are left out
		 * @throws IOException                when the codings cannot be listed
		 * @throws OperationCanceledException when it is cancelled
		 */
		public Map<String, Integer> counts(IProgressMonitor monitor) throws IOException {
			Map<String, Integer> counts = new HashMap<>();
			for (Coded coded : coded()) {
				if (!open.containsKey(coded)) {
					count(coded, monitor).forEach((id, count) -> counts.merge(id, count, Integer::sum));
				}
			}
			open.values().forEach(uses -> uses.forEach((id, list) -> counts.merge(id, list.size(), Integer::sum)));
			return counts;
		}

		/**
		 * Finds the codings that refer to some entries.
		 *
		 * @param ids     ids of entries
		 * @param monitor told of files; asked whether to go on
		 * @return in the order of coders, articles and the text; a coding that refers to several of them once for each
		 * @throws IOException                when the codings cannot be listed
		 * @throws OperationCanceledException when it is cancelled
		 */
		public List<Use> uses(Collection<String> ids, IProgressMonitor monitor) throws IOException {
			List<Use> found = new ArrayList<>();
			Set<Coded> all = coded();
			all.addAll(open.keySet());
			for (Coded coded : all) {
				Map<String, List<Use>> uses = Map.of();
				if (open.containsKey(coded)) {
					uses = open.get(coded);
				} else if (!Collections.disjoint(count(coded, monitor).keySet(), ids)) {
					uses = read(coded).map(resource -> RegistryUsage.uses(coded, resource, Optional.of(ids))).orElse(Map.of());
				}
				for (String id : ids) {
					found.addAll(uses.getOrDefault(id, List.of()));
				}
			}
			return found;
		}

		/** Finds the codings on disk that refer to some entries, whether or not they are open. */
		List<Coded> files(Collection<String> ids, IProgressMonitor monitor) throws IOException {
			List<Coded> found = new ArrayList<>();
			Set<Coded> all = coded();
			SubMonitor progress = SubMonitor.convert(monitor, all.size());
			for (Coded coded : all) {
				if (!Collections.disjoint(count(coded, progress).keySet(), ids)) {
					found.add(coded);
				}
				progress.worked(1);
			}
			return found;
		}

		/** The files that could not be read so far; nobody knows what is in them. */
		public Set<Path> unreadable() {
			return Set.copyOf(unreadable);
		}

		private Set<Coded> coded() throws IOException {
			Set<Coded> all = new LinkedHashSet<>();
			for (String coder : store().coders()) {
				for (String article : store().codedArticles(coder)) {
					all.add(new Coded(coder, article));
				}
			}
			return all;
		}

		private Map<String, Integer> count(Coded coded, IProgressMonitor monitor) throws IOException {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Path file = store().codingFile(coded.coder(), coded.articleId());
			FileStamp now;
			try {
				now = FileStamp.of(file);
			} catch (NoSuchFileException e) {
				return Map.of(); // it went away since it was listed
			}
			Counted known = files.get(file);
			if (known == null || !known.stamp().equals(now)) {
				Optional<CasResource> resource = read(coded);
				if (resource.isEmpty()) {
					return Map.of();
				}
				Map<String, Integer> counts = new HashMap<>();
				RegistryUsage.uses(coded, resource.get(), Optional.empty()).forEach((id, uses) -> counts.put(id, Integer.valueOf(uses.size())));
				known = new Counted(now, Map.copyOf(counts));
				files.put(file, known);
			}
			return known.counts();
		}

		private Optional<CasResource> read(Coded coded) throws IOException {
			Path file = store().codingFile(coded.coder(), coded.articleId());
			CodebookTypes types = store().types();
			CAS reused = cas.filter(any -> any.getTypeSystem() == types.typeSystem()).orElseGet(types::newCas);
			cas = Optional.of(reused);
			reused.reset();
			try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
				CasXmi.read(in, reused);
				return Optional.of(new CasResource(URI.createFileURI(file.toString()), types, reused));
			} catch (IOException e) {
				cas = Optional.empty();
				unreadable.add(file); // its reader says why when it is opened
				return Optional.empty();
			}
		}

		private StudyStore store() {
			return editing.store();
		}
	}
}
