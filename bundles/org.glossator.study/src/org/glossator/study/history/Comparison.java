// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.glossator.model.CodebookTerms;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookStep;
import org.glossator.model.codebook.Tag;

/**
 * Two codebooks of a history beside each other. Which element of the later one is which of the earlier one is known from what led from one
 * to the other; where that is not known, elements of the same technical names are taken for the same.
 */
public final class Comparison {

	/** What an element of the later codebook is. */
	public enum Mark {
		/** It says what it said, whatever has become of what is in it. */
		SAME,
		/** It was not there before. */
		NEW,
		/** It is called otherwise, is elsewhere, or says something else. */
		CHANGED
	}

	private final CodebookChange change;
	private final RecordedSteps recorded;
	private final boolean traced;
	private final Map<EObject, EObject> origins = new HashMap<>();
	private final Set<String> changed = new HashSet<>();

	private Comparison(CodebookChange change, boolean traced) {
		this.change = change;
		this.traced = traced;
		this.recorded = new RecordedSteps(change);
		recorded.successors().forEach((was, is) -> origins.put(is, was));
		recorded.steps().stream().filter(step -> !step.getBefore().isEmpty() && !step.getAfter().isEmpty()).map(CodebookStep::getAfter).forEach(changed::add);
	}

	/** {@return what a change does} */
	public static Comparison of(CodebookChange change) {
		return new Comparison(change, true);
	}

	/**
	 * {@return what is different from one version to a later one}
	 *
	 * @param from a version that is known
	 * @param to   a later one that is known
	 */
	public static Comparison of(CodebookHistory history, int from, int to) throws IOException {
		if (to == from + 1 && !history.version(to).orElseThrow().getSteps().isEmpty()) {
			return of(history.change(from, to));
		}
		Optional<Route> way = history.route(from, to);
		return way.isPresent() ? new Comparison(traced(history, from, to, way.get()), true)
				: new Comparison(byPaths(history.version(from).orElseThrow().getCodebook(), history.version(to).orElseThrow().getCodebook()), false);
	}

	private static CodebookChange traced(CodebookHistory history, int from, int to, Route way) throws IOException {
		Codebook was = history.version(from).orElseThrow().getCodebook();
		Codebook is = history.version(to).orElseThrow().getCodebook();
		Set<EObject> replaced = new HashSet<>();
		Map<EObject, EObject> at = Following.along(history, was, way, (element, now, change) -> {
			Optional<Tag> instead = now instanceof Tag tag ? change.successorOf(tag) : Optional.empty();
			instead.ifPresent(any -> replaced.add(element));
			return instead.orElse(null);
		});
		Map<String, EObject> last = ElementPaths.all(is);
		Map<EObject, EObject> successors = new HashMap<>();
		Map<Tag, Tag> replacements = new HashMap<>();
		at.forEach((element, now) -> {
			EObject found = now == null ? null : last.get(ElementPaths.of(now));
			if (found instanceof Tag instead && replaced.contains(element)) {
				replacements.put((Tag) element, instead);
			} else if (found != null) {
				successors.put(element, found);
			}
		});
		return new CodebookChange(was, is, successors, replacements);
	}

	private static CodebookChange byPaths(Codebook was, Codebook is) {
		Map<String, EObject> there = ElementPaths.all(is);
		Map<EObject, EObject> successors = new HashMap<>();
		ElementPaths.all(was).forEach((path, element) -> Optional.ofNullable(there.get(path)).filter(found -> found.eClass() == element.eClass())
				.ifPresent(found -> successors.put(element, found)));
		return new CodebookChange(was, is, successors, Map.of());
	}

	/** {@return the change that leads from one to the other} */
	public CodebookChange change() {
		return change;
	}

	/** {@return whether it is known what led from one to the other} */
	public boolean isTraced() {
		return traced;
	}

	/** {@return what is different, in words; empty when both say the same} */
	public List<Said> said() {
		return StepWords.of(change, recorded);
	}

	/** {@return what an element of the later codebook is} */
	public Mark mark(EObject element) {
		return !origins.containsKey(element) ? Mark.NEW : changed.contains(ElementPaths.of(element)) ? Mark.CHANGED : Mark.SAME;
	}

	/** {@return what was in an element of the later codebook, or in the codebook itself, and is no longer in that codebook; elements of the earlier one} */
	public List<EObject> gone(EObject element) {
		return Optional.ofNullable(origins.get(element)).map(EObject::eContents).map(List::copyOf).orElse(List.of()).stream()
				.filter(each -> !recorded.successors().containsKey(each)).toList();
	}

	/** {@return what an element of the earlier codebook is in the later one; empty when it is gone} */
	public Optional<EObject> successor(EObject element) {
		return Optional.ofNullable(recorded.successors().get(element));
	}

	/** {@return what codings get instead of an element of the earlier codebook that is gone; empty for nothing} */
	public Optional<String> instead(EObject gone) {
		return gone instanceof Tag tag ? change.successorOf(tag).map(CodebookTerms::name) : Optional.empty();
	}
}
