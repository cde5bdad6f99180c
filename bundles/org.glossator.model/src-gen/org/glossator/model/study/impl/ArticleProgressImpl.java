/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.glossator.model.study.ArticleProgress;
import org.glossator.model.study.ProgressState;
import org.glossator.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Article Progress</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.study.impl.ArticleProgressImpl#getArticle <em>Article</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleProgressImpl#getRound <em>Round</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleProgressImpl#getState <em>State</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleProgressImpl#getActiveMilliseconds <em>Active Milliseconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArticleProgressImpl extends MinimalEObjectImpl.Container implements ArticleProgress {
	/**
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected String article = ARTICLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected static final String ROUND_EDEFAULT = "main";

	/**
	 * The cached value of the '{@link #getRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected String round = ROUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ProgressState STATE_EDEFAULT = ProgressState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ProgressState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActiveMilliseconds() <em>Active Milliseconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveMilliseconds()
	 * @generated
	 * @ordered
	 */
	protected static final long ACTIVE_MILLISECONDS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getActiveMilliseconds() <em>Active Milliseconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveMilliseconds()
	 * @generated
	 * @ordered
	 */
	protected long activeMilliseconds = ACTIVE_MILLISECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArticleProgressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ARTICLE_PROGRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(String newArticle) {
		String oldArticle = article;
		article = newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE_PROGRESS__ARTICLE, oldArticle, article));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRound() {
		return round;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRound(String newRound) {
		String oldRound = round;
		round = newRound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE_PROGRESS__ROUND, oldRound, round));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ProgressState newState) {
		ProgressState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE_PROGRESS__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getActiveMilliseconds() {
		return activeMilliseconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveMilliseconds(long newActiveMilliseconds) {
		long oldActiveMilliseconds = activeMilliseconds;
		activeMilliseconds = newActiveMilliseconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE_PROGRESS__ACTIVE_MILLISECONDS, oldActiveMilliseconds, activeMilliseconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.ARTICLE_PROGRESS__ARTICLE:
				return getArticle();
			case StudyPackage.ARTICLE_PROGRESS__ROUND:
				return getRound();
			case StudyPackage.ARTICLE_PROGRESS__STATE:
				return getState();
			case StudyPackage.ARTICLE_PROGRESS__ACTIVE_MILLISECONDS:
				return getActiveMilliseconds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.ARTICLE_PROGRESS__ARTICLE:
				setArticle((String)newValue);
				return;
			case StudyPackage.ARTICLE_PROGRESS__ROUND:
				setRound((String)newValue);
				return;
			case StudyPackage.ARTICLE_PROGRESS__STATE:
				setState((ProgressState)newValue);
				return;
			case StudyPackage.ARTICLE_PROGRESS__ACTIVE_MILLISECONDS:
				setActiveMilliseconds((Long)newValue);
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
			case StudyPackage.ARTICLE_PROGRESS__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
			case StudyPackage.ARTICLE_PROGRESS__ROUND:
				setRound(ROUND_EDEFAULT);
				return;
			case StudyPackage.ARTICLE_PROGRESS__STATE:
				setState(STATE_EDEFAULT);
				return;
			case StudyPackage.ARTICLE_PROGRESS__ACTIVE_MILLISECONDS:
				setActiveMilliseconds(ACTIVE_MILLISECONDS_EDEFAULT);
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
			case StudyPackage.ARTICLE_PROGRESS__ARTICLE:
				return ARTICLE_EDEFAULT == null ? article != null : !ARTICLE_EDEFAULT.equals(article);
			case StudyPackage.ARTICLE_PROGRESS__ROUND:
				return ROUND_EDEFAULT == null ? round != null : !ROUND_EDEFAULT.equals(round);
			case StudyPackage.ARTICLE_PROGRESS__STATE:
				return state != STATE_EDEFAULT;
			case StudyPackage.ARTICLE_PROGRESS__ACTIVE_MILLISECONDS:
				return activeMilliseconds != ACTIVE_MILLISECONDS_EDEFAULT;
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
		result.append(" (article: ");
		result.append(article);
		result.append(", round: ");
		result.append(round);
		result.append(", state: ");
		result.append(state);
		result.append(", activeMilliseconds: ");
		result.append(activeMilliseconds);
		result.append(')');
		return result.toString();
	}

} //ArticleProgressImpl
