// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import java.util.Optional;

import org.glossator.model.codebook.Described;
import org.glossator.study.history.CodebookChange;

/**
 * A change of a codebook that codings will have to follow when it is saved.
 *
 * @param was   a layer, feature or tag of the codebook that the study has now
 * @param fate  what becomes of its codings
 * @param is    what it is in the copy; for a tag that is replaced, the tag that its codings get; empty when it is deleted
 * @param usage how much it is used now
 */
public record PendingChange(Described was, CodebookChange.Fate fate, Optional<Described> is, UseCount usage) {
}
