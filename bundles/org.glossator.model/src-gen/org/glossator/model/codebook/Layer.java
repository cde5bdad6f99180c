/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of coding: one UIMA type and one EClass.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.Layer#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Layer#isDiscontinuous <em>Discontinuous</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Layer#getColor <em>Color</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Layer#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Layer#getFeatures <em>Features</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getLayer()
 * @model
 * @generated
 */
public interface Layer extends Described {
	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' attribute.
	 * The default value is <code>"span"</code>.
	 * The literals are from the enumeration {@link org.glossator.model.codebook.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Anchor</em>' attribute.
	 * @see org.glossator.model.codebook.Anchor
	 * @see #setAnchor(Anchor)
	 * @see org.glossator.model.codebook.CodebookPackage#getLayer_Anchor()
	 * @model default="span"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Layer#getAnchor <em>Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' attribute.
	 * @see org.glossator.model.codebook.Anchor
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>Discontinuous</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the anchor may have several segments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discontinuous</em>' attribute.
	 * @see #setDiscontinuous(boolean)
	 * @see org.glossator.model.codebook.CodebookPackage#getLayer_Discontinuous()
	 * @model default="false"
	 * @generated
	 */
	boolean isDiscontinuous();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Layer#isDiscontinuous <em>Discontinuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discontinuous</em>' attribute.
	 * @see #isDiscontinuous()
	 * @generated
	 */
	void setDiscontinuous(boolean value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * #RRGGBB
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getLayer_Color()
	 * @model
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Layer#getColor <em>Color</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * One key, such as S.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getLayer_Shortcut()
	 * @model
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Layer#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.Feature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Features</em>' containment reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getLayer_Features()
	 * @model containment="true" keys="name"
	 * @generated
	 */
	EList<Feature> getFeatures();

} // Layer
