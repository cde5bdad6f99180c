/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.glossator.model.study.Article;
import org.glossator.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Article</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getSourceSha256 <em>Source Sha256</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getTextSha256 <em>Text Sha256</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getWordCount <em>Word Count</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.glossator.model.study.impl.ArticleImpl#getImported <em>Imported</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArticleImpl extends MinimalEObjectImpl.Container implements Article {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutlet() <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutlet() <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected String outlet = OUTLET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected String published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected String sourceName = SOURCE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceSha256() <em>Source Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceSha256() <em>Source Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSha256()
	 * @generated
	 * @ordered
	 */
	protected String sourceSha256 = SOURCE_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextSha256() <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextSha256() <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextSha256()
	 * @generated
	 * @ordered
	 */
	protected String textSha256 = TEXT_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getWordCount() <em>Word Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordCount()
	 * @generated
	 * @ordered
	 */
	protected static final int WORD_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWordCount() <em>Word Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordCount()
	 * @generated
	 * @ordered
	 */
	protected int wordCount = WORD_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final int LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected int length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getImported() <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImported()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImported() <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImported()
	 * @generated
	 * @ordered
	 */
	protected String imported = IMPORTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArticleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ARTICLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutlet() {
		return outlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlet(String newOutlet) {
		String oldOutlet = outlet;
		outlet = newOutlet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__OUTLET, oldOutlet, outlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(String newPublished) {
		String oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceName() {
		return sourceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceName(String newSourceName) {
		String oldSourceName = sourceName;
		sourceName = newSourceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__SOURCE_NAME, oldSourceName, sourceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceSha256() {
		return sourceSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceSha256(String newSourceSha256) {
		String oldSourceSha256 = sourceSha256;
		sourceSha256 = newSourceSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__SOURCE_SHA256, oldSourceSha256, sourceSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextSha256() {
		return textSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextSha256(String newTextSha256) {
		String oldTextSha256 = textSha256;
		textSha256 = newTextSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__TEXT_SHA256, oldTextSha256, textSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWordCount() {
		return wordCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWordCount(int newWordCount) {
		int oldWordCount = wordCount;
		wordCount = newWordCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__WORD_COUNT, oldWordCount, wordCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(int newLength) {
		int oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImported() {
		return imported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImported(String newImported) {
		String oldImported = imported;
		imported = newImported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ARTICLE__IMPORTED, oldImported, imported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.ARTICLE__ID:
				return getId();
			case StudyPackage.ARTICLE__TITLE:
				return getTitle();
			case StudyPackage.ARTICLE__OUTLET:
				return getOutlet();
			case StudyPackage.ARTICLE__PUBLISHED:
				return getPublished();
			case StudyPackage.ARTICLE__LANGUAGE:
				return getLanguage();
			case StudyPackage.ARTICLE__URL:
				return getUrl();
			case StudyPackage.ARTICLE__MEDIA_TYPE:
				return getMediaType();
			case StudyPackage.ARTICLE__SOURCE_NAME:
				return getSourceName();
			case StudyPackage.ARTICLE__SOURCE_SHA256:
				return getSourceSha256();
			case StudyPackage.ARTICLE__TEXT_SHA256:
				return getTextSha256();
			case StudyPackage.ARTICLE__WORD_COUNT:
				return getWordCount();
			case StudyPackage.ARTICLE__LENGTH:
				return getLength();
			case StudyPackage.ARTICLE__IMPORTED:
				return getImported();
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
			case StudyPackage.ARTICLE__ID:
				setId((String)newValue);
				return;
			case StudyPackage.ARTICLE__TITLE:
				setTitle((String)newValue);
				return;
			case StudyPackage.ARTICLE__OUTLET:
				setOutlet((String)newValue);
				return;
			case StudyPackage.ARTICLE__PUBLISHED:
				setPublished((String)newValue);
				return;
			case StudyPackage.ARTICLE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StudyPackage.ARTICLE__URL:
				setUrl((String)newValue);
				return;
			case StudyPackage.ARTICLE__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case StudyPackage.ARTICLE__SOURCE_NAME:
				setSourceName((String)newValue);
				return;
			case StudyPackage.ARTICLE__SOURCE_SHA256:
				setSourceSha256((String)newValue);
				return;
			case StudyPackage.ARTICLE__TEXT_SHA256:
				setTextSha256((String)newValue);
				return;
			case StudyPackage.ARTICLE__WORD_COUNT:
				setWordCount((Integer)newValue);
				return;
			case StudyPackage.ARTICLE__LENGTH:
				setLength((Integer)newValue);
				return;
			case StudyPackage.ARTICLE__IMPORTED:
				setImported((String)newValue);
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
			case StudyPackage.ARTICLE__ID:
				setId(ID_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__OUTLET:
				setOutlet(OUTLET_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__URL:
				setUrl(URL_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__SOURCE_NAME:
				setSourceName(SOURCE_NAME_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__SOURCE_SHA256:
				setSourceSha256(SOURCE_SHA256_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__TEXT_SHA256:
				setTextSha256(TEXT_SHA256_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__WORD_COUNT:
				setWordCount(WORD_COUNT_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case StudyPackage.ARTICLE__IMPORTED:
				setImported(IMPORTED_EDEFAULT);
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
			case StudyPackage.ARTICLE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case StudyPackage.ARTICLE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case StudyPackage.ARTICLE__OUTLET:
				return OUTLET_EDEFAULT == null ? outlet != null : !OUTLET_EDEFAULT.equals(outlet);
			case StudyPackage.ARTICLE__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case StudyPackage.ARTICLE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StudyPackage.ARTICLE__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case StudyPackage.ARTICLE__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case StudyPackage.ARTICLE__SOURCE_NAME:
				return SOURCE_NAME_EDEFAULT == null ? sourceName != null : !SOURCE_NAME_EDEFAULT.equals(sourceName);
			case StudyPackage.ARTICLE__SOURCE_SHA256:
				return SOURCE_SHA256_EDEFAULT == null ? sourceSha256 != null : !SOURCE_SHA256_EDEFAULT.equals(sourceSha256);
			case StudyPackage.ARTICLE__TEXT_SHA256:
				return TEXT_SHA256_EDEFAULT == null ? textSha256 != null : !TEXT_SHA256_EDEFAULT.equals(textSha256);
			case StudyPackage.ARTICLE__WORD_COUNT:
				return wordCount != WORD_COUNT_EDEFAULT;
			case StudyPackage.ARTICLE__LENGTH:
				return length != LENGTH_EDEFAULT;
			case StudyPackage.ARTICLE__IMPORTED:
				return IMPORTED_EDEFAULT == null ? imported != null : !IMPORTED_EDEFAULT.equals(imported);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", outlet: ");
		result.append(outlet);
		result.append(", published: ");
		result.append(published);
		result.append(", language: ");
		result.append(language);
		result.append(", url: ");
		result.append(url);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", sourceName: ");
		result.append(sourceName);
		result.append(", sourceSha256: ");
		result.append(sourceSha256);
		result.append(", textSha256: ");
		result.append(textSha256);
		result.append(", wordCount: ");
		result.append(wordCount);
		result.append(", length: ");
		result.append(length);
		result.append(", imported: ");
		result.append(imported);
		result.append(')');
		return result.toString();
	}

} //ArticleImpl
