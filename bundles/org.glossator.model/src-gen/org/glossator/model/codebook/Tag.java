/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value; its name is what is stored.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.Tag#getColor <em>Color</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Tag#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Tag#getAllowedRoles <em>Allowed Roles</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getTag()
 * @model
 * @generated
 */
public interface Tag extends Described {
	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getTag_Color()
	 * @model
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Tag#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getTag_Shortcut()
	 * @model
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Tag#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Allowed Roles</b></em>' reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.Tag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a tag that types an event: the argument roles it admits; empty admits all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed Roles</em>' reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getTag_AllowedRoles()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Tag> getAllowedRoles();

} // Tag
