/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.glossator.model.study.StudyFactory
 * @model kind="package"
 * @generated
 */
public interface StudyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "study";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://glossator.org/model/study/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "study";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StudyPackage eINSTANCE = org.glossator.model.study.impl.StudyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.glossator.model.study.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.study.impl.StudyImpl
	 * @see org.glossator.model.study.impl.StudyPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FORMAT_VERSION = 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CREATED = 2;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__LEAD = 3;

	/**
	 * The feature id for the '<em><b>Adjudicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ADJUDICATOR = 4;

	/**
	 * The feature id for the '<em><b>Articles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ARTICLES = 5;

	/**
	 * The feature id for the '<em><b>Coders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CODERS = 6;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ROUNDS = 7;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ASSIGNMENTS = 8;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.study.impl.ArticleImpl <em>Article</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.study.impl.ArticleImpl
	 * @see org.glossator.model.study.impl.StudyPackageImpl#getArticle()
	 * @generated
	 */
	int ARTICLE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__OUTLET = 2;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__PUBLISHED = 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__LANGUAGE = 4;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__URL = 5;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__MEDIA_TYPE = 6;

	/**
	 * The feature id for the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__SOURCE_NAME = 7;

	/**
	 * The feature id for the '<em><b>Source Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__SOURCE_SHA256 = 8;

	/**
	 * The feature id for the '<em><b>Text Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__TEXT_SHA256 = 9;

	/**
	 * The feature id for the '<em><b>Word Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__WORD_COUNT = 10;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__LENGTH = 11;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__IMPORTED = 12;

	/**
	 * The number of structural features of the '<em>Article</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Article</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.study.impl.CoderImpl <em>Coder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.study.impl.CoderImpl
	 * @see org.glossator.model.study.impl.StudyPackageImpl#getCoder()
	 * @generated
	 */
	int CODER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER__COLOR = 2;

	/**
	 * The number of structural features of the '<em>Coder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Coder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.study.impl.RoundImpl <em>Round</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.study.impl.RoundImpl
	 * @see org.glossator.model.study.impl.StudyPackageImpl#getRound()
	 * @generated
	 */
	int ROUND = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__NAME = 1;

	/**
	 * The feature id for the '<em><b>Blind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__BLIND = 2;

	/**
	 * The feature id for the '<em><b>Articles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__ARTICLES = 3;

	/**
	 * The feature id for the '<em><b>Coders</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__CODERS = 4;

	/**
	 * The number of structural features of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.study.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.study.impl.AssignmentImpl
	 * @see org.glossator.model.study.impl.StudyPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 4;

	/**
	 * The feature id for the '<em><b>Article</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ARTICLE = 0;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__CODER = 1;

	/**
	 * The feature id for the '<em><b>Round</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ROUND = 2;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.study.impl.CoderPartImpl <em>Coder Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.study.impl.CoderPartImpl
	 * @see org.glossator.model.study.impl.StudyPackageImpl#getCoderPart()
	 * @generated
	 */
	int CODER_PART = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_PART__ID = CODER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_PART__NAME = CODER__NAME;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_PART__COLOR = CODER__COLOR;

	/**
	 * The feature id for the '<em><b>Progress</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_PART__PROGRESS = CODER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Coder Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_PART_FEATURE_COUNT = CODER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Coder Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODER_PART_OPERATION_COUNT = CODER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.study.impl.ArticleProgressImpl <em>Article Progress</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.study.impl.ArticleProgressImpl
	 * @see org.glossator.model.study.impl.StudyPackageImpl#getArticleProgress()
	 * @generated
	 */
	int ARTICLE_PROGRESS = 6;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_PROGRESS__ARTICLE = 0;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_PROGRESS__ROUND = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_PROGRESS__STATE = 2;

	/**
	 * The feature id for the '<em><b>Active Milliseconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_PROGRESS__ACTIVE_MILLISECONDS = 3;

	/**
	 * The number of structural features of the '<em>Article Progress</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_PROGRESS_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Article Progress</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_PROGRESS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.study.ProgressState <em>Progress State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.study.ProgressState
	 * @see org.glossator.model.study.impl.StudyPackageImpl#getProgressState()
	 * @generated
	 */
	int PROGRESS_STATE = 7;


	/**
	 * Returns the meta object for class '{@link org.glossator.model.study.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.glossator.model.study.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Study#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.model.study.Study#getName()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Study#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.glossator.model.study.Study#getFormatVersion()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Study#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.glossator.model.study.Study#getCreated()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Study#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead</em>'.
	 * @see org.glossator.model.study.Study#getLead()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Lead();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Study#getAdjudicator <em>Adjudicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adjudicator</em>'.
	 * @see org.glossator.model.study.Study#getAdjudicator()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Adjudicator();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.study.Study#getArticles <em>Articles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Articles</em>'.
	 * @see org.glossator.model.study.Study#getArticles()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Articles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.study.Study#getCoders <em>Coders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coders</em>'.
	 * @see org.glossator.model.study.Study#getCoders()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Coders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.study.Study#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rounds</em>'.
	 * @see org.glossator.model.study.Study#getRounds()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Rounds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.study.Study#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.glossator.model.study.Study#getAssignments()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Assignments();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.study.Article <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Article</em>'.
	 * @see org.glossator.model.study.Article
	 * @generated
	 */
	EClass getArticle();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.model.study.Article#getId()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.glossator.model.study.Article#getTitle()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getOutlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlet</em>'.
	 * @see org.glossator.model.study.Article#getOutlet()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Outlet();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.glossator.model.study.Article#getPublished()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.glossator.model.study.Article#getLanguage()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.glossator.model.study.Article#getUrl()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.glossator.model.study.Article#getMediaType()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getSourceName <em>Source Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Name</em>'.
	 * @see org.glossator.model.study.Article#getSourceName()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_SourceName();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getSourceSha256 <em>Source Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Sha256</em>'.
	 * @see org.glossator.model.study.Article#getSourceSha256()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_SourceSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getTextSha256 <em>Text Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Sha256</em>'.
	 * @see org.glossator.model.study.Article#getTextSha256()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_TextSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getWordCount <em>Word Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Word Count</em>'.
	 * @see org.glossator.model.study.Article#getWordCount()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_WordCount();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.glossator.model.study.Article#getLength()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Article#getImported <em>Imported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported</em>'.
	 * @see org.glossator.model.study.Article#getImported()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Imported();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.study.Coder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coder</em>'.
	 * @see org.glossator.model.study.Coder
	 * @generated
	 */
	EClass getCoder();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Coder#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.model.study.Coder#getId()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Coder#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.model.study.Coder#getName()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Coder#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.glossator.model.study.Coder#getColor()
	 * @see #getCoder()
	 * @generated
	 */
	EAttribute getCoder_Color();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.study.Round <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Round</em>'.
	 * @see org.glossator.model.study.Round
	 * @generated
	 */
	EClass getRound();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Round#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.model.study.Round#getId()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Round#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.model.study.Round#getName()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.Round#isBlind <em>Blind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blind</em>'.
	 * @see org.glossator.model.study.Round#isBlind()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Blind();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.model.study.Round#getArticles <em>Articles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Articles</em>'.
	 * @see org.glossator.model.study.Round#getArticles()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Articles();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.model.study.Round#getCoders <em>Coders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Coders</em>'.
	 * @see org.glossator.model.study.Round#getCoders()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Coders();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.study.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.glossator.model.study.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the reference '{@link org.glossator.model.study.Assignment#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Article</em>'.
	 * @see org.glossator.model.study.Assignment#getArticle()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Article();

	/**
	 * Returns the meta object for the reference '{@link org.glossator.model.study.Assignment#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coder</em>'.
	 * @see org.glossator.model.study.Assignment#getCoder()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Coder();

	/**
	 * Returns the meta object for the reference '{@link org.glossator.model.study.Assignment#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Round</em>'.
	 * @see org.glossator.model.study.Assignment#getRound()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Round();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.study.CoderPart <em>Coder Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coder Part</em>'.
	 * @see org.glossator.model.study.CoderPart
	 * @generated
	 */
	EClass getCoderPart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.study.CoderPart#getProgress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Progress</em>'.
	 * @see org.glossator.model.study.CoderPart#getProgress()
	 * @see #getCoderPart()
	 * @generated
	 */
	EReference getCoderPart_Progress();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.study.ArticleProgress <em>Article Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Article Progress</em>'.
	 * @see org.glossator.model.study.ArticleProgress
	 * @generated
	 */
	EClass getArticleProgress();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.ArticleProgress#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.glossator.model.study.ArticleProgress#getArticle()
	 * @see #getArticleProgress()
	 * @generated
	 */
	EAttribute getArticleProgress_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.ArticleProgress#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see org.glossator.model.study.ArticleProgress#getRound()
	 * @see #getArticleProgress()
	 * @generated
	 */
	EAttribute getArticleProgress_Round();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.ArticleProgress#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.glossator.model.study.ArticleProgress#getState()
	 * @see #getArticleProgress()
	 * @generated
	 */
	EAttribute getArticleProgress_State();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.study.ArticleProgress#getActiveMilliseconds <em>Active Milliseconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active Milliseconds</em>'.
	 * @see org.glossator.model.study.ArticleProgress#getActiveMilliseconds()
	 * @see #getArticleProgress()
	 * @generated
	 */
	EAttribute getArticleProgress_ActiveMilliseconds();

	/**
	 * Returns the meta object for enum '{@link org.glossator.model.study.ProgressState <em>Progress State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Progress State</em>'.
	 * @see org.glossator.model.study.ProgressState
	 * @generated
	 */
	EEnum getProgressState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StudyFactory getStudyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.glossator.model.study.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.study.impl.StudyImpl
		 * @see org.glossator.model.study.impl.StudyPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__NAME = eINSTANCE.getStudy_Name();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__FORMAT_VERSION = eINSTANCE.getStudy_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__CREATED = eINSTANCE.getStudy_Created();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__LEAD = eINSTANCE.getStudy_Lead();

		/**
		 * The meta object literal for the '<em><b>Adjudicator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__ADJUDICATOR = eINSTANCE.getStudy_Adjudicator();

		/**
		 * The meta object literal for the '<em><b>Articles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ARTICLES = eINSTANCE.getStudy_Articles();

		/**
		 * The meta object literal for the '<em><b>Coders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CODERS = eINSTANCE.getStudy_Coders();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ROUNDS = eINSTANCE.getStudy_Rounds();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ASSIGNMENTS = eINSTANCE.getStudy_Assignments();

		/**
		 * The meta object literal for the '{@link org.glossator.model.study.impl.ArticleImpl <em>Article</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.study.impl.ArticleImpl
		 * @see org.glossator.model.study.impl.StudyPackageImpl#getArticle()
		 * @generated
		 */
		EClass ARTICLE = eINSTANCE.getArticle();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__ID = eINSTANCE.getArticle_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__TITLE = eINSTANCE.getArticle_Title();

		/**
		 * The meta object literal for the '<em><b>Outlet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__OUTLET = eINSTANCE.getArticle_Outlet();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__PUBLISHED = eINSTANCE.getArticle_Published();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__LANGUAGE = eINSTANCE.getArticle_Language();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__URL = eINSTANCE.getArticle_Url();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__MEDIA_TYPE = eINSTANCE.getArticle_MediaType();

		/**
		 * The meta object literal for the '<em><b>Source Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__SOURCE_NAME = eINSTANCE.getArticle_SourceName();

		/**
		 * The meta object literal for the '<em><b>Source Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__SOURCE_SHA256 = eINSTANCE.getArticle_SourceSha256();

		/**
		 * The meta object literal for the '<em><b>Text Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__TEXT_SHA256 = eINSTANCE.getArticle_TextSha256();

		/**
		 * The meta object literal for the '<em><b>Word Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__WORD_COUNT = eINSTANCE.getArticle_WordCount();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__LENGTH = eINSTANCE.getArticle_Length();

		/**
		 * The meta object literal for the '<em><b>Imported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__IMPORTED = eINSTANCE.getArticle_Imported();

		/**
		 * The meta object literal for the '{@link org.glossator.model.study.impl.CoderImpl <em>Coder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.study.impl.CoderImpl
		 * @see org.glossator.model.study.impl.StudyPackageImpl#getCoder()
		 * @generated
		 */
		EClass CODER = eINSTANCE.getCoder();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__ID = eINSTANCE.getCoder_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__NAME = eINSTANCE.getCoder_Name();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODER__COLOR = eINSTANCE.getCoder_Color();

		/**
		 * The meta object literal for the '{@link org.glossator.model.study.impl.RoundImpl <em>Round</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.study.impl.RoundImpl
		 * @see org.glossator.model.study.impl.StudyPackageImpl#getRound()
		 * @generated
		 */
		EClass ROUND = eINSTANCE.getRound();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__ID = eINSTANCE.getRound_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__NAME = eINSTANCE.getRound_Name();

		/**
		 * The meta object literal for the '<em><b>Blind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__BLIND = eINSTANCE.getRound_Blind();

		/**
		 * The meta object literal for the '<em><b>Articles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__ARTICLES = eINSTANCE.getRound_Articles();

		/**
		 * The meta object literal for the '<em><b>Coders</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__CODERS = eINSTANCE.getRound_Coders();

		/**
		 * The meta object literal for the '{@link org.glossator.model.study.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.study.impl.AssignmentImpl
		 * @see org.glossator.model.study.impl.StudyPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__ARTICLE = eINSTANCE.getAssignment_Article();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__CODER = eINSTANCE.getAssignment_Coder();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__ROUND = eINSTANCE.getAssignment_Round();

		/**
		 * The meta object literal for the '{@link org.glossator.model.study.impl.CoderPartImpl <em>Coder Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.study.impl.CoderPartImpl
		 * @see org.glossator.model.study.impl.StudyPackageImpl#getCoderPart()
		 * @generated
		 */
		EClass CODER_PART = eINSTANCE.getCoderPart();

		/**
		 * The meta object literal for the '<em><b>Progress</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODER_PART__PROGRESS = eINSTANCE.getCoderPart_Progress();

		/**
		 * The meta object literal for the '{@link org.glossator.model.study.impl.ArticleProgressImpl <em>Article Progress</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.study.impl.ArticleProgressImpl
		 * @see org.glossator.model.study.impl.StudyPackageImpl#getArticleProgress()
		 * @generated
		 */
		EClass ARTICLE_PROGRESS = eINSTANCE.getArticleProgress();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_PROGRESS__ARTICLE = eINSTANCE.getArticleProgress_Article();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_PROGRESS__ROUND = eINSTANCE.getArticleProgress_Round();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_PROGRESS__STATE = eINSTANCE.getArticleProgress_State();

		/**
		 * The meta object literal for the '<em><b>Active Milliseconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_PROGRESS__ACTIVE_MILLISECONDS = eINSTANCE.getArticleProgress_ActiveMilliseconds();

		/**
		 * The meta object literal for the '{@link org.glossator.model.study.ProgressState <em>Progress State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.study.ProgressState
		 * @see org.glossator.model.study.impl.StudyPackageImpl#getProgressState()
		 * @generated
		 */
		EEnum PROGRESS_STATE = eINSTANCE.getProgressState();

	}

} //StudyPackage
