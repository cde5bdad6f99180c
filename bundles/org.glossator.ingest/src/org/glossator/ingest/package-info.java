// SPDX-License-Identifier: EPL-2.0
/**
 * Source file in, article content out. {@link org.glossator.ingest.Ingestor} opens containers itself and has everything
 * else read by Tika in forked Java processes, so that no document can take this process down; what comes back is text,
 * metadata and zones, or a sentence that says why not. Nobody above this bundle knows Tika.
 */
package org.glossator.ingest;
