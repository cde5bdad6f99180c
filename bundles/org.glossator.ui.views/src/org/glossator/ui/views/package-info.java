// SPDX-License-Identifier: EPL-2.0
/**
 * The views around the article editor. They show the coding session of the editor that was active last, and change it by the
 * gestures that the editor itself uses; none keeps anything of its own.
 */
package org.glossator.ui.views;
