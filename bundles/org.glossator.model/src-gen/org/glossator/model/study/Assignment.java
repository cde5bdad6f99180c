/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.study.Assignment#getArticle <em>Article</em>}</li>
 *   <li>{@link org.glossator.model.study.Assignment#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.glossator.model.study.Assignment#getRound <em>Round</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.study.StudyPackage#getAssignment()
 * @model
 * @generated
 */
public interface Assignment extends EObject {
	/**
	 * Returns the value of the '<em><b>Article</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Article</em>' reference.
	 * @see #setArticle(Article)
	 * @see org.glossator.model.study.StudyPackage#getAssignment_Article()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Article getArticle();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Assignment#getArticle <em>Article</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' reference.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(Article value);

	/**
	 * Returns the value of the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Coder</em>' reference.
	 * @see #setCoder(Coder)
	 * @see org.glossator.model.study.StudyPackage#getAssignment_Coder()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Coder getCoder();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Assignment#getCoder <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' reference.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(Coder value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Round</em>' reference.
	 * @see #setRound(Round)
	 * @see org.glossator.model.study.StudyPackage#getAssignment_Round()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Round getRound();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Assignment#getRound <em>Round</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' reference.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(Round value);

} // Assignment
