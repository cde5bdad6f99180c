// SPDX-License-Identifier: EPL-2.0
/**
 * Tests inside the started workbench, in its UI thread: they use the window as a person does and look at what it shows. The study
 * is the sample study that the product makes at its first start, imported through Tika.
 */
package org.glossator.ui.tests;
