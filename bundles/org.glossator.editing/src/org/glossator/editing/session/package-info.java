// SPDX-License-Identifier: EPL-2.0
/**
 * What all sessions stand on: the steps that were taken in one, who works here on which study, and when what is not saved is written
 * into the journal.
 */
package org.glossator.editing.session;
