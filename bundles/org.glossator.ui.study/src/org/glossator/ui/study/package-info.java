// SPDX-License-Identifier: EPL-2.0
/**
 * What the rooms of this bundle share: studies are opened and remembered here, and what was not saved before a crash is offered back.
 * The rooms are the explorer, the editors of codebook and registry, the history of the codebook, the wizards, and the people and
 * the rounds of a study.
 */
package org.glossator.ui.study;
