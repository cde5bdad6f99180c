// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.rounds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.glossator.model.ModelNames;
import org.glossator.model.study.Article;
import org.glossator.model.study.Assignment;
import org.glossator.model.study.Round;
import org.glossator.model.study.Study;
import org.glossator.model.study.StudyFactory;
import org.glossator.study.StudyException;
import org.glossator.study.StudyStore;
import org.glossator.study.names.Naming;
import org.glossator.study.names.ReadableIds;
import org.glossator.study.parts.CodingKey;
import org.glossator.study.parts.Whose;
import org.glossator.study.walk.CodingWalk;

/**
 * The rounds of a study that is open. A coding stays in the round that it was made in: a round that has codings cannot be removed, and
 * neither its coders nor its articles that have some can leave it.
 */
@SuppressWarnings("resource") // the store is closed by its owner
public final class Rounds {

	private static final String NO_LETTERS = "round";

	private final StudyStore store;

	/** Of a study that is open. */
	public Rounds(StudyStore store) {
		this.store = store;
	}

	/** The rounds as they are. */
	public List<RoundPlan> all() {
		return store.study().getRounds().stream().map(round -> new RoundPlan(round.getId(), ModelNames.of(round), round.isBlind(),
				new LinkedHashSet<>(round.getCoders()), articles(round))).toList();
	}

	/** The round with an id; empty for what is coded outside rounds, and for a round that the study does not name. */
	public Optional<Round> find(String id) {
		return store.study().getRounds().stream().filter(round -> id.equals(round.getId())).findFirst();
	}

	/** What people call the round with an id: the id itself, where the study names no such round; empty outside rounds. */
	public String name(String id) {
		return id.equals(CodingKey.MAIN) ? "" : find(id).map(ModelNames::of).orElse(id);
	}

	/** What people call somebody in the round of a coding: "Ana (Second)"; the name alone outside rounds. */
	public String within(CodingKey key, String person) {
		return key.isMain() ? person : NLS.bind(Messages.ofRound, person, name(key.round()));
	}

	/** The rounds that who works here codes in, in the order of the study. */
	public List<Round> mine() {
		return store.study().getRounds().stream().filter(round -> !CodingKey.MAIN.equals(round.getId()) && store.access().codesIn(round)).toList();
	}

