/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.glossator.model.codebook;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Check</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.glossator.model.codebook.CodebookPackage#getCheck()
 * @model
 * @generated
 */
public enum Check implements Enumerator {
	/**
	 * The '<em><b>Required</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each of the features has a value, and with the anchor the coding has text. A rule without a layer asks for every feature marked required that no other rule of this check names.
	 * <!-- end-model-doc -->
	 * @see #REQUIRED_VALUE
	 * @generated
	 * @ordered
	 */
	REQUIRED(0, "required", "required"),

	/**
	 * The '<em><b>Any Of</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At least one of the features has a value, or with the anchor the coding has text.
	 * <!-- end-model-doc -->
	 * @see #ANY_OF_VALUE
	 * @generated
	 * @ordered
	 */
	ANY_OF(1, "anyOf", "anyOf"),

	/**
	 * The '<em><b>Distinct</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No value occurs in two of the features.
	 * <!-- end-model-doc -->
	 * @see #DISTINCT_VALUE
	 * @generated
	 * @ordered
	 */
	DISTINCT(2, "distinct", "distinct"),

	/**
	 * The '<em><b>Disjoint</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The span features, and with the anchor the coding's own text, share no character.
	 * <!-- end-model-doc -->
	 * @see #DISJOINT_VALUE
	 * @generated
	 * @ordered
	 */
	DISJOINT(3, "disjoint", "disjoint"),

	/**
	 * The '<em><b>Acyclic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Following the reference feature never leads back to the coding.
	 * <!-- end-model-doc -->
	 * @see #ACYCLIC_VALUE
	 * @generated
	 * @ordered
	 */
	ACYCLIC(4, "acyclic", "acyclic"),

	/**
	 * The '<em><b>Inside</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coding's text lies inside the text of the coding that the reference feature names.
	 * <!-- end-model-doc -->
	 * @see #INSIDE_VALUE
	 * @generated
	 * @ordered
	 */
	INSIDE(5, "inside", "inside"),

	/**
	 * The '<em><b>Single</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At most one coding of the layer in an article has a value in the features; without features, at most one coding exists.
	 * <!-- end-model-doc -->
	 * @see #SINGLE_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE(6, "single", "single"),

	/**
	 * The '<em><b>Supported</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each value of the tag feature occurs in the supporting feature of a coding of the supporting layer.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORTED(7, "supported", "supported"),

	/**
	 * The '<em><b>Allowed Roles</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first feature holds a tag with allowed roles, the second links; each link's role is allowed.
	 * <!-- end-model-doc -->
	 * @see #ALLOWED_ROLES_VALUE
	 * @generated
	 * @ordered
	 */
	ALLOWED_ROLES(8, "allowedRoles", "allowedRoles"),

	/**
	 * The '<em><b>Quotation Marks</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first feature says how the coding quotes. With the first of the tags all of its text stands inside quotation marks, with the second a part of it, with the others none. A quotation that also holds a span named by a further feature is not the coding's own.
	 * <!-- end-model-doc -->
	 * @see #QUOTATION_MARKS_VALUE
	 * @generated
	 * @ordered
	 */
	QUOTATION_MARKS(9, "quotationMarks", "quotationMarks"),

	/**
	 * The '<em><b>Known Value</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every tag, role and registry identifier is known to the codebook and the registry. Layer and features narrow it.
	 * <!-- end-model-doc -->
	 * @see #KNOWN_VALUE_VALUE
	 * @generated
	 * @ordered
	 */
	KNOWN_VALUE(10, "knownValue", "knownValue"),

	/**
	 * The '<em><b>Linked Source</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A source, the first feature, that is a pronoun or a description has an entity: in the second feature or in the supporting feature of a coding of the supporting layer. A pronoun is one of the words. A description begins with one of them or with a small letter and has no capital letter further on, or is covered by a coding of the supporting layer with one of the tags.
	 * <!-- end-model-doc -->
	 * @see #LINKED_SOURCE_VALUE
	 * @generated
	 * @ordered
	 */
	LINKED_SOURCE(11, "linkedSource", "linkedSource"),

