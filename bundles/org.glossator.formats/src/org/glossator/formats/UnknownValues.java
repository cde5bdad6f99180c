// SPDX-License-Identifier: EPL-2.0
package org.glossator.formats;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.glossator.cas.CasResource;
import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Rule;
import org.glossator.model.registry.Registry;
import org.glossator.rules.CodebookRules;
import org.glossator.rules.Problem;

/**
 * Values in a file of codings that refer to what the study does not have: tags of another codebook, entries of another registry. Found
 * by the codebook's own rule on it, so that a check repeats each.
 */
final class UnknownValues {

	private final CodebookRules rules;
	private final Set<String> ids;

	UnknownValues(Codebook codebook, Registry registry) {
		this.rules = new CodebookRules(codebook, registry);
		this.ids = codebook.getRules().stream().filter(rule -> rule.getCheck() == Check.KNOWN_VALUE).map(Rule::getId).collect(Collectors.toSet());
	}

	/**
	 * Looks at a file.
	 *
	 * @param codings the codings in it
	 * @return how many such values there are, and the first with its place, as sentences; empty when there is none
	 */
	Optional<String> sentence(CasResource codings) {
		List<Problem> unknown = rules.check(codings).stream().filter(problem -> ids.contains(problem.ruleId())).toList();
		return unknown.stream().findFirst().map(first -> NLS.bind(unknown.size() == 1 ? Messages.valueUnknown : Messages.valuesUnknown,
				new Object[] { first.begin() + "-" + first.end(), first.message(), Integer.valueOf(unknown.size()) }));
	}
}
