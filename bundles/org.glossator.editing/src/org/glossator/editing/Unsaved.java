// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Work that was not saved when the program stopped.
 *
 * @param what        what was edited
 * @param coder       whose coding it is, or who edited the registry or the codebook
 * @param articleId   the article that was coded; empty for all but codings
 * @param when        when the last step was taken that is kept
 * @param steps       how many steps were taken since it was last saved
 * @param lastStep    what the last one is called; empty when that is not known
 * @param baseChanged whether the saved file is another one now than when the work was begun, so that saving what is recovered
 *                    would take back somebody's changes
 * @param file        where it is kept
 */
public record Unsaved(Edited what, String coder, Optional<String> articleId, Instant when, int steps, String lastStep, boolean baseChanged,
		Path file) {
}
