/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that changed from one version of a codebook to the next. Elements are named by the names that lead to them, such as /layers/Stance/features/holder. What no step names is the element that the same names lead to, below what became of the elements that contain it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.CodebookStep#getKind <em>Kind</em>}</li>
 *   <li>{@link org.glossator.model.codebook.CodebookStep#getBefore <em>Before</em>}</li>
 *   <li>{@link org.glossator.model.codebook.CodebookStep#getAfter <em>After</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getCodebookStep()
 * @model
 * @generated
 */
public interface CodebookStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"renamed"</code>.
	 * The literals are from the enumeration {@link org.glossator.model.codebook.StepKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.glossator.model.codebook.StepKind
	 * @see #setKind(StepKind)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookStep_Kind()
	 * @model default="renamed"
	 * @generated
	 */
	StepKind getKind();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.glossator.model.codebook.StepKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StepKind value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was in the version before; empty for what was added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookStep_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookStep#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is now; empty for what was deleted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebookStep_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.CodebookStep#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

} // CodebookStep
