/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Described</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything a coder reads about: a name, a label and the guidance of a coding manual.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.Described#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Described#getLabel <em>Label</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Described#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Described#getWhenToUse <em>When To Use</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Described#getWhenNot <em>When Not</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Described#getExamples <em>Examples</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getDescribed()
 * @model abstract="true"
 * @generated
 */
public interface Described extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier: the UIMA feature, type or value name. Stable; what is stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getDescribed_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Described#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a coder sees; the name when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getDescribed_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Described#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One or two sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getDescribed_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Described#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>When To Use</em>' attribute.
	 * @see #setWhenToUse(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getDescribed_WhenToUse()
	 * @model
	 * @generated
	 */
	String getWhenToUse();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Described#getWhenToUse <em>When To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When To Use</em>' attribute.
	 * @see #getWhenToUse()
	 * @generated
	 */
	void setWhenToUse(String value);

	/**
	 * Returns the value of the '<em><b>When Not</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When not to use it, and what to use instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When Not</em>' attribute.
	 * @see #setWhenNot(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getDescribed_WhenNot()
	 * @model
	 * @generated
	 */
	String getWhenNot();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Described#getWhenNot <em>When Not</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When Not</em>' attribute.
	 * @see #getWhenNot()
	 * @generated
	 */
	void setWhenNot(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Examples</em>' attribute list.
	 * @see org.glossator.model.codebook.CodebookPackage#getDescribed_Examples()
	 * @model
	 * @generated
	 */
	EList<String> getExamples();

} // Described
