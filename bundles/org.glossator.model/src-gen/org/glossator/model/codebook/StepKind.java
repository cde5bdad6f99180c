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
 * A representation of the literals of the enumeration '<em><b>Step Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.glossator.model.codebook.CodebookPackage#getStepKind()
 * @model
 * @generated
 */
public enum StepKind implements Enumerator {
	/**
	 * The '<em><b>Renamed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element has another name, and what is below it with it.
	 * <!-- end-model-doc -->
	 * @see #RENAMED_VALUE
	 * @generated
	 * @ordered
	 */
	RENAMED(0, "renamed", "renamed"),

	/**
	 * The '<em><b>Moved</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element is in another place.
	 * <!-- end-model-doc -->
	 * @see #MOVED_VALUE
	 * @generated
	 * @ordered
	 */
	MOVED(1, "moved", "moved"),

	/**
	 * The '<em><b>Deleted</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element is gone, and what is below it.
	 * <!-- end-model-doc -->
	 * @see #DELETED_VALUE
	 * @generated
	 * @ordered
	 */
	DELETED(2, "deleted", "deleted"),

	/**
	 * The '<em><b>Merged</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tag is gone, and codings that have it get the other instead.
	 * <!-- end-model-doc -->
	 * @see #MERGED_VALUE
	 * @generated
	 * @ordered
	 */
	MERGED(3, "merged", "merged"),

	/**
	 * The '<em><b>Added</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element is new, and what is below it.
	 * <!-- end-model-doc -->
	 * @see #ADDED_VALUE
	 * @generated
	 * @ordered
	 */
	ADDED(4, "added", "added"),

	/**
	 * The '<em><b>Retyped</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the feature are of another kind, number, tag set or target, or codings of the layer are anchored otherwise.
	 * <!-- end-model-doc -->
	 * @see #RETYPED_VALUE
	 * @generated
	 * @ordered
	 */
	RETYPED(5, "retyped", "retyped"),

	/**
	 * The '<em><b>Reordered</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the element contains is in another order.
	 * <!-- end-model-doc -->
	 * @see #REORDERED_VALUE
	 * @generated
	 * @ordered
	 */
	REORDERED(6, "reordered", "reordered"),

	/**
	 * The '<em><b>Reworded</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else is said of the element, which changes no coding.
	 * <!-- end-model-doc -->
	 * @see #REWORDED_VALUE
	 * @generated
	 * @ordered
	 */
	REWORDED(7, "reworded", "reworded");

	/**
	 * The '<em><b>Renamed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element has another name, and what is below it with it.
	 * <!-- end-model-doc -->
	 * @see #RENAMED
	 * @model name="renamed"
	 * @generated
	 * @ordered
	 */
	public static final int RENAMED_VALUE = 0;

	/**
	 * The '<em><b>Moved</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element is in another place.
	 * <!-- end-model-doc -->
	 * @see #MOVED
	 * @model name="moved"
	 * @generated
	 * @ordered
	 */
	public static final int MOVED_VALUE = 1;

	/**
	 * The '<em><b>Deleted</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element is gone, and what is below it.
	 * <!-- end-model-doc -->
	 * @see #DELETED
	 * @model name="deleted"
	 * @generated
	 * @ordered
	 */
	public static final int DELETED_VALUE = 2;

	/**
	 * The '<em><b>Merged</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tag is gone, and codings that have it get the other instead.
	 * <!-- end-model-doc -->
	 * @see #MERGED
	 * @model name="merged"
	 * @generated
	 * @ordered
	 */
	public static final int MERGED_VALUE = 3;

	/**
	 * The '<em><b>Added</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element is new, and what is below it.
	 * <!-- end-model-doc -->
	 * @see #ADDED
	 * @model name="added"
	 * @generated
	 * @ordered
	 */
	public static final int ADDED_VALUE = 4;

	/**
	 * The '<em><b>Retyped</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the feature are of another kind, number, tag set or target, or codings of the layer are anchored otherwise.
	 * <!-- end-model-doc -->
	 * @see #RETYPED
	 * @model name="retyped"
	 * @generated
	 * @ordered
	 */
	public static final int RETYPED_VALUE = 5;

	/**
	 * The '<em><b>Reordered</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the element contains is in another order.
	 * <!-- end-model-doc -->
	 * @see #REORDERED
	 * @model name="reordered"
	 * @generated
	 * @ordered
	 */
	public static final int REORDERED_VALUE = 6;

	/**
	 * The '<em><b>Reworded</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else is said of the element, which changes no coding.
	 * <!-- end-model-doc -->
	 * @see #REWORDED
	 * @model name="reworded"
	 * @generated
	 * @ordered
	 */
	public static final int REWORDED_VALUE = 7;

	/**
	 * An array of all the '<em><b>Step Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StepKind[] VALUES_ARRAY =
		new StepKind[] {
			RENAMED,
			MOVED,
			DELETED,
			MERGED,
			ADDED,
			RETYPED,
			REORDERED,
			REWORDED,
		};

	/**
	 * A public read-only list of all the '<em><b>Step Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StepKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StepKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StepKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind get(int value) {
		switch (value) {
			case RENAMED_VALUE: return RENAMED;
			case MOVED_VALUE: return MOVED;
			case DELETED_VALUE: return DELETED;
			case MERGED_VALUE: return MERGED;
			case ADDED_VALUE: return ADDED;
			case RETYPED_VALUE: return RETYPED;
			case REORDERED_VALUE: return REORDERED;
			case REWORDED_VALUE: return REWORDED;
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
	private StepKind(int value, String name, String literal) {
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
	
} //StepKind
