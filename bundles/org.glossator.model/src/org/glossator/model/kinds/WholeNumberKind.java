// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Feature;

/** A whole number of 32 bits. */
final class WholeNumberKind extends Kind {

	static final Kind IT = new WholeNumberKind();

	private WholeNumberKind() {
		super(Messages.wholeNumber, Range.WHOLE, Setting.LEVEL, Setting.TYPED_DEFAULT);
	}

	@Override
	public String columnType() {
		return "integer";
	}

	@Override
	public boolean isDefault(Feature feature, String text) {
		return text.matches("[+-]?\\d{1,9}");
	}

	@Override
	public Optional<String> complaint(String typed) {
		String number = NumberKind.sign(typed);
		boolean whole = number.matches("[-+]?\\d{1,10}") && Long.parseLong(number) == (int) Long.parseLong(number);
		return typed.isEmpty() || whole ? Optional.empty() : Optional.of(NLS.bind(Messages.notWhole, typed));
	}

	@Override
	public Object typed(String typed) {
		return Integer.valueOf(NumberKind.sign(typed));
	}

	@Override
	public String written(Object value) {
		return value.equals(Integer.valueOf(0)) ? "" : String.valueOf(value);
	}

	@Override
	public String hint() {
		return "0";
	}

	@Override
	public Optional<?> converted(String text, Kind from, Feature feature) {
		return NumberKind.parse(text).filter(number -> number.intValue() == number.doubleValue()).map(Double::intValue);
	}
}
