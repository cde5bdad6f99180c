/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feature</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A property of a coding: one UIMA feature and one EStructuralFeature.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.Feature#getKind <em>Kind</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Feature#isRequired <em>Required</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Feature#isMany <em>Many</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Feature#getLevel <em>Level</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Feature#getTagSet <em>Tag Set</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Feature#getTargetLayers <em>Target Layers</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Feature#getTargetKinds <em>Target Kinds</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Feature#isDiscontinuous <em>Discontinuous</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Feature#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getFeature()
 * @model
 * @generated
 */
public interface Feature extends Described {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"string"</code>.
	 * The literals are from the enumeration {@link org.glossator.model.codebook.FeatureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.glossator.model.codebook.FeatureKind
	 * @see #setKind(FeatureKind)
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_Kind()
	 * @model default="string"
	 * @generated
	 */
	FeatureKind getKind();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Feature#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.glossator.model.codebook.FeatureKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FeatureKind value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_Required()
	 * @model default="false"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Feature#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Many</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Many</em>' attribute.
	 * @see #setMany(boolean)
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_Many()
	 * @model default="false"
	 * @generated
	 */
	boolean isMany();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Feature#isMany <em>Many</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Many</em>' attribute.
	 * @see #isMany()
	 * @generated
	 */
	void setMany(boolean value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"nominal"</code>.
	 * The literals are from the enumeration {@link org.glossator.model.codebook.MeasurementLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of measurement (Stevens 1946); agreement needs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.glossator.model.codebook.MeasurementLevel
	 * @see #setLevel(MeasurementLevel)
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_Level()
	 * @model default="nominal"
	 * @generated
	 */
	MeasurementLevel getLevel();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Feature#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.glossator.model.codebook.MeasurementLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(MeasurementLevel value);

	/**
	 * Returns the value of the '<em><b>Tag Set</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values of a tag feature, the roles of a link feature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Set</em>' reference.
	 * @see #setTagSet(TagSet)
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_TagSet()
	 * @model resolveProxies="false"
	 * @generated
	 */
	TagSet getTagSet();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Feature#getTagSet <em>Tag Set</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag Set</em>' reference.
	 * @see #getTagSet()
	 * @generated
	 */
	void setTagSet(TagSet value);

	/**
	 * Returns the value of the '<em><b>Target Layers</b></em>' reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reference or link may point to in the same article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Layers</em>' reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_TargetLayers()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Layer> getTargetLayers();

	/**
	 * Returns the value of the '<em><b>Target Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.glossator.model.codebook.RegistryKind}.
	 * The literals are from the enumeration {@link org.glossator.model.codebook.RegistryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a registry or link feature may point to in the registry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Kinds</em>' attribute list.
	 * @see org.glossator.model.codebook.RegistryKind
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_TargetKinds()
	 * @model
	 * @generated
	 */
	EList<RegistryKind> getTargetKinds();

	/**
	 * Returns the value of the '<em><b>Discontinuous</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For span features: whether the span may have several segments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discontinuous</em>' attribute.
	 * @see #setDiscontinuous(boolean)
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_Discontinuous()
	 * @model default="false"
	 * @generated
	 */
	boolean isDiscontinuous();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Feature#isDiscontinuous <em>Discontinuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discontinuous</em>' attribute.
	 * @see #isDiscontinuous()
	 * @generated
	 */
	void setDiscontinuous(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getFeature_DefaultValue()
	 * @model
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Feature#getDefaultValue <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

} // Feature
