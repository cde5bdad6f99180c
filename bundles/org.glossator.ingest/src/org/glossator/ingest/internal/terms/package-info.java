// SPDX-License-Identifier: EPL-2.0
/**
 * What the parts of reading talk in: formats, what is asked of a worker and what it answers, dates and languages as sources write them.
 * Knows none of those parts.
 */
package org.glossator.ingest.internal.terms;
