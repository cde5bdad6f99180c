// SPDX-License-Identifier: EPL-2.0
/**
 * The rounds of the study that is open, as a dialog: which there are, who codes which articles in each, and whether it is blind. Who leads the
 * study changes them there; all others see how they are.
 */
package org.glossator.ui.study.rounds;
