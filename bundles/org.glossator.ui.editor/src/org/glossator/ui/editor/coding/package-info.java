// SPDX-License-Identifier: EPL-2.0
/**
 * Coding by hand in the article editor: what keys, mouse, menus and the quick-code popup mean. {@link CodingDesk} is what they all
 * work on, one for each editor; each of them only decides which gesture of the coding session is meant, and tells in the status line
 * what became of it. No layer of any codebook is known by name here.
 */
package org.glossator.ui.editor.coding;
