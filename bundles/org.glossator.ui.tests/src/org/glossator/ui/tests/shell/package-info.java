// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the window around all parts: its commands, themes, icons, guide and first page, and what a screen reader is told. The sample
 * study, which the product makes at its first start, imported through Tika, is looked at here, too.
 */
package org.glossator.ui.tests.shell;
