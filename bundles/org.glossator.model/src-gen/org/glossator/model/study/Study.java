/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Articles, coders, rounds and who codes what: all that is needed to list a study without reading a CAS.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.study.Study#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.model.study.Study#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.glossator.model.study.Study#getCreated <em>Created</em>}</li>
 *   <li>{@link org.glossator.model.study.Study#getLead <em>Lead</em>}</li>
 *   <li>{@link org.glossator.model.study.Study#getAdjudicator <em>Adjudicator</em>}</li>
 *   <li>{@link org.glossator.model.study.Study#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.glossator.model.study.Study#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.glossator.model.study.Study#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.glossator.model.study.Study#getAssignments <em>Assignments</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.study.StudyPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.glossator.model.study.StudyPackage#getStudy_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Study#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the layout on disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.glossator.model.study.StudyPackage#getStudy_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Study#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * W3CDTF instant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.glossator.model.study.StudyPackage#getStudy_Created()
	 * @model
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Study#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coder who writes what is shared; whoever opens the study while there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' attribute.
	 * @see #setLead(String)
	 * @see org.glossator.model.study.StudyPackage#getStudy_Lead()
	 * @model
	 * @generated
	 */
	String getLead();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Study#getLead <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' attribute.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(String value);

	/**
	 * Returns the value of the '<em><b>Adjudicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coder who writes what is adjudicated; the lead where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adjudicator</em>' attribute.
	 * @see #setAdjudicator(String)
	 * @see org.glossator.model.study.StudyPackage#getStudy_Adjudicator()
	 * @model
	 * @generated
	 */
	String getAdjudicator();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Study#getAdjudicator <em>Adjudicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjudicator</em>' attribute.
	 * @see #getAdjudicator()
	 * @generated
	 */
	void setAdjudicator(String value);

	/**
	 * Returns the value of the '<em><b>Articles</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.study.Article}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Articles</em>' containment reference list.
	 * @see org.glossator.model.study.StudyPackage#getStudy_Articles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Article> getArticles();

	/**
	 * Returns the value of the '<em><b>Coders</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.study.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Coders</em>' containment reference list.
	 * @see org.glossator.model.study.StudyPackage#getStudy_Coders()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coder> getCoders();

	/**
	 * Returns the value of the '<em><b>Rounds</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.study.Round}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rounds</em>' containment reference list.
	 * @see org.glossator.model.study.StudyPackage#getStudy_Rounds()
	 * @model containment="true"
	 * @generated
	 */
	EList<Round> getRounds();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.study.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.glossator.model.study.StudyPackage#getStudy_Assignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getAssignments();

} // Study
