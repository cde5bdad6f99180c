// SPDX-License-Identifier: EPL-2.0
/**
 * What codings say: one typed view of a coding and of its article, and the words for what is found there. Whoever looks at codings and
 * does not change them looks through this; nothing here writes, and no layer is known by name.
 */
package org.glossator.reading;
