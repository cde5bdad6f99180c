// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Feature;

/** A number of 64 bits with decimals. */
final class NumberKind extends Kind {

	static final Kind IT = new NumberKind();
	/** Larger ones are not written as whole numbers. */
	private static final double LARGE = 1e15;

	private NumberKind() {
		super(Messages.number, Range.NUMBER, Setting.LEVEL, Setting.TYPED_DEFAULT);
	}

	@Override
	public String columnType() {
		return "double";
	}

	@Override
	public boolean isDefault(Feature feature, String text) {
		return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
	}

	@Override
	public Optional<String> complaint(String typed) {
		boolean number = sign(typed).matches("[-+]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][-+]?\\d{1,3})?") && !number(typed).isInfinite();
		return typed.isEmpty() || number ? Optional.empty() : Optional.of(NLS.bind(Messages.notNumber, typed));
	}

	@Override
	public Object typed(String typed) {
		return number(typed);
	}

	private static Double number(String typed) {
		return Double.valueOf(sign(typed).replace(',', '.'));
	}

	/** A minus may be typed as the typographic one. */
	static String sign(String typed) {
		return typed.replace('\u2212', '-');
	}

	@Override
	public String written(Object value) {
		if (!(value instanceof Double number)) {
			return String.valueOf(value);
		}
		double exact = number.doubleValue();
		return exact == 0 ? "" : exact == Math.rint(exact) && Math.abs(exact) < LARGE ? Long.toString(number.longValue()) : number.toString();
	}

	@Override
	public String hint() {
		return "0";
	}

	@Override
	public Optional<?> converted(String text, Kind from, Feature feature) {
		return parse(text);
	}

	/** The finite number that a text is, written as Java does. */
	static Optional<Double> parse(String text) {
		try {
			return Optional.of(Double.valueOf(text.strip())).filter(number -> !number.isNaN() && !number.isInfinite());
		} catch (@SuppressWarnings("unused") NumberFormatException noNumber) {
			return Optional.empty();
		}
	}
}
