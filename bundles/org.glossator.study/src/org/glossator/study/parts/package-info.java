// SPDX-License-Identifier: EPL-2.0
/**
 * The parts of a study, whose each is, and who may write it. What is asked here is answered without looking at a file, so everybody
 * from the command line to the explorer asks here and nowhere else.
 */
package org.glossator.study.parts;
