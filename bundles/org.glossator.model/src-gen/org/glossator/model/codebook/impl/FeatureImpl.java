/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.glossator.model.codebook.CodebookPackage;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.FeatureKind;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.MeasurementLevel;
import org.glossator.model.codebook.RegistryKind;
import org.glossator.model.codebook.TagSet;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Feature</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#isMany <em>Many</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#getTagSet <em>Tag Set</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#getTargetLayers <em>Target Layers</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#getTargetKinds <em>Target Kinds</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#isDiscontinuous <em>Discontinuous</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.FeatureImpl#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FeatureImpl extends DescribedImpl implements Feature {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FeatureKind KIND_EDEFAULT = FeatureKind.STRING;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FeatureKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isMany() <em>Many</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMany()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMany() <em>Many</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMany()
	 * @generated
	 * @ordered
	 */
	protected boolean many = MANY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final MeasurementLevel LEVEL_EDEFAULT = MeasurementLevel.NOMINAL;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected MeasurementLevel level = LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTagSet() <em>Tag Set</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagSet()
	 * @generated
	 * @ordered
	 */
	protected TagSet tagSet;

	/**
	 * The cached value of the '{@link #getTargetLayers() <em>Target Layers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> targetLayers;

	/**
	 * The cached value of the '{@link #getTargetKinds() <em>Target Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<RegistryKind> targetKinds;

	/**
	 * The default value of the '{@link #isDiscontinuous() <em>Discontinuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDiscontinuous()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DISCONTINUOUS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDiscontinuous() <em>Discontinuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDiscontinuous()
	 * @generated
	 * @ordered
	 */
	protected boolean discontinuous = DISCONTINUOUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected String defaultValue = DEFAULT_VALUE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FeatureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodebookPackage.Literals.FEATURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FeatureKind newKind) {
		FeatureKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.FEATURE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.FEATURE__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMany() {
		return many;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMany(boolean newMany) {
		boolean oldMany = many;
		many = newMany;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.FEATURE__MANY, oldMany, many));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasurementLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(MeasurementLevel newLevel) {
		MeasurementLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.FEATURE__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TagSet getTagSet() {
		return tagSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTagSet(TagSet newTagSet) {
		TagSet oldTagSet = tagSet;
		tagSet = newTagSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.FEATURE__TAG_SET, oldTagSet, tagSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getTargetLayers() {
		if (targetLayers == null) {
			targetLayers = new EObjectEList<Layer>(Layer.class, this, CodebookPackage.FEATURE__TARGET_LAYERS);
		}
		return targetLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegistryKind> getTargetKinds() {
		if (targetKinds == null) {
			targetKinds = new EDataTypeUniqueEList<RegistryKind>(RegistryKind.class, this, CodebookPackage.FEATURE__TARGET_KINDS);
		}
		return targetKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDiscontinuous() {
		return discontinuous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscontinuous(boolean newDiscontinuous) {
		boolean oldDiscontinuous = discontinuous;
		discontinuous = newDiscontinuous;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.FEATURE__DISCONTINUOUS, oldDiscontinuous, discontinuous));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultValue() {
		return defaultValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultValue(String newDefaultValue) {
		String oldDefaultValue = defaultValue;
		defaultValue = newDefaultValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.FEATURE__DEFAULT_VALUE, oldDefaultValue, defaultValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodebookPackage.FEATURE__KIND:
				return getKind();
			case CodebookPackage.FEATURE__REQUIRED:
				return isRequired();
			case CodebookPackage.FEATURE__MANY:
				return isMany();
			case CodebookPackage.FEATURE__LEVEL:
				return getLevel();
			case CodebookPackage.FEATURE__TAG_SET:
				return getTagSet();
			case CodebookPackage.FEATURE__TARGET_LAYERS:
				return getTargetLayers();
			case CodebookPackage.FEATURE__TARGET_KINDS:
				return getTargetKinds();
			case CodebookPackage.FEATURE__DISCONTINUOUS:
				return isDiscontinuous();
			case CodebookPackage.FEATURE__DEFAULT_VALUE:
				return getDefaultValue();
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
			case CodebookPackage.FEATURE__KIND:
				setKind((FeatureKind)newValue);
				return;
			case CodebookPackage.FEATURE__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case CodebookPackage.FEATURE__MANY:
				setMany((Boolean)newValue);
				return;
			case CodebookPackage.FEATURE__LEVEL:
				setLevel((MeasurementLevel)newValue);
				return;
			case CodebookPackage.FEATURE__TAG_SET:
				setTagSet((TagSet)newValue);
				return;
			case CodebookPackage.FEATURE__TARGET_LAYERS:
				getTargetLayers().clear();
				getTargetLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case CodebookPackage.FEATURE__TARGET_KINDS:
				getTargetKinds().clear();
				getTargetKinds().addAll((Collection<? extends RegistryKind>)newValue);
				return;
			case CodebookPackage.FEATURE__DISCONTINUOUS:
				setDiscontinuous((Boolean)newValue);
				return;
			case CodebookPackage.FEATURE__DEFAULT_VALUE:
				setDefaultValue((String)newValue);
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
			case CodebookPackage.FEATURE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CodebookPackage.FEATURE__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case CodebookPackage.FEATURE__MANY:
				setMany(MANY_EDEFAULT);
				return;
			case CodebookPackage.FEATURE__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case CodebookPackage.FEATURE__TAG_SET:
				setTagSet((TagSet)null);
				return;
			case CodebookPackage.FEATURE__TARGET_LAYERS:
				getTargetLayers().clear();
				return;
			case CodebookPackage.FEATURE__TARGET_KINDS:
				getTargetKinds().clear();
				return;
			case CodebookPackage.FEATURE__DISCONTINUOUS:
				setDiscontinuous(DISCONTINUOUS_EDEFAULT);
				return;
			case CodebookPackage.FEATURE__DEFAULT_VALUE:
				setDefaultValue(DEFAULT_VALUE_EDEFAULT);
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
			case CodebookPackage.FEATURE__KIND:
				return kind != KIND_EDEFAULT;
			case CodebookPackage.FEATURE__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case CodebookPackage.FEATURE__MANY:
				return many != MANY_EDEFAULT;
			case CodebookPackage.FEATURE__LEVEL:
				return level != LEVEL_EDEFAULT;
			case CodebookPackage.FEATURE__TAG_SET:
				return tagSet != null;
			case CodebookPackage.FEATURE__TARGET_LAYERS:
				return targetLayers != null && !targetLayers.isEmpty();
			case CodebookPackage.FEATURE__TARGET_KINDS:
				return targetKinds != null && !targetKinds.isEmpty();
			case CodebookPackage.FEATURE__DISCONTINUOUS:
				return discontinuous != DISCONTINUOUS_EDEFAULT;
			case CodebookPackage.FEATURE__DEFAULT_VALUE:
				return DEFAULT_VALUE_EDEFAULT == null ? defaultValue != null : !DEFAULT_VALUE_EDEFAULT.equals(defaultValue);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", required: ");
		result.append(required);
		result.append(", many: ");
		result.append(many);
		result.append(", level: ");
		result.append(level);
		result.append(", targetKinds: ");
		result.append(targetKinds);
		result.append(", discontinuous: ");
		result.append(discontinuous);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(')');
		return result.toString();
	}

} //FeatureImpl
