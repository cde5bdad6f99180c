/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Codebook</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a study codes, and by which rules.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.codebook.Codebook#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Codebook#getVersion <em>Version</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Codebook#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Codebook#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Codebook#getTagSets <em>Tag Sets</em>}</li>
 *   <li>{@link org.glossator.model.codebook.Codebook#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.codebook.CodebookPackage#getCodebook()
 * @model
 * @generated
 */
public interface Codebook extends Described {
	/**
	 * Returns the value of the '<em><b>Namespace</b></em>' attribute.
	 * The default value is <code>"org.glossator.codebook"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prefix of the UIMA type names, a dotted Java-like name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namespace</em>' attribute.
	 * @see #setNamespace(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebook_Namespace()
	 * @model default="org.glossator.codebook" required="true"
	 * @generated
	 */
	String getNamespace();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Codebook#getNamespace <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namespace</em>' attribute.
	 * @see #getNamespace()
	 * @generated
	 */
	void setNamespace(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grows by one with each change that is saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebook_Version()
	 * @model default="1"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Codebook#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 language of the guidance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebook_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.glossator.model.codebook.Codebook#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebook_Layers()
	 * @model containment="true" keys="name"
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Tag Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.TagSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tag Sets</em>' containment reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebook_TagSets()
	 * @model containment="true" keys="name"
	 * @generated
	 */
	EList<TagSet> getTagSets();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.codebook.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.glossator.model.codebook.CodebookPackage#getCodebook_Rules()
	 * @model containment="true" keys="id"
	 * @generated
	 */
	EList<Rule> getRules();

} // Codebook
