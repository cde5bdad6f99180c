// SPDX-License-Identifier: EPL-2.0
/**
 * Opens containers in this process, as streams and within limits: archives, mailboxes and tables. Each gives its parts one
 * by one; a part is read by the same rules as a file.
 */
package org.glossator.ingest.internal.containers;
