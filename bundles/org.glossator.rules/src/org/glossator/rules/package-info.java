// SPDX-License-Identifier: EPL-2.0
/**
 * Checks codings against the rules that a codebook declares. Each rule names a check and what it is about; no layer, feature or
 * tag is known here by name, so that a researcher who changes the codebook changes the checks with it.
 */
package org.glossator.rules;
