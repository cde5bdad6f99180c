// SPDX-License-Identifier: EPL-2.0
package org.glossator.ui.views.properties;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.FeatureKind;

/**
 * How values of a kind are typed.
 *
 * @param kind text, whole number or number
 */
record Typed(FeatureKind kind) {

	/** What is wrong with what was typed, as a sentence; empty when nothing is. */
	Optional<String> complaint(String typed) {
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		try {
			value(typed);
			return Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.of(NLS.bind(kind == FeatureKind.INTEGER ? Messages.NotWhole : Messages.NotNumber, typed));
		}
	}

	/**
	 * The value of what was typed.
	 *
	 * @throws NumberFormatException when it is none
	 */
	Object value(String typed) {
		return switch (kind) {
		case INTEGER -> Integer.valueOf(sign(typed));
		case DOUBLE -> number(typed);
		default -> typed;
		};
	}

	private static Double number(String typed) {
		Double number = Double.valueOf(sign(typed).replace(',', '.'));
		if (!typed.matches(".*\\d.*") || number.isInfinite()) { // Java would take “NaN” and “Infinity” //$NON-NLS-1$
			throw new NumberFormatException(typed);
		}
		return number;
	}

	// A minus may be typed as the typographic one.
	private static String sign(String typed) {
		return typed.replace('\u2212', '-');
	}

	/** How a value is shown: as it could be typed. A number that is 0 is one that is not set. */
	String shown(Object value) {
		if (value instanceof Number number && number.doubleValue() == 0) {
			return ""; //$NON-NLS-1$
		}
		return value instanceof Double number && number.doubleValue() == Math.rint(number.doubleValue()) && Math.abs(number.doubleValue()) < 1e15
				? Long.toString(number.longValue()) : Objects.toString(value);
	}

	/** What an empty field means. */
	String hint() {
		return kind == FeatureKind.INTEGER || kind == FeatureKind.DOUBLE ? "0" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
