// SPDX-License-Identifier: EPL-2.0
/**
 * Quotation marks and brackets as news has them: what is quoted, and which marks belong together, also where they are broken. Knows
 * text alone.
 */
package org.glossator.rules.marks;
