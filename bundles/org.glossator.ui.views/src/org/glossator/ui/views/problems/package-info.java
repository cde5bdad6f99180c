// SPDX-License-Identifier: EPL-2.0
/**
 * What breaks the rules of the codebook, as markers on the files of the study: {@code LiveProblems} checks open sessions while the
 * coder rests, {@code CheckStudy} all codings of the study, and the Problems view lists the markers and goes to their codings.
 */
package org.glossator.ui.views.problems;
