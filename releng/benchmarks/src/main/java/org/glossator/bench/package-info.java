// SPDX-License-Identifier: EPL-2.0
/**
 * Measures Glossator against what it is built on, both sides in the same run: bare Tika, bare UIMA, a bare RCP window. What has
 * to be measured in a fresh Java is a program of its own here and is timed from outside. Nothing is asserted: the numbers are
 * printed beside the aims.
 */
package org.glossator.bench;