	/**
	 * The '<em><b>Valid Span</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every span is inside the text and not empty. Whether an anchor may be empty is left to a rule that asks for the anchor, when the layer has one.
	 * <!-- end-model-doc -->
	 * @see #VALID_SPAN_VALUE
	 * @generated
	 * @ordered
	 */
	VALID_SPAN(12, "validSpan", "validSpan"),

	/**
	 * The '<em><b>Trimmed Span</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No span begins or ends with white space.
	 * <!-- end-model-doc -->
	 * @see #TRIMMED_SPAN_VALUE
	 * @generated
	 * @ordered
	 */
	TRIMMED_SPAN(13, "trimmedSpan", "trimmedSpan"),

	/**
	 * The '<em><b>Zone</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No span touches a zone of the named kinds.
	 * <!-- end-model-doc -->
	 * @see #ZONE_VALUE
	 * @generated
	 * @ordered
	 */
	ZONE(14, "zone", "zone");

	/**
	 * The '<em><b>Required</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each of the features has a value, and with the anchor the coding has text. A rule without a layer asks for every feature marked required that no other rule of this check names.
	 * <!-- end-model-doc -->
	 * @see #REQUIRED
	 * @model name="required"
	 * @generated
	 * @ordered
	 */
	public static final int REQUIRED_VALUE = 0;

	/**
	 * The '<em><b>Any Of</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At least one of the features has a value, or with the anchor the coding has text.
	 * <!-- end-model-doc -->
	 * @see #ANY_OF
	 * @model name="anyOf"
	 * @generated
	 * @ordered
	 */
	public static final int ANY_OF_VALUE = 1;

	/**
	 * The '<em><b>Distinct</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No value occurs in two of the features.
	 * <!-- end-model-doc -->
	 * @see #DISTINCT
	 * @model name="distinct"
	 * @generated
	 * @ordered
	 */
	public static final int DISTINCT_VALUE = 2;

	/**
	 * The '<em><b>Disjoint</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The span features, and with the anchor the coding's own text, share no character.
	 * <!-- end-model-doc -->
	 * @see #DISJOINT
	 * @model name="disjoint"
	 * @generated
	 * @ordered
	 */
	public static final int DISJOINT_VALUE = 3;

	/**
	 * The '<em><b>Acyclic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Following the reference feature never leads back to the coding.
	 * <!-- end-model-doc -->
	 * @see #ACYCLIC
	 * @model name="acyclic"
	 * @generated
	 * @ordered
	 */
	public static final int ACYCLIC_VALUE = 4;

	/**
	 * The '<em><b>Inside</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coding's text lies inside the text of the coding that the reference feature names.
	 * <!-- end-model-doc -->
	 * @see #INSIDE
	 * @model name="inside"
	 * @generated
	 * @ordered
	 */
	public static final int INSIDE_VALUE = 5;

	/**
	 * The '<em><b>Single</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At most one coding of the layer in an article has a value in the features; without features, at most one coding exists.
	 * <!-- end-model-doc -->
	 * @see #SINGLE
	 * @model name="single"
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_VALUE = 6;

	/**
	 * The '<em><b>Supported</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each value of the tag feature occurs in the supporting feature of a coding of the supporting layer.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTED
	 * @model name="supported"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORTED_VALUE = 7;

	/**
	 * The '<em><b>Allowed Roles</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first feature holds a tag with allowed roles, the second links; each link's role is allowed.
	 * <!-- end-model-doc -->
	 * @see #ALLOWED_ROLES
	 * @model name="allowedRoles"
	 * @generated
	 * @ordered
	 */
	public static final int ALLOWED_ROLES_VALUE = 8;

