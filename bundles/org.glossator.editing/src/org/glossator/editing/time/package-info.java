// SPDX-License-Identifier: EPL-2.0
/**
 * For how long a coder is at an article. Counts by the signs of life that whoever shows the article tells of, keeps what was counted
 * in the coder's part, and knows no session.
 */
package org.glossator.editing.time;
