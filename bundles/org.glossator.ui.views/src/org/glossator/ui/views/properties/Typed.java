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
		return switch (kind) {
		case INTEGER -> isWhole(sign(typed)) ? Optional.empty() : Optional.of(NLS.bind(Messages.NotWhole, typed));
		case DOUBLE -> isNumber(sign(typed)) ? Optional.empty() : Optional.of(NLS.bind(Messages.NotNumber, typed));
		default -> Optional.empty();
		};
	}

	private static boolean isWhole(String typed) {
		return typed.matches("[-+]?\\d{1,10}") && Long.parseLong(typed) == (int) Long.parseLong(typed); //$NON-NLS-1$
	}

	private static boolean isNumber(String typed) {
		return typed.matches("[-+]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][-+]?\\d{1,3})?") && !number(typed).isInfinite(); //$NON-NLS-1$
	}

	/** The value of what was typed, when there is no complaint about it. */
	Object value(String typed) {
		return switch (kind) {
		case INTEGER -> Integer.valueOf(sign(typed));
		case DOUBLE -> number(sign(typed));
		default -> typed;
		};
	}

	private static Double number(String typed) {
		return Double.valueOf(typed.replace(',', '.'));
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
