/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

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
 * @see org.glossator.model.codebook.CodebookFactory
 * @model kind="package"
 * @generated
 */
public interface CodebookPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "codebook";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://glossator.org/model/codebook/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "codebook";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CodebookPackage eINSTANCE = org.glossator.model.codebook.impl.CodebookPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.DescribedImpl <em>Described</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.DescribedImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getDescribed()
	 * @generated
	 */
	int DESCRIBED = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__NAME = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__WHEN_TO_USE = 3;

	/**
	 * The feature id for the '<em><b>When Not</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__WHEN_NOT = 4;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__EXAMPLES = 5;

	/**
	 * The number of structural features of the '<em>Described</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Described</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.CodebookImpl <em>Codebook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.CodebookImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getCodebook()
	 * @generated
	 */
	int CODEBOOK = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__NAME = DESCRIBED__NAME;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__LABEL = DESCRIBED__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__DEFINITION = DESCRIBED__DEFINITION;

	/**
	 * The feature id for the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__WHEN_TO_USE = DESCRIBED__WHEN_TO_USE;

	/**
	 * The feature id for the '<em><b>When Not</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__WHEN_NOT = DESCRIBED__WHEN_NOT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__EXAMPLES = DESCRIBED__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__NAMESPACE = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__VERSION = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__LANGUAGE = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__LAYERS = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tag Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__TAG_SETS = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__RULES = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.LayerImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NAME = DESCRIBED__NAME;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__LABEL = DESCRIBED__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DEFINITION = DESCRIBED__DEFINITION;

	/**
	 * The feature id for the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__WHEN_TO_USE = DESCRIBED__WHEN_TO_USE;

	/**
	 * The feature id for the '<em><b>When Not</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__WHEN_NOT = DESCRIBED__WHEN_NOT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__EXAMPLES = DESCRIBED__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ANCHOR = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Discontinuous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DISCONTINUOUS = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__COLOR = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__SHORTCUT = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Features</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__FEATURES = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.FeatureImpl <em>Feature</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.FeatureImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getFeature()
	 * @generated
	 */
	int FEATURE = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__NAME = DESCRIBED__NAME;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__LABEL = DESCRIBED__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__DEFINITION = DESCRIBED__DEFINITION;

	/**
	 * The feature id for the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__WHEN_TO_USE = DESCRIBED__WHEN_TO_USE;

	/**
	 * The feature id for the '<em><b>When Not</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__WHEN_NOT = DESCRIBED__WHEN_NOT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__EXAMPLES = DESCRIBED__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__KIND = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__REQUIRED = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Many</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__MANY = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__LEVEL = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tag Set</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__TAG_SET = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Target Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__TARGET_LAYERS = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Target Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__TARGET_KINDS = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Discontinuous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__DISCONTINUOUS = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE__DEFAULT_VALUE = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Feature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Feature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.TagSetImpl <em>Tag Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.TagSetImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getTagSet()
	 * @generated
	 */
	int TAG_SET = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__NAME = DESCRIBED__NAME;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__LABEL = DESCRIBED__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__DEFINITION = DESCRIBED__DEFINITION;

	/**
	 * The feature id for the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__WHEN_TO_USE = DESCRIBED__WHEN_TO_USE;

	/**
	 * The feature id for the '<em><b>When Not</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__WHEN_NOT = DESCRIBED__WHEN_NOT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__EXAMPLES = DESCRIBED__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__ORDERED = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET__TAGS = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Tag Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Tag Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.TagImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getTag()
	 * @generated
	 */
	int TAG = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__NAME = DESCRIBED__NAME;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__LABEL = DESCRIBED__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__DEFINITION = DESCRIBED__DEFINITION;

	/**
	 * The feature id for the '<em><b>When To Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__WHEN_TO_USE = DESCRIBED__WHEN_TO_USE;

	/**
	 * The feature id for the '<em><b>When Not</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__WHEN_NOT = DESCRIBED__WHEN_NOT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__EXAMPLES = DESCRIBED__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__COLOR = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__SHORTCUT = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Allowed Roles</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__ALLOWED_ROLES = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.RuleImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getRule()
	 * @generated
	 */
	int RULE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SEVERITY = 1;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CHECK = 2;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__LAYER = 3;

	/**
	 * The feature id for the '<em><b>Features</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__FEATURES = 4;

	/**
	 * The feature id for the '<em><b>With Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__WITH_ANCHOR = 5;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__TAGS = 6;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ZONES = 7;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__WORDS = 8;

	/**
	 * The feature id for the '<em><b>Supporting Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SUPPORTING_LAYER = 9;

	/**
	 * The feature id for the '<em><b>Supporting Feature</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SUPPORTING_FEATURE = 10;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__MESSAGE = 11;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.CodebookVersionImpl <em>Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.CodebookVersionImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getCodebookVersion()
	 * @generated
	 */
	int CODEBOOK_VERSION = 7;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION__MADE = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION__BY = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION__NOTE = 3;

	/**
	 * The feature id for the '<em><b>Restores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION__RESTORES = 4;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION__STEPS = 5;

	/**
	 * The feature id for the '<em><b>Codebook</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION__CODEBOOK = 6;

	/**
	 * The number of structural features of the '<em>Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_VERSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.impl.CodebookStepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.impl.CodebookStepImpl
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getCodebookStep()
	 * @generated
	 */
	int CODEBOOK_STEP = 8;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_STEP__KIND = 0;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_STEP__BEFORE = 1;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_STEP__AFTER = 2;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_STEP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.StepKind <em>Step Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.StepKind
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getStepKind()
	 * @generated
	 */
	int STEP_KIND = 9;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.Anchor <em>Anchor</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.Anchor
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 10;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.FeatureKind <em>Feature Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.FeatureKind
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getFeatureKind()
	 * @generated
	 */
	int FEATURE_KIND = 11;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.MeasurementLevel <em>Measurement Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.MeasurementLevel
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getMeasurementLevel()
	 * @generated
	 */
	int MEASUREMENT_LEVEL = 12;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.RegistryKind <em>Registry Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.RegistryKind
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getRegistryKind()
	 * @generated
	 */
	int REGISTRY_KIND = 13;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.Severity
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 14;

	/**
	 * The meta object id for the '{@link org.glossator.model.codebook.Check <em>Check</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.model.codebook.Check
	 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getCheck()
	 * @generated
	 */
	int CHECK = 15;


	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.Described <em>Described</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Described</em>'.
	 * @see org.glossator.model.codebook.Described
	 * @generated
	 */
	EClass getDescribed();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Described#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.model.codebook.Described#getName()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Described#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.glossator.model.codebook.Described#getLabel()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Described#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.glossator.model.codebook.Described#getDefinition()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Described#getWhenToUse <em>When To Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When To Use</em>'.
	 * @see org.glossator.model.codebook.Described#getWhenToUse()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_WhenToUse();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Described#getWhenNot <em>When Not</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When Not</em>'.
	 * @see org.glossator.model.codebook.Described#getWhenNot()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_WhenNot();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.model.codebook.Described#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Examples</em>'.
	 * @see org.glossator.model.codebook.Described#getExamples()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Examples();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.Codebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook</em>'.
	 * @see org.glossator.model.codebook.Codebook
	 * @generated
	 */
	EClass getCodebook();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Codebook#getNamespace <em>Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace</em>'.
	 * @see org.glossator.model.codebook.Codebook#getNamespace()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Namespace();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Codebook#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.glossator.model.codebook.Codebook#getVersion()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Codebook#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.glossator.model.codebook.Codebook#getLanguage()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.codebook.Codebook#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.glossator.model.codebook.Codebook#getLayers()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Layers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.codebook.Codebook#getTagSets <em>Tag Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tag Sets</em>'.
	 * @see org.glossator.model.codebook.Codebook#getTagSets()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_TagSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.codebook.Codebook#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.glossator.model.codebook.Codebook#getRules()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Rules();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.glossator.model.codebook.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Layer#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor</em>'.
	 * @see org.glossator.model.codebook.Layer#getAnchor()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Anchor();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Layer#isDiscontinuous <em>Discontinuous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discontinuous</em>'.
	 * @see org.glossator.model.codebook.Layer#isDiscontinuous()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Discontinuous();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Layer#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.glossator.model.codebook.Layer#getColor()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Layer#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.glossator.model.codebook.Layer#getShortcut()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Shortcut();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.codebook.Layer#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Features</em>'.
	 * @see org.glossator.model.codebook.Layer#getFeatures()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Features();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.Feature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feature</em>'.
	 * @see org.glossator.model.codebook.Feature
	 * @generated
	 */
	EClass getFeature();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Feature#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.glossator.model.codebook.Feature#getKind()
	 * @see #getFeature()
	 * @generated
	 */
	EAttribute getFeature_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Feature#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.glossator.model.codebook.Feature#isRequired()
	 * @see #getFeature()
	 * @generated
	 */
	EAttribute getFeature_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Feature#isMany <em>Many</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Many</em>'.
	 * @see org.glossator.model.codebook.Feature#isMany()
	 * @see #getFeature()
	 * @generated
	 */
	EAttribute getFeature_Many();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Feature#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.glossator.model.codebook.Feature#getLevel()
	 * @see #getFeature()
	 * @generated
	 */
	EAttribute getFeature_Level();

	/**
	 * Returns the meta object for the reference '{@link org.glossator.model.codebook.Feature#getTagSet <em>Tag Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tag Set</em>'.
	 * @see org.glossator.model.codebook.Feature#getTagSet()
	 * @see #getFeature()
	 * @generated
	 */
	EReference getFeature_TagSet();

	/**
	 * Returns the meta object for the reference list '{@link org.glossator.model.codebook.Feature#getTargetLayers <em>Target Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Target Layers</em>'.
	 * @see org.glossator.model.codebook.Feature#getTargetLayers()
	 * @see #getFeature()
	 * @generated
	 */
	EReference getFeature_TargetLayers();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.model.codebook.Feature#getTargetKinds <em>Target Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Target Kinds</em>'.
	 * @see org.glossator.model.codebook.Feature#getTargetKinds()
	 * @see #getFeature()
	 * @generated
	 */
	EAttribute getFeature_TargetKinds();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Feature#isDiscontinuous <em>Discontinuous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discontinuous</em>'.
	 * @see org.glossator.model.codebook.Feature#isDiscontinuous()
	 * @see #getFeature()
	 * @generated
	 */
	EAttribute getFeature_Discontinuous();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Feature#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.glossator.model.codebook.Feature#getDefaultValue()
	 * @see #getFeature()
	 * @generated
	 */
	EAttribute getFeature_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.TagSet <em>Tag Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag Set</em>'.
	 * @see org.glossator.model.codebook.TagSet
	 * @generated
	 */
	EClass getTagSet();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.TagSet#isOrdered <em>Ordered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordered</em>'.
	 * @see org.glossator.model.codebook.TagSet#isOrdered()
	 * @see #getTagSet()
	 * @generated
	 */
	EAttribute getTagSet_Ordered();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.codebook.TagSet#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.glossator.model.codebook.TagSet#getTags()
	 * @see #getTagSet()
	 * @generated
	 */
	EReference getTagSet_Tags();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.glossator.model.codebook.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Tag#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.glossator.model.codebook.Tag#getColor()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Tag#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.glossator.model.codebook.Tag#getShortcut()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Shortcut();

	/**
	 * Returns the meta object for the reference list '{@link org.glossator.model.codebook.Tag#getAllowedRoles <em>Allowed Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Allowed Roles</em>'.
	 * @see org.glossator.model.codebook.Tag#getAllowedRoles()
	 * @see #getTag()
	 * @generated
	 */
	EReference getTag_AllowedRoles();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.glossator.model.codebook.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Rule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.model.codebook.Rule#getId()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Rule#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.glossator.model.codebook.Rule#getSeverity()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Rule#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.glossator.model.codebook.Rule#getCheck()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Check();

	/**
	 * Returns the meta object for the reference '{@link org.glossator.model.codebook.Rule#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Layer</em>'.
	 * @see org.glossator.model.codebook.Rule#getLayer()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Layer();

	/**
	 * Returns the meta object for the reference list '{@link org.glossator.model.codebook.Rule#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Features</em>'.
	 * @see org.glossator.model.codebook.Rule#getFeatures()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Features();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Rule#isWithAnchor <em>With Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>With Anchor</em>'.
	 * @see org.glossator.model.codebook.Rule#isWithAnchor()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_WithAnchor();

	/**
	 * Returns the meta object for the reference list '{@link org.glossator.model.codebook.Rule#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Tags</em>'.
	 * @see org.glossator.model.codebook.Rule#getTags()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Tags();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.model.codebook.Rule#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Zones</em>'.
	 * @see org.glossator.model.codebook.Rule#getZones()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Zones();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.model.codebook.Rule#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Words</em>'.
	 * @see org.glossator.model.codebook.Rule#getWords()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Words();

	/**
	 * Returns the meta object for the reference '{@link org.glossator.model.codebook.Rule#getSupportingLayer <em>Supporting Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supporting Layer</em>'.
	 * @see org.glossator.model.codebook.Rule#getSupportingLayer()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_SupportingLayer();

	/**
	 * Returns the meta object for the reference '{@link org.glossator.model.codebook.Rule#getSupportingFeature <em>Supporting Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supporting Feature</em>'.
	 * @see org.glossator.model.codebook.Rule#getSupportingFeature()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_SupportingFeature();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.Rule#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.glossator.model.codebook.Rule#getMessage()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Message();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.CodebookVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version</em>'.
	 * @see org.glossator.model.codebook.CodebookVersion
	 * @generated
	 */
	EClass getCodebookVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.CodebookVersion#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.glossator.model.codebook.CodebookVersion#getNumber()
	 * @see #getCodebookVersion()
	 * @generated
	 */
	EAttribute getCodebookVersion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.CodebookVersion#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see org.glossator.model.codebook.CodebookVersion#getMade()
	 * @see #getCodebookVersion()
	 * @generated
	 */
	EAttribute getCodebookVersion_Made();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.CodebookVersion#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.glossator.model.codebook.CodebookVersion#getBy()
	 * @see #getCodebookVersion()
	 * @generated
	 */
	EAttribute getCodebookVersion_By();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.CodebookVersion#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.glossator.model.codebook.CodebookVersion#getNote()
	 * @see #getCodebookVersion()
	 * @generated
	 */
	EAttribute getCodebookVersion_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.CodebookVersion#getRestores <em>Restores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restores</em>'.
	 * @see org.glossator.model.codebook.CodebookVersion#getRestores()
	 * @see #getCodebookVersion()
	 * @generated
	 */
	EAttribute getCodebookVersion_Restores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.model.codebook.CodebookVersion#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.glossator.model.codebook.CodebookVersion#getSteps()
	 * @see #getCodebookVersion()
	 * @generated
	 */
	EReference getCodebookVersion_Steps();

	/**
	 * Returns the meta object for the containment reference '{@link org.glossator.model.codebook.CodebookVersion#getCodebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Codebook</em>'.
	 * @see org.glossator.model.codebook.CodebookVersion#getCodebook()
	 * @see #getCodebookVersion()
	 * @generated
	 */
	EReference getCodebookVersion_Codebook();

	/**
	 * Returns the meta object for class '{@link org.glossator.model.codebook.CodebookStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.glossator.model.codebook.CodebookStep
	 * @generated
	 */
	EClass getCodebookStep();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.CodebookStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.glossator.model.codebook.CodebookStep#getKind()
	 * @see #getCodebookStep()
	 * @generated
	 */
	EAttribute getCodebookStep_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.CodebookStep#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.glossator.model.codebook.CodebookStep#getBefore()
	 * @see #getCodebookStep()
	 * @generated
	 */
	EAttribute getCodebookStep_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.model.codebook.CodebookStep#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.glossator.model.codebook.CodebookStep#getAfter()
	 * @see #getCodebookStep()
	 * @generated
	 */
	EAttribute getCodebookStep_After();

	/**
	 * Returns the meta object for enum '{@link org.glossator.model.codebook.StepKind <em>Step Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Kind</em>'.
	 * @see org.glossator.model.codebook.StepKind
	 * @generated
	 */
	EEnum getStepKind();

	/**
	 * Returns the meta object for enum '{@link org.glossator.model.codebook.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor</em>'.
	 * @see org.glossator.model.codebook.Anchor
	 * @generated
	 */
	EEnum getAnchor();

	/**
	 * Returns the meta object for enum '{@link org.glossator.model.codebook.FeatureKind <em>Feature Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Feature Kind</em>'.
	 * @see org.glossator.model.codebook.FeatureKind
	 * @generated
	 */
	EEnum getFeatureKind();

	/**
	 * Returns the meta object for enum '{@link org.glossator.model.codebook.MeasurementLevel <em>Measurement Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measurement Level</em>'.
	 * @see org.glossator.model.codebook.MeasurementLevel
	 * @generated
	 */
	EEnum getMeasurementLevel();

	/**
	 * Returns the meta object for enum '{@link org.glossator.model.codebook.RegistryKind <em>Registry Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Registry Kind</em>'.
	 * @see org.glossator.model.codebook.RegistryKind
	 * @generated
	 */
	EEnum getRegistryKind();

	/**
	 * Returns the meta object for enum '{@link org.glossator.model.codebook.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.glossator.model.codebook.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.glossator.model.codebook.Check <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check</em>'.
	 * @see org.glossator.model.codebook.Check
	 * @generated
	 */
	EEnum getCheck();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CodebookFactory getCodebookFactory();

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
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.DescribedImpl <em>Described</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.DescribedImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getDescribed()
		 * @generated
		 */
		EClass DESCRIBED = eINSTANCE.getDescribed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__NAME = eINSTANCE.getDescribed_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__LABEL = eINSTANCE.getDescribed_Label();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__DEFINITION = eINSTANCE.getDescribed_Definition();

		/**
		 * The meta object literal for the '<em><b>When To Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__WHEN_TO_USE = eINSTANCE.getDescribed_WhenToUse();

		/**
		 * The meta object literal for the '<em><b>When Not</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__WHEN_NOT = eINSTANCE.getDescribed_WhenNot();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__EXAMPLES = eINSTANCE.getDescribed_Examples();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.CodebookImpl <em>Codebook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.CodebookImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getCodebook()
		 * @generated
		 */
		EClass CODEBOOK = eINSTANCE.getCodebook();

		/**
		 * The meta object literal for the '<em><b>Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__NAMESPACE = eINSTANCE.getCodebook_Namespace();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__VERSION = eINSTANCE.getCodebook_Version();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__LANGUAGE = eINSTANCE.getCodebook_Language();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__LAYERS = eINSTANCE.getCodebook_Layers();

		/**
		 * The meta object literal for the '<em><b>Tag Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__TAG_SETS = eINSTANCE.getCodebook_TagSets();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__RULES = eINSTANCE.getCodebook_Rules();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.LayerImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__ANCHOR = eINSTANCE.getLayer_Anchor();

		/**
		 * The meta object literal for the '<em><b>Discontinuous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__DISCONTINUOUS = eINSTANCE.getLayer_Discontinuous();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__COLOR = eINSTANCE.getLayer_Color();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__SHORTCUT = eINSTANCE.getLayer_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Features</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__FEATURES = eINSTANCE.getLayer_Features();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.FeatureImpl <em>Feature</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.FeatureImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getFeature()
		 * @generated
		 */
		EClass FEATURE = eINSTANCE.getFeature();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE__KIND = eINSTANCE.getFeature_Kind();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE__REQUIRED = eINSTANCE.getFeature_Required();

		/**
		 * The meta object literal for the '<em><b>Many</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE__MANY = eINSTANCE.getFeature_Many();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE__LEVEL = eINSTANCE.getFeature_Level();

		/**
		 * The meta object literal for the '<em><b>Tag Set</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEATURE__TAG_SET = eINSTANCE.getFeature_TagSet();

		/**
		 * The meta object literal for the '<em><b>Target Layers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEATURE__TARGET_LAYERS = eINSTANCE.getFeature_TargetLayers();

		/**
		 * The meta object literal for the '<em><b>Target Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE__TARGET_KINDS = eINSTANCE.getFeature_TargetKinds();

		/**
		 * The meta object literal for the '<em><b>Discontinuous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE__DISCONTINUOUS = eINSTANCE.getFeature_Discontinuous();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE__DEFAULT_VALUE = eINSTANCE.getFeature_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.TagSetImpl <em>Tag Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.TagSetImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getTagSet()
		 * @generated
		 */
		EClass TAG_SET = eINSTANCE.getTagSet();

		/**
		 * The meta object literal for the '<em><b>Ordered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_SET__ORDERED = eINSTANCE.getTagSet_Ordered();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG_SET__TAGS = eINSTANCE.getTagSet_Tags();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.TagImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__COLOR = eINSTANCE.getTag_Color();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__SHORTCUT = eINSTANCE.getTag_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Allowed Roles</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG__ALLOWED_ROLES = eINSTANCE.getTag_AllowedRoles();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.RuleImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__ID = eINSTANCE.getRule_Id();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__SEVERITY = eINSTANCE.getRule_Severity();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__CHECK = eINSTANCE.getRule_Check();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__LAYER = eINSTANCE.getRule_Layer();

		/**
		 * The meta object literal for the '<em><b>Features</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__FEATURES = eINSTANCE.getRule_Features();

		/**
		 * The meta object literal for the '<em><b>With Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__WITH_ANCHOR = eINSTANCE.getRule_WithAnchor();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__TAGS = eINSTANCE.getRule_Tags();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__ZONES = eINSTANCE.getRule_Zones();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__WORDS = eINSTANCE.getRule_Words();

		/**
		 * The meta object literal for the '<em><b>Supporting Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__SUPPORTING_LAYER = eINSTANCE.getRule_SupportingLayer();

		/**
		 * The meta object literal for the '<em><b>Supporting Feature</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__SUPPORTING_FEATURE = eINSTANCE.getRule_SupportingFeature();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__MESSAGE = eINSTANCE.getRule_Message();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.CodebookVersionImpl <em>Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.CodebookVersionImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getCodebookVersion()
		 * @generated
		 */
		EClass CODEBOOK_VERSION = eINSTANCE.getCodebookVersion();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_VERSION__NUMBER = eINSTANCE.getCodebookVersion_Number();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_VERSION__MADE = eINSTANCE.getCodebookVersion_Made();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_VERSION__BY = eINSTANCE.getCodebookVersion_By();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_VERSION__NOTE = eINSTANCE.getCodebookVersion_Note();

		/**
		 * The meta object literal for the '<em><b>Restores</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_VERSION__RESTORES = eINSTANCE.getCodebookVersion_Restores();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK_VERSION__STEPS = eINSTANCE.getCodebookVersion_Steps();

		/**
		 * The meta object literal for the '<em><b>Codebook</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK_VERSION__CODEBOOK = eINSTANCE.getCodebookVersion_Codebook();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.impl.CodebookStepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.impl.CodebookStepImpl
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getCodebookStep()
		 * @generated
		 */
		EClass CODEBOOK_STEP = eINSTANCE.getCodebookStep();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_STEP__KIND = eINSTANCE.getCodebookStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_STEP__BEFORE = eINSTANCE.getCodebookStep_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_STEP__AFTER = eINSTANCE.getCodebookStep_After();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.StepKind <em>Step Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.StepKind
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getStepKind()
		 * @generated
		 */
		EEnum STEP_KIND = eINSTANCE.getStepKind();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.Anchor <em>Anchor</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.Anchor
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getAnchor()
		 * @generated
		 */
		EEnum ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.FeatureKind <em>Feature Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.FeatureKind
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getFeatureKind()
		 * @generated
		 */
		EEnum FEATURE_KIND = eINSTANCE.getFeatureKind();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.MeasurementLevel <em>Measurement Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.MeasurementLevel
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getMeasurementLevel()
		 * @generated
		 */
		EEnum MEASUREMENT_LEVEL = eINSTANCE.getMeasurementLevel();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.RegistryKind <em>Registry Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.RegistryKind
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getRegistryKind()
		 * @generated
		 */
		EEnum REGISTRY_KIND = eINSTANCE.getRegistryKind();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.Severity
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.glossator.model.codebook.Check <em>Check</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.model.codebook.Check
		 * @see org.glossator.model.codebook.impl.CodebookPackageImpl#getCheck()
		 * @generated
		 */
		EEnum CHECK = eINSTANCE.getCheck();

	}

} //CodebookPackage
