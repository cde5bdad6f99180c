/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A version of the codebook of a study: how it came about, and the whole codebook as it was then.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.CodebookVersion#getNumber <em>Number</em>}</li>
 *   <li>{@link org.glossator.model.codebook.CodebookVersion#getMade <em>Made</em>}</li>
 *   <li>{@link org.glossator.model.codebook.CodebookVersion#getBy <em>By</em>}</li>
 *   <li>{@link org.glossator.model.codebook.CodebookVersion#getNote <em>Note</em>}</li>
 *   <li>{@link org.glossator.model.codebook.CodebookVersion#getRestores <em>Restores</em>}</li>
 *   <li>{@link org.glossator.model.codebook.CodebookVersion#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.glossator.model.codebook.CodebookVersion#getCodebook <em>Codebook</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getCodebookVersion()
 * @model
 * @generated
 */
public interface CodebookVersion extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the codebook; the number of its file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookVersion_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookVersion#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was saved, W3CDTF in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookVersion_Made()
	 * @model
	 * @generated
	 */
	String getMade();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookVersion#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of who saved it; empty when nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookVersion_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookVersion#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in the words of who saved it; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookVersion_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookVersion#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Restores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the version whose codebook this brings back; 0 when it brings back none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restores</em>' attribute.
	 * @see #setRestores(int)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookVersion_Restores()
	 * @model
	 * @generated
	 */
	int getRestores();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookVersion#getRestores <em>Restores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restores</em>' attribute.
	 * @see #getRestores()
	 * @generated
	 */
	void setRestores(int value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.CodebookStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed since the version before. None in the first version that a study has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookVersion_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodebookStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Codebook</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codebook</em>' containment reference.
	 * @see #setCodebook(Codebook)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookVersion_Codebook()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Codebook getCodebook();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookVersion#getCodebook <em>Codebook</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codebook</em>' containment reference.
	 * @see #getCodebook()
	 * @generated
	 */
	void setCodebook(Codebook value);

} // CodebookVersion
