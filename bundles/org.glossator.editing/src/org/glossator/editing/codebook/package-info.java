// SPDX-License-Identifier: EPL-2.0
/**
 * The codebook of a study while it is edited: a copy in a session, its steps, how much each element is used, and what codings lose or get
 * back when it is saved or a former version returns.
 */
package org.glossator.editing.codebook;
