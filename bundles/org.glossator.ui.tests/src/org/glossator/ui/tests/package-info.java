// SPDX-License-Identifier: EPL-2.0
/**
 * What all tests inside the started workbench have in common. They run in its UI thread, use the window as a person does and look at
 * what it shows: by hands that press and click, in a small study of their own or in the sample study, with windows that are expected.
 * The tests themselves live in a room for each part of the window; no room knows another.
 */
package org.glossator.ui.tests;
