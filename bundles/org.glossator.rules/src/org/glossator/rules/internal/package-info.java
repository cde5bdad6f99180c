// SPDX-License-Identifier: EPL-2.0
/**
 * How each check is decided. A check reads the codings of one article through {@code CodedArticle} and {@code Coding} and
 * reports findings; {@code CodebookRules} makes sentences of them. Checks keep no state between articles.
 */
package org.glossator.rules.internal;
