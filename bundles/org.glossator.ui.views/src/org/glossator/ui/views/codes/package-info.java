// SPDX-License-Identifier: EPL-2.0
/**
 * The Codes view: the codebook as a palette. {@code Palette} decides what a code would do to what the coder has in hand, and does
 * it; the tree shows that, with how often each code is used in the article.
 */
package org.glossator.ui.views.codes;
