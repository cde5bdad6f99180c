// SPDX-License-Identifier: EPL-2.0
/**
 * The product: it starts the workbench, lays out its window, opens the study that was asked for or was open last, and makes the
 * sample study when there is none. What the workbench can do is in the bundles below.
 */
package org.glossator.app;
