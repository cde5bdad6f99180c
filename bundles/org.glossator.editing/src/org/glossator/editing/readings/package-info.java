// SPDX-License-Identifier: EPL-2.0
/**
 * The readings of an article: its page shows one that is edited, and any number of others beside it to be looked at. Who may look at
 * which is asked of {@link org.glossator.study.Access}; nothing here changes a coding.
 */
package org.glossator.editing.readings;
