// SPDX-License-Identifier: EPL-2.0
/**
 * A UIMA CAS as an EMF resource. {@link org.glossator.cas.CodebookTypes} makes the UIMA type system and the EPackage together
 * from one codebook; {@link org.glossator.cas.CasResource} shows the feature structures of a CAS as EObjects whose store is the
 * feature structure itself, so that there is no second copy of anything. What these stand on lies in packages of its own.
 */
package org.glossator.cas;
