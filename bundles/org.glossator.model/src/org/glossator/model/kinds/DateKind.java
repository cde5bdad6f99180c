// SPDX-License-Identifier: EPL-2.0
package org.glossator.model.kinds;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.glossator.model.codebook.Feature;

/** A date as {@link W3cDates} has it: a year, a month, a day or a time, as exact as it is known. */
final class DateKind extends Kind {

	static final Kind IT = new DateKind();

	private DateKind() {
		super(Messages.date, Range.TEXT, Setting.LEVEL, Setting.TYPED_DEFAULT);
	}

	@Override
	public String columnType() {
		return "date";
	}

	@Override
	public boolean isDefault(Feature feature, String text) {
		return W3cDates.isDate(text);
	}

	@Override
	public Optional<String> complaint(String typed) {
		return typed.isEmpty() || W3cDates.isDate(typed) ? Optional.empty() : Optional.of(NLS.bind(Messages.notDate, typed));
	}

	@Override
	public Optional<?> converted(String text, Kind from, Feature feature) {
		return from == this ? Optional.of(text) : Optional.of(text.strip()).filter(W3cDates::isDate);
	}

	@Override
	public boolean knows(Feature feature, String value, Known known) {
		return W3cDates.isDate(value);
	}

	@Override
	public Optional<String> said(Feature feature, String value) {
		return Optional.of(NLS.bind(Messages.noDate, ElementNames.of(feature), value));
	}
}
