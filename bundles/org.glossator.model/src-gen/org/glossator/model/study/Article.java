/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the explorer shows of an article; the whole of it is in its CAS.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.study.Article#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getTitle <em>Title</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getPublished <em>Published</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getUrl <em>Url</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getSourceSha256 <em>Source Sha256</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getTextSha256 <em>Text Sha256</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getWordCount <em>Word Count</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getLength <em>Length</em>}</li>
 *   <li>{@link org.glossator.model.study.Article#getImported <em>Imported</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.study.StudyPackage#getArticle()
 * @model
 * @generated
 */
public interface Article extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readable, stable, and the name of its folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outlet</em>' attribute.
	 * @see #setOutlet(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_Outlet()
	 * @model
	 * @generated
	 */
	String getOutlet();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getOutlet <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' attribute.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * W3CDTF date as the source gives it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_Published()
	 * @model
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The imported file, with the entry inside a container after "!/".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Name</em>' attribute.
	 * @see #setSourceName(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_SourceName()
	 * @model
	 * @generated
	 */
	String getSourceName();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getSourceName <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Name</em>' attribute.
	 * @see #getSourceName()
	 * @generated
	 */
	void setSourceName(String value);

	/**
	 * Returns the value of the '<em><b>Source Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the imported bytes, lower-case hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Sha256</em>' attribute.
	 * @see #setSourceSha256(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_SourceSha256()
	 * @model
	 * @generated
	 */
	String getSourceSha256();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getSourceSha256 <em>Source Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Sha256</em>' attribute.
	 * @see #getSourceSha256()
	 * @generated
	 */
	void setSourceSha256(String value);

	/**
	 * Returns the value of the '<em><b>Text Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the text in UTF-8, lower-case hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Sha256</em>' attribute.
	 * @see #setTextSha256(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_TextSha256()
	 * @model
	 * @generated
	 */
	String getTextSha256();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getTextSha256 <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Sha256</em>' attribute.
	 * @see #getTextSha256()
	 * @generated
	 */
	void setTextSha256(String value);

	/**
	 * Returns the value of the '<em><b>Word Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Word Count</em>' attribute.
	 * @see #setWordCount(int)
	 * @see org.glossator.model.study.StudyPackage#getArticle_WordCount()
	 * @model
	 * @generated
	 */
	int getWordCount();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getWordCount <em>Word Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Word Count</em>' attribute.
	 * @see #getWordCount()
	 * @generated
	 */
	void setWordCount(int value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the text, in UTF-16 code units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(int)
	 * @see org.glossator.model.study.StudyPackage#getArticle_Length()
	 * @model
	 * @generated
	 */
	int getLength();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(int value);

	/**
	 * Returns the value of the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * W3CDTF instant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported</em>' attribute.
	 * @see #setImported(String)
	 * @see org.glossator.model.study.StudyPackage#getArticle_Imported()
	 * @model
	 * @generated
	 */
	String getImported();

	/**
	 * Sets the value of the '{@link org.glossator.model.study.Article#getImported <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported</em>' attribute.
	 * @see #getImported()
	 * @generated
	 */
	void setImported(String value);

} // Article
