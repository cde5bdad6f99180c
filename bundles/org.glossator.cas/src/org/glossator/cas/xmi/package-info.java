// SPDX-License-Identifier: EPL-2.0
/**
 * UIMA XMI in and out, by UIMA's own means, and looked at as it stands before UIMA's own reader does: what a type system cannot place in it
 * is found here and told as {@link org.glossator.cas.xmi.Remark}s, what UIMA would lose or refuse is put so that it is kept, and what any
 * UIMA program is to load is made strict.
 */
package org.glossator.cas.xmi;
