// SPDX-License-Identifier: EPL-2.0
/**
 * The rounds of a study: a pass over some articles by some coders, each of whom makes a coding of its own there. What they are called,
 * who codes what in them, and how the lead adds, changes and removes them without taking the round away from a coding that is there.
 */
package org.glossator.study.rounds;
