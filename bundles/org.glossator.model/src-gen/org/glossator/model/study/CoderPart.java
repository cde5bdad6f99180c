/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coder Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a coder says: who it is, and how far with each article. A file of its own, written by that coder alone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.study.CoderPart#getProgress <em>Progress</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.study.StudyPackage#getCoderPart()
 * @model
 * @generated
 */
public interface CoderPart extends Coder {
	/**
	 * Returns the value of the '<em><b>Progress</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.study.ArticleProgress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Progress</em>' containment reference list.
	 * @see org.glossator.model.study.StudyPackage#getCoderPart_Progress()
	 * @model containment="true"
	 * @generated
	 */
	EList<ArticleProgress> getProgress();

} // CoderPart