	/**
	 * The '<em><b>Quotation Marks</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first feature says how the coding quotes. With the first of the tags all of its text stands inside quotation marks, with the second a part of it, with the others none. A quotation that also holds a span named by a further feature is not the coding's own.
	 * <!-- end-model-doc -->
	 * @see #QUOTATION_MARKS
	 * @model name="quotationMarks"
	 * @generated
	 * @ordered
	 */
	public static final int QUOTATION_MARKS_VALUE = 9;

	/**
	 * The '<em><b>Known Value</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every tag, role and registry identifier is known to the codebook and the registry. Layer and features narrow it.
	 * <!-- end-model-doc -->
	 * @see #KNOWN_VALUE
	 * @model name="knownValue"
	 * @generated
	 * @ordered
	 */
	public static final int KNOWN_VALUE_VALUE = 10;

	/**
	 * The '<em><b>Linked Source</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A source, the first feature, that is a pronoun or a description has an entity: in the second feature or in the supporting feature of a coding of the supporting layer. A pronoun is one of the words. A description begins with one of them or with a small letter and has no capital letter further on, or is covered by a coding of the supporting layer with one of the tags.
	 * <!-- end-model-doc -->
	 * @see #LINKED_SOURCE
	 * @model name="linkedSource"
	 * @generated
	 * @ordered
	 */
	public static final int LINKED_SOURCE_VALUE = 11;

	/**
	 * The '<em><b>Valid Span</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every span is inside the text and not empty. Whether an anchor may be empty is left to a rule that asks for the anchor, when the layer has one.
	 * <!-- end-model-doc -->
	 * @see #VALID_SPAN
	 * @model name="validSpan"
	 * @generated
	 * @ordered
	 */
	public static final int VALID_SPAN_VALUE = 12;

	/**
	 * The '<em><b>Trimmed Span</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No span begins or ends with white space.
	 * <!-- end-model-doc -->
	 * @see #TRIMMED_SPAN
	 * @model name="trimmedSpan"
	 * @generated
	 * @ordered
	 */
	public static final int TRIMMED_SPAN_VALUE = 13;

	/**
	 * The '<em><b>Zone</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No span touches a zone of the named kinds.
	 * <!-- end-model-doc -->
	 * @see #ZONE
	 * @model name="zone"
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_VALUE = 14;

	/**
	 * An array of all the '<em><b>Check</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Check[] VALUES_ARRAY =
		new Check[] {
			REQUIRED,
			ANY_OF,
			DISTINCT,
			DISJOINT,
			ACYCLIC,
			INSIDE,
			SINGLE,
			SUPPORTED,
			ALLOWED_ROLES,
			QUOTATION_MARKS,
			KNOWN_VALUE,
			LINKED_SOURCE,
			VALID_SPAN,
			TRIMMED_SPAN,
			ZONE,
		};

	/**
	 * A public read-only list of all the '<em><b>Check</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Check> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Check</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Check get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Check result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Check</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Check getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Check result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Check</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Check get(int value) {
		switch (value) {
			case REQUIRED_VALUE: return REQUIRED;
			case ANY_OF_VALUE: return ANY_OF;
			case DISTINCT_VALUE: return DISTINCT;
			case DISJOINT_VALUE: return DISJOINT;
			case ACYCLIC_VALUE: return ACYCLIC;
			case INSIDE_VALUE: return INSIDE;
			case SINGLE_VALUE: return SINGLE;
			case SUPPORTED_VALUE: return SUPPORTED;
			case ALLOWED_ROLES_VALUE: return ALLOWED_ROLES;
			case QUOTATION_MARKS_VALUE: return QUOTATION_MARKS;
			case KNOWN_VALUE_VALUE: return KNOWN_VALUE;
			case LINKED_SOURCE_VALUE: return LINKED_SOURCE;
			case VALID_SPAN_VALUE: return VALID_SPAN;
			case TRIMMED_SPAN_VALUE: return TRIMMED_SPAN;
			case ZONE_VALUE: return ZONE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Check(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Check
