// SPDX-License-Identifier: EPL-2.0
/**
 * The Study Explorer, a Common Navigator over the study that is open, and the commands that open a study and bring articles into
 * it. What it lists comes from the study model and from the names of files; no article is read before it is opened.
 */
package org.glossator.ui.study;
