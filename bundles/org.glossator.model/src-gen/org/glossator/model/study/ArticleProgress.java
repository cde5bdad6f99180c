/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article Progress</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How far a coder is with an article in a round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.study.ArticleProgress#getArticle <em>Article</em>}</li>
 *   <li>{@link org.glossator.model.study.ArticleProgress#getRound <em>Round</em>}</li>
 *   <li>{@link org.glossator.model.study.ArticleProgress#getState <em>State</em>}</li>
 *   <li>{@link org.glossator.model.study.ArticleProgress#getActiveMilliseconds <em>Active Milliseconds</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.study.StudyPackage#getArticleProgress()
 * @model
 * @generated
 */
public interface ArticleProgress extends EObject {
	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.glossator.model.study.StudyPackage#getArticleProgress_Article()
	 * @model required="true"
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.ArticleProgress#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * The default value is <code>"main"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(String)
	 * @see org.glossator.model.study.StudyPackage#getArticleProgress_Round()
	 * @model default="main" required="true"
	 * @generated
	 */
	String getRound();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.ArticleProgress#getRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.glossator.model.study.ProgressState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.glossator.model.study.ProgressState
	 * @see #setState(ProgressState)
	 * @see org.glossator.model.study.StudyPackage#getArticleProgress_State()
	 * @model default="open"
	 * @generated
	 */
	ProgressState getState();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.ArticleProgress#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.glossator.model.study.ProgressState
	 * @see #getState()
	 * @generated
	 */
	void setState(ProgressState value);

	/**
	 * Returns the value of the '<em><b>Active Milliseconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For how long the coder has been at it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Milliseconds</em>' attribute.
	 * @see #setActiveMilliseconds(long)
	 * @see org.glossator.model.study.StudyPackage#getArticleProgress_ActiveMilliseconds()
	 * @model
	 * @generated
	 */
	long getActiveMilliseconds();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.ArticleProgress#getActiveMilliseconds <em>Active Milliseconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Milliseconds</em>' attribute.
	 * @see #getActiveMilliseconds()
	 * @generated
	 */
	void setActiveMilliseconds(long value);

} // ArticleProgress
