// SPDX-License-Identifier: EPL-2.0
/**
 * The arrows from the coding that is selected to what it is linked with: which they are, how they go so that they cross no word and no
 * label, and how they are painted over the marks of the page.
 */
package org.glossator.ui.editor.arcs;
