// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the article editor: what is painted on its page, and coding there by keys, mouse, menus and the quick-code popup. What others
 * coded, and annotations from elsewhere, are looked at here as far as the editor shows them.
 */
package org.glossator.ui.tests.editor;
