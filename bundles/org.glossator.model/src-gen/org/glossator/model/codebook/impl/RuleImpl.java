/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.glossator.model.codebook.Check;
import org.glossator.model.codebook.CodebookPackage;
import org.glossator.model.codebook.Feature;
import org.glossator.model.codebook.Layer;
import org.glossator.model.codebook.Rule;
import org.glossator.model.codebook.Severity;
import org.glossator.model.codebook.Tag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getCheck <em>Check</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#isWithAnchor <em>With Anchor</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getZones <em>Zones</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getWords <em>Words</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getSupportingLayer <em>Supporting Layer</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getSupportingFeature <em>Supporting Feature</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.RuleImpl#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleImpl extends MinimalEObjectImpl.Container implements Rule {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.WARNING;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected static final Check CHECK_EDEFAULT = Check.REQUIRED;

	/**
	 * The cached value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected Check check = CHECK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLayer() <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected Layer layer;

	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected EList<Feature> features;

	/**
	 * The default value of the '{@link #isWithAnchor() <em>With Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithAnchor()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WITH_ANCHOR_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWithAnchor() <em>With Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithAnchor()
	 * @generated
	 * @ordered
	 */
	protected boolean withAnchor = WITH_ANCHOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<Tag> tags;

	/**
	 * The cached value of the '{@link #getZones() <em>Zones</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZones()
	 * @generated
	 * @ordered
	 */
	protected EList<String> zones;

	/**
	 * The cached value of the '{@link #getWords() <em>Words</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected EList<String> words;

	/**
	 * The cached value of the '{@link #getSupportingLayer() <em>Supporting Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportingLayer()
	 * @generated
	 * @ordered
	 */
	protected Layer supportingLayer;

	/**
	 * The cached value of the '{@link #getSupportingFeature() <em>Supporting Feature</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportingFeature()
	 * @generated
	 * @ordered
	 */
	protected Feature supportingFeature;

	/**
	 * The default value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected String message = MESSAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodebookPackage.Literals.RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.RULE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.RULE__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Check getCheck() {
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheck(Check newCheck) {
		Check oldCheck = check;
		check = newCheck == null ? CHECK_EDEFAULT : newCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.RULE__CHECK, oldCheck, check));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer getLayer() {
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayer(Layer newLayer) {
		Layer oldLayer = layer;
		layer = newLayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.RULE__LAYER, oldLayer, layer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Feature> getFeatures() {
		if (features == null) {
			features = new EObjectEList<Feature>(Feature.class, this, CodebookPackage.RULE__FEATURES);
		}
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWithAnchor() {
		return withAnchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithAnchor(boolean newWithAnchor) {
		boolean oldWithAnchor = withAnchor;
		withAnchor = newWithAnchor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.RULE__WITH_ANCHOR, oldWithAnchor, withAnchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tag> getTags() {
		if (tags == null) {
			tags = new EObjectEList<Tag>(Tag.class, this, CodebookPackage.RULE__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getZones() {
		if (zones == null) {
			zones = new EDataTypeUniqueEList<String>(String.class, this, CodebookPackage.RULE__ZONES);
		}
		return zones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWords() {
		if (words == null) {
			words = new EDataTypeUniqueEList<String>(String.class, this, CodebookPackage.RULE__WORDS);
		}
		return words;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer getSupportingLayer() {
		return supportingLayer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupportingLayer(Layer newSupportingLayer) {
		Layer oldSupportingLayer = supportingLayer;
		supportingLayer = newSupportingLayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.RULE__SUPPORTING_LAYER, oldSupportingLayer, supportingLayer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Feature getSupportingFeature() {
		return supportingFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupportingFeature(Feature newSupportingFeature) {
		Feature oldSupportingFeature = supportingFeature;
		supportingFeature = newSupportingFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.RULE__SUPPORTING_FEATURE, oldSupportingFeature, supportingFeature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessage() {
		return message;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessage(String newMessage) {
		String oldMessage = message;
		message = newMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.RULE__MESSAGE, oldMessage, message));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodebookPackage.RULE__ID:
				return getId();
			case CodebookPackage.RULE__SEVERITY:
				return getSeverity();
			case CodebookPackage.RULE__CHECK:
				return getCheck();
			case CodebookPackage.RULE__LAYER:
				return getLayer();
			case CodebookPackage.RULE__FEATURES:
				return getFeatures();
			case CodebookPackage.RULE__WITH_ANCHOR:
				return isWithAnchor();
			case CodebookPackage.RULE__TAGS:
				return getTags();
			case CodebookPackage.RULE__ZONES:
				return getZones();
			case CodebookPackage.RULE__WORDS:
				return getWords();
			case CodebookPackage.RULE__SUPPORTING_LAYER:
				return getSupportingLayer();
			case CodebookPackage.RULE__SUPPORTING_FEATURE:
				return getSupportingFeature();
			case CodebookPackage.RULE__MESSAGE:
				return getMessage();
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
			case CodebookPackage.RULE__ID:
				setId((String)newValue);
				return;
			case CodebookPackage.RULE__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case CodebookPackage.RULE__CHECK:
				setCheck((Check)newValue);
				return;
			case CodebookPackage.RULE__LAYER:
				setLayer((Layer)newValue);
				return;
			case CodebookPackage.RULE__FEATURES:
				getFeatures().clear();
				getFeatures().addAll((Collection<? extends Feature>)newValue);
				return;
			case CodebookPackage.RULE__WITH_ANCHOR:
				setWithAnchor((Boolean)newValue);
				return;
			case CodebookPackage.RULE__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends Tag>)newValue);
				return;
			case CodebookPackage.RULE__ZONES:
				getZones().clear();
				getZones().addAll((Collection<? extends String>)newValue);
				return;
			case CodebookPackage.RULE__WORDS:
				getWords().clear();
				getWords().addAll((Collection<? extends String>)newValue);
				return;
			case CodebookPackage.RULE__SUPPORTING_LAYER:
				setSupportingLayer((Layer)newValue);
				return;
			case CodebookPackage.RULE__SUPPORTING_FEATURE:
				setSupportingFeature((Feature)newValue);
				return;
			case CodebookPackage.RULE__MESSAGE:
				setMessage((String)newValue);
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
			case CodebookPackage.RULE__ID:
				setId(ID_EDEFAULT);
				return;
			case CodebookPackage.RULE__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case CodebookPackage.RULE__CHECK:
				setCheck(CHECK_EDEFAULT);
				return;
			case CodebookPackage.RULE__LAYER:
				setLayer((Layer)null);
				return;
			case CodebookPackage.RULE__FEATURES:
				getFeatures().clear();
				return;
			case CodebookPackage.RULE__WITH_ANCHOR:
				setWithAnchor(WITH_ANCHOR_EDEFAULT);
				return;
			case CodebookPackage.RULE__TAGS:
				getTags().clear();
				return;
			case CodebookPackage.RULE__ZONES:
				getZones().clear();
				return;
			case CodebookPackage.RULE__WORDS:
				getWords().clear();
				return;
			case CodebookPackage.RULE__SUPPORTING_LAYER:
				setSupportingLayer((Layer)null);
				return;
			case CodebookPackage.RULE__SUPPORTING_FEATURE:
				setSupportingFeature((Feature)null);
				return;
			case CodebookPackage.RULE__MESSAGE:
				setMessage(MESSAGE_EDEFAULT);
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
			case CodebookPackage.RULE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CodebookPackage.RULE__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case CodebookPackage.RULE__CHECK:
				return check != CHECK_EDEFAULT;
			case CodebookPackage.RULE__LAYER:
				return layer != null;
			case CodebookPackage.RULE__FEATURES:
				return features != null && !features.isEmpty();
			case CodebookPackage.RULE__WITH_ANCHOR:
				return withAnchor != WITH_ANCHOR_EDEFAULT;
			case CodebookPackage.RULE__TAGS:
				return tags != null && !tags.isEmpty();
			case CodebookPackage.RULE__ZONES:
				return zones != null && !zones.isEmpty();
			case CodebookPackage.RULE__WORDS:
				return words != null && !words.isEmpty();
			case CodebookPackage.RULE__SUPPORTING_LAYER:
				return supportingLayer != null;
			case CodebookPackage.RULE__SUPPORTING_FEATURE:
				return supportingFeature != null;
			case CodebookPackage.RULE__MESSAGE:
				return MESSAGE_EDEFAULT == null ? message != null : !MESSAGE_EDEFAULT.equals(message);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", severity: ");
		result.append(severity);
		result.append(", check: ");
		result.append(check);
		result.append(", withAnchor: ");
		result.append(withAnchor);
		result.append(", zones: ");
		result.append(zones);
		result.append(", words: ");
		result.append(words);
		result.append(", message: ");
		result.append(message);
		result.append(')');
		return result.toString();
	}

} //RuleImpl
