// SPDX-License-Identifier: EPL-2.0
package org.glossator.editing.readings;

import org.glossator.editing.readings.ArticleReading.Said;

/**
 * A reading that is looked at beside the one that is edited, and what it says. Its codings are handed to nobody who changes any.
 *
 * @param whose whose it is
 * @param said  its codings as they were when they were read
 */
public record LookedAt(ArticleReading whose, Said said) {
}
