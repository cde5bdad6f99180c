// SPDX-License-Identifier: EPL-2.0
package org.glossator.cli;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Parts of sentences: how many there are of something, and what can be given. */
final class Phrases {

	private Phrases() {
	}

	static String articles(int n) {
		return count(n, Messages.oneArticle, Messages.articles);
	}

	static String codings(int n) {
		return count(n, Messages.oneCoding, Messages.codings);
	}

	static String problems(int n) {
		return count(n, Messages.oneProblem, Messages.problems);
	}

	static String characters(int n) {
		return count(n, Messages.oneCharacter, Messages.characters);
	}

	static String files(int n) {
		return count(n, Messages.oneFile, Messages.files);
	}

	private static String count(int n, String one, String many) {
		return n == 1 ? one : NLS.bind(many, Integer.valueOf(n));
	}

	/** As {@code xmi or csv}. */
	static String alternatives(List<String> names) {
		return names.stream().reduce((some, next) -> NLS.bind(Messages.alternatives, some, next)).orElse("");
	}
}
