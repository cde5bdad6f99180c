// SPDX-License-Identifier: EPL-2.0
package org.glossator.rules.internal;

import java.util.function.Consumer;

import org.glossator.reading.CodedArticle;

/** One rule, bound to its parameters. */
@FunctionalInterface
public interface RuleCheck {

	/**
	 * Looks at all codings that the rule is about.
	 *
	 * @param article the article with its codings
	 * @param found   takes each violation, in any order
	 */
	void run(CodedArticle article, Consumer<Finding> found);
}
