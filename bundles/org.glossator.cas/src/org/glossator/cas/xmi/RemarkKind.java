// SPDX-License-Identifier: EPL-2.0
package org.glossator.cas.xmi;

/** What may be said of a file of codings: what in it has no place in the study, or only one that was guessed. */
public enum RemarkKind {
	/** A file that was made with a version of a codebook that the study does not have: what it means is not known for sure. */
	UNKNOWN_VERSION,
	/** Codings of a layer that the codebook does not have. Kept, and seen nowhere. */
	NO_LAYER,
	/** Feature structures of a type that the study does not know. Kept, and seen nowhere. */
	UNKNOWN_TYPE,
	/** Values of a feature that the type does not have. Kept, and seen nowhere. */
	UNKNOWN_FEATURE,
	/** Values that are not of the kind of their feature: no number, neither yes nor no, a reference to something else. Kept, and seen nowhere. */
	OTHER_KIND,
	/** References to something that is not in the file. Kept, and left out of exports. */
	DANGLING,
	/** Members of a view that are not in the file. Kept, and left out of exports. */
	DANGLING_MEMBER,
	/** Feature structures with an {@code xmi:id} that another has: references are taken to mean the other. */
	SHARED_ID,
	/** Feature structures without an {@code xmi:id} that can be used: each got one. */
	NO_ID,
	/** Feature structures of which a view holds one alone. The last of them is kept, and nothing of the others. */
	ONE_TOO_MANY,
	/** Codings that are in no index, so that they are seen nowhere. */
	NOT_INDEXED,
	/** Annotations on another text of the file than the article's. Kept, and seen nowhere. */
	OTHER_TEXT,
	/** Annotations that begin or end between the two UTF-16 code units of one character. */
	SPLIT_CHARACTER,
	/** Annotations that begin before the text, end after it, or end before they begin. */
	OUTSIDE_TEXT,
	/** Elements of the XML where UIMA keeps none, such as within a view. Nothing of them is kept. */
	DROPPED_ELEMENT,
	/** Text of the XML where UIMA keeps none, such as between elements. Nothing of it is kept. */
	DROPPED_TEXT,
	/** Begins and ends of annotations where no place of the text is any more since its line ends are line feeds: moved to the nearest. */
	LOST_OFFSET,
	/** Control characters that no file of the study can hold. Each is a space now. */
	REPLACED_CONTROL;

	/** {@return whether it is no longer to be seen in a file once that was imported, so that the import has to leave a record of it} */
	public boolean isPast() {
		return this == ONE_TOO_MANY || this == DROPPED_ELEMENT || this == DROPPED_TEXT || this == LOST_OFFSET || this == REPLACED_CONTROL;
	}

	/**
	 * {@return whether it is about codings that a reader of the study would miss or misread: what tells of codings, counts them or
	 * writes them cannot do so without saying it}
	 */
	public boolean isUnexplained() {
		return this == UNKNOWN_VERSION || this == NO_LAYER || this == UNKNOWN_FEATURE;
	}
}
