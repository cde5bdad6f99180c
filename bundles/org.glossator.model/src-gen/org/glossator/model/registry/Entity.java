/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.registry;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.registry.Entity#getCanonicalName <em>Canonical Name</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entity#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entity#getType <em>Type</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entity#getWikidata <em>Wikidata</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entity#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entity#getParties <em>Parties</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entity#getGender <em>Gender</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entity#getCountry <em>Country</em>}</li>
 *   <li>{@link org.glossator.model.registry.Entity#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.registry.RegistryPackage#getEntity()
 * @model
 * @generated
 */
public interface Entity extends Entry {
	/**
	 * Returns the value of the '<em><b>Canonical Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Canonical Name</em>' attribute.
	 * @see #setCanonicalName(String)
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_CanonicalName()
	 * @model required="true"
	 * @generated
	 */
	String getCanonicalName();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entity#getCanonicalName <em>Canonical Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Canonical Name</em>' attribute.
	 * @see #getCanonicalName()
	 * @generated
	 */
	void setCanonicalName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"PER"</code>.
	 * The literals are from the enumeration {@link org.glossator.model.registry.EntityType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.glossator.model.registry.EntityType
	 * @see #setType(EntityType)
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_Type()
	 * @model default="PER"
	 * @generated
	 */
	EntityType getType();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entity#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.glossator.model.registry.EntityType
	 * @see #getType()
	 * @generated
	 */
	void setType(EntityType value);

	/**
	 * Returns the value of the '<em><b>Wikidata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Q-identifier, such as Q22686.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wikidata</em>' attribute.
	 * @see #setWikidata(String)
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_Wikidata()
	 * @model
	 * @generated
	 */
	String getWikidata();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entity#getWikidata <em>Wikidata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wikidata</em>' attribute.
	 * @see #getWikidata()
	 * @generated
	 */
	void setWikidata(String value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.registry.TimedValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<TimedValue> getRoles();

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.registry.TimedValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parties</em>' containment reference list.
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_Parties()
	 * @model containment="true"
	 * @generated
	 */
	EList<TimedValue> getParties();

	/**
	 * Returns the value of the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gender</em>' attribute.
	 * @see #setGender(String)
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_Gender()
	 * @model
	 * @generated
	 */
	String getGender();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entity#getGender <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender</em>' attribute.
	 * @see #getGender()
	 * @generated
	 */
	void setGender(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_Country()
	 * @model
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.glossator.model.registry.Entity#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.glossator.model.registry.Entity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.glossator.model.registry.RegistryPackage#getEntity_Members()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Entity> getMembers();

} // Entity
