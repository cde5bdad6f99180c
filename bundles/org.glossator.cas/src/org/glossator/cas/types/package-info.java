// SPDX-License-Identifier: EPL-2.0
/**
 * The UIMA types that every study has, and how type systems go together: whether two mean the same, how one from elsewhere is merged
 * with that of a codebook, and why UIMA refuses one.
 */
package org.glossator.cas.types;
