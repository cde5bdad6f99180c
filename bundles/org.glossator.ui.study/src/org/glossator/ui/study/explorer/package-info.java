// SPDX-License-Identifier: EPL-2.0
/**
 * The Study Explorer, a Common Navigator over the study that is open: what it lists and how, and the commands on what is selected there.
 * What it lists comes from the study model and from the names of files; no article is read before it is opened.
 */
package org.glossator.ui.study.explorer;
