// SPDX-License-Identifier: EPL-2.0
/**
 * What runs in the forked process: one Tika parser that reads any of the formats and lays its text out in paragraphs, with
 * metadata and zones from the source's own markup. It writes nothing to standard output, which carries Tika's protocol.
 */
package org.glossator.ingest.internal.fork;
