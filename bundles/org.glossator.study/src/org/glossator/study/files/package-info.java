// SPDX-License-Identifier: EPL-2.0
/**
 * Files as such: written whole or not at all, deleted with their folders, and told apart by a hash. Knows nothing of studies.
 */
package org.glossator.study.files;
