/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pass over a set of articles by a set of coders.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.study.Round#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.model.study.Round#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.model.study.Round#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.glossator.model.study.Round#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.glossator.model.study.Round#getCoders <em>Coders</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.study.StudyPackage#getRound()
 * @model
 * @generated
 */
public interface Round extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.model.study.StudyPackage#getRound_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Round#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.glossator.model.study.StudyPackage#getRound_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Round#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Blind</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether coders of this round do not see each other's codings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blind</em>' attribute.
	 * @see #setBlind(boolean)
	 * @see org.glossator.model.study.StudyPackage#getRound_Blind()
	 * @model default="true"
	 * @generated
	 */
	boolean isBlind();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Round#isBlind <em>Blind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blind</em>' attribute.
	 * @see #isBlind()
	 * @generated
	 */
	void setBlind(boolean value);

	/**
	 * Returns the value of the '<em><b>Articles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the articles that are coded in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Articles</em>' attribute list.
	 * @see org.glossator.model.study.StudyPackage#getRound_Articles()
	 * @model
	 * @generated
	 */
	EList<String> getArticles();

	/**
	 * Returns the value of the '<em><b>Coders</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of those who code in it; a coder may be known from the part of that coder alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coders</em>' attribute list.
	 * @see org.glossator.model.study.StudyPackage#getRound_Coders()
	 * @model
	 * @generated
	 */
	EList<String> getCoders();

} // Round
