// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.model.codebook.Codebook;
import org.glossator.model.codebook.Tag;

/** Which tag codings get instead of one that was deleted in a codebook that is edited. */
final class Replacements {

	private final Codebook codebook;
	private final Map<EObject, EObject> originals;
	private final Map<Tag, Tag> byDeleted = new HashMap<>();

	/**
	 * @param codebook  what is edited
	 * @param originals elements of the study's codebook by those that they are in it, now and later
	 */
	Replacements(Codebook codebook, Map<EObject, EObject> originals) {
		this.codebook = codebook;
		this.originals = originals;
	}

	/** By tags that were deleted: the tag that codings get instead, which may be deleted by now. May be changed. */
	Map<Tag, Tag> byDeleted() {
		return byDeleted;
	}

	/** Names each tag of the study's codebook that was replaced, with the tag of what is edited that its codings are to get. */
	void forEach(BiConsumer<Tag, Tag> each) {
		byDeleted.forEach((deleted, replacement) -> {
			if (originals.get(deleted) instanceof Tag original) {
				lasting(replacement).ifPresent(tag -> each.accept(original, tag));
			}
		});
	}

	/** A tag that codings are to get, or what they are to get instead when it was deleted later. */
	private Optional<Tag> lasting(Tag replacement) {
		Set<Tag> seen = new HashSet<>();
		Tag tag = replacement;
		while (tag != null && !EcoreUtil.isAncestor(codebook, tag) && seen.add(tag)) {
			tag = byDeleted.get(tag);
		}
		return Optional.ofNullable(tag).filter(found -> EcoreUtil.isAncestor(codebook, found));
	}
}
