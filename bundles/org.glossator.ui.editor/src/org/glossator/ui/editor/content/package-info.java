// SPDX-License-Identifier: EPL-2.0
/**
 * The text of an article as the text widget gets it. The widget lays out a paragraph as a whole and asks for all of its rows wherever
 * one place is meant: what it does takes longer by the square of a paragraph's length, and from some 300,000 characters on it breaks
 * no rows at all. So a long paragraph comes as several lines of a few rows each, which end where a row ends anyway; offsets are those
 * of the text. Here is also what must not notice that: copying, clicking and keys. And each paragraph's base direction.
 */
package org.glossator.ui.editor.content;
