// SPDX-License-Identifier: EPL-2.0
/**
 * The article editor: one article as a page to read, what is coded of it, and around that its header, its actions and the readings of
 * others that are looked at beside it. The page is the root of this bundle, since all else is put together there: the rooms are its
 * content as the widget gets it, its marks, the arcs between them, coding by hand, and finding words.
 */
package org.glossator.ui.editor;
