// SPDX-License-Identifier: EPL-2.0
package org.glossator.ingest.internal.fork;

import java.util.List;

import org.glossator.cas.article.ArticleMetadata;
import org.glossator.cas.text.Zone;

/**
 * What a source's own markup tells, before any rule looks at it.
 *
 * @param text the text
 * @param metadata what is declared
 * @param zones zones from the markup, with empty rules
 * @param notes sentences for a person
 */
record Draft(String text, ArticleMetadata metadata, List<Zone> zones, List<String> notes) {
}
