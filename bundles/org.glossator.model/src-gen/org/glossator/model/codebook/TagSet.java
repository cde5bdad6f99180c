/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.TagSet#isOrdered <em>Ordered</em>}</li>
 *   <li>{@link org.glossator.model.codebook.TagSet#getTags <em>Tags</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getTagSet()
 * @model
 * @generated
 */
public interface TagSet extends Described {
	/**
	 * Returns the value of the '<em><b>Ordered</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the order of the tags is a scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordered</em>' attribute.
	 * @see #setOrdered(boolean)
	 * @see org.glossator.model.codebook.CodebookPackage#getTagSet_Ordered()
	 * @model default="false"
	 * @generated
	 */
	boolean isOrdered();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.TagSet#isOrdered <em>Ordered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordered</em>' attribute.
	 * @see #isOrdered()
	 * @generated
	 */
	void setOrdered(boolean value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.Tag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' containment reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getTagSet_Tags()
	 * @model containment="true" keys="name"
	 * @generated
	 */
	EList<Tag> getTags();

} // TagSet
