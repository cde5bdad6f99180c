// SPDX-License-Identifier: EPL-2.0
/**
 * The page that a first start shows, and later whoever asks for it: how to begin, and how coding goes. It is an intro of the
 * workbench, so it gives way to the perspective when a study is opened.
 */
package org.glossator.app.welcome;