	/** The ids of the articles that are coded in a round of the study. */
	public Set<String> articles(Round round) {
		Stream<String> assigned = store.study().getAssignments().stream().filter(each -> each.getRound() == round && each.getArticle() != null)
				.map(each -> each.getArticle().getId());
		return Stream.concat(round.getArticles().stream(), assigned).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Makes the rounds of the study what they are to be, all or none.
	 *
	 * @param plans all rounds that there are to be, in their order
	 * @param open  codings that are open here, which count as codings that are there
	 * @throws StudyException when who works here does not lead the study, a name cannot be one, or a coding would lose its round
	 * @throws IOException    when codings cannot be listed, or the study cannot be written; it is then as it was
	 */
	public void save(List<RoundPlan> plans, Collection<CodingKey> open) throws IOException {
		Optional<String> unnamed = refusalOfNames(plans);
		if (unnamed.isPresent()) {
			throw new StudyException(unnamed.get());
		}
		List<CodingKey> codings = CodingWalk.over(store).with(open).where(key -> !key.isMain()).keys();
		requireCodingsStay(plans, codings);
		ReadableIds ids = taken(codings);
		List<Round> before = List.copyOf(store.study().getRounds());
		List<Assignment> assigned = List.copyOf(store.study().getAssignments());
		List<Round> after = new ArrayList<>();
		for (RoundPlan plan : plans) {
			after.add(made(find(plan.id()).map(Round::getId).orElseGet(() -> ids.nextFor(plan.name(), NO_LETTERS)), plan));
		}
		try {
			store.edit(study -> replace(study, after, assigned));
		} catch (IOException e) {
			replace(store.study(), before, assigned); // else closing the study would save it after all
			throw e;
		}
	}

	private static Round made(String id, RoundPlan plan) {
		Round round = StudyFactory.eINSTANCE.createRound();
		round.setId(id);
		round.setName(Naming.of(plan.name()));
		round.setBlind(plan.blind());
		round.getCoders().addAll(plan.coders());
		((InternalEList<String>) round.getArticles()).addAllUnique(plan.articles()); // looking for each of them in a long list takes long
		return round;
	}

	/** Puts rounds in the place of those that a study has; who was assigned to one is assigned to what it is now, as long as there is one. */
	private static Study replace(Study study, List<Round> rounds, List<Assignment> assigned) {
		Map<String, Round> byId = new HashMap<>();
		rounds.forEach(round -> byId.put(round.getId(), round));
		study.getRounds().clear();
		study.getRounds().addAll(rounds);
		study.getAssignments().clear();
		for (Assignment each : assigned) {
			Optional<String> round = Optional.ofNullable(each.getRound()).map(Round::getId);
			if (round.isEmpty() || byId.containsKey(round.get())) {
				round.map(byId::get).ifPresent(each::setRound);
				study.getAssignments().add(each);
			}
		}
		return study;
	}

	/** Ids that a new round must not get: also of rounds that are gone, or known from somebody's files alone. */
	private ReadableIds taken(List<CodingKey> codings) throws IOException {
		ReadableIds ids = new ReadableIds();
		ids.take(CodingKey.MAIN);
		store.study().getRounds().forEach(round -> ids.take(round.getId()));
		codings.forEach(key -> ids.take(key.round()));
		store.people().ids().forEach(coder -> store.people().progress(coder).forEach(said -> ids.take(said.getRound())));
		return ids;
	}

	/** Why rounds cannot be called so, a sentence; empty when they can. */
	public static Optional<String> refusalOfNames(List<RoundPlan> plans) {
		List<String> names = new ArrayList<>();
		for (RoundPlan plan : plans) {
			String name = Naming.of(plan.name());
			if (!Naming.isUsable(name)) {
				return Optional.of(Messages.roundNameUnusable);
			} else if (names.stream().anyMatch(name::equalsIgnoreCase)) {
				return Optional.of(NLS.bind(Messages.roundNameTaken, name));
			}
			names.add(name);
		}
		return Optional.empty();
	}

	private void requireCodingsStay(List<RoundPlan> plans, List<CodingKey> codings) throws StudyException {
		Map<String, RoundPlan> byId = plans.stream().collect(Collectors.toMap(RoundPlan::id, plan -> plan, (one, other) -> one));
		for (RoundPlan now : all()) {
			List<CodingKey> its = codings.stream().filter(key -> key.round().equals(now.id())).toList();
			Optional<String> refusal = byId.containsKey(now.id()) ? refusalToShrink(now, byId.get(now.id()), its) : refusalToRemove(now, its);
			if (refusal.isPresent()) {
				throw new StudyException(refusal.get());
			}
		}
	}

	/**
	 * Why a round cannot be removed, a sentence; empty when it can.
	 *
	 * @param round   a round of the study
	 * @param codings the codings of that round that there are, or are open
	 */
	public Optional<String> refusalToRemove(RoundPlan round, Collection<CodingKey> codings) {
		String by = codings.stream().map(key -> person(key.whose())).distinct().collect(Collectors.joining(", "));
		return codings.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(codings.size() == 1 ? Messages.roundHasOneCoding : Messages.roundHasCodings,
				new Object[] { round.name(), by, Integer.valueOf(codings.size()) }));
	}

	/**
	 * Why a round cannot become a smaller one, a sentence; empty when it can.
	 *
	 * @param now     a round of the study
	 * @param then    what it is to be
	 * @param codings the codings of that round that there are, or are open
	 */
	public Optional<String> refusalToShrink(RoundPlan now, RoundPlan then, Collection<CodingKey> codings) {
		Optional<String> coder = codings.stream().map(CodingKey::whose).filter(Whose.Coder.class::isInstance).map(Whose::id)
				.filter(id -> now.coders().contains(id) && !then.coders().contains(id)).findFirst();
		if (coder.isPresent()) {
			return Optional.of(NLS.bind(Messages.roundKeepsCoder, now.name(), store.people().name(coder.get())));
		}
		Set<String> leaving = codings.stream().map(CodingKey::article).filter(id -> now.articles().contains(id) && !then.articles().contains(id))
				.collect(Collectors.toCollection(TreeSet::new));
		return leaving.stream().findFirst().map(id -> NLS.bind(leaving.size() == 1 ? Messages.roundKeepsArticle : Messages.roundKeepsArticles,
				new Object[] { now.name(), store.find(id).map(Article::getTitle).filter(title -> !title.isBlank()).orElse(id), Integer.valueOf(leaving.size()) }));
	}

	private String person(Whose whose) {
		return store.people().name(whose.id());
	}
}
