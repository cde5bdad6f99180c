// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of what concerns a study as a whole: its explorer, people and rounds, its codebook, registry and wizards. How one is opened,
 * shared, forgotten and recovered belongs here.
 */
package org.glossator.ui.tests.study;
