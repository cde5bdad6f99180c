/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.registry;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Registry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What codings of several articles refer to by id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.registry.Registry#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.glossator.model.registry.Registry#getPropositions <em>Propositions</em>}</li>
 *   <li>{@link org.glossator.model.registry.Registry#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.registry.RegistryPackage#getRegistry()
 * @model
 * @generated
 */
public interface Registry extends EObject {
	/**
	 * Returns the value of the '<em><b>Entities</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.registry.Entity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entities</em>' containment reference list.
	 * @see org.glossator.model.registry.RegistryPackage#getRegistry_Entities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Entity> getEntities();

	/**
	 * Returns the value of the '<em><b>Propositions</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.registry.Proposition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Propositions</em>' containment reference list.
	 * @see org.glossator.model.registry.RegistryPackage#getRegistry_Propositions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Proposition> getPropositions();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.registry.EventInstance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.glossator.model.registry.RegistryPackage#getRegistry_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<EventInstance> getEvents();

} // Registry
