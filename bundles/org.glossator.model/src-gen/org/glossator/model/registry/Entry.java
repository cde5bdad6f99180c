/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.registry;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.registry.Entry#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entry#getNote <em>Note</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entry#getMergedInto <em>Merged Into</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entry#getHome <em>Home</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.registry.RegistryPackage#getEntry()
 * @model abstract="true"
 * @generated
 */
public interface Entry extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.model.registry.RegistryPackage#getEntry_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.glossator.model.registry.RegistryPackage#getEntry_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entry#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Merged Into</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the entry of the same kind that this one turned out to be. Whoever reads a coding that refers to this one takes it for that one; empty when it stands for itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Into</em>' attribute.
	 * @see #setMergedInto(String)
	 * @see org.glossator.model.registry.RegistryPackage#getEntry_MergedInto()
	 * @model
	 * @generated
	 */
	String getMergedInto();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entry#getMergedInto <em>Merged Into</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged Into</em>' attribute.
	 * @see #getMergedInto()
	 * @generated
	 */
	void setMergedInto(String value);

	/**
	 * Returns the value of the '<em><b>Home</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coder in whose part it lies; none where it is shared. In a file of a part, whose own entries say none: the coder whose entry this is a copy of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Home</em>' attribute.
	 * @see #setHome(String)
	 * @see org.glossator.model.registry.RegistryPackage#getEntry_Home()
	 * @model
	 * @generated
	 */
	String getHome();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entry#getHome <em>Home</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home</em>' attribute.
	 * @see #getHome()
	 * @generated
	 */
	void setHome(String value);

} // Entry
