// SPDX-License-Identifier: EPL-2.0
package org.glossator.study.parts;

/** Whose a coding is. The natural order is that of lists: coders by id, then what was adjudicated, what was suggested, and the article's own. */
public sealed interface Whose extends Comparable<Whose> {

	/** The id of the adjudicated coding in file names and tables; no coder has it. */
	String ADJUDICATED = "adjudicated";

	/**
	 * A coder's.
	 *
	 * @param id the coder's, as in the study
	 */
	record Coder(String id) implements Whose {
	}

	/** What was agreed on, or decided, after several coded the same. */
	record Adjudicated() implements Whose {
	}

	/**
	 * What a program suggested and nobody confirmed.
	 *
	 * @param by names the program, as the name of a folder
	 */
	record Suggested(String by) implements Whose {
	}

	/** What came with the article itself. */
	record OfArticle() implements Whose {
	}

	/** A coder's, by id. */
	static Whose coder(String id) {
		return new Coder(id);
	}

	/** Whose it is by what {@link #id} says; a suggestion is not told from a coder's by that. */
	static Whose named(String id) {
		return id.equals(ADJUDICATED) ? new Adjudicated() : coder(id);
	}

	/** What it is called in file names, tables and metadata: a coder's id, or a word that is no coder's id. */
	default String id() {
		return switch (this) {
			case Coder coder -> coder.id();
			case Adjudicated() -> ADJUDICATED;
			case Suggested(String by) -> by;
			case OfArticle() -> "article";
		};
	}

	/** The part of the study that it lies in; who writes that part writes it. */
	default Part part() {
		return switch (this) {
			case Coder(String id) -> new Part.OfCoder(id);
			case Adjudicated() -> new Part.Adjudicated();
			case Suggested(String by) -> new Part.Shared();
			case OfArticle() -> new Part.Shared();
		};
	}

	private int rank() {
		return switch (this) {
			case Coder coder -> 0;
			case Adjudicated() -> 1;
			case Suggested(String by) -> 2;
			case OfArticle() -> 3;
		};
	}

	@Override
	default int compareTo(Whose other) {
		return rank() == other.rank() ? id().compareTo(other.id()) : Integer.compare(rank(), other.rank());
	}
}
