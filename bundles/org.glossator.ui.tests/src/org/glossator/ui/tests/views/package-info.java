// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the views beside the article: those of the codes, the annotations, the properties and the problems. They follow what is
 * selected in the editor, and change it.
 */
package org.glossator.ui.tests.views;
