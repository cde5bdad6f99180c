// SPDX-License-Identifier: EPL-2.0
/**
 * Who works on the study that is open, in which role, and how far; who leads says there who leads and who adjudicates from now on. And
 * who codes here: another coder is chosen in a dialog of its own.
 */
package org.glossator.ui.study.people;
