// SPDX-License-Identifier: EPL-2.0
/**
 * The history of the codebook: a table of its versions over what each of them says and what is different between two. A former version
 * is brought back from here; before, it is said what comes back with it.
 */
package org.glossator.ui.study.history;
