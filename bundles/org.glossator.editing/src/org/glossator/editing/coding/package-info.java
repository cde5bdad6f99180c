// SPDX-License-Identifier: EPL-2.0
/**
 * Codings while they are edited: a session for each that is open, every gesture of a coder as one step, the values and anchors that
 * gestures make, and the rules checked while the coder rests.
 */
package org.glossator.editing.coding;
