// SPDX-License-Identifier: EPL-2.0
/**
 * For how long a coder is at an article. Counts by the signs of life that whoever shows the article tells of, and knows nothing of what is
 * being edited.
 */
package org.glossator.editing.time;
