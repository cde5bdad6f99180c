// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.study.rounds;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.glossator.study.rounds.RoundPlan;

/** A round while it is being changed. */
final class RoundDraft {

	private final Optional<RoundPlan> before;
	private final Set<String> coders;
	private final Set<String> articles;
	private String name;
	private boolean blind;

	private RoundDraft(Optional<RoundPlan> before, RoundPlan now) {
		this.before = before;
		this.name = now.name();
		this.blind = now.blind();
		this.coders = new LinkedHashSet<>(now.coders());
		this.articles = new LinkedHashSet<>(now.articles());
	}

	/** Of a round that is there. */
	static RoundDraft of(RoundPlan round) {
		return new RoundDraft(Optional.of(round), round);
	}

	/** Of one that is not there yet. */
	static RoundDraft begin(String name, Set<String> coders, Set<String> articles) {
		return new RoundDraft(Optional.empty(), new RoundPlan(RoundPlan.NEW, name, true, coders, articles));
	}

	/** What the round was; empty for one that is to be added. */
	Optional<RoundPlan> before() {
		return before;
	}

	/** What it is to be. */
	RoundPlan plan() {
		return new RoundPlan(before.map(RoundPlan::id).orElse(RoundPlan.NEW), name, blind, coders, articles);
	}

	String name() {
		return name;
	}

	void name(String other) {
		name = other;
	}

	boolean blind() {
		return blind;
	}

	void blind(boolean wanted) {
		blind = wanted;
	}

	/** The ids of its coders, to be changed. */
	Set<String> coders() {
		return coders;
	}

	/** The ids of its articles, to be changed. */
	Set<String> articles() {
		return articles;
	}
}
