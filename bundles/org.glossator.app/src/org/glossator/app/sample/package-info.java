// SPDX-License-Identifier: EPL-2.0
/**
 * The sample study: the articles that come with the program, imported like any others, and codings of them that were made by hand
 * and are written down by the words they cover.
 */
package org.glossator.app.sample;
