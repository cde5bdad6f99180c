// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.rounds;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a round is, or is to be.
 *
 * @param id       its id, which stays when it is renamed; {@link #NEW} for one that is to be added
 * @param name     what people call it
 * @param blind    whether its coders do not see what the others make of it
 * @param coders   the ids of those who code in it
 * @param articles the ids of the articles that are coded in it
 */
public record RoundPlan(String id, String name, boolean blind, Set<String> coders, Set<String> articles) {

	/** Instead of an id, when there is none yet. */
	public static final String NEW = "";

	/** Keeps the order. */
	public RoundPlan {
		coders = Collections.unmodifiableSet(new LinkedHashSet<>(coders));
		articles = Collections.unmodifiableSet(new LinkedHashSet<>(articles));
	}
}
