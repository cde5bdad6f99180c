// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.CodebookFactory;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;

/** Finds the code that decides a rule. */
public final class Checks {

	private static final String WHOLE_CHARACTERS = "whole-characters";

	private Checks() {
	}

	/** {@return the rule that every codebook has without saying so: what is marked consists of whole characters} */
	public static Rule wholeCharacters() {
		Rule rule = CodebookFactory.eINSTANCE.createRule();
		rule.setId(WHOLE_CHARACTERS);
		rule.setSeverity(Severity.ERROR);
		rule.setMessage(Messages.splitCharacter);
		return rule;
	}

	/**
	 * {@return the code of that rule}
	 *
	 * @param rule from {@link #wholeCharacters}
	 */
	public static RuleCheck ofWholeCharacters(Rule rule) {
		return SpanChecks.wholeCharacters(rule);
	}

	/**
	 * Binds a rule to the code of its check.
	 *
	 * @param rule     a rule whose parameters fit its check
	 * @param codebook the rule's codebook
	 */
	public static RuleCheck of(Rule rule, Codebook codebook) {
		return switch (rule.getCheck()) {
			case REQUIRED -> rule.getLayer() == null ? ValueChecks.allRequired(codebook) : ValueChecks.required(rule);
			case ANY_OF -> ValueChecks.anyOf(rule);
			case DISTINCT -> ValueChecks.distinct(rule);
			case SINGLE -> ValueChecks.single(rule);
			case SUPPORTED -> ValueChecks.supported(rule);
			case ALLOWED_ROLES -> KnowledgeChecks.allowedRoles(rule);
			case KNOWN_VALUE -> KnowledgeChecks.knownValue(rule);
			case DISJOINT -> SpanChecks.disjoint(rule);
			case VALID_SPAN -> SpanChecks.valid(rule, codebook);
			case TRIMMED_SPAN -> SpanChecks.trimmed(rule);
			case ZONE -> SpanChecks.zone(rule);
			case ACYCLIC -> NestingChecks.acyclic(rule);
			case INSIDE -> NestingChecks.inside(rule);
			case QUOTATION_MARKS -> new QuotationCheck(rule);
			case LINKED_SOURCE -> new SourceCheck(rule);
		};
	}
}
