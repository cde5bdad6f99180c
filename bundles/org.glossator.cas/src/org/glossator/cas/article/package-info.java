// SPDX-License-Identifier: EPL-2.0
/**
 * What a CAS says beside its codings: the metadata and zones of its article, and of a coding whose it is, of which article and by which
 * version of the codebook.
 */
package org.glossator.cas.article;
