// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.codebook;

import org.glossator.model.codebook.Described;
import org.glossator.study.history.CodebookChange;

/**
 * Something that is back in the codebook that is edited, and whose codings a save took.
 *
 * @param element a layer, feature or tag of the copy
 * @param fate    what that save did to the codings
 * @param usage   how many codings there were
 */
public record LostCodings(Described element, CodebookChange.Fate fate, UseCount usage) {
}
