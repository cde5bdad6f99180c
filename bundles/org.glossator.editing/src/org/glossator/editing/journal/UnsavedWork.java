// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.glossator.study.parts.CodingKey;

/**
 * Work that was not saved when the program stopped.
 *
 * @param what        what was edited
 * @param coder       who edited it, by id
 * @param key         what was coded; empty for all but codings
 * @param when        when the last step was taken that is kept
 * @param steps       how many steps were taken since it was last saved
 * @param lastStep    what the last one is called; empty when that is not known
 * @param baseChanged whether the saved file is another one now than when the work was begun, so that saving what is recovered
 *                    would take back somebody's changes
 * @param file        where it is kept
 */
public record UnsavedWork(WorkKind what, String coder, Optional<CodingKey> key, Instant when, int steps, String lastStep, boolean baseChanged,
		Path file) {
}
