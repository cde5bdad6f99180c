// SPDX-License-Identifier: EPL-2.0
/**
 * Finding words in an article: a bar above the text that counts and shows all places while one types. Nothing is replaced, since
 * the text of an article never changes.
 */
package org.glossator.ui.editor.find;
