// SPDX-License-Identifier: EPL-2.0
package org.glossator.model;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that is wrong with a codebook.
 *
 * @param element  what it is wrong with: the codebook, or a layer, feature, tag set, tag or rule of it
 * @param sentence names the element and says what is wrong
 */
public record CodebookProblem(EObject element, String sentence) {
}
