// SPDX-License-Identifier: EPL-2.0
/**
 * What both processes know: the formats, and the question and answer that go between this process and the forked ones.
 * Also this process' side of them: the pool of forks and the sentences for what went wrong.
 */
package org.glossator.ingest.internal;
