/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.registry.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.glossator.model.registry.Entity;
import org.glossator.model.registry.EntityType;
import org.glossator.model.registry.RegistryPackage;
import org.glossator.model.registry.TimedValue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getCanonicalName <em>Canonical Name</em>}</li>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getWikidata <em>Wikidata</em>}</li>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getGender <em>Gender</em>}</li>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.glossator.model.registry.impl.EntityImpl#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EntityImpl extends EntryImpl implements Entity {
	/**
	 * The default value of the '{@link #getCanonicalName() <em>Canonical Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCanonicalName()
	 * @generated
	 * @ordered
	 */
	protected static final String CANONICAL_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCanonicalName() <em>Canonical Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCanonicalName()
	 * @generated
	 * @ordered
	 */
	protected String canonicalName = CANONICAL_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final EntityType TYPE_EDEFAULT = EntityType.PER;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected EntityType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWikidata() <em>Wikidata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWikidata()
	 * @generated
	 * @ordered
	 */
	protected static final String WIKIDATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWikidata() <em>Wikidata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWikidata()
	 * @generated
	 * @ordered
	 */
	protected String wikidata = WIKIDATA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<TimedValue> roles;

	/**
	 * The cached value of the '{@link #getParties() <em>Parties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParties()
	 * @generated
	 * @ordered
	 */
	protected EList<TimedValue> parties;

	/**
	 * The default value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected static final String GENDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected String gender = GENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Entity> members;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.ENTITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCanonicalName() {
		return canonicalName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCanonicalName(String newCanonicalName) {
		String oldCanonicalName = canonicalName;
		canonicalName = newCanonicalName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.ENTITY__CANONICAL_NAME, oldCanonicalName, canonicalName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeUniqueEList<String>(String.class, this, RegistryPackage.ENTITY__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntityType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(EntityType newType) {
		EntityType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.ENTITY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWikidata() {
		return wikidata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWikidata(String newWikidata) {
		String oldWikidata = wikidata;
		wikidata = newWikidata;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.ENTITY__WIKIDATA, oldWikidata, wikidata));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimedValue> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<TimedValue>(TimedValue.class, this, RegistryPackage.ENTITY__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimedValue> getParties() {
		if (parties == null) {
			parties = new EObjectContainmentEList<TimedValue>(TimedValue.class, this, RegistryPackage.ENTITY__PARTIES);
		}
		return parties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGender() {
		return gender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGender(String newGender) {
		String oldGender = gender;
		gender = newGender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.ENTITY__GENDER, oldGender, gender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.ENTITY__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Entity> getMembers() {
		if (members == null) {
			members = new EObjectEList<Entity>(Entity.class, this, RegistryPackage.ENTITY__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegistryPackage.ENTITY__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case RegistryPackage.ENTITY__PARTIES:
				return ((InternalEList<?>)getParties()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistryPackage.ENTITY__CANONICAL_NAME:
				return getCanonicalName();
			case RegistryPackage.ENTITY__ALIASES:
				return getAliases();
			case RegistryPackage.ENTITY__TYPE:
				return getType();
			case RegistryPackage.ENTITY__WIKIDATA:
				return getWikidata();
			case RegistryPackage.ENTITY__ROLES:
				return getRoles();
			case RegistryPackage.ENTITY__PARTIES:
				return getParties();
			case RegistryPackage.ENTITY__GENDER:
				return getGender();
			case RegistryPackage.ENTITY__COUNTRY:
				return getCountry();
			case RegistryPackage.ENTITY__MEMBERS:
				return getMembers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RegistryPackage.ENTITY__CANONICAL_NAME:
				setCanonicalName((String)newValue);
				return;
			case RegistryPackage.ENTITY__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case RegistryPackage.ENTITY__TYPE:
				setType((EntityType)newValue);
				return;
			case RegistryPackage.ENTITY__WIKIDATA:
				setWikidata((String)newValue);
				return;
			case RegistryPackage.ENTITY__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends TimedValue>)newValue);
				return;
			case RegistryPackage.ENTITY__PARTIES:
				getParties().clear();
				getParties().addAll((Collection<? extends TimedValue>)newValue);
				return;
			case RegistryPackage.ENTITY__GENDER:
				setGender((String)newValue);
				return;
			case RegistryPackage.ENTITY__COUNTRY:
				setCountry((String)newValue);
				return;
			case RegistryPackage.ENTITY__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Entity>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RegistryPackage.ENTITY__CANONICAL_NAME:
				setCanonicalName(CANONICAL_NAME_EDEFAULT);
				return;
			case RegistryPackage.ENTITY__ALIASES:
				getAliases().clear();
				return;
			case RegistryPackage.ENTITY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case RegistryPackage.ENTITY__WIKIDATA:
				setWikidata(WIKIDATA_EDEFAULT);
				return;
			case RegistryPackage.ENTITY__ROLES:
				getRoles().clear();
				return;
			case RegistryPackage.ENTITY__PARTIES:
				getParties().clear();
				return;
			case RegistryPackage.ENTITY__GENDER:
				setGender(GENDER_EDEFAULT);
				return;
			case RegistryPackage.ENTITY__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case RegistryPackage.ENTITY__MEMBERS:
				getMembers().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RegistryPackage.ENTITY__CANONICAL_NAME:
				return CANONICAL_NAME_EDEFAULT == null ? canonicalName != null : !CANONICAL_NAME_EDEFAULT.equals(canonicalName);
			case RegistryPackage.ENTITY__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case RegistryPackage.ENTITY__TYPE:
				return type != TYPE_EDEFAULT;
			case RegistryPackage.ENTITY__WIKIDATA:
				return WIKIDATA_EDEFAULT == null ? wikidata != null : !WIKIDATA_EDEFAULT.equals(wikidata);
			case RegistryPackage.ENTITY__ROLES:
				return roles != null && !roles.isEmpty();
			case RegistryPackage.ENTITY__PARTIES:
				return parties != null && !parties.isEmpty();
			case RegistryPackage.ENTITY__GENDER:
				return GENDER_EDEFAULT == null ? gender != null : !GENDER_EDEFAULT.equals(gender);
			case RegistryPackage.ENTITY__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case RegistryPackage.ENTITY__MEMBERS:
				return members != null && !members.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (canonicalName: ");
		result.append(canonicalName);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", type: ");
		result.append(type);
		result.append(", wikidata: ");
		result.append(wikidata);
		result.append(", gender: ");
		result.append(gender);
		result.append(", country: ");
		result.append(country);
		result.append(')');
		return result.toString();
	}

} //EntityImpl
