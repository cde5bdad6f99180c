// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.glossator.cas.Annotations;
import org.glossator.cas.CodebookTypes;
import org.glossator.cas.text.TextRange;
import org.glossator.editing.coding.CodingSession;
import org.glossator.model.codebook.Severity;
import org.glossator.reading.Coding;
import org.glossator.reading.CodingReader;
import org.glossator.reading.Description;
import org.glossator.rules.Problem;
import org.glossator.ui.editor.marks.Underline;
import org.glossator.ui.editor.marks.Underlines;

/** The codings of a session as they are shown: kept up with its steps at the cost of what changed, not of all there is. */
final class ShownCodings {

	private final CodingSession session;
	private final ChangedCodings changes = new ChangedCodings();
	private final Map<String, List<Underline>> byUid = new HashMap<>();
	private Map<String, List<String>> problems = Map.of();
	private Set<String> faulty = Set.of();
	private CodingReader reader;
	private CodebookTypes types;
	private Underlines underlines = Underlines.NONE;
	private List<String> ofArticle = List.of();

	ShownCodings(CodingSession session) {
		this.session = session;
		readAll();
		session.resource().eAdapters().add(changes);
	}

	CodingSession session() {
		return session;
	}

	Underlines underlines() {
		return underlines;
	}

	/** What the codings of the article as a whole say. */
	List<Description> ofArticle() {
		return ofArticle.stream().flatMap(uid -> reader.describe(uid).stream()).toList();
	}

	/** Listens no more. */
	void close() {
		session.resource().eAdapters().remove(changes);
	}

	/** The codings that steps changed since this was asked last, also those that are gone; by uid. */
	Set<String> changed() {
		return changes.take();
	}

	/** Takes notice of changed codings; {@return outside of which stretch of text all is as before} */
	Optional<TextRange> refresh(Set<String> changed) {
		boolean anew = types != session.resource().types() || changed.isEmpty() && !session.edits().canUndo() && !session.edits().canRedo();
		return anew ? refreshAll() : replace(changed);
	}

	/** Reads all anew, since names in the codebook or the registry may have changed. */
	Optional<TextRange> refreshAll() {
		Underlines before = underlines;
		readAll();
		return underlines.changed(before);
	}

	/** Takes notice of what the codebook's rules found last; {@return outside of which stretch of text all is as before} */
	Optional<TextRange> check() {
		Map<String, List<String>> found = new HashMap<>();
		Set<String> wrong = new HashSet<>();
		for (Problem problem : session.checking().found()) {
			found.computeIfAbsent(problem.uid(), any -> new ArrayList<>()).add(problem.sentence());
			if (problem.severity() == Severity.ERROR) {
				wrong.add(problem.uid());
			}
		}
		Set<String> changed = new HashSet<>(wrong);
		changed.addAll(faulty);
		changed.removeIf(uid -> wrong.contains(uid) && faulty.contains(uid));
		problems = found;
		faulty = wrong;
		return replace(changed);
	}

	/** What a coding says, and what is wrong with it. */
	Optional<Description> describe(String uid) {
		return reader.describe(uid).map(said -> said.withProblems(problems.getOrDefault(uid, List.of())));
	}

	private void readAll() {
		types = session.resource().types();
		reader = new CodingReader(session.resource(), types, session.registry());
		changes.take();
		byUid.clear();
		List<Underline> all = new ArrayList<>();
		for (EObject coding : session.resource().codings()) {
			List<Underline> found = marked(CodingUnderlines.of(reader, coding));
			if (!found.isEmpty()) {
				byUid.put(found.getFirst().uid(), found);
				all.addAll(found);
			}
		}
		underlines = new Underlines(all);
		readOfArticle();
	}

	private void readOfArticle() {
		ofArticle = session.resource().codings().stream().filter(this::isOfArticle).map(Annotations::uid).toList();
	}

	private boolean isOfArticle(EObject object) {
		return reader.read(object).filter(Coding::isOfArticle).isPresent();
	}

	private Optional<TextRange> replace(Set<String> uids) {
		Map<String, List<Underline>> now = new LinkedHashMap<>();
		uids.forEach(uid -> now.put(uid, session.resource().byUid(uid).map(coding -> marked(CodingUnderlines.of(reader, coding))).orElse(List.of())));
		List<Underline> before = uids.stream().flatMap(uid -> byUid.getOrDefault(uid, List.of()).stream()).toList();
		List<Underline> after = now.values().stream().flatMap(List::stream).toList();
		now.forEach((uid, found) -> {
			if (found.isEmpty()) {
				byUid.remove(uid);
			} else {
				byUid.put(uid, found);
			}
		});
		if (uids.stream().anyMatch(uid -> ofArticle.contains(uid) || session.resource().byUid(uid).filter(this::isOfArticle).isPresent())) {
			readOfArticle();
		}
		if (before.equals(after)) {
			return Optional.empty();
		}
		underlines = underlines.replace(before, after);
		return Optional.of(new TextRange(Stream.concat(before.stream(), after.stream()).mapToInt(Underline::begin).min().orElseThrow(),
				Stream.concat(before.stream(), after.stream()).mapToInt(Underline::end).max().orElseThrow()));
	}

	/** A coding that breaks a rule has a mark before its label. */
	private List<Underline> marked(List<Underline> found) {
		return found.isEmpty() || !faulty.contains(found.getFirst().uid()) ? found : found.stream()
				.map(line -> !line.isAnchor() ? line : new Underline(line.uid(), line.part(), line.segments(), line.colour(),
						line.labels().stream().map(label -> "\u26a0 " + label).toList())).toList(); //$NON-NLS-1$
	}
}
