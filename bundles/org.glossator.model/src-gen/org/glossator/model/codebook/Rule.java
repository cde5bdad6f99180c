/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A check of codings; what it says, how it is decided and how grave it is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.Rule#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getCheck <em>Check</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#isWithAnchor <em>With Anchor</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getTags <em>Tags</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getZones <em>Zones</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getWords <em>Words</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getSupportingLayer <em>Supporting Layer</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getSupportingFeature <em>Supporting Feature</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Rule#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getRule()
 * @model
 * @generated
 */
public interface Rule extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable, such as stance-holder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Rule#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"warning"</code>.
	 * The literals are from the enumeration {@link org.glossator.model.codebook.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.glossator.model.codebook.Severity
	 * @see #setSeverity(Severity)
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Severity()
	 * @model default="warning"
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Rule#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.glossator.model.codebook.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * The default value is <code>"required"</code>.
	 * The literals are from the enumeration {@link org.glossator.model.codebook.Check}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see org.glossator.model.codebook.Check
	 * @see #setCheck(Check)
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Check()
	 * @model default="required"
	 * @generated
	 */
	Check getCheck();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Rule#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see org.glossator.model.codebook.Check
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(Check value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Layer</em>' reference.
	 * @see #setLayer(Layer)
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Layer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Layer getLayer();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Rule#getLayer <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' reference.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(Layer value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.Feature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The features the check is about, in the order it names them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Features()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Feature> getFeatures();

	/**
	 * Returns the value of the '<em><b>With Anchor</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the coding's own span counts as one of the features.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>With Anchor</em>' attribute.
	 * @see #setWithAnchor(boolean)
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_WithAnchor()
	 * @model default="false"
	 * @generated
	 */
	boolean isWithAnchor();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Rule#isWithAnchor <em>With Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>With Anchor</em>' attribute.
	 * @see #isWithAnchor()
	 * @generated
	 */
	void setWithAnchor(boolean value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.Tag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Tags()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Tag> getTags();

	/**
	 * Returns the value of the '<em><b>Zones</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zones</em>' attribute list.
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Zones()
	 * @model
	 * @generated
	 */
	EList<String> getZones();

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words of the articles' language that the check looks for, in lower case: the pronouns and articles of linkedSource, the words that quotationMarks knows to begin with an apostrophe.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute list.
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Words()
	 * @model
	 * @generated
	 */
	EList<String> getWords();

	/**
	 * Returns the value of the '<em><b>Supporting Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supporting Layer</em>' reference.
	 * @see #setSupportingLayer(Layer)
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_SupportingLayer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Layer getSupportingLayer();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Rule#getSupportingLayer <em>Supporting Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supporting Layer</em>' reference.
	 * @see #getSupportingLayer()
	 * @generated
	 */
	void setSupportingLayer(Layer value);

	/**
	 * Returns the value of the '<em><b>Supporting Feature</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supporting Feature</em>' reference.
	 * @see #setSupportingFeature(Feature)
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_SupportingFeature()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Feature getSupportingFeature();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Rule#getSupportingFeature <em>Supporting Feature</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supporting Feature</em>' reference.
	 * @see #getSupportingFeature()
	 * @generated
	 */
	void setSupportingFeature(Feature value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence a coder reads; says what to do. {feature} and {value} in it stand for the label of the feature and the value at fault.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getRule_Message()
	 * @model required="true"
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Rule#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

} // Rule
