// SPDX-License-Identifier: EPL-2.0
/**
 * The rules that find zones and metadata in an article's text where its markup tells none: one small class a rule, in one
 * list. A zone that a rule found carries the rule's name.
 */
package org.glossator.ingest.internal.rules;
