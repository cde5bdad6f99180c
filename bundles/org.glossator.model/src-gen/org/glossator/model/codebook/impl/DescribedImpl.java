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

import org.glossator.model.codebook.CodebookPackage;
import org.glossator.model.codebook.Described;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Described</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.impl.DescribedImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.DescribedImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.DescribedImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.DescribedImpl#getWhenToUse <em>When To Use</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.DescribedImpl#getWhenNot <em>When Not</em>}</li>
 *   <li>{@link org.glossator.model.codebook.impl.DescribedImpl#getExamples <em>Examples</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DescribedImpl extends MinimalEObjectImpl.Container implements Described {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhenToUse() <em>When To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenToUse()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_TO_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhenToUse() <em>When To Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenToUse()
	 * @generated
	 * @ordered
	 */
	protected String whenToUse = WHEN_TO_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhenNot() <em>When Not</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenNot()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_NOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhenNot() <em>When Not</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenNot()
	 * @generated
	 * @ordered
	 */
	protected String whenNot = WHEN_NOT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExamples() <em>Examples</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExamples()
	 * @generated
	 * @ordered
	 */
	protected EList<String> examples;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DescribedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodebookPackage.Literals.DESCRIBED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.DESCRIBED__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.DESCRIBED__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.DESCRIBED__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhenToUse() {
		return whenToUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhenToUse(String newWhenToUse) {
		String oldWhenToUse = whenToUse;
		whenToUse = newWhenToUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.DESCRIBED__WHEN_TO_USE, oldWhenToUse, whenToUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhenNot() {
		return whenNot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhenNot(String newWhenNot) {
		String oldWhenNot = whenNot;
		whenNot = newWhenNot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.DESCRIBED__WHEN_NOT, oldWhenNot, whenNot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExamples() {
		if (examples == null) {
			examples = new EDataTypeUniqueEList<String>(String.class, this, CodebookPackage.DESCRIBED__EXAMPLES);
		}
		return examples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodebookPackage.DESCRIBED__NAME:
				return getName();
			case CodebookPackage.DESCRIBED__LABEL:
				return getLabel();
			case CodebookPackage.DESCRIBED__DEFINITION:
				return getDefinition();
			case CodebookPackage.DESCRIBED__WHEN_TO_USE:
				return getWhenToUse();
			case CodebookPackage.DESCRIBED__WHEN_NOT:
				return getWhenNot();
			case CodebookPackage.DESCRIBED__EXAMPLES:
				return getExamples();
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
			case CodebookPackage.DESCRIBED__NAME:
				setName((String)newValue);
				return;
			case CodebookPackage.DESCRIBED__LABEL:
				setLabel((String)newValue);
				return;
			case CodebookPackage.DESCRIBED__DEFINITION:
				setDefinition((String)newValue);
				return;
			case CodebookPackage.DESCRIBED__WHEN_TO_USE:
				setWhenToUse((String)newValue);
				return;
			case CodebookPackage.DESCRIBED__WHEN_NOT:
				setWhenNot((String)newValue);
				return;
			case CodebookPackage.DESCRIBED__EXAMPLES:
				getExamples().clear();
				getExamples().addAll((Collection<? extends String>)newValue);
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
			case CodebookPackage.DESCRIBED__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CodebookPackage.DESCRIBED__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CodebookPackage.DESCRIBED__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case CodebookPackage.DESCRIBED__WHEN_TO_USE:
				setWhenToUse(WHEN_TO_USE_EDEFAULT);
				return;
			case CodebookPackage.DESCRIBED__WHEN_NOT:
				setWhenNot(WHEN_NOT_EDEFAULT);
				return;
			case CodebookPackage.DESCRIBED__EXAMPLES:
				getExamples().clear();
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
			case CodebookPackage.DESCRIBED__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CodebookPackage.DESCRIBED__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CodebookPackage.DESCRIBED__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case CodebookPackage.DESCRIBED__WHEN_TO_USE:
				return WHEN_TO_USE_EDEFAULT == null ? whenToUse != null : !WHEN_TO_USE_EDEFAULT.equals(whenToUse);
			case CodebookPackage.DESCRIBED__WHEN_NOT:
				return WHEN_NOT_EDEFAULT == null ? whenNot != null : !WHEN_NOT_EDEFAULT.equals(whenNot);
			case CodebookPackage.DESCRIBED__EXAMPLES:
				return examples != null && !examples.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", label: ");
		result.append(label);
		result.append(", definition: ");
		result.append(definition);
		result.append(", whenToUse: ");
		result.append(whenToUse);
		result.append(", whenNot: ");
		result.append(whenNot);
		result.append(", examples: ");
		result.append(examples);
		result.append(')');
		return result.toString();
	}

} //DescribedImpl
